-- R03. Grain: unit or group. The rows that hold on the day.
-- Units whose list is common print one merged cell: its text stands in the first of them, the figure in the group's row.
select unit_code, unit, row_type, label, positions, positions_shared, posts, officials, public_employees, contracts, graded,
       cvcc, cvc, cv, cs_nv, note, data_date, missing
from mart.position_plan
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key
