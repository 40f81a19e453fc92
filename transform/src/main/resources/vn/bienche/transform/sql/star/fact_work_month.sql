-- grain: person × month, for persons present on the month's last day and for persons with a loaded line in the month
-- key: person_key, month
-- inputs: fact_work_log, dim_date, fact_presence, unit_line, setting
-- units: seconds
-- unit_code is the unit where the person serves on the last day; null for a person who is present nowhere then.
-- line_code: the printed line of that unit; a group's or the province's own staff stand in the group or the total.
-- days_without_entry: working days with no entry and no absence mark. Days before an arrival from outside the province do
-- not count: nobody writes a log before the first day of work.
-- long_days: days with more than log_long_day_hours (setting); weekend days are those of no holiday and no make-up day.
-- repeated_entries: entries whose text, without regard to case and spaces, stands at least log_repeated_text times
-- (setting) in the person's month. late_confirmed_entries: confirmed more than log_confirmation_days (setting) after the work.
with
line as (
  select
    *,
    case when is_entry then seconds else 0 end as entry_seconds,
    regexp_replace(lower(trim(description)), '\\s+', ' ') as folded_text
  from fact_work_log
),
month_days as (
  select
    month,
    min(date) as first_day,
    max(date) as last_day,
    cast(count_if(is_working_day) as int) as working_days,
    bool_and(has_calendar) as has_calendar
  from dim_date
  where month in (select distinct month from fact_work_log)
  group by month
),
person_day as (
  select
    l.person_key,
    l.month,
    l.work_date,
    sum(l.entry_seconds) as seconds,
    count_if(l.is_entry) as entries,
    count_if(l.absence is not null) as absences
  from line l
  group by l.person_key, l.month, l.work_date
),
days as (
  select
    p.person_key,
    p.month,
    cast(count_if(p.entries > 0) as int) as days_logged,
    cast(count_if(d.is_working_day and p.entries > 0) as int) as working_days_logged,
    cast(count_if(d.is_working_day and p.entries = 0 and p.absences > 0) as int) as working_days_absent,
    cast(count_if(p.seconds = 8 * 3600) as int) as days_of_exactly_8h,
    cast(count_if(p.seconds > s.log_long_day_hours * 3600) as int) as long_days,
    cast(count_if(p.entries > 0 and not d.is_working_day and not d.is_holiday) as int) as weekend_days,
    sum(case when not d.is_working_day and not d.is_holiday then p.seconds else 0 end) as weekend_seconds,
    cast(count_if(p.entries > 0 and d.is_holiday) as int) as holiday_days,
    sum(case when d.is_holiday then p.seconds else 0 end) as holiday_seconds
  from person_day p
  join dim_date d on d.date = p.work_date
  cross join setting s
  group by p.person_key, p.month
),
repeated as (
  select person_key, month, cast(sum(times) as int) as repeated_entries
  from (
    select person_key, month, folded_text, count(*) as times
    from line
    where is_entry
    group by person_key, month, folded_text
  ) t
  join setting s on t.times >= s.log_repeated_text
  group by person_key, month
),
lines as (
  select
    person_key,
    month,
    cast(count_if(is_entry) as int) as entries,
    sum(entry_seconds) as seconds,
    cast(count_if(is_entry and not has_product) as int) as entries_without_product,
    sum(case when has_product then 0 else entry_seconds end) as seconds_without_product,
    cast(count_if(is_entry and confirmed_on is null) as int) as unconfirmed_entries,
    cast(
      count_if(is_entry and confirmed_on > date_add(work_date, s.log_confirmation_days)) as int
    ) as late_confirmed_entries,
    max_by(note, struct(work_date, submission_id, sheet, row_no)) filter (where note is not null) as reason
  from line
  cross join setting s
  group by person_key, month
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
  from lines l
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
  coalesce(d.days_logged, 0) as days_logged,
  greatest(
    0,
    m.working_days
      - coalesce(d.working_days_logged, 0)
      - coalesce(d.working_days_absent, 0)
      - coalesce(b.working_days_before, 0)
  ) as days_without_entry,
  coalesce(d.working_days_absent, 0) as days_absent,
  coalesce(d.days_of_exactly_8h, 0) as days_of_exactly_8h,
  coalesce(d.long_days, 0) as long_days,
  coalesce(d.weekend_days, 0) as weekend_days,
  coalesce(d.weekend_seconds, 0) as weekend_seconds,
  coalesce(d.holiday_days, 0) as holiday_days,
  coalesce(d.holiday_seconds, 0) as holiday_seconds,
  coalesce(r.repeated_entries, 0) as repeated_entries,
  coalesce(l.unconfirmed_entries, 0) as unconfirmed_entries,
  coalesce(l.late_confirmed_entries, 0) as late_confirmed_entries,
  l.reason
from known k
join month_days m on m.month = k.month
left join lines l on l.person_key = k.person_key and l.month = k.month
left join days d on d.person_key = k.person_key and d.month = k.month
left join repeated r on r.person_key = k.person_key and r.month = k.month
left join days_before b on b.person_key = k.person_key and b.month = k.month
