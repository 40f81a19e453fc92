-- Ratings of a line in a year. Grain: person. A unit that ended within the year keeps the line that it had last.
with recursive unit as (
  select distinct on (unit_code) unit_code, parent_code, is_root
  from star.dim_unit
  where run_from <= :run and :run < run_to and valid_from <= make_date(:year, 12, 31) and valid_to > make_date(:year, 1, 1)
  order by unit_code, valid_from desc
), below as (
  select unit_code from unit where unit_code = :unit or (:unit = 'TOTAL' and is_root)
  union all
  select u.unit_code from below b join unit u on u.parent_code = b.unit_code
)
select f.person_key, f.unit_code, f.rating, f.submission_id, f.sheet, f.row_no, s.form, s.workbook_name, s.workbook_sha256, s.column_letters
from star.fact_rating f
join below b on b.unit_code = f.unit_code
left join star.submission_source s
  on s.submission_id = f.submission_id and s.run_from <= :run and :run < s.run_to
where f.run_from <= :run and :run < f.run_to and f.year = :year
order by f.unit_code, s.workbook_name, f.row_no, f.person_key
