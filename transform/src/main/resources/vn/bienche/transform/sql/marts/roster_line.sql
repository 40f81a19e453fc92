-- grain: person
-- key: person_key
-- inputs: stg_roster, erased_person
-- units: none
-- The line of the latest roster that names the person, whatever unit sent it; who was erased on request has none.
select person_key, unit_code, reporting_date, row_no, sex, ethnicity, room, title, education, politics, joined_on, party_on,
  paid_by, note, religion, academic_title, it_level, foreign_language, ethnic_language, state_management
from stg_roster
left anti join erased_person using (person_key)
qualify row_number() over (
  partition by person_key order by reporting_date desc, recency desc, unit_code, sheet, row_no) = 1
