-- R01. Grain: unit or group. The rows that hold on the day.
select unit_code, unit, row_type, label, headcount, officials, public_employees, contracts, agencies, mean_per_agency,
       advisory_mean, service_headcount, mass_mean, data_date, missing, carried_forward
from mart.headcount
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key
