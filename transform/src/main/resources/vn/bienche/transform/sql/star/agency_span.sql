-- grain: agency × span of dates in which it counts as one
-- key: unit_code, valid_from
-- inputs: roster_span, unit_line
-- units: agencies
-- An agency is a unit with a roster of its own of which no part has one of its own.
with own as (
  select r.unit_code, l.path_to_line, greatest(r.valid_from, l.valid_from) as valid_from,
    least(r.valid_to, l.valid_to) as valid_to
  from roster_span r
  join unit_line l on l.unit_code = r.unit_code and l.valid_from < r.valid_to and r.valid_from < l.valid_to
  where l.line_code is not null and l.unit_kind <> 'Chức danh'
),
step as (
  select unit_code, valid_from as day, 1 as own, 0 as covered from own
  union all
  select unit_code, valid_to, -1, 0 from own
  union all
  select above, valid_from, 0, 1 from own lateral view explode(slice(path_to_line, 2, 8)) above_units as above
  union all
  select above, valid_to, 0, -1 from own lateral view explode(slice(path_to_line, 2, 8)) above_units as above
),
state as (
  select unit_code, day,
    sum(sum(own)) over unit > 0 and sum(sum(covered)) over unit = 0 as counts
  from step
  group by unit_code, day
  window unit as (partition by unit_code order by day)
),
changed as (
  select * from state
  qualify counts <> coalesce(lag(counts) over (partition by unit_code order by day), false)
),
span as (
  select unit_code, day as valid_from, coalesce(lead(day) over (partition by unit_code order by day), date'9999-12-31') as valid_to,
    counts
  from changed
)
select unit_code, valid_from, valid_to from span where counts
