-- grain: unit × period × what is counted for the scorecard
-- key: unit_code, period, measure
-- inputs: fact_submission, int_finding_attribute, submission_status, fact_presence, fact_grade, fact_position_plan, fact_work_month, work_hours_unattributed, position_plan, quota_line, line_state, unit_line
-- units: rows, submissions, persons, comparisons, codes
-- Submissions count in the period in which their own period ends; what holds on a day is taken on the period's last day.
-- Periods are the months, quarters and years in which a roster, a movement or a work log was sent. Comparisons across forms:
-- each person present against all other rosters of the day, and against the grade decision where there is one; each person who
-- logs against presence; the posts of a unit's list against its quota. Codes: grade, position and room of each person present. A unit is current when it has
-- sent the latest roster that was expected of it, or a later one: one early roster of another unit leaves nobody behind.
with period as (
  select distinct p.period_kind, p.period, p.first_day, p.last_day
  from (select distinct period_to as day from fact_submission where form in ('DSCB', 'NKCV', 'BDNS') and verdict = 'accepted') d
  lateral view inline(arrays_zip(
    array('MONTH', 'QUARTER', 'YEAR'),
    array(date_format(day, 'yyyy-MM'), concat(year(day), '-Q', quarter(day)), date_format(day, 'yyyy')),
    array(to_date(trunc(day, 'MM')), to_date(trunc(day, 'QUARTER')), to_date(trunc(day, 'YEAR'))),
    array(last_day(day), last_day(add_months(trunc(day, 'QUARTER'), 2)), make_date(year(day), 12, 31)))) p
    as period_kind, period, first_day, last_day
),
dated as (
  select s.unit_code, s.period_to as day, m.measure, m.count
  from fact_submission s
  left join int_finding_attribute f on f.submission_id = s.submission_id
  lateral view inline(arrays_zip(
    array('rows', 'wrong', 'empty', 'unclean', 'codes', 'unresolved'),
    array(s.rows_read, least(coalesce(f.wrong_rows, 0), s.rows_read), least(coalesce(f.empty_rows, 0), s.rows_read),
      least(coalesce(f.unclean_rows, 0), s.rows_read),
      f.unlisted_rows, f.unlisted_rows))) m as measure, count
  union all
  select t.unit_code, t.period_to, m.measure, m.count
  from submission_status t
  lateral view inline(arrays_zip(
    array('expected', 'received', 'on_time'),
    array(1, if(t.status in ('received', 'late'), 1, 0), if(t.on_time, 1, 0)))) m as measure, count
  where t.expected
  union all
  select w.unit_code, w.last_day, 'compared', 1
  from fact_work_month w
  where w.unit_code is not null and w.entries > 0
  union all
  select u.unit_code, last_day(to_date(concat(u.month, '-01'))), m.measure, u.persons
  from work_hours_unattributed u
  lateral view explode(array('compared', 'disagreeing')) m as measure
),
person as (
  select p.unit_code, d.day, p.claims > 1 as is_double, g.grade_code is not null and p.roster_grade_code is not null as is_decided,
    p.roster_grade_code <> g.grade_code as differs, p.grade_code, p.grade_level, p.position_code,
    b.position_code is not null as is_listed, p.room_text, p.room_code
  from (select distinct last_day as day from period) d
  join fact_presence p on p.valid_from <= d.day and d.day < p.valid_to
  left join fact_grade g on g.person_key = p.person_key and g.valid_from <= d.day and d.day < g.valid_to
  left join fact_position_plan b on b.unit_code = p.unit_code and b.position_code = p.position_code
    and b.valid_from <= d.day and d.day < b.valid_to
),
behind as (
  select distinct u.line_code, r.day
  from (
    select t.unit_code, d.day, max(if(t.expected, t.period_to, null)) as wanted,
      max(if(t.status in ('received', 'late'), t.period_to, null)) as latest
    from (select distinct last_day as day from period) d
    join submission_status t on t.form = 'DSCB' and t.period_to <= d.day
    group by t.unit_code, d.day
  ) r
  join unit_line u on u.unit_code = r.unit_code and u.valid_from <= r.day and r.day < u.valid_to
  where coalesce(r.latest < r.wanted, r.wanted is not null)
),
standing as (
  select p.unit_code, p.day, m.measure, m.count
  from (
    select unit_code, day, count(*) + count_if(is_decided) as compared, count_if(is_double) + count_if(is_decided and differs) as disagreeing,
      count(grade_code) + count(position_code) + count(room_text) as codes,
      count_if(grade_code is not null and grade_level is null) + count_if(position_code is not null and not is_listed)
        + count_if(room_text is not null and room_code is null) as unresolved
    from person
    group by unit_code, day
  ) p
  lateral view inline(arrays_zip(
    array('compared', 'disagreeing', 'codes', 'unresolved'),
    array(compared, disagreeing, codes, unresolved))) m as measure, count
  union all
  select n.unit_code, d.day, m.measure, m.count
  from (select distinct last_day as day from period) d
  join position_plan n on n.row_type = 'unit' and not n.missing and n.valid_from <= d.day and d.day < n.valid_to
  join quota_line q on q.line_code = n.unit_code and q.year = year(d.day)
  lateral view inline(arrays_zip(
    array('compared', 'disagreeing'), array(1, if(n.posts > q.officials + q.public_employees, 1, 0)))) m as measure, count
  union all
  select l.line_code, d.day, m.measure, m.count
  from (select distinct last_day as day from period) d
  join line_state l on l.row_type = 'unit' and l.valid_from <= d.day and d.day < l.valid_to
  left join behind b on b.line_code = l.line_code and b.day = d.day
  lateral view inline(arrays_zip(
    array('units', 'current'), array(1, if(l.missing or b.line_code is not null, 0, 1)))) m as measure, count
)
select unit_code, period, period_kind, first_day, last_day, measure, cast(sum(count) as bigint) as count
from (
  select d.unit_code, p.period, p.period_kind, p.first_day, p.last_day, d.measure, d.count
  from dated d
  join period p on d.day between p.first_day and p.last_day
  union all
  select s.unit_code, p.period, p.period_kind, p.first_day, p.last_day, s.measure, s.count
  from standing s
  join period p on p.last_day = s.day
)
where count is not null
group by unit_code, period, period_kind, first_day, last_day, measure
