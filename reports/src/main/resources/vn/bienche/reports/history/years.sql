-- R13, the province or the unit asked for as it was. Grain: year, up to the year asked for.
select unit_code, unit, year, headcount, officials, public_employees, contracts, missing
from mart.headcount_history
where run_from <= :run and :run < run_to
  and year <= :year
  and series = 'as_was' and unit_code = coalesce(cast(:unit as text), 'TOTAL')
order by year
