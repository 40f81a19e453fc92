-- grain: printed line × month, quarter or year × kind of movement, with one row (tổng cộng) for all kinds
-- key: unit_code, period, movement
-- inputs: fact_headcount_change, dim_line, dim_date, stg_current_submission, roster_state
-- units: persons of the headcount
-- opening + increase − decrease = closing stands on the row (tổng cộng), which has the sums of the kinds.
with
periods as (
  select 'MONTH' as period_kind, month as period, min(date) as first_day, max(date) as last_day
  from dim_date
  group by month
  union all
  select 'QUARTER', concat(year, '-Q', quarter), min(date), max(date)
  from dim_date
  group by year, quarter
  union all
  select 'YEAR', date_format(date, 'yyyy'), min(date), max(date)
  from dim_date
  group by date_format(date, 'yyyy')
),
begun as (
  select line_code, min(changed_on) as first_day
  from fact_headcount_change
  group by line_code
),
data_end as (
  select max(period_to) as last_day
  from stg_current_submission
  where form in ('DSCB', 'BDNS', 'NKCV')
),
frame as (
  select b.line_code, p.period_kind, p.period, p.first_day, p.last_day
  from begun b
  join periods p on p.last_day >= b.first_day
  join data_end e on p.first_day <= e.last_day
),
balance as (
  select
    f.line_code,
    f.period_kind,
    f.period,
    f.first_day,
    f.last_day,
    coalesce(sum(c.step) filter (where c.changed_on < f.first_day), 0) as opening,
    coalesce(sum(c.step) filter (where c.changed_on >= f.first_day and c.step > 0), 0) as increase,
    coalesce(-sum(c.step) filter (where c.changed_on >= f.first_day and c.step < 0), 0) as decrease,
    coalesce(sum(c.step), 0) as closing
  from frame f
  left join fact_headcount_change c on c.line_code = f.line_code and c.changed_on <= f.last_day
  group by f.line_code, f.period_kind, f.period, f.first_day, f.last_day
),
kinds as (
  select
    f.line_code,
    f.period_kind,
    f.period,
    f.first_day,
    f.last_day,
    c.movement,
    coalesce(sum(c.step) filter (where c.step > 0), 0) as increase,
    coalesce(-sum(c.step) filter (where c.step < 0), 0) as decrease
  from frame f
  join fact_headcount_change c
    on c.line_code = f.line_code and c.changed_on between f.first_day and f.last_day
  group by f.line_code, f.period_kind, f.period, f.first_day, f.last_day, c.movement
),
line_of_period as (
  select
    f.line_code,
    f.period,
    max_by(struct(d.row_type, d.unit, d.label, d.order_key), d.valid_from) as printed
  from frame f
  join dim_line d on d.line_code = f.line_code and d.valid_from <= f.last_day and f.first_day < d.valid_to
  group by f.line_code, f.period
),
figures as (
  select *, '(tổng cộng)' as movement from balance
  union all
  select
    line_code, period_kind, period, first_day, last_day, null, increase, decrease, null, movement
  from kinds
)
select
  f.line_code as unit_code,
  f.period,
  f.movement,
  f.period_kind,
  f.first_day,
  f.last_day,
  n.printed.unit as unit,
  n.printed.row_type as row_type,
  n.printed.label as label,
  n.printed.order_key as order_key,
  cast(f.opening as int) as opening,
  cast(f.increase as int) as increase,
  cast(f.decrease as int) as decrease,
  cast(f.closing as int) as closing,
  coalesce(r.carried_forward, false) as carried_forward
from figures f
join line_of_period n on n.line_code = f.line_code and n.period = f.period
left join roster_state r on r.line_code = f.line_code and r.valid_from <= f.last_day and f.last_day < r.valid_to
