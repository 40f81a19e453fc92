-- grain: line of R01 × span of dates in which nothing in it changes
-- key: unit_code, valid_from
-- inputs: fact_presence, unit_line, dim_line, roster_state, agency_span
-- units: persons; agencies
-- A category is null in a line that has not had anybody of it up to the date, 0 where it had and has nobody now. A line
-- without any roster is missing and its figures are null, unless others count persons in it. Means of advisory agencies and
-- mass organisations and the staff of the service unit stand on district lines only.
with counted as (
  select l.lines, l.line_code, greatest(p.valid_from, l.valid_from) as valid_from, least(p.valid_to, l.valid_to) as valid_to,
    cast(p.is_official as int) as officials, cast(p.is_public_employee as int) as public_employees,
    cast(p.is_contract as int) as contracts
  from fact_presence p
  join unit_line l on l.unit_code = p.counted_unit_code and l.valid_from < p.valid_to and p.valid_from < l.valid_to
),
seated as (
  -- a room or part of a district: where the person sits, for persons counted there
  select l.line_code, l.part_block, greatest(p.valid_from, l.valid_from) as valid_from, least(p.valid_to, l.valid_to) as valid_to
  from fact_presence p
  join unit_line l
    on l.unit_code = coalesce(if(p.counted_unit_code = p.unit_code, p.room_code, null), p.counted_unit_code)
    and l.valid_from < p.valid_to and p.valid_from < l.valid_to
  where (p.is_official or p.is_public_employee) and l.part_block is not null
),
part as (
  select line_code, part_block, valid_from, valid_to from unit_line where part_code = unit_code and part_block is not null
),
step as (
  select explode(lines) as line_code, valid_from as day, officials, public_employees, contracts,
    officials as had_officials, public_employees as had_public_employees, contracts as had_contracts,
    0 as party_staff, 0 as party_parts, 0 as service_staff, 0 as service_parts, 0 as mass_staff, 0 as mass_parts, 0 as agencies
  from counted
  union all
  select explode(lines), valid_to, -officials, -public_employees, -contracts, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  from counted
  union all
  select line_code, valid_from, 0, 0, 0, 0, 0, 0, if(part_block = 'Đảng', 1, 0), 0, if(part_block = 'Sự nghiệp', 1, 0), 0,
    if(part_block = 'MTTQ, đoàn thể', 1, 0), 0, 0
  from seated
  union all
  select line_code, valid_to, 0, 0, 0, 0, 0, 0, if(part_block = 'Đảng', -1, 0), 0, if(part_block = 'Sự nghiệp', -1, 0), 0,
    if(part_block = 'MTTQ, đoàn thể', -1, 0), 0, 0
  from seated
  union all
  select line_code, valid_from, 0, 0, 0, 0, 0, 0, 0, if(part_block = 'Đảng', 1, 0), 0, if(part_block = 'Sự nghiệp', 1, 0), 0,
    if(part_block = 'MTTQ, đoàn thể', 1, 0), 0
  from part
  union all
  select line_code, valid_to, 0, 0, 0, 0, 0, 0, 0, if(part_block = 'Đảng', -1, 0), 0, if(part_block = 'Sự nghiệp', -1, 0), 0,
    if(part_block = 'MTTQ, đoàn thể', -1, 0), 0
  from part
  union all
  select explode(l.lines), greatest(a.valid_from, l.valid_from), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
  from agency_span a
  join unit_line l on l.unit_code = a.unit_code and l.valid_from < a.valid_to and a.valid_from < l.valid_to
  union all
  select explode(l.lines), least(a.valid_to, l.valid_to), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1
  from agency_span a
  join unit_line l on l.unit_code = a.unit_code and l.valid_from < a.valid_to and a.valid_from < l.valid_to
),
day_sum as (
  select line_code, day, sum(officials) as officials, sum(public_employees) as public_employees, sum(contracts) as contracts,
    sum(had_officials) as had_officials, sum(had_public_employees) as had_public_employees, sum(had_contracts) as had_contracts,
    sum(party_staff) as party_staff, sum(party_parts) as party_parts, sum(service_staff) as service_staff,
    sum(service_parts) as service_parts, sum(mass_staff) as mass_staff, sum(mass_parts) as mass_parts, sum(agencies) as agencies
  from step
  group by line_code, day
),
-- What holds on a day: where one span ends and the next begins, the greater first field lets the beginning win.
frame as (
  select line_code, valid_from as day, struct(true as printed, unit, row_type, label, order_key, unit_kind) as line,
    cast(null as struct<there: boolean, data_date: date, carried_forward: boolean>) as roster
  from dim_line
  union all
  select line_code, valid_to, struct(false, cast(null as string), cast(null as string), cast(null as string), cast(null as string), cast(null as string)), null
  from dim_line
  union all
  select line_code, valid_from, null, struct(true, data_date, carried_forward) from roster_state
  union all
  select line_code, valid_to, null, struct(false, cast(null as date), false) from roster_state
),
day_frame as (
  select line_code, day, max(line) as line, max(roster) as roster from frame group by line_code, day
),
state as (
  select line_code, day,
    last_value(f.line, true) over line as line, last_value(f.roster, true) over line as roster,
    coalesce(sum(officials) over line, 0) as officials, coalesce(sum(public_employees) over line, 0) as public_employees,
    coalesce(sum(contracts) over line, 0) as contracts, coalesce(sum(had_officials) over line, 0) as had_officials,
    coalesce(sum(had_public_employees) over line, 0) as had_public_employees,
    coalesce(sum(had_contracts) over line, 0) as had_contracts,
    sum(party_staff) over line as party_staff, sum(party_parts) over line as party_parts,
    sum(service_staff) over line as service_staff, sum(service_parts) over line as service_parts,
    sum(mass_staff) over line as mass_staff, sum(mass_parts) over line as mass_parts,
    coalesce(sum(agencies) over line, 0) as agencies
  from day_frame f
  full join day_sum using (line_code, day)
  window line as (partition by line_code order by day)
),
figure as (
  select *, coalesce(line.printed, false) and (line.row_type <> 'posts' or officials + public_employees + contracts > 0) as printed,
    line.row_type <> 'posts' and not coalesce(roster.there, false) as missing,
    line.unit_kind = 'Huyện ủy' and coalesce(roster.there, false) as is_district
  from state
),
shown as (
  select line_code, day, printed, line.unit, line.row_type, line.label, line.order_key,
    case when missing and officials + public_employees + contracts = 0 then null else officials + public_employees end as headcount,
    if(had_officials > 0, officials, null) as officials,
    if(had_public_employees > 0, public_employees, null) as public_employees,
    if(had_contracts > 0, contracts, null) as contracts,
    if(line.row_type in ('group', 'total') and not missing, agencies, null) as agencies,
    if(is_district, half_up(party_staff, party_parts), null) as advisory_mean,
    if(is_district and service_parts > 0, service_staff, null) as service_headcount,
    if(is_district, half_up(mass_staff, mass_parts), null) as mass_mean,
    roster.data_date, missing, coalesce(roster.carried_forward, false) as carried_forward
  from figure
),
changed as (
  select *
  from (
    select *, struct(printed, unit, row_type, label, order_key, headcount, officials, public_employees, contracts, agencies,
      advisory_mean, service_headcount, mass_mean, data_date, missing, carried_forward) as everything
    from shown
  )
  qualify coalesce(not everything <=> lag(everything) over (partition by line_code order by day), true)
),
span as (
  select *, coalesce(lead(day) over (partition by line_code order by day), date'9999-12-31') as valid_to from changed
)
select line_code as unit_code, day as valid_from, valid_to, unit, row_type, label, order_key,
  cast(headcount as int) as headcount, cast(officials as int) as officials, cast(public_employees as int) as public_employees,
  cast(contracts as int) as contracts, cast(agencies as int) as agencies,
  half_up(headcount, agencies) as mean_per_agency, advisory_mean, cast(service_headcount as int) as service_headcount,
  mass_mean, data_date, missing, carried_forward
from span
where printed and day < date'9999-12-31'
