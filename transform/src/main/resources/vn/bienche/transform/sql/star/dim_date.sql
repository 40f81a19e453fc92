-- grain: one day of the years that the data touch
-- key: date
-- inputs: stg_calendar, stg_current_submission
-- units: none
-- Working days are Monday to Friday less Nghỉ lễ and Nghỉ bù plus Làm bù. A year whose calendar has not come has plain
-- weeks: has_calendar tells it, so that its figures can be marked.
with
years as (
  select min(year) as first_year, max(year) as last_year
  from (
    select year(period_from) as year from stg_current_submission where form in ('NKCV', 'DSCB', 'BDNS', 'LICH')
    union all
    select year(period_to) from stg_current_submission where form in ('NKCV', 'DSCB', 'BDNS', 'LICH')
    union all
    select year(date) from stg_calendar
  )
),
days as (
  select explode(sequence(make_date(first_year, 1, 1), make_date(last_year, 12, 31))) as date
  from years
  where first_year is not null
),
known as (select distinct year(date) as year from stg_calendar)
select
  d.date,
  year(d.date) as year,
  quarter(d.date) as quarter,
  date_format(d.date, 'yyyy-MM') as month,
  weekday(d.date) + 1 as weekday,
  weekday(d.date) >= 5 as is_weekend,
  c.kind as exception,
  coalesce(c.kind in ('Nghỉ lễ', 'Nghỉ bù'), false) as is_holiday,
  case
    when c.kind in ('Nghỉ lễ', 'Nghỉ bù') then false
    when c.kind = 'Làm bù' then true
    else weekday(d.date) < 5
  end as is_working_day,
  k.year is not null as has_calendar
from days d
left join stg_calendar c on c.date = d.date
left join known k on k.year = year(d.date)
