-- Persons counted in a line on a day. Grain: person. The line is the unit with all that stands below it on that day.
-- part_block is the block of the part directly below the line where the person sits (rooms of a district).
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
select f.person_key, f.unit_code, f.counted_unit_code, f.category, f.is_official, f.is_public_employee, f.is_contract,
       f.in_grade_structure, f.grade_code, f.grade_level, coalesce(f.position_code, '(chưa rõ)') as position_code, f.evidence,
       p.part_block, f.submission_id, f.sheet, f.row_no, s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from star.fact_presence f
join below b on b.unit_code = f.counted_unit_code
left join below p on p.unit_code = coalesce(case when f.counted_unit_code = f.unit_code then f.room_code end, f.counted_unit_code)
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.valid_from <= :day and :day < f.valid_to
order by f.counted_unit_code, s.workbook_name, f.row_no, f.person_key
