-- Who took over from whom. Grain: predecessor × successor × day.
select from_unit, to_unit, succeeded_on, share
from star.bridge_unit_succession
where run_from <= :run and :run < run_to
order by succeeded_on, from_unit, to_unit
