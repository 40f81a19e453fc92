-- grain: person × unit × span without a break in which roster or movements place the person there
-- key: person_key, unit_code, valid_from
-- inputs: stg_roster, stg_movement
-- units: none
-- Each roster starts afresh from its reporting date; movements after it and before the next roster change it. A unit
-- without a roster holds nobody. Appointments and promotions that name no unit to go to leave the person where he is.
with roster as (
  select unit_code, reporting_date as span_from,
    coalesce(lead(reporting_date) over (partition by unit_code order by reporting_date), date'9999-12-31') as span_to
  from (select distinct unit_code, reporting_date from stg_roster)
),
event as (
  select person_key, unit_code, reporting_date as day, 1 as here, 'roster' as evidence, recency, submission_id, sheet, row_no
  from stg_roster
  union all
  select person_key, from_unit, moved_on, 0, 'movement', recency, submission_id, sheet, row_no
  from stg_movement
  where from_unit is not null and not from_unit <=> to_unit
    and not (to_unit is null and movement in ('Bổ nhiệm', 'Nâng ngạch'))
  union all
  select person_key, to_unit, moved_on, 1, 'movement', recency, submission_id, sheet, row_no
  from stg_movement
  where to_unit is not null and not from_unit <=> to_unit
),
placed as (
  select e.*, r.span_from, r.span_to
  from event e
  join roster r on r.unit_code = e.unit_code and r.span_to > e.day
    and (case when e.evidence = 'roster' then r.span_from = e.day else r.span_from < e.day end)
),
changed as (
  select *
  from placed
  qualify here <> coalesce(lag(here) over (
    partition by person_key, unit_code, span_from order by day, here, recency, sheet, row_no), 0)
),
span as (
  select *, lead(day) over (
    partition by person_key, unit_code, span_from order by day, here, recency, sheet, row_no) as left_on
  from changed
)
select person_key, unit_code, day as valid_from, coalesce(left_on, span_to) as valid_to, evidence, day as evidence_date,
  recency, submission_id, sheet, row_no
from span
where here = 1 and day < coalesce(left_on, span_to)
