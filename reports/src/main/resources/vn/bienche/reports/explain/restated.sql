-- Persons of a past day in a line of today: those of units that live on, and those whom units that are gone have handed on.
-- Grain: person.
with recursive below as (
  select u.unit_code, u.unit_kind, u.is_root, u.parent_code, cast(null as text) as part_code, cast(null as text) as part_block,
         cast(null as text) as top_code
  from star.dim_unit u
  where u.run_from <= :run and :run < u.run_to and u.valid_to = date '9999-12-31'
    and (u.unit_code = :unit or (:unit = 'TOTAL' and u.is_root))
  union all
  select u.unit_code, u.unit_kind, u.is_root, u.parent_code, coalesce(b.part_code, u.unit_code),
         case when b.part_code is null then u.block else b.part_block end,
         case when b.is_root then u.unit_code else b.top_code end
  from below b
  join star.dim_unit u on u.parent_code = b.unit_code
  where u.run_from <= :run and :run < u.run_to and u.valid_to = date '9999-12-31'
)
select f.person_key, coalesce(r.heir_code, f.counted_unit_code) as unit_code, f.is_official, f.is_public_employee, f.is_contract, coalesce(r.is_shared, false) as is_shared,
       case when r.heir_code is null then f.category
            else coalesce(f.category, '') || ' · từ ' || f.counted_unit_code || case when r.is_shared then ' (chia theo tỷ trọng)' else '' end end as category,
       f.submission_id, f.sheet, f.row_no, s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from star.fact_presence f
left join star.restated_person r
  on r.person_key = f.person_key and r.year = :year and r.run_from <= :run and :run < r.run_to
join below b on b.unit_code = coalesce(r.heir_code, f.counted_unit_code)
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.valid_from <= :day and :day < f.valid_to
order by unit_code, s.workbook_name, f.row_no, f.person_key
