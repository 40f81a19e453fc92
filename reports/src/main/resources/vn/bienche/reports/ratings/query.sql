-- R15. Grain: unit or group × year × rating, up to the year asked for. Documents print the latest of these years.
select unit_code, unit, row_type, label, year, rating, count, rated, pct, missing, year = max(year) over () as printed
from mart.ratings
where run_from <= :run and :run < run_to
  and year <= :year
order by order_key, unit_code, year, rating
