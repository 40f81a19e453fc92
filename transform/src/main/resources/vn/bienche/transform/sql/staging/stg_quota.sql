-- grain: one row of a quota workbook
-- key: submission_id, sheet, row_no
-- inputs: landing_gbc, stg_current_submission
-- units: posts
select r.gbc.unit_code, r.gbc.year, r.gbc.officials, r.gbc.public_employees, r.gbc.contracts, r.gbc.decision_no,
  r.gbc.decision_on, s.recency, r.submission_id, r.sheet, r.row_no
from landing_gbc r
join stg_current_submission s on s.batch_id = r.batch_id and s.submission_id = r.submission_id
