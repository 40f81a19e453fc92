-- grain: unit × position × span in which the list is in force
-- key: unit_code, position_code, valid_from
-- inputs: fact_position_plan
-- units: posts
select unit_code, position_code, valid_from, valid_to, position, position_group, grade_level, category, posts, is_graded,
  room, concurrent_with, outside_grades, note, submission_id, sheet, row_no
from fact_position_plan
