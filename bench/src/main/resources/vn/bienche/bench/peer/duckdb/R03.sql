-- Positions and posts of the plan in force on the day, by the lines of R01.
with plan as (
  select * from b3 where reported <= $day qualify reported = max(reported) over (partition by sender)
),
figure as (
  select l.line, l.name, l.sort_order, count(distinct position_code) as positions,
    sum(posts) filter (category in ('Cán bộ', 'Công chức')) as officials,
    sum(posts) filter (category = 'Viên chức') as public_employees,
    sum(posts) filter (category = 'Hợp đồng 111') as contracts,
    sum(posts) filter (category <> 'Hợp đồng 111' and not coalesce(outside_grades, false)) as graded,
    sum(posts) filter (category <> 'Hợp đồng 111' and not coalesce(outside_grades, false) and grade_level like 'Chuyên viên cao cấp%') as cvcc,
    sum(posts) filter (category <> 'Hợp đồng 111' and not coalesce(outside_grades, false) and grade_level like 'Chuyên viên chính%') as cvc,
    sum(posts) filter (category <> 'Hợp đồng 111' and not coalesce(outside_grades, false)
      and (grade_level = 'Chuyên viên' or grade_level like 'Chuyên viên và%')) as cv,
    sum(posts) filter (category <> 'Hợp đồng 111' and not coalesce(outside_grades, false)
      and (grade_level like 'Cán sự%' or grade_level like 'Nhân viên%')) as cs_nv
  from line l join plan p on p.sender = l.member
  group by all
),
total_positions as (
  select sum(f.positions) as positions from figure f join unit u on u.unit_code = f.line and u.unit_kind = 'Nhóm'
)
select f.line as unit_code, f.name as unit,
  case when f.line = 'TOTAL' then (select positions from total_positions) else f.positions end as positions,
  coalesce(officials, 0) + coalesce(public_employees, 0) as posts, nullif(officials, 0) as officials,
  nullif(public_employees, 0) as public_employees, nullif(contracts, 0) as contracts, graded,
  nullif(cvcc, 0) as cvcc, nullif(cvc, 0) as cvc, nullif(cv, 0) as cv, nullif(cs_nv, 0) as cs_nv, u.note
from figure f left join unit u on u.unit_code = f.line
order by f.sort_order;
