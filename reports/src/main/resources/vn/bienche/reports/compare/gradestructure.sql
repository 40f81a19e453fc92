-- Grade structure on the day. Grain: unit or group.
select unit_code, unit, row_type, label, order_key, graded, cvcc, cvcc_pct, cvc, cvc_pct, cv, cv_pct, cs, cs_pct, nv, nv_pct, outside,
       data_date, missing, carried_forward
from mart.grade_structure
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code
