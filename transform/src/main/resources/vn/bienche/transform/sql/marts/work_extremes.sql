-- grain: unit or person among the highest or lowest of a period
-- key: period, subject, direction, unit_code, person_key
-- inputs: work_hours, int_person_standout, setting
-- units: hours per person and working day
-- The number asked for (setting) on each side, ties included, by hours_per_day as printed. Units without a log and persons
-- without an entry are not compared: that they have none is told by the log itself. person_key is - for a unit;
-- a person stands under the printed line of the unit where the person serves.
with
ranked as (
  select
    'unit' as subject,
    period,
    period_kind,
    unit_code,
    '-' as person_key,
    cast(null as string) as room_code,
    hours,
    hours_per_day,
    cast(null as string) as reason,
    carried_forward,
    cast(rank() over (partition by period order by hours_per_day desc) as int) as from_highest,
    cast(rank() over (partition by period order by hours_per_day) as int) as from_lowest
  from work_hours
  where row_type = 'unit' and hours_per_day is not null
  union all
  select
    'person',
    p.month,
    'MONTH',
    p.unit_code,
    p.person_key,
    p.room_code,
    p.hours,
    p.hours_per_day,
    p.reason,
    coalesce(h.carried_forward, false),
    p.from_highest,
    p.from_lowest
  from int_person_standout p
  left join work_hours h on h.unit_code = p.unit_code and h.period = p.month
),
chosen as (
  select *, 'high' as direction, from_highest as rank from ranked
  union all
  select *, 'low', from_lowest from ranked
)
select
  c.period,
  c.period_kind,
  c.subject,
  c.direction,
  c.rank,
  c.unit_code,
  c.person_key,
  c.room_code,
  c.hours,
  c.hours_per_day,
  c.reason,
  c.carried_forward
from chosen c
cross join setting s
where c.rank <= s.extremes_shown
