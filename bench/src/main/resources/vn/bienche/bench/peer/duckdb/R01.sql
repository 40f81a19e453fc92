-- Prepares who is present on the day (table present) and the official lines (table line), for all four tables.
create or replace table unit as
select unit_code, unit, unit_kind, parent_code, block, note, sort_order
from dvtc where valid_from <= $day and (valid_to is null or valid_to > $day);

create or replace table line as
with root as (select unit_code from unit where parent_code is null)
select 'TOTAL' as line, 'TỔNG SỐ' as name, -1 as sort_order, u.unit_code as member from unit u
union all
select g.unit_code, g.unit, g.sort_order, u.unit_code from unit g join root r on g.parent_code = r.unit_code
join unit u on u.parent_code = g.unit_code
union all
select u.unit_code, u.unit, u.sort_order, u.unit_code
from unit u join unit g on u.parent_code = g.unit_code join root r on g.parent_code = r.unit_code;

create or replace table present as
with dates as (select sender, max(reported) as reported from dscb where reported <= $day group by sender),
roster as (
  select d.* from dscb d join dates using (sender, reported)
  qualify row_number() over (partition by staff_code order by reported desc) = 1
),
move as (
  select m.staff_code, m.from_unit, m.to_unit, m.moved_on, m.category, m.grade_code
  from bdns m
  where m.moved_on <= $day and m.from_unit is distinct from m.to_unit
    and not (m.to_unit is null and m.movement in ('Bổ nhiệm', 'Nâng ngạch'))
    and m.moved_on > coalesce((select min(d.reported) from dates d where d.sender in (m.from_unit, m.to_unit)), $day)
  qualify row_number() over (partition by m.staff_code order by m.moved_on desc) = 1
),
person as (
  select coalesce(r.staff_code, m.staff_code) as staff_code,
    case when m.staff_code is null then r.sender else m.to_unit end as place,
    r.paid_by, coalesce(r.category, m.category) as category, r.room, r.retired_working,
    coalesce(r.grade_code, m.grade_code) as roster_grade
  from roster r full join move m on m.staff_code = r.staff_code
),
decision as (
  select staff_code, arg_max(grade_code, effective_on) as grade_code from ngach where effective_on <= $day group by staff_code
)
select p.staff_code, p.place, coalesce(p.paid_by, p.place) as unit_code, p.category, p.room,
  p.category in ('Cán bộ', 'Công chức') as is_official, p.category = 'Viên chức' as is_public,
  p.category not in ('Cán bộ', 'Công chức', 'Viên chức') as is_contract,
  case when p.category in ('Cán bộ', 'Công chức', 'Viên chức') and not coalesce(p.retired_working, false)
    then g.grade_level end as grade_level
from person p
left join decision d on d.staff_code = p.staff_code
left join grade g on g.grade_code = coalesce(d.grade_code, p.roster_grade)
where p.place is not null;

with figure as (
  select l.line, l.name, l.sort_order,
    count(*) filter (is_official or is_public) as headcount,
    count(*) filter (is_official) as officials, count(*) filter (is_public) as public_employees,
    count(*) filter (is_contract) as contracts,
    count(distinct p.unit_code) as units
  from line l join present p on p.unit_code = l.member
  group by all
),
grouped as (select distinct l.line from line l join unit u on u.unit_code = l.line where u.unit_kind = 'Nhóm' union all select 'TOTAL'),
room as (
  select r.parent_code as line, r.block, count(distinct r.unit_code) as rooms,
    count(p.staff_code) filter (p.is_official or p.is_public) as persons
  from unit r join unit d on d.unit_code = r.parent_code and d.unit_kind = 'Huyện ủy'
  left join present p on p.room = r.unit_code
  group by all
)
select f.line as unit_code, f.name as unit, headcount, nullif(officials, 0) as officials,
  nullif(public_employees, 0) as public_employees, nullif(contracts, 0) as contracts,
  case when g.line is not null then units end as agencies,
  case when g.line is not null then quotient(headcount, units) end as mean_per_agency,
  (select quotient(persons, rooms) from room where room.line = f.line and block = 'Đảng') as advisory_mean,
  (select persons from room where room.line = f.line and block = 'Sự nghiệp') as service_headcount,
  (select quotient(persons, rooms) from room where room.line = f.line and block = 'MTTQ, đoàn thể') as mass_mean
from figure f left join grouped g using (line)
order by f.sort_order;
