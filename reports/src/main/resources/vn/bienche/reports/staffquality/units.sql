-- R12, units beside one another. Grain: unit or group × attribute × value of the whole headcount.
select unit_code, unit, row_type, label, attribute, value, attribute || value as slice, count, total, pct, missing
from mart.staff_quality
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
  and population = 'all'
order by order_key, unit_code
