-- Headcount that the counted work asks for, on the day. Grain: unit; groups are not published.
select h.unit_code, h.unit, h.row_type, h.label, h.order_key, r.hours as required_hours, r.needed as required_headcount,
       r.posts as required_posts, r.difference as required_difference, r.unit_code is null as missing
from mart.headcount h
left join mart.required_headcount_unit r
  on r.unit_code = h.unit_code and r.run_from <= :run and :run < r.run_to
  and r.valid_from <= :as_of and :as_of < r.valid_to
where h.run_from <= :run and :run < h.run_to
  and h.valid_from <= :as_of and :as_of < h.valid_to
order by h.order_key, h.unit_code
