-- grain: printed line with staff of its own × month for which the province has any log
-- key: line_code, month
-- inputs: int_unit_work_month, unit_line, dim_line, roster_state, stg_current_submission
-- units: seconds
-- Groups and the province stand here only with staff of their own. lines: every printed line that holds the unit's figures. A unit with a roster whose log has not come has
-- log_missing and null seconds; a unit without a roster has null staff.
with
months as (
  select distinct month, first_day, last_day, working_days, has_calendar
  from int_unit_work_month
),
logged_units as (
  select distinct coalesce(l.line_code, l.lines[0]) as line_code, m.month
  from months m
  join stg_current_submission s on s.form = 'NKCV' and s.period = m.month
  join unit_line l on l.unit_code = s.unit_code and l.valid_from <= m.last_day and m.last_day < l.valid_to
),
work as (
  select
    line_code,
    month,
    cast(sum(staff) as int) as staff,
    cast(sum(staff_logged) as int) as staff_logged,
    sum(seconds) as seconds,
    sum(entries) as entries,
    sum(entries_without_product) as entries_without_product,
    sum(seconds_without_product) as seconds_without_product,
    sum(days_without_entry) as days_without_entry,
    sum(days_absent) as days_absent,
    sum(days_of_exactly_8h) as days_of_exactly_8h,
    sum(long_days) as long_days,
    sum(weekend_days) as weekend_days,
    sum(weekend_seconds) as weekend_seconds,
    sum(holiday_days) as holiday_days,
    sum(holiday_seconds) as holiday_seconds,
    sum(repeated_entries) as repeated_entries,
    sum(unconfirmed_entries) as unconfirmed_entries,
    sum(late_confirmed_entries) as late_confirmed_entries
  from int_unit_work_month
  where line_code is not null
  group by line_code, month
)
select
  d.line_code,
  coalesce(o.lines, array('TOTAL')) as lines,
  d.unit,
  d.row_type,
  d.label,
  d.order_key,
  m.month,
  m.first_day,
  m.last_day,
  m.working_days,
  m.has_calendar,
  r.line_code is null as missing,
  coalesce(r.carried_forward, false) as carried_forward,
  r.line_code is not null and g.line_code is null and coalesce(w.staff_logged, 0) = 0 as log_missing,
  case when r.line_code is not null then coalesce(w.staff, 0) else w.staff end as staff,
  case when r.line_code is not null then coalesce(w.staff_logged, 0) else w.staff_logged end as staff_logged,
  case when g.line_code is not null or w.staff_logged > 0 then coalesce(w.seconds, 0) end as seconds,
  w.* except (line_code, month, staff, staff_logged, seconds)
from months m
join dim_line d
  on d.valid_from <= m.last_day and m.last_day < d.valid_to
left join unit_line o on o.unit_code = d.line_code and o.valid_from <= m.last_day and m.last_day < o.valid_to
left join roster_state r on r.line_code = d.line_code and r.valid_from <= m.last_day and m.last_day < r.valid_to
left join logged_units g on g.line_code = d.line_code and g.month = m.month
left join work w on w.line_code = d.line_code and w.month = m.month
where d.row_type = 'unit' or w.staff > 0
