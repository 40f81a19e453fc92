-- grain: line of R03 × span of dates in which nothing in it changes
-- key: unit_code, valid_from
-- inputs: fact_position_plan, unit_line, dim_line
-- units: posts; positions
-- A position code is one position wherever it stands, so that a group counts the distinct codes of its units; the total is
-- the sum of its groups, where units without a group make up one together. A figure is null where the line's lists hold no
-- such post, 0 where they hold it with no post.
with post as (
  select l.line_code, l.group_code, l.lines, p.position_code, p.in_force_from,
    greatest(p.valid_from, l.valid_from) as valid_from, least(p.valid_to, l.valid_to) as valid_to,
    if(p.is_official, p.posts, null) as officials, if(p.is_public_employee, p.posts, null) as public_employees,
    if(p.is_contract, p.posts, null) as contracts, if(p.is_graded, p.posts, null) as graded,
    if(p.is_graded and p.grade_level = 'CVCC', p.posts, null) as cvcc,
    if(p.is_graded and p.grade_level = 'CVC', p.posts, null) as cvc,
    if(p.is_graded and p.grade_level = 'CV', p.posts, null) as cv,
    if(p.is_graded and p.grade_level in ('CS', 'NV'), p.posts, null) as cs_nv
  from fact_position_plan p
  join unit_line l on l.unit_code = p.unit_code and l.valid_from < p.valid_to and p.valid_from < l.valid_to
),
line_post as (
  select explode(lines) as line_code, * except (line_code, lines) from post
),
day_sum as (
  select line_code, day, sum(side) as rows, max(if(side = 1, in_force_from, null)) as in_force_from,
    sum(side * coalesce(officials, 0)) as officials, sum(if(officials is null, 0, side)) as official_rows,
    sum(side * coalesce(public_employees, 0)) as public_employees, sum(if(public_employees is null, 0, side)) as public_employee_rows,
    sum(side * coalesce(contracts, 0)) as contracts, sum(if(contracts is null, 0, side)) as contract_rows,
    sum(side * coalesce(graded, 0)) as graded, sum(side * coalesce(cvcc, 0)) as cvcc, sum(if(cvcc is null, 0, side)) as cvcc_rows,
    sum(side * coalesce(cvc, 0)) as cvc, sum(if(cvc is null, 0, side)) as cvc_rows,
    sum(side * coalesce(cv, 0)) as cv, sum(if(cv is null, 0, side)) as cv_rows,
    sum(side * coalesce(cs_nv, 0)) as cs_nv, sum(if(cs_nv is null, 0, side)) as cs_nv_rows
  from line_post lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  group by line_code, day
),
-- Distinct codes: within a line or pool a code counts while at least one list holds it.
held as (
  select line_code as pool, 'line' as pool_type, position_code, valid_from, valid_to from line_post where line_code <> 'TOTAL'
  union all
  select 'TOTAL', 'line',
    concat(coalesce(try_element_at(filter(lines, c -> not c <=> line_code and c <> 'TOTAL'), -1), ''), '/', position_code),
    valid_from, valid_to
  from post
  union all
  -- the units side by side below one heading, to see whether they share one list
  select coalesce(group_code, '/'), 'siblings', position_code, valid_from, valid_to from post where line_code is not null
),
held_step as (
  select pool, pool_type, position_code, day, sum(side) as side
  from held lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  group by pool, pool_type, position_code, day
),
held_state as (
  select pool, pool_type, day, position_code, sum(side) over code > 0 as is_held,
    sum(side) over code > side as was_held
  from held_step
  window code as (partition by pool, pool_type, position_code order by day)
),
position_sum as (
  select pool, pool_type, day, sum(cast(is_held as int) - cast(was_held as int)) as positions
  from held_state
  group by pool, pool_type, day
),
-- Units share one list when each holds every code that any of them holds: holdings = units × codes.
unit_list as (
  select distinct coalesce(group_code, '/') as pool, line_code, valid_from, valid_to from post where line_code is not null
),
holding as (
  select distinct coalesce(group_code, '/') as pool, line_code, position_code, valid_from, valid_to
  from post where line_code is not null
),
sharing_step as (
  select pool, day, side as units, 0 as holdings, 0 as codes
  from unit_list lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  union all
  select pool, day, 0, side, 0
  from holding lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  union all
  select pool, day, 0, 0, positions from position_sum where pool_type = 'siblings'
),
sharing as (
  select pool, day, sum(sum(units)) over pools as units, sum(sum(holdings)) over pools as holdings,
    sum(sum(codes)) over pools as codes
  from sharing_step
  group by pool, day
  window pools as (partition by pool order by day)
),
shared_span as (
  select pool, day as valid_from, coalesce(lead(day) over (partition by pool order by day), date'9999-12-31') as valid_to,
    units > 1 and holdings = units * codes as shared
  from sharing
),
frame as (
  select line_code, day, struct(begins as printed, if(begins, unit, null) as unit, if(begins, row_type, null) as row_type,
    if(begins, label, null) as label, if(begins, order_key, null) as order_key, if(begins, note, null) as note) as line,
    cast(null as struct<begins: boolean, shared: boolean>) as sharing
  from dim_line lateral view inline(arrays_zip(array(valid_from, valid_to), array(true, false))) s as day, begins
  union all
  select d.line_code, greatest(s.valid_from, d.valid_from), null, struct(true, s.shared)
  from shared_span s
  join dim_line d
    on coalesce(d.group_code, '/') = s.pool and d.row_type in ('unit', 'posts')
    and d.valid_from < s.valid_to and s.valid_from < d.valid_to
),
day_frame as (
  select line_code, day, max(line) as line, max(sharing) as sharing from frame group by line_code, day
),
position_day as (
  select pool as line_code, day, positions from position_sum where pool_type = 'line'
),
state as (
  select line_code, day, last_value(f.line, true) over line as line, last_value(f.sharing, true) over line as sharing,
    coalesce(sum(rows) over line, 0) as rows, max(in_force_from) over line as data_date,
    sum(positions) over line as positions, sum(officials) over line as officials, sum(official_rows) over line as official_rows,
    sum(public_employees) over line as public_employees, sum(public_employee_rows) over line as public_employee_rows,
    sum(contracts) over line as contracts, sum(contract_rows) over line as contract_rows, sum(graded) over line as graded,
    sum(cvcc) over line as cvcc, sum(cvcc_rows) over line as cvcc_rows, sum(cvc) over line as cvc, sum(cvc_rows) over line as cvc_rows,
    sum(cv) over line as cv, sum(cv_rows) over line as cv_rows, sum(cs_nv) over line as cs_nv, sum(cs_nv_rows) over line as cs_nv_rows
  from day_frame f
  full join day_sum using (line_code, day)
  full join position_day using (line_code, day)
  window line as (partition by line_code order by day)
),
shown as (
  select line_code, day, coalesce(line.printed, false) as printed, line.unit, line.row_type, line.label, line.order_key, line.note,
    rows > 0 as listed, if(rows > 0, positions, null) as positions,
    rows > 0 and coalesce(sharing.shared, false) and line.row_type = 'unit' as positions_shared,
    if(rows > 0, officials + public_employees, null) as posts, if(official_rows > 0, officials, null) as officials,
    if(public_employee_rows > 0, public_employees, null) as public_employees, if(contract_rows > 0, contracts, null) as contracts,
    if(rows > 0, graded, null) as graded, if(cvcc_rows > 0, cvcc, null) as cvcc, if(cvc_rows > 0, cvc, null) as cvc,
    if(cv_rows > 0, cv, null) as cv, if(cs_nv_rows > 0, cs_nv, null) as cs_nv, if(rows > 0, data_date, null) as data_date
  from state
),
changed as (
  select *
  from (
    select *, struct(printed, unit, row_type, label, order_key, note, listed, positions, positions_shared, posts, officials,
      public_employees, contracts, graded, cvcc, cvc, cv, cs_nv, data_date) as everything
    from shown
  )
  qualify coalesce(not everything <=> lag(everything) over (partition by line_code order by day), true)
),
span as (
  select *, coalesce(lead(day) over (partition by line_code order by day), date'9999-12-31') as valid_to from changed
)
select line_code as unit_code, day as valid_from, valid_to, unit, row_type, label, order_key,
  cast(positions as int) as positions, positions_shared, cast(posts as int) as posts, cast(officials as int) as officials,
  cast(public_employees as int) as public_employees, cast(contracts as int) as contracts, cast(graded as int) as graded,
  cast(cvcc as int) as cvcc, cast(cvc as int) as cvc, cast(cv as int) as cv, cast(cs_nv as int) as cs_nv, note, data_date,
  not listed as missing
from span
where printed and day < date'9999-12-31'
