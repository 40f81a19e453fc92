-- grain: line of R12 × age band × sex × span of dates in which the number does not change
-- key: unit_code, band_order, sex, valid_from
-- inputs: int_staff_piece, line_state
-- units: persons
-- The bands are those of form 8B-BTCTW and count age in full years. Whose birth date is unknown stands in a band of its own, whose
-- sex is unknown under (chưa rõ). Where there is nobody, there is no row.
with placed as (
  select line_code, valid_from, valid_to, coalesce(nullif(sex, ''), '(chưa rõ)') as sex,
    case when age is null then 9 when age <= 30 then 1 when age <= 35 then 2 when age <= 40 then 3 when age <= 45 then 4
      when age <= 50 then 5 when age <= 55 then 6 when age <= 60 then 7 else 8 end as band_order
  from int_staff_piece
  lateral view explode(lines) l as line_code
),
step as (
  select line_code, band_order, sex, day, sum(side) as side
  from placed
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  group by line_code, band_order, sex, day
  having sum(side) <> 0
),
figure as (
  select line_code, band_order, sex, day, sum(side) over (partition by line_code, band_order, sex order by day) as persons,
    coalesce(lead(day) over (partition by line_code, band_order, sex order by day), date'9999-12-31') as until
  from step
)
select l.line_code as unit_code, f.band_order,
  element_at(array('Từ 30 trở xuống', '31 - 35', '36 - 40', '41 - 45', '46 - 50', '51 - 55', '56 - 60', 'Trên 60', '(chưa rõ)'),
    f.band_order) as band,
  f.sex, greatest(l.valid_from, f.day) as valid_from, least(l.valid_to, f.until) as valid_to, l.unit, l.row_type, l.label,
  l.order_key, cast(f.persons as int) as persons
from line_state l
join figure f on f.line_code = l.line_code and f.day < l.valid_to and l.valid_from < f.until
where f.persons > 0
