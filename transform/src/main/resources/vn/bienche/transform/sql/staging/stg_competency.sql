-- grain: one competency of one position in one unit's framework
-- key: submission_id, sheet, row_no
-- inputs: landing_knl, stg_current_submission
-- units: level from 1 to 5
select r.unit_code, s.period_from as in_force_from, r.knl.position_code, r.knl.competency_group, r.knl.competency, r.knl.level,
  s.recency, r.submission_id, r.sheet, r.row_no
from landing_knl r
join stg_current_submission s on s.batch_id = r.batch_id and s.submission_id = r.submission_id
