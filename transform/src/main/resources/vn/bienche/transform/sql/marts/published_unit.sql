-- grain: unit × span of dates in which its row in the list of units does not change
-- key: unit_code, valid_from
-- inputs: dim_unit
-- units: none
select unit_code, valid_from, valid_to, unit, unit_kind, parent_code, is_root, sort_order, block, note, event, from_codes,
  decision_no
from dim_unit
