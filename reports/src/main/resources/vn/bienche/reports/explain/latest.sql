-- Latest reporting date of the publication. Grain: one row.
select max(data_date) as data_date
from mart.headcount
where run_from <= :run and :run < run_to
