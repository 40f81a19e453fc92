-- grain: person × month × sheet of a workbook that holds lines of the person
-- key: person_key, month, submission_id, sheet
-- inputs: fact_work_log
-- units: seconds, entries
-- Where the hours of a person's month stand: explanation of R08 down to the rows of the sheets.
select
  person_key,
  unit_code,
  submission_id,
  sheet,
  min(row_no) as first_row,
  max(row_no) as last_row,
  cast(count(*) as int) as lines,
  cast(count_if(is_entry) as int) as entries,
  sum(seconds) as seconds,
  month
from fact_work_log
group by person_key, unit_code, submission_id, sheet, month
