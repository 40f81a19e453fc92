-- grain: printed line × person × day on which the person joins or leaves it
-- key: unit_code, person_key, changed_on
-- inputs: fact_headcount_change
-- units: persons, +1 or -1
select line_code as unit_code, person_key, changed_on, step, movement, submission_id, sheet, row_no
from fact_headcount_change
