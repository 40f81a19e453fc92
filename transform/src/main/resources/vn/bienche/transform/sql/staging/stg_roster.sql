-- grain: one person in the roster of one unit on one reporting date
-- key: submission_id, sheet, row_no
-- inputs: landing_dscb, stg_current_submission
-- units: none
select r.unit_code, s.period_from as reporting_date,
  substr(sha2(r.dscb.staff_code, 256), 1, 16) as person_key,
  r.dscb.staff_code, r.dscb.full_name, r.dscb.birth_date, r.dscb.sex, r.dscb.ethnicity, r.dscb.religion,
  r.dscb.room, r.dscb.title, r.dscb.position_code, r.dscb.category, r.dscb.grade_code,
  r.dscb.education, r.dscb.politics, r.dscb.joined_on, r.dscb.party_on,
  coalesce(r.dscb.retired_working, false) as is_retired_working,
  r.dscb.paid_by, r.dscb.academic_title, r.dscb.it_level, r.dscb.foreign_language,
  coalesce(r.dscb.ethnic_language, false) as ethnic_language, r.dscb.state_management,
  r.dscb.note,
  s.recency, r.submission_id, r.sheet, r.row_no
from landing_dscb r
join stg_current_submission s on s.batch_id = r.batch_id and s.submission_id = r.submission_id
