-- grain: one rating of one person in one year, as one unit sent it
-- key: submission_id, sheet, row_no
-- inputs: landing_xlcl, stg_current_submission
-- units: none
select
  r.submission_id,
  r.sheet,
  r.row_no,
  r.unit_code,
  substr(sha2(r.xlcl.staff_code, 256), 1, 16) as person_key,
  r.xlcl.year,
  r.xlcl.rating,
  s.recency
from landing_xlcl r
join stg_current_submission s on s.submission_id = r.submission_id and s.batch_id = r.batch_id
