-- grain: person present on the last day × month
-- key: unit_code, person_key, month
-- inputs: fact_work_month
-- units: hours from seconds, half-up at two decimals
select
  unit_code,
  person_key,
  month,
  days_logged,
  seconds,
  hours(seconds) as hours,
  hours_per_day(seconds, working_days) as hours_per_day,
  hours(seconds_without_product) as hours_without_product,
  reason
from fact_work_month
where unit_code is not null
