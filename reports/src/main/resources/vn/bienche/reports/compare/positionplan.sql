-- Positions and posts in force on the day. Grain: unit or group.
select unit_code, unit, row_type, label, order_key, positions, posts, graded as graded_posts, data_date, missing
from mart.position_plan
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code
