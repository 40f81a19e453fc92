-- R05. Grain: unit × position × competency.
select unit_code, unit, position_code, coalesce(position, position_code) as position, position_order,
       dense_rank() over (partition by unit_code order by position_order, position_code) as stt,
       competency_group, 'Năng lực ' || lower(competency_group) as heading, competency, competency_order, level
from mart.competency
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
order by order_key, unit_code, position_order, position_code, competency_order
