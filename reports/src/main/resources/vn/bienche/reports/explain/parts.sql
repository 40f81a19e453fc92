-- Parts directly below a line, with their block. Grain: unit.
with recursive below as (
  select u.unit_code, u.unit_kind, u.is_root, u.parent_code, cast(null as text) as part_code, cast(null as text) as part_block,
         cast(null as text) as top_code
  from star.dim_unit u
  where u.run_from <= :run and :run < u.run_to and u.valid_from <= :day and :day < u.valid_to
    and (u.unit_code = :unit or (:unit = 'TOTAL' and u.is_root))
  union all
  select u.unit_code, u.unit_kind, u.is_root, u.parent_code, coalesce(b.part_code, u.unit_code),
         case when b.part_code is null then u.block else b.part_block end,
         case when b.is_root then u.unit_code else b.top_code end
  from below b
  join star.dim_unit u on u.parent_code = b.unit_code
  where u.run_from <= :run and :run < u.run_to and u.valid_from <= :day and :day < u.valid_to
)
select b.unit_code, b.part_block, u.unit, cast(null as text) as submission_id, cast(null as text) as sheet,
       cast(null as int) as row_no, cast(null as text) as form, cast(null as text) as workbook_name,
       cast(null as text) as workbook_sha256, cast(null as text) as column_letters
from below b
join star.dim_unit u
  on u.unit_code = b.unit_code and u.run_from <= :run and :run < u.run_to and u.valid_from <= :day and :day < u.valid_to
where b.part_code = b.unit_code and b.part_block is not null
order by b.unit_code
