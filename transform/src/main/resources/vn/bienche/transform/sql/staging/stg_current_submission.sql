-- grain: the submission that counts of one unit, form and period
-- key: submission_id
-- inputs: stg_submission
-- units: none
-- A later submission supersedes an earlier one whole. Which is later does not depend on the order of
-- arrival. `recency` orders submissions of different keys: the later received, the greater.
select batch_id, submission_id, workbook_sha256, form, unit_code, period, period_from, period_to,
  file_version, received_at, decided_at,
  concat(date_format(received_at, 'yyyyMMddHHmmssSSSSSS'), lpad(cast(file_version as string), 6, '0'),
    workbook_sha256) as recency
from stg_submission
where verdict = 'accepted'
qualify row_number() over (
  partition by unit_code, form, period
  order by file_version desc, received_at desc, workbook_sha256 desc, submission_id desc) = 1
