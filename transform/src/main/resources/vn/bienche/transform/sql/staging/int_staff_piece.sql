-- grain: person × span in which nothing that R17, R12 and 8B-BTCTW count changes
-- key: person_key, valid_from
-- inputs: fact_presence, int_person_age, unit_line
-- units: none
-- What counts a person counts them in every line of `lines` and, beside their own category, among all. That is done with
-- the sums of a unit's days, not with persons.
select p.person_key, if(p.is_official, 'officials', 'public_employees') as category, l.lines,
  greatest(a.valid_from, l.valid_from) as valid_from, least(a.valid_to, l.valid_to) as valid_to, a.age, a.over_retirement,
  p.birth_date, p.sex, p.is_ethnic_minority, p.has_religion, p.party_on <= a.valid_from as is_party_member, p.grade_level,
  p.education, p.politics, p.it_level, p.foreign_language, p.ethnic_language, p.state_management
from (
  select * except (grade_level), if(in_grade_structure, grade_level, null) as grade_level,
    fold(ethnicity) <> 'kinh' as is_ethnic_minority, fold(religion) <> fold('Không') and religion <> '' as has_religion
  from fact_presence
  where is_official or is_public_employee
) p
join int_person_age a on a.person_key = p.person_key and p.valid_from <= a.valid_from and a.valid_from < p.valid_to
join unit_line l on l.unit_code = p.counted_unit_code and l.valid_from < a.valid_to and a.valid_from < l.valid_to
