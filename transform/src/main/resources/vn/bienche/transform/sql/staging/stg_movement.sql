-- grain: one movement of one person; the same movement reported by both units is one
-- key: submission_id, sheet, row_no
-- inputs: landing_bdns, stg_current_submission
-- units: none
with reported as (
  select
    substr(sha2(r.bdns.staff_code, 256), 1, 16) as person_key,
    r.bdns.staff_code,
    r.bdns.full_name,
    r.bdns.moved_on,
    r.bdns.movement,
    r.bdns.from_unit,
    r.bdns.to_unit,
    r.bdns.decision_no,
    r.bdns.note,
    -- what one of two reports leaves out is taken from the other
    coalesce(r.bdns.category, max(r.bdns.category) over same_movement) as category,
    coalesce(r.bdns.grade_code, max(r.bdns.grade_code) over same_movement) as grade_code,
    r.unit_code,
    r.submission_id,
    r.sheet,
    r.row_no,
    s.received_at,
    s.recency,
    row_number() over (
      partition by r.bdns.staff_code, r.bdns.moved_on, r.bdns.from_unit, r.bdns.to_unit
      order by s.recency desc, r.sheet, r.row_no
    ) as place
  from landing_bdns r
  join stg_current_submission s on s.submission_id = r.submission_id and s.batch_id = r.batch_id
  window same_movement as (
    partition by r.bdns.staff_code, r.bdns.moved_on, r.bdns.from_unit, r.bdns.to_unit)
)
select * except (place)
from reported
where place = 1
