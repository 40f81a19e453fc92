-- grain: unit × period × what is counted for the scorecard
-- key: unit_code, period, measure
-- inputs: fact_submission, int_finding_attribute, submission_status, int_unit_work_month, work_hours_unattributed, int_scorecard_period, int_scorecard_standing, line_state, unit_line
-- units: rows, submissions, persons, comparisons, codes
-- Submissions count in the period in which their own period ends; what holds on a day is taken on the period's last day.
-- Comparisons across forms and codes that stand on a day: int_scorecard_standing; besides them each person who logs against
-- presence. A unit is current when it has sent the latest roster that was expected of it, or a later one: one early roster of
-- another unit leaves nobody behind.
with dated as (
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
  select unit_code, last_day, 'compared', staff_logged
  from int_unit_work_month
  where unit_code <> '-' and staff_logged > 0
  union all
  select u.unit_code, last_day(to_date(concat(u.month, '-01'))), m.measure, u.persons
  from work_hours_unattributed u
  lateral view explode(array('compared', 'disagreeing')) m as measure
),
behind as (
  select distinct u.line_code, r.day
  from (
    select t.unit_code, d.day, max(if(t.expected, t.period_to, null)) as wanted,
      max(if(t.status in ('received', 'late'), t.period_to, null)) as latest
    from (select distinct last_day as day from int_scorecard_period) d
    join submission_status t on t.form = 'DSCB' and t.period_to <= d.day
    group by t.unit_code, d.day
  ) r
  join unit_line u on u.unit_code = r.unit_code and u.valid_from <= r.day and r.day < u.valid_to
  where coalesce(r.latest < r.wanted, r.wanted is not null)
),
standing as (
  select unit_code, day, measure, count
  from int_scorecard_standing
  union all
  select l.line_code, d.day, m.measure, m.count
  from (select distinct last_day as day from int_scorecard_period) d
  join line_state l on l.row_type = 'unit' and l.valid_from <= d.day and d.day < l.valid_to
  left join behind b on b.line_code = l.line_code and b.day = d.day
  lateral view inline(arrays_zip(
    array('units', 'current'), array(1, if(l.missing or b.line_code is not null, 0, 1)))) m as measure, count
)
select unit_code, period, period_kind, first_day, last_day, measure, cast(sum(count) as bigint) as count
from (
  select d.unit_code, p.period, p.period_kind, p.first_day, p.last_day, d.measure, d.count
  from dated d
  join int_scorecard_period p on d.day between p.first_day and p.last_day
  union all
  select s.unit_code, p.period, p.period_kind, p.first_day, p.last_day, s.measure, s.count
  from standing s
  join int_scorecard_period p on p.last_day = s.day
)
where count is not null
group by unit_code, period, period_kind, first_day, last_day, measure
