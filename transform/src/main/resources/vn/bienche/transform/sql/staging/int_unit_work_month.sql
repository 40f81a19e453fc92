-- grain: unit where persons serve on the month's last day × month, and - for persons who are present nowhere then
-- key: unit_code, month
-- inputs: fact_work_month
-- units: persons, seconds, entries, days
-- Sums of persons by the unit itself, from which lines above are added; after a corrected log only its month is summed anew.
select
  coalesce(unit_code, '-') as unit_code,
  line_code,
  first_day,
  last_day,
  working_days,
  has_calendar,
  cast(count(*) as int) as staff,
  cast(count_if(entries > 0) as int) as staff_logged,
  sum(seconds) as seconds,
  sum(entries) as entries,
  sum(entries_without_product) as entries_without_product,
  sum(seconds_without_product) as seconds_without_product,
  sum(days_without_entry) as days_without_entry,
  sum(days_absent) as days_absent,
  sum(days_of_exactly_8h) as days_of_exactly_8h,
  sum(long_days) as long_days,
  sum(weekend_days) as weekend_days,
  sum(weekend_seconds) as weekend_seconds,
  sum(holiday_days) as holiday_days,
  sum(holiday_seconds) as holiday_seconds,
  sum(repeated_entries) as repeated_entries,
  sum(unconfirmed_entries) as unconfirmed_entries,
  sum(late_confirmed_entries) as late_confirmed_entries,
  month
from fact_work_month
group by coalesce(unit_code, '-'), line_code, month, first_day, last_day, working_days, has_calendar
