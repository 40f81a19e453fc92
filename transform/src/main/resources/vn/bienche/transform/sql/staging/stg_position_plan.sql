-- grain: one position in the list of one unit from one day on
-- key: submission_id, sheet, row_no
-- inputs: landing_b3, stg_current_submission
-- units: posts
select r.unit_code, s.period_from as in_force_from, r.b3.position_code, r.b3.position, r.b3.position_group, r.b3.room,
  case
    when r.b3.grade_level like 'Chuyên viên cao cấp%' then 'CVCC'
    when r.b3.grade_level like 'Chuyên viên chính%' then 'CVC'
    when r.b3.grade_level like 'Chuyên viên%' then 'CV'
    when r.b3.grade_level like 'Cán sự%' then 'CS'
    when r.b3.grade_level like 'Nhân viên%' then 'NV'
  end as grade_level,
  r.b3.category, r.b3.posts, r.b3.concurrent_with, coalesce(r.b3.outside_grades, false) as outside_grades, r.b3.note,
  s.recency, r.submission_id, r.sheet, r.row_no
from landing_b3 r
join stg_current_submission s on s.batch_id = r.batch_id and s.submission_id = r.submission_id
