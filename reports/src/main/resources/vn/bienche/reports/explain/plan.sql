-- Position list of a line in force on a day. Grain: unit × position. top_code tells groups apart in the province's sum.
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
select f.unit_code, f.position_code, f.position, f.category, f.grade_level, f.posts, f.is_graded,
       coalesce(b.top_code, '') || '/' || f.position_code as position_of_group, f.submission_id, f.sheet, f.row_no, s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from star.fact_position_plan f
join below b on b.unit_code = f.unit_code
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.valid_from <= :day and :day < f.valid_to
order by f.unit_code, f.row_no, f.position_code
