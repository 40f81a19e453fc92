-- R07. Grain: unit or group × grade level. The rows that hold on the day.
select unit_code, unit, row_type, label, grade_level, present, planned, change, missing
from mart.grade_change
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code, array_position(array['CVCC', 'CVC', 'CV', 'CS', 'NV'], grade_level)
