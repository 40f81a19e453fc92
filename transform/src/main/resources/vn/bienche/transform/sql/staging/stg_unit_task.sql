-- grain: one task of a unit's task list (Biểu 2.1, 2.2)
-- key: submission_id, sheet, row_no
-- inputs: landing_b22, stg_current_submission
-- units: none
select
  r.submission_id,
  r.sheet,
  r.row_no,
  r.unit_code,
  cast(r.period as int) as year,
  r.b22.task_code,
  r.b22.task,
  r.b22.room,
  r.b22.task_group,
  r.b22.product,
  r.b22.complexity
from landing_b22 r
join stg_current_submission s on s.submission_id = r.submission_id and s.batch_id = r.batch_id
