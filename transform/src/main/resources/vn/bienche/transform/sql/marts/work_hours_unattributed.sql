-- grain: unit whose workbook holds the hours × month
-- key: unit_code, month
-- inputs: fact_work_source, fact_work_month
-- units: hours from seconds, half-up at two decimals
-- Hours of persons who are present nowhere on the month's last day: they stand in no line of R08.
select
  l.unit_code,
  l.month,
  cast(count(distinct l.person_key) as int) as persons,
  cast(sum(l.entries) as int) as entries,
  sum(l.seconds) as seconds,
  hours(sum(l.seconds)) as hours
from fact_work_source l
join fact_work_month m on m.person_key = l.person_key and m.month = l.month
where m.unit_code is null and l.entries > 0
group by l.unit_code, l.month
