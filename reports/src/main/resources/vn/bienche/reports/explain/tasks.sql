-- Yearly tasks of a unit in the latest year that has begun. Grain: person × position × sheet of a workbook.
select f.person_key, f.unit_code, f.position_code, f.tasks, f.seconds, f.submission_id, f.sheet, f.first_row as row_no, f.last_row,
       s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from star.fact_task_source f
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.unit_code = :unit
  and f.year = (select max(t.year) from star.fact_task_source t
                where t.run_from <= :run and :run < t.run_to and t.unit_code = :unit and t.year <= :year)
order by f.position_code, s.workbook_name, f.first_row, f.person_key
