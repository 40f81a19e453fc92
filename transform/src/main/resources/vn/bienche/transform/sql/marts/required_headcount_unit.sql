-- grain: unit × span of dates in which the yearly tasks and the position list do not change
-- key: unit_code, valid_from
-- inputs: required_headcount, fact_task_year, setting
-- units: hours a year; persons
-- A person's hours may pass the norm, the hours of all persons of a unit may not pass norm × persons.
with
counted as (
  select
    unit_code,
    year,
    cast(count(distinct person_key) as int) as persons,
    sum(seconds_e4) as seconds_e4
  from fact_task_year
  group by unit_code, year
),
planned as (
  select
    unit_code,
    valid_from,
    valid_to,
    year,
    sum(needed) as needed,
    cast(sum(posts) as int) as posts
  from required_headcount
  group by unit_code, valid_from, valid_to, year
)
select
  p.unit_code,
  p.valid_from,
  p.valid_to,
  p.year,
  c.persons,
  half_up(c.seconds_e4, 36000000) as hours,
  c.persons * s.hours_per_year as limit_hours,
  c.seconds_e4 <= 36000000L * s.hours_per_year * c.persons as within_limit,
  cast(p.needed as decimal(14, 2)) as needed,
  p.posts,
  cast(p.posts - p.needed as decimal(14, 2)) as difference
from planned p
join counted c on c.unit_code = p.unit_code and c.year = p.year
cross join setting s
