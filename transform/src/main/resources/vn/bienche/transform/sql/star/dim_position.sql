-- grain: position of a unit's lists
-- key: unit_code, position_code
-- inputs: fact_position_plan
-- units: none
-- Name and group as the unit's latest list gives them.
select unit_code, position_code, max_by(position, valid_from) as position, max_by(position_group, valid_from) as position_group
from fact_position_plan
group by unit_code, position_code
