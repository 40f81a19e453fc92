-- Headcount of the year's end in the organisation of today, persons followed by name. Grain: unit or group.
select unit_code, unit, row_type, label, order_key, headcount, officials, public_employees, contracts, shared as shared_headcount,
       shared_officials, shared_public_employees, shared_contracts, missing
from mart.headcount_history
where run_from <= :run and :run < run_to
  and series = 'restated' and year = :year
order by order_key, unit_code
