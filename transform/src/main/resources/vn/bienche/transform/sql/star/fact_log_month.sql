-- grain: person × month with at least one line in any work log
-- key: person_key, month
-- inputs: fact_work_log, dim_date, setting
-- units: seconds, entries, days
-- long_days: days with more than log_long_day_hours (setting); weekend days are those of no holiday and no make-up day.
-- repeated_entries: entries whose text, without regard to case and spaces, stands at least log_repeated_text times
-- (setting) in the person's month. late_confirmed_entries: confirmed more than log_confirmation_days (setting) after the
-- work.
with
-- Numbers alone, which Spark sums in a hash table; one text among them, such as the reason, and it sorts all lines instead
person_day as (
  select
    l.person_key,
    l.month,
    l.work_date,
    count_if(l.is_entry) as entries,
    sum(case when l.is_entry then l.seconds else 0 end) as seconds,
    count_if(l.is_entry and not l.has_product) as entries_without_product,
    sum(case when l.is_entry and not l.has_product then l.seconds else 0 end) as seconds_without_product,
    count_if(l.is_entry and l.confirmed_on is null) as unconfirmed_entries,
    count_if(l.is_entry and l.confirmed_on > date_add(l.work_date, s.log_confirmation_days)) as late_confirmed_entries,
    count_if(l.absence is not null) as absences
  from fact_work_log l
  cross join setting s
  group by l.person_key, l.month, l.work_date
),
person_month as (
  select
    p.person_key,
    p.month,
    cast(sum(p.entries) as int) as entries,
    sum(p.seconds) as seconds,
    cast(sum(p.entries_without_product) as int) as entries_without_product,
    sum(p.seconds_without_product) as seconds_without_product,
    cast(count_if(p.entries > 0) as int) as days_logged,
    cast(count_if(d.is_working_day and p.entries > 0) as int) as working_days_logged,
    cast(count_if(d.is_working_day and p.entries = 0 and p.absences > 0) as int) as working_days_absent,
    cast(count_if(p.seconds = 8 * 3600) as int) as days_of_exactly_8h,
    cast(count_if(p.seconds > s.log_long_day_hours * 3600) as int) as long_days,
    cast(count_if(p.entries > 0 and not d.is_working_day and not d.is_holiday) as int) as weekend_days,
    sum(case when not d.is_working_day and not d.is_holiday then p.seconds else 0 end) as weekend_seconds,
    cast(count_if(p.entries > 0 and d.is_holiday) as int) as holiday_days,
    sum(case when d.is_holiday then p.seconds else 0 end) as holiday_seconds,
    cast(sum(p.unconfirmed_entries) as int) as unconfirmed_entries,
    cast(sum(p.late_confirmed_entries) as int) as late_confirmed_entries
  from person_day p
  join dim_date d on d.date = p.work_date
  cross join setting s
  group by p.person_key, p.month
),
repeated as (
  select person_key, month, cast(sum(times) as int) as repeated_entries
  from (
    select
      person_key,
      month,
      -- Texts come with single spaces from the ingest; a regular expression on each of them costs more than grouping them
      if(
        contains(description, '  ') or contains(description, '\t') or contains(description, '\n')
          or contains(description, '\r') or contains(description, '\f') or contains(description, '\u000b'),
        regexp_replace(lower(trim(description)), '\\s+', ' '),
        lower(trim(description))
      ) as folded_text,
      count(*) as times
    from fact_work_log
    where is_entry
    group by person_key, month, folded_text
  ) t
  join setting s on t.times >= s.log_repeated_text
  group by person_key, month
),
reason as (
  select person_key, month, max_by(note, struct(work_date, submission_id, sheet, row_no)) as reason
  from fact_work_log
  where note is not null
  group by person_key, month
)
select
  m.person_key,
  m.entries,
  m.seconds,
  m.entries_without_product,
  m.seconds_without_product,
  m.days_logged,
  m.working_days_logged,
  m.working_days_absent,
  m.days_of_exactly_8h,
  m.long_days,
  m.weekend_days,
  m.weekend_seconds,
  m.holiday_days,
  m.holiday_seconds,
  coalesce(r.repeated_entries, 0) as repeated_entries,
  m.unconfirmed_entries,
  m.late_confirmed_entries,
  n.reason,
  m.month
from person_month m
left join repeated r on r.person_key = m.person_key and r.month = m.month
left join reason n on n.person_key = m.person_key and n.month = m.month
