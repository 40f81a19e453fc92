-- grain: one yearly task of one person (Biểu 1.1, 1.2, 1.3)
-- key: submission_id, sheet, row_no
-- inputs: landing_b1, stg_current_submission
-- units: quantity_e4 in ten-thousandths, seconds_each in seconds, seconds_e4 in ten-thousandths of a second
-- Quantities carry four decimals: their product with whole seconds is kept as a whole number, so that sums are exact.
select
  r.submission_id,
  r.sheet,
  r.row_no,
  r.unit_code,
  cast(r.period as int) as year,
  substr(sha2(r.b1.staff_code, 256), 1, 16) as person_key,
  r.b1.position_code,
  r.b1.task_group,
  r.b1.task,
  r.b1.product,
  r.b1.complexity,
  cast(r.b1.quantity * 10000 as bigint) as quantity_e4,
  r.b1.seconds_each,
  cast(r.b1.quantity * 10000 as bigint) * r.b1.seconds_each as seconds_e4
from landing_b1 r
join stg_current_submission s on s.submission_id = r.submission_id and s.batch_id = r.batch_id
