-- Hours of the quarter that ends on the day, by month and line, the quarter's own line last.
create or replace table month_end as
select m as ends, strftime(m, '%Y-%m') as month
from (select unnest([last_day($day - interval 2 month), last_day($day - interval 1 month), $day]) as m);

create or replace table working as
with days as (
  select month, unnest(generate_series(date_trunc('month', ends), ends, interval 1 day))::date as day from month_end
)
select month, count(*) filter (
    case when exists (select 1 from lich h where h.date = d.day and h.kind in ('Nghỉ lễ', 'Nghỉ bù')) then false
      when exists (select 1 from lich h where h.date = d.day and h.kind = 'Làm bù') then true
      else isodow(d.day) <= 5 end) as working_days
from days d group by month;

create or replace table month_person as
with dates as (select distinct sender, reported from dscb),
roster as (
  select e.month, d.staff_code, d.sender, d.paid_by, d.reported
  from month_end e
  join lateral (select sender, max(reported) as reported from dates where reported <= e.ends group by sender) l on true
  join dscb d on d.sender = l.sender and d.reported = l.reported
  qualify row_number() over (partition by e.month, d.staff_code order by d.reported desc) = 1
),
move as (
  select e.month, m.staff_code, m.to_unit, m.from_unit
  from month_end e join bdns m on m.moved_on <= e.ends
  where m.from_unit is distinct from m.to_unit and not (m.to_unit is null and m.movement in ('Bổ nhiệm', 'Nâng ngạch'))
    and m.moved_on > coalesce((select min(r.reported) from roster r where r.month = e.month and r.sender in (m.from_unit, m.to_unit)), e.ends)
  qualify row_number() over (partition by e.month, m.staff_code order by m.moved_on desc) = 1
)
select month, staff_code, coalesce(paid_by, place) as unit_code
from (
  select coalesce(r.month, m.month) as month, coalesce(r.staff_code, m.staff_code) as staff_code, r.paid_by,
    case when m.staff_code is null then r.sender else m.to_unit end as place
  from roster r full join move m on m.staff_code = r.staff_code and m.month = r.month
)
where place is not null;

with logged as (
  select strftime(work_date, '%Y-%m') as month, staff_code, sum(hours) as seconds, count(*) as lines
  from nkcv group by all
),
monthly as (
  select l.line, l.name, l.sort_order, p.month, count(*) as staff, count(g.staff_code) as staff_logged,
    coalesce(sum(g.seconds), 0) as seconds, any_value(w.working_days) as working_days
  from month_person p
  join line l on l.member = p.unit_code
  join working w on w.month = p.month
  left join logged g on g.month = p.month and g.staff_code = p.staff_code
  group by l.line, l.name, l.sort_order, p.month
),
period as (
  select line, name, sort_order, month, staff, staff_logged, seconds, working_days, staff as staff_months,
    staff * working_days as staff_days
  from monthly
  union all
  select line, name, sort_order, strftime($day, '%Y') || '-Q' || quarter($day), arg_max(staff, month), arg_max(staff_logged, month),
    sum(seconds), sum(working_days), sum(staff), sum(staff * working_days)
  from monthly group by line, name, sort_order
),
figure as (
  select *, quotient(seconds, 3600 * staff_days) as hours_per_day
  from period
),
ranked as (
  select f.*, case when u.unit_kind <> 'Nhóm' then rank() over (
    partition by month, coalesce(u.unit_kind, 'Nhóm') = 'Nhóm' order by hours_per_day desc) end as place
  from figure f left join unit u on u.unit_code = f.line
)
select line as unit_code, name as unit, month, staff, staff_logged,
  quotient(100 * staff_logged, staff) as logged_pct,
  working_days, 8 * working_days as standard_hours, quotient(seconds, 3600) as hours,
  quotient(seconds, 3600 * staff_months) as hours_per_person, hours_per_day,
  quotient(100 * seconds, 3600 * 8 * staff_days) as of_standard_pct, place as rank
from ranked
order by sort_order, month;
