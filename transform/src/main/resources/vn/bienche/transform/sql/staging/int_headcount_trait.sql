-- grain: person × span × attribute of R12 whose value does not change in it
-- key: person_key, attribute, valid_from
-- inputs: fact_presence, dim_position, setting
-- units: none
-- Who turns young_limit years old ceases to be young on that day; who joins the Party counts from that day. Birthdays beyond
-- horizon_years after the latest data are left out.
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
    p.education, p.politics, p.party_on,
    coalesce(d.position_group = 'Lãnh đạo quản lý', o.is_leader, false) as is_leader, p.birth_date is not null as has_birth_date,
    least(add_months(p.birth_date, 12 * h.young_limit), if(add_months(p.birth_date, 12 * h.young_limit) > h.last_day, p.valid_to, null)) as old_on
  from fact_presence p
  cross join horizon h
  left join dim_position d on d.unit_code = p.unit_code and d.position_code = p.position_code
  left join position_of o on o.position_code = p.position_code
  where p.is_official or p.is_public_employee
)
select p.person_key, p.counted_unit_code, p.is_official, p.is_public_employee, p.is_leader, t.attribute,
  coalesce(t.value, '(chưa rõ)') as value, greatest(p.valid_from, t.since) as valid_from, least(p.valid_to, t.until) as valid_to
from person p
lateral view inline(arrays_zip(
  array('sex', 'young', 'young', 'ethnic_minority', 'education', 'politics', 'party', 'party'),
  array(p.sex, if(p.has_birth_date, 'Có', null), 'Không',
    case when fold(p.ethnicity) = 'kinh' then 'Không' when p.ethnicity is not null then 'Có' end,
    p.education, p.politics, 'Có', 'Không'),
  array(p.valid_from, p.valid_from, if(p.has_birth_date, p.old_on, p.valid_to), p.valid_from, p.valid_from, p.valid_from,
    coalesce(p.party_on, p.valid_to), p.valid_from),
  array(p.valid_to, if(p.has_birth_date, p.old_on, p.valid_to), p.valid_to, p.valid_to, p.valid_to, p.valid_to, p.valid_to,
    coalesce(p.party_on, p.valid_to)))) t as attribute, value, since, until
where greatest(p.valid_from, t.since) < least(p.valid_to, t.until)
