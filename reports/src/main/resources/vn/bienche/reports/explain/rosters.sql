-- Agencies of a group: units with a roster of their own of which no part has one. Grain: unit, with its latest roster.
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
),
roster as (
  select distinct on (b.unit_code) b.unit_code, b.unit_kind, s.submission_id, s.form, s.workbook_name, s.workbook_sha256, s.column_letters
  from below b
  join star.submission_source s on s.unit_code = b.unit_code and s.form = 'DSCB' and s.run_from <= :run and :run < s.run_to
  where b.unit_kind not in ('Nhóm', 'Chức danh') and cast(s.period as date) <= :day
  order by b.unit_code, s.period desc
)
select r.*, cast(null as text) as sheet, cast(null as int) as row_no
from roster r
where not exists (
  select 1
  from roster part
  join below b on b.unit_code = part.unit_code
  where part.unit_code <> r.unit_code and b.parent_code = r.unit_code)
order by r.unit_code
