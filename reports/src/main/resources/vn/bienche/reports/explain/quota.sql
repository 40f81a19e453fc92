-- Quotas of a year of the units of a line. Grain: unit. A line's own row counts before those of its parts; a group's own row
-- counts only where nothing below it has one.
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
select b.unit_code, b.unit_kind, b.is_root, b.parent_code, f.officials, f.public_employees,
       f.officials + f.public_employees as total, f.decision_no, f.submission_id, f.sheet, f.row_no, s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from below b
left join star.fact_quota f
  on f.unit_code = b.unit_code and f.year = :year and f.run_from <= :run and :run < f.run_to
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
order by b.unit_code
