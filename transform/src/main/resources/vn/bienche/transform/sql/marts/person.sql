-- grain: person × span in which name and birth date do not change
-- key: person_key, valid_from
-- inputs: stg_roster, stg_movement, erased_person
-- units: none
-- A name holds from the roster that brings it until the next roster with another one; the first name holds for all the
-- time before. Who is only known by a movement has the name that the movement gives and no birth date.
-- Who was erased on request has no row: facts keep counting a key that leads to nobody.
with named as (
  select person_key, staff_code, full_name, birth_date, reporting_date as named_on, recency, row_no
  from stg_roster
  union all
  select m.person_key, m.staff_code, m.full_name, cast(null as date), m.moved_on, m.recency, m.row_no
  from stg_movement m
  left anti join stg_roster r on r.person_key = m.person_key
),
daily as (
  select *
  from named
  left anti join erased_person using (person_key)
  qualify row_number() over (partition by person_key, named_on order by recency desc, row_no desc) = 1
),
changed as (
  select *
  from daily
  qualify coalesce(
    fold(full_name) <> lag(fold(full_name)) over person
      or not birth_date <=> lag(birth_date) over person, true)
  window person as (partition by person_key order by named_on)
)
select person_key, staff_code, full_name, birth_date,
  case when lag(named_on) over person is null then date'1900-01-01' else named_on end as valid_from,
  coalesce(lead(named_on) over person, date'9999-12-31') as valid_to
from changed
window person as (partition by person_key order by named_on)
