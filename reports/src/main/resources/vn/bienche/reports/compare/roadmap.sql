-- Quota and present of the year. Grain: unit or group. vacant is assigned less present, so over (+) and under (-) is its opposite.
select unit_code, min(unit) as unit, min(row_type) as row_type, min(label) as label, min(order_key) as order_key,
       min(assigned) filter (where category = 'total') as quota,
       min(assigned) filter (where category = 'officials') as quota_officials,
       min(assigned) filter (where category = 'public_employees') as quota_public_employees,
       - min(vacant) filter (where category = 'total') as over_under,
       bool_or(missing) as missing
from mart.headcount_roadmap
where run_from <= :run and :run < run_to
  and year = :year
group by unit_code
order by order_key, unit_code
