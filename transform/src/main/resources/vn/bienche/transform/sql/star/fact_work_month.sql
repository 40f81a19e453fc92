-- grain: person × month, for persons present on the month's last day and for persons with a loaded line in the month
-- key: person_key, month
-- inputs: fact_log_month, dim_date, fact_presence, unit_line
-- units: seconds
-- unit_code is the unit where the person serves on the last day; null for a person who is present nowhere then.
-- line_code: the printed line of that unit; a group's or the province's own staff stand in the group or the total.
-- days_without_entry: working days with no entry and no absence mark. Days before an arrival from outside the province do
-- not count: nobody writes a log before the first day of work.
with
month_days as (
  select
    month,
    min(date) as first_day,
    max(date) as last_day,
    cast(count_if(is_working_day) as int) as working_days,
    bool_and(has_calendar) as has_calendar
  from dim_date
  where month in (select distinct month from fact_log_month)
  group by month
),
present as (
  select m.month, p.person_key, p.unit_code, p.room_code, coalesce(u.line_code, u.lines[0]) as line_code
  from month_days m
  join fact_presence p on p.valid_from <= m.last_day and m.last_day < p.valid_to
  left join unit_line u on u.unit_code = p.unit_code and u.valid_from <= m.last_day and m.last_day < u.valid_to
),
-- A first span that a movement opened is an arrival; one that a roster opened says nothing about the days before it.
arrival as (
  select person_key, min(valid_from) as arrived_on
  from fact_presence
  group by person_key
  having min_by(evidence, valid_from) = 'movement'
),
days_before as (
  select a.person_key, d.month, cast(count(*) as int) as working_days_before
  from arrival a
  join dim_date d
    on d.month = date_format(a.arrived_on, 'yyyy-MM') and d.date < a.arrived_on and d.is_working_day
  group by a.person_key, d.month
),
known as (
  select person_key, month, unit_code, room_code, line_code from present
  union all
  select l.person_key, l.month, null, null, null
  from fact_log_month l
  left anti join present p on p.person_key = l.person_key and p.month = l.month
)
select
  k.person_key,
  k.month,
  m.first_day,
  m.last_day,
  m.working_days,
  m.has_calendar,
  k.unit_code,
  k.room_code,
  k.line_code,
  coalesce(l.entries, 0) as entries,
  coalesce(l.seconds, 0) as seconds,
  coalesce(l.entries_without_product, 0) as entries_without_product,
  coalesce(l.seconds_without_product, 0) as seconds_without_product,
  coalesce(l.days_logged, 0) as days_logged,
  greatest(
    0,
    m.working_days
      - coalesce(l.working_days_logged, 0)
      - coalesce(l.working_days_absent, 0)
      - coalesce(b.working_days_before, 0)
  ) as days_without_entry,
  coalesce(l.working_days_absent, 0) as days_absent,
  coalesce(l.days_of_exactly_8h, 0) as days_of_exactly_8h,
  coalesce(l.long_days, 0) as long_days,
  coalesce(l.weekend_days, 0) as weekend_days,
  coalesce(l.weekend_seconds, 0) as weekend_seconds,
  coalesce(l.holiday_days, 0) as holiday_days,
  coalesce(l.holiday_seconds, 0) as holiday_seconds,
  coalesce(l.repeated_entries, 0) as repeated_entries,
  coalesce(l.unconfirmed_entries, 0) as unconfirmed_entries,
  coalesce(l.late_confirmed_entries, 0) as late_confirmed_entries,
  l.reason
from known k
join month_days m on m.month = k.month
left join fact_log_month l on l.person_key = k.person_key and l.month = k.month
left join days_before b on b.person_key = k.person_key and b.month = k.month
