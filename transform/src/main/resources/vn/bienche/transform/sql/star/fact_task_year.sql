-- grain: one yearly task of one person
-- key: submission_id, sheet, row_no
-- inputs: stg_task_year
-- units: seconds_e4 in ten-thousandths of a second
select * from stg_task_year
