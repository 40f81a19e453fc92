-- grain: one line of a work log, work or absence
-- key: submission_id, sheet, row_no
-- inputs: stg_work_log
-- units: seconds
select
  person_key,
  unit_code,
  work_date,
  task_code,
  description,
  complexity,
  seconds,
  is_entry,
  has_product,
  result,
  note,
  absence,
  confirmed_on,
  submission_id,
  sheet,
  row_no,
  month
from stg_work_log
