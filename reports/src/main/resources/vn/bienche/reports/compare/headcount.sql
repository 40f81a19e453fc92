-- Present headcount on the day. Grain: unit or group.
select unit_code, unit, row_type, label, order_key, headcount, officials, public_employees, contracts, agencies, mean_per_agency,
       data_date, missing, carried_forward
from mart.headcount
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code
