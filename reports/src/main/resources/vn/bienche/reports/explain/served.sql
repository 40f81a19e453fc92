-- Persons who serve in a line on a day. Grain: person. A log's hours go to where the person serves, whoever pays.
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
select f.person_key, f.unit_code, f.category, f.submission_id, f.sheet, f.row_no, cast(:month as text) as month,
       d.working_days, d.standard_hours, s.form, s.workbook_name, s.workbook_sha256, s.column_letters,
       exists (select 1 from star.fact_work_source w
               where w.person_key = f.person_key and w.month = :month and w.entries > 0
                 and w.run_from <= :run and :run < w.run_to) as has_logged
from star.fact_presence f
join below b on b.unit_code = f.unit_code
left join mart.work_hours d on d.unit_code = :unit and d.period = :month and d.run_from <= :run and :run < d.run_to
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.valid_from <= :day and :day < f.valid_to
order by f.unit_code, s.workbook_name, f.row_no, f.person_key
