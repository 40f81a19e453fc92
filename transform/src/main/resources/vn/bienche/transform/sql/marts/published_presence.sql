-- grain: person × span in which the person is present in a unit and nothing known of him changes
-- key: person_key, valid_from
-- inputs: fact_presence, unit_line
-- units: none
-- Without names and birth dates; line and group are those of the first day of the span.
select p.person_key, p.valid_from, p.valid_to, p.unit_code, p.counted_unit_code, l.line_code, l.group_code, p.category,
  p.is_official, p.is_public_employee, p.is_contract, p.is_retired_working, p.in_grade_structure, p.grade_code, p.grade_level,
  p.room_code, p.position_code, p.evidence, p.evidence_date, p.submission_id, p.sheet, p.row_no
from fact_presence p
left join unit_line l on l.unit_code = p.counted_unit_code and l.valid_from <= p.valid_from and p.valid_from < l.valid_to
