-- grain: person × span × category of R17 in which nothing that the forms count changes
-- key: person_key, category, valid_from, line_code
-- inputs: fact_presence, int_person_age, unit_line
-- units: none
select p.person_key, c.category, x.line_code, greatest(a.valid_from, l.valid_from) as valid_from,
  least(a.valid_to, l.valid_to) as valid_to, a.age, a.over_retirement, p.birth_date, p.sex, p.ethnicity, p.religion,
  p.party_on <= a.valid_from as is_party_member, if(p.in_grade_structure, p.grade_level, null) as grade_level, p.education,
  p.politics, p.it_level, p.foreign_language, p.ethnic_language, p.state_management
from fact_presence p
join int_person_age a on a.person_key = p.person_key and p.valid_from <= a.valid_from and a.valid_from < p.valid_to
join unit_line l on l.unit_code = p.counted_unit_code and l.valid_from < a.valid_to and a.valid_from < l.valid_to
lateral view explode(array('all', if(p.is_official, 'officials', 'public_employees'))) c as category
lateral view explode(l.lines) x as line_code
where p.is_official or p.is_public_employee
