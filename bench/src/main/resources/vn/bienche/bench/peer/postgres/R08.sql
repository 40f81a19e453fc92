-- Hours of the quarter that ends on the day, by month and line, the quarter's own line last.
drop table if exists month_end, working, month_person;

create table month_end as
select first_day, (first_day + interval '1 month' - interval '1 day')::date as ends, to_char(first_day, 'YYYY-MM') as month
from (select (date_trunc('month', ($day)::timestamp) - make_interval(months => back))::date as first_day
  from generate_series(0, 2) as back) m;

create table working as
with days as (
  select month, day::date as day from month_end, generate_series(first_day::timestamp, ends::timestamp, interval '1 day') as day
)
select month, count(*) filter (where
    case when exists (select 1 from lich h where h.date = d.day and h.kind in ('Nghỉ lễ', 'Nghỉ bù')) then false
      when exists (select 1 from lich h where h.date = d.day and h.kind = 'Làm bù') then true
      else extract(isodow from d.day) <= 5 end) as working_days
from days d group by month;

create table month_person as
with dates as (select distinct sender, reported from dscb),
latest as (
  select e.month, d.sender, max(d.reported) as reported
  from month_end e join dates d on d.reported <= e.ends group by e.month, d.sender
),
roster as (
  select distinct on (l.month, d.staff_code) l.month, d.staff_code, d.sender, d.paid_by, d.reported
  from latest l join dscb d using (sender, reported)
  order by l.month, d.staff_code, d.reported desc
),
sent as (select month, sender, min(reported) as reported from roster group by month, sender),
move as (
  select distinct on (e.month, m.staff_code) e.month, m.staff_code, m.to_unit
  from month_end e join bdns m on m.moved_on <= e.ends
  left join sent a on a.month = e.month and a.sender = m.from_unit
  left join sent b on b.month = e.month and b.sender = m.to_unit
  where m.from_unit is distinct from m.to_unit and not (m.to_unit is null and m.movement in ('Bổ nhiệm', 'Nâng ngạch'))
    and m.moved_on > coalesce(least(a.reported, b.reported), e.ends)
  order by e.month, m.staff_code, m.moved_on desc
)
select month, staff_code, coalesce(paid_by, place) as unit_code
from (
  select coalesce(r.month, m.month) as month, coalesce(r.staff_code, m.staff_code) as staff_code, r.paid_by,
    case when m.staff_code is null then r.sender else m.to_unit end as place
  from roster r full join move m on m.staff_code = r.staff_code and m.month = r.month
) p
where place is not null;

with logged as (
  select first_day, staff_code, sum(hours) as seconds
  from (select date_trunc('month', work_date::timestamp) as first_day, staff_code, hours from nkcv) l
  group by first_day, staff_code
),
by_month as (select e.month, g.staff_code, g.seconds from logged g join month_end e on e.first_day = g.first_day),
monthly as (
  select l.line, l.name, l.sort_order, p.month, count(*) as staff, count(g.staff_code) as staff_logged,
    coalesce(sum(g.seconds), 0) as seconds, any_value(w.working_days) as working_days
  from month_person p
  join line l on l.member = p.unit_code
  join working w on w.month = p.month
  left join by_month g on g.month = p.month and g.staff_code = p.staff_code
  group by l.line, l.name, l.sort_order, p.month
),
period as (
  select line, name, sort_order, month, staff, staff_logged, seconds, working_days, staff as staff_months,
    staff * working_days as staff_days
  from monthly
  union all
  select line, name, sort_order, to_char($day, 'YYYY"-Q"Q'), (array_agg(staff order by month desc))[1],
    (array_agg(staff_logged order by month desc))[1], sum(seconds), sum(working_days), sum(staff), sum(staff * working_days)
  from monthly group by line, name, sort_order
),
figure as (
  select *, quotient(seconds, 3600 * staff_days) as hours_per_day
  from period
),
ranked as (
  select f.*, case when u.unit_kind <> 'Nhóm' then rank() over (
    partition by month, coalesce(u.unit_kind, 'Nhóm') = 'Nhóm' order by hours_per_day desc nulls last) end as place
  from figure f left join unit u on u.unit_code = f.line
)
select line as unit_code, name as unit, month, staff, staff_logged,
  quotient(100 * staff_logged, staff) as logged_pct,
  working_days, 8 * working_days as standard_hours, quotient(seconds, 3600) as hours,
  quotient(seconds, 3600 * staff_months) as hours_per_person, hours_per_day,
  quotient(100 * seconds, 3600 * 8 * staff_days) as of_standard_pct, place as rank
from ranked
order by sort_order, month collate "C";
