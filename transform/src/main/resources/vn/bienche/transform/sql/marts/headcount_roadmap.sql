-- grain: line of R06 × category × year
-- key: unit_code, category, year
-- inputs: int_roadmap_span
-- units: posts; persons; percent
-- Present is counted on 31 December; in a year that is not over on the latest data.
select unit_code, category, year, unit, row_type, label, order_key, base_assigned, assigned, present, vacant, target,
  to_cut, cut_pct, missing, carried_forward
from int_roadmap_span
where valid_to = date'9999-12-31'
