-- R05. Grain: unit × position × competency. Units under one roof whose frameworks are the same share one appendix, as the
-- districts do; it is named for the group where all of its units share it.
with held as (
  select *
  from mart.competency
  where run_from <= :run and :run < run_to
    and valid_from <= :as_of and :as_of < valid_to
),
framework as (
  select h.unit_code, min(h.unit) as unit, min(h.order_key) as order_key, min(u.parent_code) as parent_code,
         md5(string_agg(concat_ws(':', h.position_code, h.position, h.competency, h.level), '|'
                        order by h.position_code, h.competency)) as content
  from held h
  left join star.dim_unit u
    on u.unit_code = h.unit_code and u.run_from <= :run and :run < u.run_to and u.valid_from <= :as_of and :as_of < u.valid_to
  group by h.unit_code
),
shared as (
  select f.parent_code, f.content, count(*) as units, min(f.unit_code) as first_code,
         string_agg(f.unit, ', ' order by f.order_key) as names,
         count(*) = max(g.units) as whole_group
  from framework f
  join (select parent_code, count(*) as units from framework group by parent_code) g on g.parent_code = f.parent_code
  group by f.parent_code, f.content
  having count(*) > 1
)
select h.unit_code, h.unit, h.position_code, coalesce(h.position, h.position_code) as position, h.position_order,
       dense_rank() over (partition by h.unit_code order by h.position_order, h.position_code) as stt,
       h.competency_group, 'Năng lực ' || lower(h.competency_group) as heading, h.competency, h.competency_order, h.level,
       case when s.units is null then h.unit_code when s.whole_group then s.parent_code else s.first_code end as document_code,
       case when s.whole_group then coalesce(p.unit, s.names) else s.names end as shared_by
from held h
join framework f on f.unit_code = h.unit_code
left join shared s on s.parent_code = f.parent_code and s.content = f.content
left join star.dim_unit p
  on p.unit_code = s.parent_code and p.run_from <= :run and :run < p.run_to and p.valid_from <= :as_of and :as_of < p.valid_to
order by h.order_key, h.unit_code, h.position_order, h.position_code, h.competency_order
