-- grain: line of R06 × category × year × span of as-of dates for which the figures are the same
-- key: unit_code, category, year, valid_from
-- inputs: headcount, dim_line, quota_line, setting
-- units: posts; persons; percent
-- Asked on a date of valid_from to valid_to, present is counted on 31 December, in the organisation of that day, or on the date asked
-- for where that is earlier. A category that a line has neither posts nor persons of is left out.
with year_of as (
  select explode(sequence(
    least(min(first_year), max(base_year)), greatest(max(last_year), max(target_year)))) as year
  from (
    select year as first_year, year as last_year, base_year, target_year from quota_line cross join setting
    union all
    select year(valid_from), year(valid_from), base_year, target_year
    from headcount cross join setting where data_date is not null
  )
),
line as (
  select unit_code, valid_from, valid_to, unit, row_type, label, order_key, headcount, officials, public_employees, missing, carried_forward
  from headcount
  union all
  -- sets of posts that nobody is counted in have a quota all the same
  select d.line_code, d.valid_from, d.valid_to, d.unit, d.row_type, d.label, d.order_key, null, null, null, false, false
  from dim_line d
  left anti join headcount h on h.unit_code = d.line_code
  where d.row_type = 'posts'
),
category as (
  select l.*, c.category, c.present
  from line l
  lateral view inline(arrays_zip(
    array('officials', 'public_employees', 'total'),
    array(l.officials, l.public_employees, l.headcount))) c as category, present
),
quota as (
  select q.line_code, q.year, c.category, c.posts
  from quota_line q
  lateral view inline(arrays_zip(
    array('officials', 'public_employees', 'total'),
    array(q.officials, q.public_employees, q.officials + q.public_employees))) c as category, posts
),
province_target as (
  select category, floor((posts * (100 - cut) * 2 + 100) / 200) as target
  from (
    select q.category, q.posts,
      if(q.category = 'officials', s.official_cut_percent, s.public_employee_cut_percent) as cut
    from quota q
    join setting s on q.line_code = 'TOTAL' and q.year = s.base_year
    where q.category <> 'total'
  )
),
target as (
  select q.line_code, q.category, q.posts as target
  from quota q
  join setting s on q.year = s.target_year
  where q.line_code <> 'TOTAL'
  union all
  select 'TOTAL', category, target from province_target
  union all
  select 'TOTAL', 'total', sum(target) from province_target having count(*) = 2
),
figure as (
  select c.unit_code, c.category, y.year, c.valid_from,
    if(make_date(y.year, 12, 31) < c.valid_to, date'9999-12-31', c.valid_to) as valid_to, c.unit, c.row_type, c.label, c.order_key, q.posts as assigned,
    if(c.missing, c.present, coalesce(c.present, 0)) as present, c.present as known_present,
    b.posts as base_assigned, t.target, b.posts - t.target as to_cut, pct(b.posts - t.target, b.posts) as cut_pct, c.missing, c.carried_forward
  from category c
  cross join setting s
  join year_of y on c.valid_from <= make_date(y.year, 12, 31)
  left join quota q on q.line_code = c.unit_code and q.category = c.category and q.year = y.year
  left join quota b on b.line_code = c.unit_code and b.category = c.category and b.year = s.base_year
  left join target t on t.line_code = c.unit_code and t.category = c.category
),
shown as (
  select *, struct(unit, row_type, label, order_key, base_assigned, assigned, present, target, to_cut, cut_pct, missing, carried_forward) as everything
  from figure
  where known_present is not null or assigned > 0 or target > 0 or (category = 'total' and row_type <> 'posts')
),
marked as (
  select *, coalesce(not everything <=> lag(everything) over w or lag(valid_to) over w <> valid_from, true) as begins
  from shown
  window w as (partition by unit_code, category, year order by valid_from)
),
island as (
  select *, sum(if(begins, 1, 0)) over (partition by unit_code, category, year order by valid_from) as place from marked
),
span as (
  select unit_code, category, year, min(valid_from) as valid_from, max(valid_to) as valid_to, everything as f
  from island
  group by unit_code, category, year, place, everything
)
select unit_code, category, year, valid_from, valid_to, f.unit as unit, f.row_type as row_type, f.label as label,
  f.order_key as order_key, f.base_assigned as base_assigned, f.assigned as assigned, f.present as present,
  f.assigned - f.present as vacant, cast(f.target as int) as target, cast(f.to_cut as int) as to_cut, f.cut_pct as cut_pct,
  f.missing as missing, f.carried_forward as carried_forward
from span
