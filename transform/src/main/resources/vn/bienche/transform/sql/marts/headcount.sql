-- grain: line of R01 × span of dates in which nothing in it changes
-- key: unit_code, valid_from
-- inputs: fact_presence, unit_line, dim_line, roster_state, agency_span
-- units: persons; agencies
-- A category is null in a line that has not had anybody of it up to the date, 0 where it had and has nobody now. A line
-- without any roster is missing and its figures are null, unless others count persons in it. Means of advisory agencies and
-- mass organisations and the staff of the service unit stand on district lines only.
with piece as (
  select x.line_code, greatest(p.valid_from, l.valid_from) as valid_from, least(p.valid_to, l.valid_to) as valid_to,
    cast(p.is_official as int) as officials, cast(p.is_public_employee as int) as public_employees,
    cast(p.is_contract as int) as contracts, cast(null as string) as block, 0 as staff, 0 as parts, 0 as agencies
  from fact_presence p
  join unit_line l on l.unit_code = p.counted_unit_code and l.valid_from < p.valid_to and p.valid_from < l.valid_to
  lateral view explode(l.lines) x as line_code
  union all
  -- a room or part of a district: where the person sits, for persons counted there
  select l.line_code, greatest(p.valid_from, l.valid_from), least(p.valid_to, l.valid_to), 0, 0, 0, l.part_block, 1, 0, 0
  from fact_presence p
  join unit_line l
    on l.unit_code = coalesce(if(p.counted_unit_code = p.unit_code, p.room_code, null), p.counted_unit_code)
    and l.valid_from < p.valid_to and p.valid_from < l.valid_to
  where (p.is_official or p.is_public_employee) and l.part_block is not null
  union all
  select line_code, valid_from, valid_to, 0, 0, 0, part_block, 0, 1, 0
  from unit_line
  where part_code = unit_code and part_block is not null
  union all
  select x.line_code, greatest(a.valid_from, l.valid_from), least(a.valid_to, l.valid_to), 0, 0, 0, null, 0, 0, 1
  from agency_span a
  join unit_line l on l.unit_code = a.unit_code and l.valid_from < a.valid_to and a.valid_from < l.valid_to
  lateral view explode(l.lines) x as line_code
),
day_sum as (
  select line_code, day, sum(side * officials) as officials, sum(side * public_employees) as public_employees,
    sum(side * contracts) as contracts, sum(if(side = 1, officials, 0)) as had_officials,
    sum(if(side = 1, public_employees, 0)) as had_public_employees, sum(if(side = 1, contracts, 0)) as had_contracts,
    sum(if(block = 'Đảng', side * staff, 0)) as party_staff, sum(if(block = 'Đảng', side * parts, 0)) as party_parts,
    sum(if(block = 'Sự nghiệp', side * staff, 0)) as service_staff, sum(if(block = 'Sự nghiệp', side * parts, 0)) as service_parts,
    sum(if(block = 'MTTQ, đoàn thể', side * staff, 0)) as mass_staff,
    sum(if(block = 'MTTQ, đoàn thể', side * parts, 0)) as mass_parts, sum(side * agencies) as agencies
  from piece lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  group by line_code, day
),
-- What holds on a day: where one span ends and the next begins, the greater first field lets the beginning win.
frame as (
  select line_code, day, max(line) as line, max(roster) as roster
  from (
    select line_code, day, struct(begins as printed, if(begins, unit, null) as unit, if(begins, row_type, null) as row_type,
      if(begins, label, null) as label, if(begins, order_key, null) as order_key, if(begins, unit_kind, null) as unit_kind) as line,
      cast(null as struct<there: boolean, data_date: date, carried_forward: boolean>) as roster
    from dim_line lateral view inline(arrays_zip(array(valid_from, valid_to), array(true, false))) s as day, begins
    union all
    select line_code, day, null, struct(begins, if(begins, data_date, null), begins and carried_forward)
    from roster_state lateral view inline(arrays_zip(array(valid_from, valid_to), array(true, false))) s as day, begins
  )
  group by line_code, day
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
  from frame f
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
