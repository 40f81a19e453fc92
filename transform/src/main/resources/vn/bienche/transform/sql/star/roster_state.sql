-- grain: line × span of dates in which the rosters in force do not change
-- key: line_code, valid_from
-- inputs: roster_span, unit_line
-- units: none
-- There is no row where no unit of the line has a roster in force. data_date is the latest reporting date on which the
-- line's figures rest; carried_forward tells that the roster of some unit of the line is older than others'.
with step as (
  select line_code, day, side as rosters, if(carried_forward, side, 0) as carried, if(side = 1, reporting_date, null) as reporting_date
  from (
    select l.lines, r.reporting_date, r.carried_forward, greatest(r.valid_from, l.valid_from) as valid_from,
      least(r.valid_to, l.valid_to) as valid_to
    from roster_span r
    join unit_line l on l.unit_code = r.unit_code and l.valid_from < r.valid_to and r.valid_from < l.valid_to
  )
  lateral view explode(lines) x as line_code
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
),
state as (
  select line_code, day, sum(sum(rosters)) over line as rosters, sum(sum(carried)) over line as carried,
    max(max(reporting_date)) over line as data_date
  from step
  group by line_code, day
  window line as (partition by line_code order by day)
),
changed as (
  select *
  from state
  qualify coalesce(
    not struct(rosters > 0, carried > 0, data_date)
      <=> lag(struct(rosters > 0, carried > 0, data_date)) over (partition by line_code order by day), true)
),
span as (
  select line_code, day as valid_from, lead(day) over (partition by line_code order by day) as valid_to,
    data_date, carried > 0 as carried_forward, rosters
  from changed
)
select line_code, valid_from, coalesce(valid_to, date'9999-12-31') as valid_to, data_date, carried_forward
from span
where rosters > 0
