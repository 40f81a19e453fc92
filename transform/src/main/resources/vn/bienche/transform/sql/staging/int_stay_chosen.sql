-- grain: person × span in which the unit where the person counts as present does not change
-- key: person_key, valid_from
-- inputs: int_stay, fact_grade, dim_unit
-- units: none
-- A person placed in two units at once is present where the evidence is of the later date, then of the later submission.
-- Spans also break where a grade decision takes effect.
with existing as (
  -- a stay ends with the unit
  select s.person_key, s.unit_code, greatest(s.valid_from, u.valid_from) as valid_from,
    least(s.valid_to, u.valid_to) as valid_to, s.evidence, s.evidence_date, s.recency, s.submission_id, s.sheet, s.row_no
  from int_stay s
  join dim_unit u on u.unit_code = s.unit_code and u.valid_from < s.valid_to and s.valid_from < u.valid_to
),
day as (
  select person_key, valid_from as day from existing
  union
  select person_key, valid_to from existing
  union
  select person_key, valid_from from fact_grade
),
slice as (
  select person_key, day as valid_from, lead(day) over (partition by person_key order by day) as valid_to
  from day
)
select s.person_key, e.unit_code, s.valid_from, s.valid_to, e.evidence, e.evidence_date, e.submission_id, e.sheet, e.row_no,
  count(*) over (partition by s.person_key, s.valid_from) as claims
from slice s
join existing e on e.person_key = s.person_key and e.valid_from <= s.valid_from and s.valid_to <= e.valid_to
qualify row_number() over (
  partition by s.person_key, s.valid_from order by e.evidence_date desc, e.recency desc, e.unit_code) = 1
