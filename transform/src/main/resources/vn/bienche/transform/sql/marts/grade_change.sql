-- grain: line of R07 × grade level × span of dates in which nothing in it changes
-- key: unit_code, grade_level, valid_from
-- inputs: fact_presence, fact_position_plan, unit_line, dim_line, roster_state
-- units: persons; posts
-- change = planned − present, known only where both roster and list are there. Every level stands on every line.
with counted as (
  select l.lines, p.grade_level, 1 as present, 0 as planned, 0 as listed, greatest(p.valid_from, l.valid_from) as valid_from,
    least(p.valid_to, l.valid_to) as valid_to
  from fact_presence p
  join unit_line l on l.unit_code = p.counted_unit_code and l.valid_from < p.valid_to and p.valid_from < l.valid_to
  where p.in_grade_structure
  union all
  select l.lines, if(p.is_graded, p.grade_level, null), 0, if(p.is_graded and p.grade_level is not null, p.posts, 0), 1,
    greatest(p.valid_from, l.valid_from), least(p.valid_to, l.valid_to)
  from fact_position_plan p
  join unit_line l on l.unit_code = p.unit_code and l.valid_from < p.valid_to and p.valid_from < l.valid_to
),
step as (
  select line_code, day, grade_level, side * present as present, side * planned as planned, side * listed as listed
  from counted
  lateral view explode(lines) l as line_code
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
),
level as (
  select explode(array('CVCC', 'CVC', 'CV', 'CS', 'NV')) as grade_level
),
day_sum as (
  select line_code, day,
    sum(listed) as listed,
    map_from_arrays(array('CVCC', 'CVC', 'CV', 'CS', 'NV'), array(
      sum(if(grade_level = 'CVCC', present, 0)), sum(if(grade_level = 'CVC', present, 0)), sum(if(grade_level = 'CV', present, 0)),
      sum(if(grade_level = 'CS', present, 0)), sum(if(grade_level = 'NV', present, 0)))) as present,
    map_from_arrays(array('CVCC', 'CVC', 'CV', 'CS', 'NV'), array(
      sum(if(grade_level = 'CVCC', planned, 0)), sum(if(grade_level = 'CVC', planned, 0)), sum(if(grade_level = 'CV', planned, 0)),
      sum(if(grade_level = 'CS', planned, 0)), sum(if(grade_level = 'NV', planned, 0)))) as planned
  from step
  group by line_code, day
),
frame as (
  select line_code, day, max(line) as line, max(roster) as roster
  from (
    select line_code, day, struct(begins as printed, if(begins, unit, null) as unit, if(begins, row_type, null) as row_type,
      if(begins, label, null) as label, if(begins, order_key, null) as order_key) as line,
      cast(null as struct<there: boolean, data_date: date, carried_forward: boolean>) as roster
    from dim_line lateral view inline(arrays_zip(array(valid_from, valid_to), array(true, false))) s as day, begins
    union all
    select line_code, day, null, struct(begins, if(begins, data_date, null), begins and carried_forward)
    from roster_state lateral view inline(arrays_zip(array(valid_from, valid_to), array(true, false))) s as day, begins
  )
  group by line_code, day
),
state as (
  select line_code, v.grade_level, day, last_value(f.line, true) over figure as line,
    last_value(f.roster, true) over figure as roster, coalesce(sum(d.listed) over figure, 0) > 0 as listed,
    coalesce(sum(d.present[v.grade_level]) over figure, 0) as present,
    coalesce(sum(d.planned[v.grade_level]) over figure, 0) as planned
  from frame f
  full join day_sum d using (line_code, day)
  cross join level v
  window figure as (partition by line_code, v.grade_level order by day)
),
shown as (
  select *, struct(printed, unit, row_type, label, order_key, present, planned, missing, carried_forward) as everything
  from (
    select line_code, grade_level, day, coalesce(line.printed, false)
        and (line.row_type <> 'posts' or listed or present > 0) as printed, line.unit, line.row_type, line.label, line.order_key,
      if(line.row_type <> 'posts' and not coalesce(roster.there, false) and present = 0, null, present) as present,
      if(listed, planned, null) as planned, line.row_type <> 'posts' and not coalesce(roster.there, false) as missing,
      coalesce(roster.carried_forward, false) as carried_forward
    from state
  )
),
changed as (
  select * from shown
  qualify coalesce(not everything <=> lag(everything) over (partition by line_code, grade_level order by day), true)
),
span as (
  select *, coalesce(lead(day) over (partition by line_code, grade_level order by day), date'9999-12-31') as valid_to
  from changed
)
select line_code as unit_code, grade_level, day as valid_from, valid_to, unit, row_type, label, order_key,
  cast(present as int) as present, cast(planned as int) as planned, cast(planned - present as int) as change, missing, carried_forward
from span
where printed and day < date'9999-12-31'
