-- grain: submission that counts
-- key: submission_id
-- inputs: landing_submissions, stg_current_submission
-- units: none
-- From submission, sheet and row to workbook and cell: column_letters gives the letter of each column's key, by sheet.
select s.submission_id, s.unit_code, s.form, s.period, s.workbook_name, s.workbook_sha256, s.received_at,
  to_json(transform(s.sheets, x -> struct(x.sheet, x.header_row, x.columns))) as column_letters
from landing_submissions s
join stg_current_submission c on c.batch_id = s.batch_id and c.submission_id = s.submission_id
qualify row_number() over (partition by s.submission_id order by s.decided_at desc) = 1
