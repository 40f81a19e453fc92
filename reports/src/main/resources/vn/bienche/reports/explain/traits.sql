-- What R12 counts of the persons of a line's headcount on a day. Grain: person × attribute.
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
select f.person_key, f.counted_unit_code as unit_code, f.is_official, f.is_public_employee, f.is_leader, a.attribute, coalesce(a.value, '(chưa rõ)') as value,
       f.submission_id, f.sheet, f.row_no, s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from restricted.person_trait f
join below b on b.unit_code = f.counted_unit_code
cross join lateral (values
  ('sex', f.sex),
  ('young', case when f.old_on > :day then 'Có' when f.old_on <= :day then 'Không' end),
  ('ethnic_minority', case when f.is_ethnic_minority then 'Có' when not f.is_ethnic_minority then 'Không' end),
  ('education', f.education),
  ('politics', f.politics),
  ('party', case when f.party_on <= :day then 'Có' else 'Không' end)) a (attribute, value)
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.valid_from <= :day and :day < f.valid_to
order by f.counted_unit_code, s.workbook_name, f.row_no, f.person_key
