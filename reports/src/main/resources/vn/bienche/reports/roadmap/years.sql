-- R06, the way to the target. Grain: year from the base year to the target year, of the province or of the unit asked for. Years
-- after the one asked for have a target only.
with held as (
  select unit_code, unit, year, base_assigned, assigned, present, target, missing
  from mart.headcount_roadmap_as_of
  where run_from <= :run and :run < run_to
    and valid_from <= :as_of and :as_of < valid_to
    and category = 'total' and year <= :year
    and unit_code = coalesce(cast(:unit as text), 'TOTAL')
),
latest as (
  select unit_code, unit, base_assigned, target from held order by year desc limit 1
)
select l.unit_code, l.unit, y.year, l.base_assigned, h.assigned, h.present, l.target, coalesce(h.missing, false) as missing
from latest l
cross join generate_series(cast(:base_year as int), greatest(cast(:target_year as int), cast(:year as int))) as y (year)
left join held h on h.year = y.year
order by y.year
