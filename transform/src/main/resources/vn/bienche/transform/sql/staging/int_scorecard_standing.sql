-- grain: unit × last day of a period × what is counted for the scorecard
-- key: unit_code, day, measure
-- inputs: int_scorecard_period, fact_presence, fact_grade, fact_position_plan, position_plan, quota_line
-- units: comparisons, codes
-- Comparisons across forms: each person present against all other rosters of the day, and against the grade decision where
-- there is one; the posts of a unit's list against its quota. Codes: grade, position and room of each person present. Apart
-- from what submissions count, because no work log changes it.
with day as (
  select distinct last_day as day from int_scorecard_period
),
person as (
  select p.unit_code, d.day, p.claims > 1 as is_double, g.grade_code is not null and p.roster_grade_code is not null as is_decided,
    p.roster_grade_code <> g.grade_code as differs, p.grade_code, p.grade_level, p.position_code,
    b.position_code is not null as is_listed, p.room_text, p.room_code
  from day d
  join fact_presence p on p.valid_from <= d.day and d.day < p.valid_to
  left join fact_grade g on g.person_key = p.person_key and g.valid_from <= d.day and d.day < g.valid_to
  left join fact_position_plan b on b.unit_code = p.unit_code and b.position_code = p.position_code
    and b.valid_from <= d.day and d.day < b.valid_to
),
compared as (
  select unit_code, day, count(*) + count_if(is_decided) as compared, count_if(is_double) + count_if(is_decided and differs) as disagreeing,
    count(grade_code) + count(position_code) + count(room_text) as codes,
    count_if(grade_code is not null and grade_level is null) + count_if(position_code is not null and not is_listed)
      + count_if(room_text is not null and room_code is null) as unresolved
  from person
  group by unit_code, day
  union all
  select n.unit_code, d.day, 1, if(n.posts > q.officials + q.public_employees, 1, 0), null, null
  from day d
  join position_plan n on n.row_type = 'unit' and not n.missing and n.valid_from <= d.day and d.day < n.valid_to
  join quota_line q on q.line_code = n.unit_code and q.year = year(d.day)
)
select c.unit_code, c.day, m.measure, cast(sum(m.count) as bigint) as count
from compared c
lateral view inline(arrays_zip(
  array('compared', 'disagreeing', 'codes', 'unresolved'),
  array(compared, disagreeing, codes, unresolved))) m as measure, count
where m.count is not null
group by c.unit_code, c.day, m.measure
