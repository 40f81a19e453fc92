-- grain: one line of a work log, work or absence
-- key: submission_id, sheet, row_no
-- inputs: landing_nkcv, stg_current_submission
-- units: seconds
-- A line without time is an absence mark; every other line is an entry. month is the reported month: a line of another
-- month is rejected when it is read.
select
  substr(sha2(r.nkcv.staff_code, 256), 1, 16) as person_key,
  r.unit_code,
  r.nkcv.work_date,
  r.nkcv.task_code,
  r.nkcv.description,
  r.nkcv.complexity,
  coalesce(r.nkcv.seconds, 0) as seconds,
  coalesce(r.nkcv.seconds, 0) > 0 as is_entry,
  coalesce(trim(r.nkcv.product), '') <> '' as has_product,
  r.nkcv.result,
  nullif(trim(r.nkcv.note), '') as note,
  r.nkcv.absence,
  r.nkcv.confirmed_on,
  r.submission_id,
  r.sheet,
  r.row_no,
  r.period as month
from landing_nkcv r
join stg_current_submission s on s.submission_id = r.submission_id and s.batch_id = r.batch_id
