-- Who joins or leaves a line in the period. Grain: person × day. The report of the movement shows it; where none came, the row of
-- the roster in which the person is first or last seen.
select f.person_key, f.changed_on, f.step, f.movement, coalesce(p.unit_code, f.unit_code) as unit_code, to_char(f.changed_on, 'DD/MM/YYYY') as day,
       coalesce(f.submission_id, p.submission_id) as submission_id, coalesce(f.sheet, p.sheet) as sheet, coalesce(f.row_no, p.row_no) as row_no,
       s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from star.fact_headcount_change f
left join lateral (
  select p.unit_code, p.submission_id, p.sheet, p.row_no
  from star.fact_presence p
  where p.person_key = f.person_key and p.run_from <= :run and :run < p.run_to
    and ((f.step = 1 and p.valid_from <= f.changed_on and f.changed_on < p.valid_to) or (f.step = -1 and p.valid_to = f.changed_on))
  order by p.valid_from desc
  limit 1) p on true
left join star.submission_source s
  on s.submission_id = coalesce(f.submission_id, p.submission_id) and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.unit_code = :unit and f.changed_on between :first_day and :last_day
order by f.changed_on, f.movement, p.unit_code, f.person_key
