-- Every line that there ever was, by its latest name. Grain: unit or group.
select distinct on (unit_code) unit_code, unit
from mart.headcount
where run_from <= :run and :run < run_to
order by unit_code, valid_from desc
