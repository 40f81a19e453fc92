-- grain: line of R12 × population × attribute × value × span of dates in which count and total do not change
-- key: unit_code, population, attribute, value, valid_from
-- inputs: int_headcount_trait, unit_line, line_state
-- units: persons; percent
-- Persons are summed where they count, and then these sums in the lines above: far fewer rows than each person in each line
with unit_day as (
  select l.lines, t.is_official, t.is_public_employee, t.is_leader, t.attribute, t.value, day, sum(side) as side
  from int_headcount_trait t
  join unit_line l on l.unit_code = t.counted_unit_code and l.valid_from < t.valid_to and t.valid_from < l.valid_to
  lateral view inline(arrays_zip(
    array(greatest(t.valid_from, l.valid_from), least(t.valid_to, l.valid_to)), array(1, -1))) s as day, side
  group by l.lines, t.is_official, t.is_public_employee, t.is_leader, t.attribute, t.value, day
),
step as (
  select line_code, population, attribute, value, day, sum(side) as side
  from unit_day
  lateral view explode(lines) l as line_code
  lateral view explode(array_compact(array('all', if(is_official, 'officials', null),
    if(is_public_employee, 'public_employees', null), if(is_leader, 'leaders', null)))) p as population
  group by line_code, population, attribute, value, day
  having sum(side) <> 0
),
-- every value of an attribute on every day on which one of them changes; yes and no always both
day_values as (
  select line_code, population, attribute, explode(days) as day, values
  from (
    select line_code, population, attribute, collect_set(day) as days,
      array_union(collect_set(value), if(attribute in ('young', 'ethnic_minority', 'party'), array('Có', 'Không'), array())) as values
    from step
    group by line_code, population, attribute
  )
),
grid as (
  select line_code, population, attribute, day, value from day_values lateral view explode(values) v as value
),
state as (
  select line_code, population, attribute, value, day, sum(coalesce(s.side, 0)) over figure as count
  from grid
  left join step s using (line_code, population, attribute, value, day)
  window figure as (partition by line_code, population, attribute, value order by day)
),
totalled as (
  select *, sum(count) over (partition by line_code, population, attribute, day) as total from state
),
changed as (
  select * from totalled
  qualify coalesce(
    not struct(count, total) <=> lag(struct(count, total)) over (partition by line_code, population, attribute, value order by day), true)
),
span as (
  select *, coalesce(lead(day) over (partition by line_code, population, attribute, value order by day), date'9999-12-31') as until
  from changed
)
select s.line_code as unit_code, s.population, s.attribute, s.value, greatest(s.day, d.valid_from) as valid_from,
  least(s.until, d.valid_to) as valid_to, d.unit, d.row_type, d.label, d.order_key, cast(s.count as int) as count,
  cast(s.total as int) as total, pct(s.count, s.total) as pct, d.missing, d.carried_forward
from span s
join line_state d on d.line_code = s.line_code and d.valid_from < s.until and s.day < d.valid_to
where s.total > 0
