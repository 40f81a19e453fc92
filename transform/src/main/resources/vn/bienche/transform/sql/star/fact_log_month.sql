-- grain: person × month with at least one line in any work log
-- key: person_key, month
-- inputs: fact_work_log, dim_date, setting
-- units: seconds, entries, days
-- long_days: days with more than log_long_day_hours (setting); weekend days are those of no holiday and no make-up day.
-- repeated_entries: entries whose text, without regard to case and spaces, stands at least log_repeated_text times
-- (setting) in the person's month. late_confirmed_entries: confirmed more than log_confirmation_days (setting) after the
-- work.
with
line as (
  select
    *,
    case when is_entry then seconds else 0 end as entry_seconds,
    regexp_replace(lower(trim(description)), '\\s+', ' ') as folded_text
  from fact_work_log
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
)
select
  l.person_key,
  l.entries,
  l.seconds,
  l.entries_without_product,
  l.seconds_without_product,
  d.days_logged,
  d.working_days_logged,
  d.working_days_absent,
  d.days_of_exactly_8h,
  d.long_days,
  d.weekend_days,
  d.weekend_seconds,
  d.holiday_days,
  d.holiday_seconds,
  coalesce(r.repeated_entries, 0) as repeated_entries,
  l.unconfirmed_entries,
  l.late_confirmed_entries,
  l.reason,
  l.month
from lines l
join days d on d.person_key = l.person_key and d.month = l.month
left join repeated r on r.person_key = l.person_key and r.month = l.month
