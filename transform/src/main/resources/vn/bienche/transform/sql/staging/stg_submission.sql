-- grain: one submission (workbook, form, unit and period) with its verdict
-- key: submission_id
-- inputs: landing_submissions
-- units: none
-- The latest decision is the verdict: a roster that was held may be accepted later.
select batch_id, submission_id, workbook_sha256, workbook_name, sender, form, unit_code, period,
  period_from, period_to, form_version, file_version, received_at, decided_at, verdict,
  rows_read, rows_loaded, rows_warned, rows_rejected
from landing_submissions
qualify row_number() over (partition by submission_id order by decided_at desc, batch_id desc) = 1
