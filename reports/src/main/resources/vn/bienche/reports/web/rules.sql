-- Rules on sizes, deputies and unit limits that are not kept on the day, binding ones first. Grain: body and rule.
select line_code, coalesce(line, unit) as line, case when unit_code = line_code then '' else unit end as body, rule_id, rule_text,
       basis, measure, size_known_by, observed, operator, allowed, verdict, is_binding
from mart.unit_rule
where run_from <= :run and :run < run_to
  and valid_from <= :as_of and :as_of < valid_to
  and verdict in ('broken', 'grace')
  and (cast(:unit as text) is null or line_code = :unit or unit_code = :unit)
order by is_binding desc, order_key, rule_id
