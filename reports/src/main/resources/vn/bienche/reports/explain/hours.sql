-- Logged time of the persons who serve in a line on the last day of a month. Grain: person × sheet of a workbook.
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
select f.person_key, f.unit_code, f.month, f.first_row, f.last_row, f.lines, f.entries, f.seconds, f.submission_id, f.sheet,
       f.first_row as row_no, s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from star.fact_work_source f
join star.fact_presence p
  on p.person_key = f.person_key and p.run_from <= :run and :run < p.run_to and p.valid_from <= :day and :day < p.valid_to
join below b on b.unit_code = p.unit_code
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.month = :month
order by f.unit_code, s.workbook_name, f.first_row, f.person_key
