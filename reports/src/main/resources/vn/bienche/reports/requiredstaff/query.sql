-- R11. Grain: unit × position. Name and order of the unit as on the day.
select r.unit_code, coalesce(h.unit, r.unit_code) as unit, r.position_code, r.position, r.hours, r.needed, r.posts, r.difference,
       row_number() over (partition by r.unit_code order by r.position_code) as stt
from mart.required_headcount r
left join mart.headcount h
  on h.unit_code = r.unit_code and h.run_from <= :run and :run < h.run_to
  and h.valid_from <= :as_of and :as_of < h.valid_to
where r.run_from <= :run and :run < r.run_to
  and r.valid_from <= :as_of and :as_of < r.valid_to
order by h.order_key, r.unit_code, r.position_code
