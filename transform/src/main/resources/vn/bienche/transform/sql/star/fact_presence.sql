-- grain: person × unit × span in which the person is present there and nothing known of him changes
-- key: person_key, valid_from
-- inputs: int_stay_chosen, int_room_name, stg_roster, stg_movement, fact_grade, dim_unit, grade
-- units: none
-- Who came by a movement brings what the last roster before it knew of the person; room, title and position belong to the
-- former unit and are left behind. Of a person unknown before, what never changes is taken from the first later roster.
with roster_row as (
  select s.person_key, s.valid_from, s.valid_to, s.unit_code, s.evidence, s.evidence_date, s.submission_id, s.sheet, s.row_no,
    s.claims, r.birth_date, r.sex, r.ethnicity, r.religion, r.room, r.title, r.position_code, r.category, r.grade_code,
    r.education, r.politics, r.joined_on, r.party_on, r.is_retired_working, r.paid_by, r.academic_title, r.it_level,
    r.foreign_language, r.ethnic_language, r.state_management
  from int_stay_chosen s
  join stg_roster r on r.submission_id = s.submission_id and r.sheet = s.sheet and r.row_no = s.row_no
  where s.evidence = 'roster'
),
arrival as (
  select s.*, m.category as moved_category, m.grade_code as moved_grade_code
  from int_stay_chosen s
  join stg_movement m on m.submission_id = s.submission_id and m.sheet = s.sheet and m.row_no = s.row_no
  where s.evidence = 'movement'
),
candidate as (
  select a.*, r.birth_date, r.sex, r.ethnicity, r.religion, r.category, r.grade_code, r.education, r.politics, r.joined_on,
    r.party_on, r.is_retired_working, r.academic_title, r.it_level, r.foreign_language, r.ethnic_language,
    r.state_management, r.reporting_date, r.recency, coalesce(r.reporting_date <= a.evidence_date, false) as known
  from arrival a
  left join stg_roster r on r.person_key = a.person_key
),
arrival_row as (
  select person_key, valid_from, valid_to, unit_code, evidence, evidence_date, submission_id, sheet, row_no, claims,
    birth_date, sex, ethnicity, if(known, religion, null) as religion, cast(null as string) as room,
    cast(null as string) as title, cast(null as string) as position_code,
    coalesce(moved_category, if(known, category, null)) as category,
    coalesce(moved_grade_code, if(known, grade_code, null)) as grade_code, if(known, education, null) as education,
    if(known, politics, null) as politics, joined_on, party_on,
    coalesce(known and is_retired_working, false) as is_retired_working, cast(null as string) as paid_by,
    if(known, academic_title, null) as academic_title, if(known, it_level, null) as it_level,
    if(known, foreign_language, null) as foreign_language, coalesce(known and ethnic_language, false) as ethnic_language,
    if(known, state_management, null) as state_management
  from candidate
  qualify row_number() over (
    partition by person_key, valid_from
    order by known desc, if(known, reporting_date, null) desc, reporting_date, recency desc) = 1
),
present as (
  select * from roster_row
  union all
  select * from arrival_row
),
graded as (
  select p.* except (grade_code), coalesce(d.grade_code, p.grade_code) as grade_code, p.grade_code as roster_grade_code
  from present p
  left join fact_grade d on d.person_key = p.person_key and d.valid_from <= p.valid_from and p.valid_from < d.valid_to
)
select g.person_key, g.unit_code, coalesce(c.unit_code, g.unit_code) as counted_unit_code, g.valid_from, g.valid_to,
  g.category,
  coalesce(g.category in ('Cán bộ', 'Công chức'), false) as is_official,
  coalesce(g.category = 'Viên chức', false) as is_public_employee,
  coalesce(g.category like 'Hợp đồng%', false) as is_contract,
  g.is_retired_working, g.grade_code, l.grade_level,
  coalesce(g.category in ('Cán bộ', 'Công chức', 'Viên chức'), false) and not g.is_retired_working
    and l.grade_level is not null as in_grade_structure,
  n.room_code, n.room_block, g.room as room_text, g.position_code, g.title, g.education, g.politics, g.sex, g.birth_date,
  g.ethnicity, g.religion, g.party_on, g.academic_title, g.it_level, g.foreign_language, g.ethnic_language,
  g.state_management, g.joined_on, g.roster_grade_code, g.claims, g.evidence_date, g.evidence, g.submission_id, g.sheet, g.row_no
from graded g
left join grade l on l.grade_code = g.grade_code
left join dim_unit c on c.unit_code = g.paid_by and c.valid_from <= g.valid_from and g.valid_from < c.valid_to
left join int_room_name n on n.unit_code = g.unit_code and n.room_text = fold(g.room)
  and n.valid_from <= g.valid_from and g.valid_from < n.valid_to
