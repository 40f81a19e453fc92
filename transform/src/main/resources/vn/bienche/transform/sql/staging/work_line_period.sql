-- grain: printed line × period × unit and month whose figures it adds
-- key: line_code, period, member_code, month
-- inputs: fact_work_unit_month, dim_line
-- units: none
-- Quarters and years add the months for which the province has any log. A unit that changes its group within the period
-- stands in the group of its last month with all its months, so that each group is the sum of the lines below it.
with
months as (
  select distinct month, last_day as month_end
  from fact_work_unit_month
),
month_period as (
  select
    month,
    month_end,
    p.*
  from months
  lateral view explode(array(
    named_struct(
      'period_kind', 'MONTH',
      'period', month,
      'first_day', to_date(trunc(month_end, 'MM')),
      'last_day', month_end),
    named_struct(
      'period_kind', 'QUARTER',
      'period', concat(year(month_end), '-Q', quarter(month_end)),
      'first_day', to_date(trunc(month_end, 'QUARTER')),
      'last_day', last_day(add_months(trunc(month_end, 'QUARTER'), 2))),
    named_struct(
      'period_kind', 'YEAR',
      'period', date_format(month_end, 'yyyy'),
      'first_day', to_date(trunc(month_end, 'YEAR')),
      'last_day', make_date(year(month_end), 12, 31))
  )) exploded as p
),
period as (
  select
    period_kind,
    period,
    first_day,
    last_day,
    max(month_end) as data_end,
    cast(count(*) as int) as months
  from month_period
  group by period_kind, period, first_day, last_day
),
unit_period as (
  select
    m.period,
    u.line_code,
    max_by(u.lines, u.last_day) as lines,
    max_by(struct(u.row_type, u.unit, u.label, u.order_key), u.last_day) as printed
  from fact_work_unit_month u
  join month_period m on m.month = u.month
  group by m.period, u.line_code
),
heading_period as (
  select
    m.period,
    d.line_code,
    max_by(struct(d.row_type, d.unit, d.label, d.order_key), m.month_end) as printed
  from month_period m
  join dim_line d on d.row_type in ('group', 'total') and d.valid_from <= m.month_end and m.month_end < d.valid_to
  group by m.period, d.line_code
),
line as (
  select period, line_code, printed, line_code as member_code
  from unit_period
  where printed.row_type in ('unit', 'posts')
  union all
  select h.period, h.line_code, h.printed, u.line_code
  from heading_period h
  join unit_period u on u.period = h.period and array_contains(u.lines, h.line_code)
)
select
  p.period,
  p.period_kind,
  p.first_day,
  p.last_day,
  p.data_end,
  p.months,
  l.line_code,
  l.printed.row_type as row_type,
  l.printed.unit as unit,
  l.printed.label as label,
  l.printed.order_key as order_key,
  l.member_code,
  m.month
from line l
join period p on p.period = l.period
join month_period m on m.period = l.period
