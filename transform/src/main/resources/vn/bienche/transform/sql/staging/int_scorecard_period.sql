-- grain: month, quarter or year in which a roster, a movement or a work log was sent
-- key: period
-- inputs: fact_submission
-- units: days, the last one included
select distinct p.period_kind, p.period, p.first_day, p.last_day
from (select distinct period_to as day from fact_submission where form in ('DSCB', 'NKCV', 'BDNS') and verdict = 'accepted') d
lateral view inline(arrays_zip(
  array('MONTH', 'QUARTER', 'YEAR'),
  array(date_format(day, 'yyyy-MM'), concat(year(day), '-Q', quarter(day)), date_format(day, 'yyyy')),
  array(to_date(trunc(day, 'MM')), to_date(trunc(day, 'QUARTER')), to_date(trunc(day, 'YEAR'))),
  array(last_day(day), last_day(add_months(trunc(day, 'QUARTER'), 2)), make_date(year(day), 12, 31)))) p
  as period_kind, period, first_day, last_day
