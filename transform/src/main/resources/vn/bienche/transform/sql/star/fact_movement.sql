-- grain: one movement of one person
-- key: submission_id, sheet, row_no
-- inputs: stg_movement
-- units: none
select
  person_key,
  moved_on,
  movement,
  from_unit,
  to_unit,
  decision_no,
  category,
  grade_code,
  unit_code,
  submission_id,
  sheet,
  row_no
from stg_movement
