-- grain: one exception to the Monday to Friday week
-- key: date
-- inputs: landing_lich, stg_current_submission
-- units: none
-- A date that stands in two calendars takes the kind of the later submission, so that the order of arrival never matters.
select
  r.lich.date as date,
  max_by(r.lich.kind, struct(s.recency, r.row_no)) as kind,
  max_by(r.lich.note, struct(s.recency, r.row_no)) as note
from landing_lich r
join stg_current_submission s on s.submission_id = r.submission_id and s.batch_id = r.batch_id
group by r.lich.date
