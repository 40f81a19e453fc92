-- grain: line of R06 × category × year × span of as-of dates for which the figures are the same
-- key: unit_code, category, year, valid_from
-- inputs: int_roadmap_span
-- units: posts; persons; percent
-- Asked on a date within a year, present is that of the date; asked later, that of 31 December.
select unit_code, category, year, valid_from, valid_to, unit, row_type, label, order_key, base_assigned, assigned, present, vacant, target,
  to_cut, cut_pct, missing, carried_forward
from int_roadmap_span
