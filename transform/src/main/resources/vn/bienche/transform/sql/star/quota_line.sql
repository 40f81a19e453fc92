-- grain: line of the official tables × year
-- key: line_code, year
-- inputs: fact_quota, unit_line, dim_line
-- units: posts
-- A line's quota is its own row, else the sum of its parts; a group's and the province's is the sum of the lines below,
-- and their own row only where no line below has one. A unit that ended within the year stands where it last stood.
with placed as (
  select q.unit_code, q.year, q.officials, q.public_employees, q.contracts, l.line_code, l.group_code, l.lines
  from fact_quota q
  join unit_line l
    on l.unit_code = q.unit_code and l.valid_from <= make_date(q.year, 12, 31) and l.valid_to > make_date(q.year, 1, 1)
  qualify row_number() over (partition by q.unit_code, q.year order by l.valid_from desc) = 1
),
line as (
  select line_code, year, lines, sum(officials) as officials, sum(public_employees) as public_employees, sum(contracts) as contracts
  from (
    select *, max(unit_code = line_code) over (partition by line_code, year) as has_own from placed where line_code is not null
  )
  where unit_code = line_code or not has_own
  group by line_code, year, lines
),
heading as (
  select heading_code, year, sum(officials) as officials, sum(public_employees) as public_employees, sum(contracts) as contracts
  from line lateral view explode(filter(lines, c -> c <> line_code and c <> 'TOTAL')) above as heading_code
  group by heading_code, year
),
own_heading as (
  select p.unit_code as heading_code, p.year, p.officials, p.public_employees, p.contracts
  from placed p
  left anti join heading h on h.heading_code = p.unit_code and h.year = p.year
  where p.line_code is null and p.group_code = p.unit_code
),
-- what adds up to the province: lines, and groups that have a row of their own only
part as (
  select year, officials, public_employees, contracts from line
  union all
  select year, officials, public_employees, contracts from own_heading
),
total as (
  select year, sum(officials) as officials, sum(public_employees) as public_employees, sum(contracts) as contracts
  from part
  group by year
),
own_total as (
  select q.year, q.officials, q.public_employees, q.contracts
  from fact_quota q
  join dim_line d on d.row_type = 'total' and d.unit_code = q.unit_code
    and d.valid_from <= make_date(q.year, 12, 31) and make_date(q.year, 12, 31) < d.valid_to
  left anti join total t on t.year = q.year
)
select line_code, year, cast(officials as int) as officials, cast(public_employees as int) as public_employees,
  cast(contracts as int) as contracts
from (
  select line_code, year, officials, public_employees, contracts from line
  union all
  select heading_code, year, officials, public_employees, contracts from heading
  union all
  select heading_code, year, officials, public_employees, contracts from own_heading
  union all
  select 'TOTAL', year, officials, public_employees, contracts from total
  union all
  select 'TOTAL', year, officials, public_employees, contracts from own_total
)
