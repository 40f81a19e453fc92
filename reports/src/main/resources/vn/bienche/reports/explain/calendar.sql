-- Working days of a month. Grain: day.
select to_char(date, 'DD/MM/YYYY') as day, 8 as hours, exception as category, cast(null as text) as submission_id, cast(null as text) as sheet,
       cast(null as int) as row_no, cast(null as text) as workbook_name, cast(null as text) as workbook_sha256,
       cast(null as text) as column_letters, cast(:unit as text) as unit_code
from star.dim_date
where run_from <= :run and :run < run_to and month = :month and is_working_day
order by date
