-- R13, reorganisations. Grain: unit × year in which it was reorganised.
select unit_code, unit, year, event, shared
from mart.headcount_history
where run_from <= :run and :run < run_to
  and year <= :year
  and series = 'restated' and event is not null
order by year, order_key, unit_code
