-- grain: one row of the list of units that counts
-- key: submission_id, sheet, row_no
-- inputs: landing_dvtc, stg_current_submission
-- units: none
select r.dvtc.unit_code, r.dvtc.unit, r.dvtc.unit_kind, r.dvtc.parent_code, r.dvtc.valid_from,
  -- 'Hiệu lực đến' names the last day
  coalesce(date_add(r.dvtc.valid_to, 1), date'9999-12-31') as valid_to,
  r.dvtc.event, r.dvtc.from_codes, r.dvtc.decision_no, r.dvtc.sort_order, r.dvtc.block, r.dvtc.note,
  s.recency, r.submission_id, r.sheet, r.row_no
from landing_dvtc r
join stg_current_submission s on s.batch_id = r.batch_id and s.submission_id = r.submission_id
