-- grain: line × position × span of dates in which nothing in it changes
-- key: unit_code, position_code, valid_from
-- inputs: fact_position_plan, dim_position, fact_presence, unit_line, line_state
-- units: posts; persons
-- Everyone counted in the line is present in a position: without a code in (chưa rõ), with a code that is in no list of the
-- line in a row without posts. A list holds its positions also while nobody is there.
with listed as (
  select l.line_code, p.position_code, p.position, p.position_group, p.room, p.grade_level, p.posts, p.is_official,
    p.is_public_employee, p.is_contract, p.concurrent_with, p.outside_grades, p.note, p.in_force_from, p.row_no,
    greatest(p.valid_from, l.valid_from) as valid_from, least(p.valid_to, l.valid_to) as valid_to
  from fact_position_plan p
  join unit_line l on l.unit_code = p.unit_code and l.valid_from < p.valid_to and p.valid_from < l.valid_to
  where l.line_code is not null
),
held as (
  select l.line_code, coalesce(p.position_code, '(chưa rõ)') as position_code,
    greatest(p.valid_from, l.valid_from) as valid_from, least(p.valid_to, l.valid_to) as valid_to
  from fact_presence p
  join unit_line l on l.unit_code = p.counted_unit_code and l.valid_from < p.valid_to and p.valid_from < l.valid_to
  where l.line_code is not null
),
day as (
  select line_code, position_code, explode(array(valid_from, valid_to)) as day from listed
  union
  select line_code, position_code, explode(array(valid_from, valid_to)) as day from held
),
slice as (
  select line_code, position_code, day as valid_from,
    lead(day) over (partition by line_code, position_code order by day) as valid_to
  from day
),
post as (
  select s.line_code, s.position_code, s.valid_from, max_by(l.position, l.in_force_from) as position,
    max_by(l.position_group, l.in_force_from) as position_group, max_by(l.room, l.in_force_from) as room,
    max_by(l.grade_level, l.in_force_from) as grade_level, sum(if(l.is_official, l.posts, null)) as officials,
    sum(if(l.is_public_employee, l.posts, null)) as public_employees, sum(if(l.is_contract, l.posts, null)) as contracts,
    sum(l.posts) as posts, max_by(l.concurrent_with, l.in_force_from) as concurrent_with, max(l.outside_grades) as outside_grades,
    max_by(l.note, l.in_force_from) as note, max(l.in_force_from) as in_force_from, min(l.row_no) as row_no
  from slice s
  join listed l on l.line_code = s.line_code and l.position_code = s.position_code
    and l.valid_from <= s.valid_from and s.valid_from < l.valid_to
  group by s.line_code, s.position_code, s.valid_from
),
person as (
  select s.line_code, s.position_code, s.valid_from, count(*) as present
  from slice s
  join held h on h.line_code = s.line_code and h.position_code = s.position_code
    and h.valid_from <= s.valid_from and s.valid_from < h.valid_to
  group by s.line_code, s.position_code, s.valid_from
),
known as (
  select position_code, max(position) as position, max(position_group) as position_group from dim_position group by position_code
),
figure as (
  select s.line_code, s.position_code, s.valid_from, s.valid_to, coalesce(p.position, k.position) as position,
    coalesce(p.position_group, k.position_group) as position_group, p.room, p.grade_level, p.officials, p.public_employees,
    p.contracts, p.posts, coalesce(n.present, 0) as present, p.concurrent_with, coalesce(p.outside_grades, false) as outside_grades,
    p.note, p.in_force_from, p.row_no, p.posts is not null or n.present is not null as stands,
    max(s.valid_to) over (partition by s.line_code, s.position_code) as last_day
  from slice s
  left join post p using (line_code, position_code, valid_from)
  left join person n using (line_code, position_code, valid_from)
  left join known k on k.position_code = s.position_code
  where s.valid_to is not null
),
changed as (
  select *
  from (
    select *, struct(position, position_group, room, grade_level, officials, public_employees, contracts, posts, present,
      concurrent_with, outside_grades, note, in_force_from, row_no, stands) as everything
    from figure
  )
  qualify coalesce(not everything <=> lag(everything) over positions or lag(valid_to) over positions <> valid_from, true)
  window positions as (partition by line_code, position_code order by valid_from)
),
-- the last span ends where the last stay or list ends: nobody stands in a position for ever
span as (
  select c.* except (valid_to, last_day),
    coalesce(lead(valid_from) over (partition by line_code, position_code order by valid_from), last_day) as valid_to
  from changed c
),
-- one place per position of a line for all time, by the group and then as sent; persons without a position stand last
ordered as (
  select *, cast(dense_rank() over (
    partition by line_code
    order by place_group, first_row, position_code) as int) as position_order
  from (
    select *,
      min(case position_group when 'Lãnh đạo quản lý' then 1 when 'Chuyên môn nghiệp vụ' then 2 when 'Hỗ trợ phục vụ' then 3 else 4 end)
        over (partition by line_code, position_code) as place_group,
      min(coalesce(row_no, 99999)) over (partition by line_code, position_code) as first_row
    from span
  )
)
select s.line_code as unit_code, s.position_code, greatest(s.valid_from, d.valid_from) as valid_from,
  least(s.valid_to, d.valid_to) as valid_to, d.unit, d.order_key, coalesce(s.position_group, '(chưa rõ)') as position_group,
  s.position_order, coalesce(s.position, s.position_code) as position, s.room,
  case s.grade_level when 'CVCC' then 'Chuyên viên cao cấp' when 'CVC' then 'Chuyên viên chính' when 'CV' then 'Chuyên viên'
    when 'CS' then 'Cán sự' when 'NV' then 'Nhân viên' end as grade_level,
  cast(s.officials as int) as officials, cast(s.public_employees as int) as public_employees,
  cast(s.contracts as int) as contracts, if(d.missing and s.present = 0, null, cast(s.present as int)) as present,
  if(d.missing and s.present = 0, null, cast(s.present - s.posts as int)) as difference,
  nullif(concat_ws('; ', s.note, if(s.concurrent_with is not null,
    concat('Kiêm nhiệm: ', coalesce(k.position, s.concurrent_with)), null)), '') as note,
  d.carried_forward
from ordered s
join line_state d on d.line_code = s.line_code and d.valid_from < s.valid_to and s.valid_from < d.valid_to
left join known k on k.position_code = s.concurrent_with
where s.stands
