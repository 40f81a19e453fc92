-- R06. Grain: unit or group × category × year. Documents print the year asked for, or the latest before it.
select unit_code, unit, row_type, label, category, year, category || ' ' || year as slice, base_assigned, assigned, present,
       vacant, target, to_cut, cut_pct, missing,
       year = max(year) filter (where year <= :year) over () as printed
from mart.headcount_roadmap_as_of
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code, year, category = 'total' desc, category
