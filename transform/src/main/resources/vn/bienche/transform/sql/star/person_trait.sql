-- grain: person of the headcount × span of fact_presence
-- key: person_key, valid_from
-- inputs: fact_presence, dim_position, setting
-- units: none
-- What R12 counts of a person. old_on: the day on which the person ceases to be young, young_limit years old; null where the birth
-- date is unknown, the end of the span where the birthday lies beyond horizon_years after the latest data.
with horizon as (
  select add_months(max(p.evidence_date), 12 * max(s.horizon_years)) as last_day, max(s.young_limit) as young_limit
  from fact_presence p
  cross join setting s
),
position_of as (
  select position_code, max(position_group = 'Lãnh đạo quản lý') as is_leader from dim_position group by position_code
),
person as (
  select p.person_key, p.counted_unit_code, p.valid_from, p.valid_to, p.is_official, p.is_public_employee, p.sex, p.ethnicity,
    p.education, p.politics, p.party_on, p.submission_id, p.sheet, p.row_no,
    coalesce(d.position_group = 'Lãnh đạo quản lý', o.is_leader, false) as is_leader, p.birth_date is not null as has_birth_date,
    least(add_months(p.birth_date, 12 * h.young_limit), if(add_months(p.birth_date, 12 * h.young_limit) > h.last_day, p.valid_to, null)) as old_on
  from fact_presence p
  cross join horizon h
  left join dim_position d on d.unit_code = p.unit_code and d.position_code = p.position_code
  left join position_of o on o.position_code = p.position_code
  where p.is_official or p.is_public_employee
)
select person_key, valid_from, valid_to, counted_unit_code, is_official, is_public_employee, is_leader, sex,
  case when fold(ethnicity) = 'kinh' then false when ethnicity is not null then true end as is_ethnic_minority,
  education, politics, party_on, if(has_birth_date, old_on, null) as old_on, submission_id, sheet, row_no
from person
