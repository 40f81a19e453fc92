-- grain: line of R13 × series × year
-- key: series, unit_code, year
-- inputs: fact_presence, headcount, restated_person, dim_line, dim_unit, unit_line, int_unit_heir, bridge_unit_succession, roster_span
-- units: persons
-- as_was: the line's figures on 31 December, or the latest reporting date, in the organisation of the day. restated: everyone
-- counted on the day, in the organisation of today. A person counted in a unit that is gone is followed by name: to the heir of
-- the unit in which the person is counted later. Who is seen in no heir is given to the heirs in whole persons by the weights of
-- the succession; shared tells how many that are.
with years as (
  select year, least(make_date(year, 12, 31), max(last_day)) as as_of
  from (
    select explode(sequence(min(year(valid_from)), max(year(valid_from)))) as year, max(valid_from) as last_day
    from headcount
    where data_date is not null and valid_from = data_date
  )
  group by year
),
as_was as (
  select h.unit_code, y.year, 'as_was' as series, h.unit, h.row_type, h.label, h.order_key, y.as_of, h.headcount, h.officials,
    h.public_employees, h.contracts, if(h.headcount is null, null, 0) as shared,
    if(h.officials is null, null, 0) as shared_officials, if(h.public_employees is null, null, 0) as shared_public_employees,
    if(h.contracts is null, null, 0) as shared_contracts, h.missing, h.carried_forward
  from headcount h
  join years y on h.valid_from <= y.as_of and y.as_of < h.valid_to
),
present as (
  select p.person_key, p.counted_unit_code as unit_code, y.year, p.valid_from, cast(p.is_official as int) as officials,
    cast(p.is_public_employee as int) as public_employees, cast(p.is_contract as int) as contracts
  from fact_presence p
  join years y on p.valid_from <= y.as_of and y.as_of < p.valid_to
),
carried as (
  select p.year, coalesce(r.heir_code, p.unit_code) as heir_code, p.officials, p.public_employees, p.contracts,
    coalesce(r.is_shared, false) as is_shared
  from present p
  left join restated_person r on r.person_key = p.person_key and r.year = p.year
  left semi join int_unit_heir h on h.unit_code = p.unit_code
),
today as (
  select * from dim_line where valid_to = date'9999-12-31'
),
restated_figure as (
  select x.line_code, c.year, sum(c.officials) as officials, sum(c.public_employees) as public_employees,
    sum(c.contracts) as contracts, sum(if(c.is_shared, c.officials + c.public_employees, 0)) as shared,
    sum(if(c.is_shared, c.officials, 0)) as shared_officials, sum(if(c.is_shared, c.public_employees, 0)) as shared_public_employees,
    sum(if(c.is_shared, c.contracts, 0)) as shared_contracts
  from carried c
  join unit_line l on l.unit_code = c.heir_code and l.valid_to = date'9999-12-31'
  lateral view explode(l.lines) x as line_code
  group by x.line_code, c.year
),
carried_line as (
  select distinct x.line_code, y.year
  from years y
  join roster_span r on r.carried_forward and r.valid_from <= y.as_of and y.as_of < r.valid_to
  join int_unit_heir h on h.unit_code = r.unit_code
  join unit_line l on l.unit_code = h.heir_code and l.valid_to = date'9999-12-31'
  lateral view explode(l.lines) x as line_code
),
restated as (
  select t.line_code as unit_code, y.year, 'restated' as series, t.unit, t.row_type, t.label, t.order_key, y.as_of,
    f.officials + f.public_employees as headcount, f.officials, f.public_employees, f.contracts, f.shared,
    f.shared_officials, f.shared_public_employees, f.shared_contracts,
    f.line_code is null as missing, k.line_code is not null as carried_forward
  from today t
  cross join years y
  left join restated_figure f on f.line_code = t.line_code and f.year = y.year
  left join carried_line k on k.line_code = t.line_code and k.year = y.year
  where t.row_type <> 'posts' or f.line_code is not null
),
event as (
  select x.line_code, year(u.valid_from) as year,
    concat_ws('; ', array_sort(collect_set(concat(date_format(u.valid_from, 'dd/MM/yyyy'), ' ', u.event, ': ', u.unit)))) as events
  from dim_unit u
  join unit_line l on l.unit_code = u.unit_code and l.valid_from <= u.valid_from and u.valid_from < l.valid_to
  lateral view explode(if(l.line_code = u.unit_code, array(u.unit_code), l.lines)) x as line_code
  where u.event is not null
  group by x.line_code, year(u.valid_from)
),
-- days on which a line took over from others or gave to others
upheaval as (
  select x.line_code, b.succeeded_on as day
  from bridge_unit_succession b
  join unit_line l on l.unit_code in (b.from_unit, b.to_unit)
  lateral view explode(l.lines) x as line_code
  union
  select line_code, max(valid_to) from dim_line group by line_code having max(valid_to) < date'9999-12-31'
),
last_upheaval as (
  select line_code, max(day) as day from upheaval where line_code <> 'TOTAL' group by line_code
)
select f.series, f.unit_code, f.year, f.unit, f.row_type, f.label, f.order_key, cast(f.headcount as int) as headcount,
  cast(f.officials as int) as officials, cast(f.public_employees as int) as public_employees, cast(f.contracts as int) as contracts,
  cast(f.shared as decimal(14, 2)) as shared, cast(f.shared_officials as int) as shared_officials,
  cast(f.shared_public_employees as int) as shared_public_employees, cast(f.shared_contracts as int) as shared_contracts, coalesce(u.day <= f.as_of, true) as comparable, e.events as event, f.missing, f.carried_forward
from (select * from as_was union all select * from restated) f
left join event e on e.line_code = f.unit_code and e.year = f.year
left join last_upheaval u on u.line_code = f.unit_code
