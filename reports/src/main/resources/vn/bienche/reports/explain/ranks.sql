-- Units with more hours per person and day than one, and the unit itself. Grain: unit.
select w.unit_code, w.unit, w.hours_per_day, 'xếp hạng ' || w.rank || ' · ' || replace(cast(w.hours_per_day as text), '.', ',') || ' giờ/ngày' as category,
       cast(null as text) as submission_id, cast(null as text) as sheet, cast(null as int) as row_no, cast(null as text) as workbook_name,
       cast(null as text) as workbook_sha256, cast(null as text) as column_letters
from mart.work_hours w
join mart.work_hours o on o.unit_code = :unit and o.period = w.period and o.run_from <= :run and :run < o.run_to
where w.run_from <= :run and :run < w.run_to and w.row_type = 'unit' and w.period = :period
  and (w.hours_per_day > o.hours_per_day or w.unit_code = o.unit_code)
order by w.hours_per_day desc, w.unit_code
