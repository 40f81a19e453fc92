-- First day on which a unit has a position list. Grain: one row.
select min(valid_from) as first_day
from star.fact_position_plan
where run_from <= :run and :run < run_to and unit_code = :unit
