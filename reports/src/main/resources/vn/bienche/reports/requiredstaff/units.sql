-- R11, check of the units. Grain: unit.
select r.unit_code, coalesce(h.unit, r.unit_code) as unit, r.persons, r.hours, r.limit_hours, r.within_limit, r.needed, r.posts,
       r.difference
from mart.required_headcount_unit r
left join mart.headcount h
  on h.unit_code = r.unit_code and h.run_from <= :run and :run < h.run_to
  and h.valid_from <= :as_of and :as_of < h.valid_to
where r.run_from <= :run and :run < r.run_to
  and r.valid_from <= :as_of and :as_of < r.valid_to
order by h.order_key, r.unit_code
