-- grain: one grade decision of one person
-- key: submission_id, sheet, row_no
-- inputs: landing_ngach, stg_current_submission
-- units: none
select substr(sha2(r.ngach.staff_code, 256), 1, 16) as person_key, r.ngach.grade_code, r.ngach.step, r.ngach.coefficient,
  r.ngach.effective_on, r.ngach.decision_on, r.ngach.decision_no, s.period_from as reporting_date, s.recency,
  r.submission_id, r.sheet, r.row_no
from landing_ngach r
join stg_current_submission s on s.batch_id = r.batch_id and s.submission_id = r.submission_id
