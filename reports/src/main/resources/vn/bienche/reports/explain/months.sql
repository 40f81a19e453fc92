-- Whether a line is printed in a month of R08. Grain: one row at most.
select period
from mart.work_hours
where run_from <= :run and :run < run_to and unit_code = :unit and period = :month
