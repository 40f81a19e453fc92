-- grain: line of R02 × span of dates in which nothing in it changes
-- key: unit_code, valid_from
-- inputs: fact_presence, unit_line, dim_line, roster_state
-- units: persons; percent
-- A level is null in a line that has not had anybody of it up to the date, 0 where it had and has nobody now.
with day_sum as (
  select line_code, day, sum(if(in_structure, side, 0)) as graded, sum(if(in_structure, 0, side)) as outside,
    sum(if(level = 'CVCC', side, 0)) as cvcc, count_if(level = 'CVCC' and side = 1) as had_cvcc,
    sum(if(level = 'CVC', side, 0)) as cvc, count_if(level = 'CVC' and side = 1) as had_cvc,
    sum(if(level = 'CV', side, 0)) as cv, count_if(level = 'CV' and side = 1) as had_cv,
    sum(if(level = 'CS', side, 0)) as cs, count_if(level = 'CS' and side = 1) as had_cs,
    sum(if(level = 'NV', side, 0)) as nv, count_if(level = 'NV' and side = 1) as had_nv
  from (
    select l.lines, p.in_grade_structure as in_structure, if(p.in_grade_structure, p.grade_level, null) as level,
      greatest(p.valid_from, l.valid_from) as valid_from, least(p.valid_to, l.valid_to) as valid_to
    from fact_presence p
    join unit_line l on l.unit_code = p.counted_unit_code and l.valid_from < p.valid_to and p.valid_from < l.valid_to
    where p.is_official or p.is_public_employee
  )
  lateral view explode(lines) x as line_code
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  group by line_code, day
),
-- What holds on a day: where one span ends and the next begins, the greater first field lets the beginning win.
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
  select line_code, day, last_value(f.line, true) over line as line, last_value(f.roster, true) over line as roster,
    coalesce(sum(graded) over line, 0) as graded, coalesce(sum(outside) over line, 0) as outside,
    sum(cvcc) over line as cvcc, sum(cvc) over line as cvc, sum(cv) over line as cv, sum(cs) over line as cs,
    sum(nv) over line as nv, sum(had_cvcc) over line as had_cvcc, sum(had_cvc) over line as had_cvc,
    sum(had_cv) over line as had_cv, sum(had_cs) over line as had_cs, sum(had_nv) over line as had_nv
  from frame f
  full join day_sum using (line_code, day)
  window line as (partition by line_code order by day)
),
figure as (
  select *, coalesce(line.printed, false) and (line.row_type <> 'posts' or graded + outside > 0) as printed,
    line.row_type <> 'posts' and not coalesce(roster.there, false) as missing
  from state
),
shown as (
  select line_code, day, printed, line.unit, line.row_type, line.label, line.order_key,
    if(missing and graded + outside = 0, null, graded) as graded,
    if(had_cvcc > 0, cvcc, null) as cvcc, if(had_cvc > 0, cvc, null) as cvc, if(had_cv > 0, cv, null) as cv,
    if(had_cs > 0, cs, null) as cs, if(had_nv > 0, nv, null) as nv,
    if(missing and graded + outside = 0, null, outside) as outside,
    roster.data_date, missing, coalesce(roster.carried_forward, false) as carried_forward
  from figure
),
changed as (
  select *
  from (
    select *, struct(printed, unit, row_type, label, order_key, graded, cvcc, cvc, cv, cs, nv, outside, data_date, missing,
      carried_forward) as everything
    from shown
  )
  qualify coalesce(not everything <=> lag(everything) over (partition by line_code order by day), true)
),
span as (
  select *, coalesce(lead(day) over (partition by line_code order by day), date'9999-12-31') as valid_to from changed
)
select line_code as unit_code, day as valid_from, valid_to, unit, row_type, label, order_key, cast(graded as int) as graded,
  cast(cvcc as int) as cvcc, pct(cvcc, graded) as cvcc_pct, cast(cvc as int) as cvc, pct(cvc, graded) as cvc_pct,
  cast(cv as int) as cv, pct(cv, graded) as cv_pct, cast(cs as int) as cs, pct(cs, graded) as cs_pct,
  cast(nv as int) as nv, pct(nv, graded) as nv_pct, cast(outside as int) as outside, data_date, missing, carried_forward
from span
where printed and day < date'9999-12-31'
