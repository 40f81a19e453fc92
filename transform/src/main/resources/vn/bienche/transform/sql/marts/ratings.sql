-- grain: unit, group or province × year × rating
-- key: unit_code, year, rating
-- inputs: fact_rating, unit_line, dim_line
-- units: persons
-- The unit is the one that sent the rating; a unit that ended within the year keeps the line that it had last.
with
years as (
  select distinct year, make_date(year, 1, 1) as first_day, make_date(year, 12, 31) as last_day
  from fact_rating
),
scale as (
  select explode(array(
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ'
  )) as rating
),
unit_of_year as (
  select l.unit_code, y.year, max_by(l.lines, l.valid_from) as lines
  from years y
  join unit_line l on l.valid_from <= y.last_day and y.first_day < l.valid_to
  group by l.unit_code, y.year
),
line_of_year as (
  select
    y.year,
    d.line_code,
    max_by(struct(d.row_type, d.unit, d.label, d.order_key), d.valid_from) as printed
  from years y
  join dim_line d on d.valid_from <= y.last_day and y.first_day < d.valid_to
  group by y.year, d.line_code
),
rated as (
  select explode(u.lines) as line_code, r.year, r.rating
  from fact_rating r
  join unit_of_year u on u.unit_code = r.unit_code and u.year = r.year
),
sums as (
  select line_code, year, rating, count(*) as count
  from rated
  group by line_code, year, rating
),
totals as (
  select year, line_code, sum(count) as rated
  from sums
  group by year, line_code
)
select
  l.line_code as unit_code,
  l.year,
  k.rating,
  l.printed.unit as unit,
  l.printed.row_type as row_type,
  l.printed.label as label,
  l.printed.order_key as order_key,
  case when t.rated is not null then cast(coalesce(s.count, 0) as int) end as count,
  cast(t.rated as int) as rated,
  pct(coalesce(s.count, 0), t.rated) as pct,
  t.rated is null as missing
from line_of_year l
cross join scale k
left join sums s on s.year = l.year and s.line_code = l.line_code and s.rating = k.rating
left join totals t on t.year = l.year and t.line_code = l.line_code
where l.printed.row_type in ('unit', 'group', 'total')
