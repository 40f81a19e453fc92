-- Quality of the work log in the period. Grain: unit or group.
select unit_code, unit, row_type, label, order_key, entries, entries_without_product, without_product_pct, missing or log_missing as missing
from mart.log_quality
where run_from <= :run and :run < run_to
  and period = :period
order by order_key, unit_code
