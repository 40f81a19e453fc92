-- grain: unit, group or province × month, quarter or year
-- key: unit_code, period
-- inputs: work_line_period, fact_work_unit_month
-- units: hours from seconds, half-up at two decimals
-- Every quotient comes straight from seconds, never from rounded figures. staff and staff_logged are those of the period's
-- last month with a log; hours, working_days and standard_hours are sums over its months.
with
line_month as (
  select
    p.period,
    p.period_kind,
    p.first_day,
    p.last_day,
    p.data_end,
    p.months,
    p.line_code,
    p.row_type,
    p.unit,
    p.label,
    p.order_key,
    u.last_day as month_end,
    any_value(u.working_days) as working_days,
    any_value(u.has_calendar) as has_calendar,
    bool_and(u.missing) as missing,
    bool_or(u.carried_forward) as carried_forward,
    bool_or(u.log_missing) as log_missing,
    sum(u.staff) as staff,
    sum(u.staff_logged) as staff_logged,
    sum(u.seconds) as seconds
  from work_line_period p
  join fact_work_unit_month u on u.line_code = p.member_code and u.month = p.month
  group by all
),
line_period as (
  select
    period,
    period_kind,
    first_day,
    last_day,
    months,
    line_code,
    row_type,
    unit,
    label,
    order_key,
    cast(max(staff) filter (where month_end = data_end) as int) as staff,
    cast(max(staff_logged) filter (where month_end = data_end) as int) as staff_logged,
    cast(sum(working_days) as int) as working_days,
    sum(staff) as staff_months,
    sum(staff * working_days) as staff_days,
    sum(seconds) as seconds,
    max_by(missing, month_end) as missing,
    max_by(carried_forward, month_end) as carried_forward,
    bool_or(log_missing) as log_missing,
    not bool_and(has_calendar) as calendar_missing
  from line_month
  group by all
),
figures as (
  select
    line_code as unit_code,
    period,
    period_kind,
    first_day,
    last_day,
    unit,
    row_type,
    label,
    order_key,
    staff,
    staff_logged,
    pct(staff_logged, staff) as logged_pct,
    working_days,
    working_days * 8 as standard_hours,
    seconds,
    hours(seconds) as hours,
    half_up(seconds, 3600 * staff_months) as hours_per_person,
    hours_per_day(seconds, staff_days) as hours_per_day,
    pct(seconds, 8 * 3600 * staff_days) as of_standard_pct,
    missing,
    carried_forward,
    log_missing,
    calendar_missing,
    months
  from line_period
)
select
  unit_code,
  period,
  period_kind,
  first_day,
  last_day,
  unit,
  row_type,
  label,
  order_key,
  staff,
  staff_logged,
  logged_pct,
  working_days,
  standard_hours,
  seconds,
  hours,
  hours_per_person,
  hours_per_day,
  of_standard_pct,
  case
    when row_type = 'unit' and hours_per_day is not null
      then cast(rank() over (
        partition by period, row_type = 'unit' and hours_per_day is not null
        order by hours_per_day desc
      ) as int)
  end as rank,
  missing,
  carried_forward,
  log_missing,
  calendar_missing,
  months
from figures
