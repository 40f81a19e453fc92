-- Ratings of the year. Grain: unit or group.
select unit_code, min(unit) as unit, min(row_type) as row_type, min(label) as label, min(order_key) as order_key,
       min(rated) as rated,
       min(count) filter (where rating = 'Hoàn thành xuất sắc nhiệm vụ') as excellent,
       min(pct) filter (where rating = 'Hoàn thành xuất sắc nhiệm vụ') as excellent_pct,
       min(count) filter (where rating = 'Hoàn thành tốt nhiệm vụ') as good,
       min(pct) filter (where rating = 'Hoàn thành tốt nhiệm vụ') as good_pct,
       bool_or(missing) as missing
from mart.ratings
where run_from <= :run and :run < run_to
  and year = :year
group by unit_code
order by order_key, unit_code
