-- grain: unit × position × span of dates in which the yearly tasks and the position list do not change
-- key: unit_code, position_code, valid_from
-- inputs: fact_task_year, fact_position_plan, setting
-- units: hours a year; needed in persons
-- On a date: the tasks of the unit's latest Biểu 1 year that has begun, and the position list in force; before the first
-- list is in force that first list counts, because a list is drawn up from the tasks that were counted before it.
-- needed = hours / hours of one person and year (setting), rounded as the setting says.
with
task_position as (
  select unit_code, year, position_code, sum(seconds_e4) as seconds_e4
  from fact_task_year
  group by unit_code, year, position_code
),
task_span as (
  select
    unit_code,
    year,
    make_date(year, 1, 1) as valid_from,
    coalesce(
      make_date(lead(year) over (partition by unit_code order by year), 1, 1),
      date'9999-12-31'
    ) as valid_to
  from (select distinct unit_code, year from task_position)
),
plan_span as (
  select
    unit_code,
    valid_from as plan_from,
    case
      when row_number() over (partition by unit_code order by valid_from) = 1 then date'0001-01-01'
      else valid_from
    end as valid_from,
    valid_to
  from (select distinct unit_code, valid_from, valid_to from fact_position_plan)
),
frame as (
  select
    t.unit_code,
    t.year,
    p.plan_from,
    greatest(t.valid_from, coalesce(p.valid_from, t.valid_from)) as valid_from,
    least(t.valid_to, coalesce(p.valid_to, t.valid_to)) as valid_to
  from task_span t
  left join plan_span p
    on p.unit_code = t.unit_code and p.valid_from < t.valid_to and t.valid_from < p.valid_to
),
position_name as (
  select position_code, max_by(position, struct(valid_from, unit_code)) as position
  from fact_position_plan
  group by position_code
),
framed_position as (
  select f.unit_code, f.valid_from, t.position_code
  from frame f
  join task_position t on t.unit_code = f.unit_code and t.year = f.year
  union
  select f.unit_code, f.valid_from, p.position_code
  from frame f
  join fact_position_plan p on p.unit_code = f.unit_code and p.valid_from = f.plan_from
),
measured as (
  select
    f.unit_code,
    k.position_code,
    f.valid_from,
    f.valid_to,
    f.year,
    f.plan_from,
    coalesce(p.position, n.position) as position,
    coalesce(t.seconds_e4, 0) as seconds_e4,
    case when f.plan_from is not null then coalesce(p.posts, 0) end as posts,
    case s.required_rounding
      when 'half_up' then
        cast(floor((2 * coalesce(t.seconds_e4, 0) + 36000000L * s.hours_per_year) div (72000000L * s.hours_per_year)) as decimal(14, 2))
      when 'up' then
        cast((coalesce(t.seconds_e4, 0) + 36000000L * s.hours_per_year - 1) div (36000000L * s.hours_per_year) as decimal(14, 2))
      else half_up(coalesce(t.seconds_e4, 0), 36000000L * s.hours_per_year)
    end as needed
  from framed_position k
  join frame f on f.unit_code = k.unit_code and f.valid_from = k.valid_from
  left join task_position t
    on t.unit_code = f.unit_code and t.year = f.year and t.position_code = k.position_code
  left join fact_position_plan p
    on p.unit_code = f.unit_code and p.valid_from = f.plan_from and p.position_code = k.position_code
  left join position_name n on n.position_code = k.position_code
  cross join setting s
)
select
  unit_code,
  position_code,
  valid_from,
  valid_to,
  year,
  plan_from,
  position,
  half_up(seconds_e4, 36000000) as hours,
  needed,
  posts,
  cast(posts - needed as decimal(14, 2)) as difference
from measured
