-- grain: person × position × sheet of a workbook of yearly tasks
-- key: person_key, unit_code, year, position_code, submission_id, sheet
-- inputs: fact_task_year
-- units: seconds a year
-- What R11 adds, with the rows of Biểu 1 that hold it.
select person_key, unit_code, year, coalesce(position_code, '-') as position_code, submission_id, sheet, min(row_no) as first_row,
  max(row_no) as last_row, cast(count(*) as int) as tasks, cast(sum(seconds_e4) as decimal(18, 0)) / 10000 as seconds
from fact_task_year
group by person_key, unit_code, year, coalesce(position_code, '-'), submission_id, sheet
