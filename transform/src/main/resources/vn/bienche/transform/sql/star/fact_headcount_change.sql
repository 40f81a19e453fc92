-- grain: person × day × printed line whose headcount the person joins or leaves
-- key: line_code, person_key, changed_on
-- inputs: fact_presence, unit_line, stg_movement, setting
-- units: persons, +1 or -1
-- A person who changes between two units of a line on one day neither joins nor leaves it: transfers inside a group cancel
-- in the group, transfers inside the province in the total. movement is what the unit reported; without a report it is
-- (danh sách đầu tiên) on the day of the unit's first roster, (sắp xếp tổ chức) where the unit and not the person moved,
-- else (không có quyết định). submission_id, sheet and row_no are those of the report.
with
counted as (
  select
    person_key,
    counted_unit_code as unit_code,
    valid_from,
    valid_to
  from fact_presence
  where is_official or is_public_employee
),
member as (
  select
    c.person_key,
    explode(l.lines) as line_code,
    greatest(c.valid_from, l.valid_from) as valid_from,
    least(c.valid_to, l.valid_to) as valid_to
  from counted c
  join unit_line l on l.unit_code = c.unit_code and l.valid_from < c.valid_to and c.valid_from < l.valid_to
),
change as (
  select person_key, line_code, changed_on, sum(step) as step
  from (
    select person_key, line_code, valid_from as changed_on, 1 as step from member
    union all
    select person_key, line_code, valid_to, -1 from member where valid_to < date'9999-12-31'
  )
  group by person_key, line_code, changed_on
  having sum(step) <> 0
),
reported as (
  select
    c.person_key,
    c.changed_on,
    max_by(
      struct(m.movement, m.submission_id, m.sheet, m.row_no),
      struct(-abs(datediff(m.moved_on, c.changed_on)), m.moved_on, m.submission_id, m.row_no)
    ) as report
  from (select distinct person_key, changed_on from change) c
  join stg_movement m
    on m.person_key = c.person_key and not (m.from_unit <=> m.to_unit)
  join setting s on abs(datediff(m.moved_on, c.changed_on)) <= s.movement_match_days
  group by c.person_key, c.changed_on
),
first_roster as (
  select unit_code, min(valid_from) as first_day
  from fact_presence
  where evidence = 'roster'
  group by unit_code
),
begun as (
  select distinct p.person_key, p.valid_from as changed_on
  from fact_presence p
  join first_roster f on f.unit_code = p.unit_code and f.first_day = p.valid_from
),
unmoved as (
  select distinct c.person_key, c.changed_on
  from change c
  join counted p on p.person_key = c.person_key and p.valid_from < c.changed_on and c.changed_on < p.valid_to
)
select
  c.line_code,
  c.person_key,
  c.changed_on,
  cast(c.step as int) as step,
  case
    when u.person_key is not null then '(sắp xếp tổ chức)'
    when r.report.movement is not null then r.report.movement
    when b.person_key is not null then '(danh sách đầu tiên)'
    else '(không có quyết định)'
  end as movement,
  r.report.submission_id as submission_id,
  r.report.sheet as sheet,
  r.report.row_no as row_no
from change c
left join unmoved u on u.person_key = c.person_key and u.changed_on = c.changed_on
left join reported r on r.person_key = c.person_key and r.changed_on = c.changed_on
left join begun b on b.person_key = c.person_key and b.changed_on = c.changed_on
