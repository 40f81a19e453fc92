-- grain: unit × task of its latest list
-- key: unit_code, task_code
-- inputs: stg_unit_task
-- units: none
select unit_code, task_code, year, row_no, task, room, task_group, product, complexity
from stg_unit_task
qualify year = max(year) over (partition by unit_code)
  and row_number() over (partition by unit_code, year, task_code order by sheet, row_no) = 1
