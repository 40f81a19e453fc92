-- grain: unit × roster × span in which the roster is in force and either the latest of the province or carried forward
-- key: unit_code, valid_from
-- inputs: stg_roster, dim_unit
-- units: none
-- A roster is in force from its reporting date to the next one of the unit, while the unit exists. It counts as carried
-- forward from the next reporting date of any other unit on.
with roster as (
  select distinct unit_code, reporting_date from stg_roster
),
day as (
  select reporting_date, lead(reporting_date) over (order by reporting_date) as next_day
  from (select distinct reporting_date from roster)
),
in_force as (
  select r.unit_code, r.reporting_date, d.next_day,
    coalesce(lead(r.reporting_date) over (partition by r.unit_code order by r.reporting_date), date'9999-12-31') as valid_to
  from roster r
  join day d on d.reporting_date = r.reporting_date
),
piece as (
  select unit_code, reporting_date, reporting_date as valid_from, least(coalesce(next_day, valid_to), valid_to) as valid_to,
    false as carried_forward
  from in_force
  union all
  select unit_code, reporting_date, next_day, valid_to, true
  from in_force
  where next_day < valid_to
)
select p.unit_code, p.reporting_date, greatest(p.valid_from, u.valid_from) as valid_from,
  least(p.valid_to, u.valid_to) as valid_to, p.carried_forward
from piece p
join dim_unit u on u.unit_code = p.unit_code and u.valid_from < p.valid_to and p.valid_from < u.valid_to
