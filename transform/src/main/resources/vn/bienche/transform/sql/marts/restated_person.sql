-- grain: person × year whose unit of that year is gone today
-- key: person_key, year
-- inputs: fact_presence, headcount, int_unit_heir
-- units: none
-- heir_code: the unit of today that has the person in restated figures: the first heir in which the person is seen later, else
-- (is_shared where there are several) the one that the weights of the succession give.
with years as (
  select year, least(make_date(year, 12, 31), max(last_day)) as as_of
  from (
    select explode(sequence(min(year(valid_from)), max(year(valid_from)))) as year, max(valid_from) as last_day
    from headcount
    where data_date is not null and valid_from = data_date
  )
  group by year
),
present as (
  select p.person_key, p.counted_unit_code as unit_code, y.year, p.valid_from, cast(p.is_official as int) as officials,
    cast(p.is_public_employee as int) as public_employees, cast(p.is_contract as int) as contracts
  from fact_presence p
  join years y on p.valid_from <= y.as_of and y.as_of < p.valid_to
),
-- the first heir in which the person is seen later
followed as (
  select p.person_key, p.year, min_by(h.heir_code, later.valid_from) as heir_code
  from present p
  join int_unit_heir h on h.unit_code = p.unit_code
  join fact_presence later on later.person_key = p.person_key and later.valid_from > p.valid_from
    and later.counted_unit_code = h.heir_code
  where h.heir_code <> p.unit_code
  group by p.person_key, p.year
),
-- Person i of n goes to the heir into whose part of the weights (i − ½) / n falls.
unfollowed as (
  select p.*, row_number() over (partition by p.year, p.unit_code order by p.person_key) as place,
    count(*) over (partition by p.year, p.unit_code) as persons
  from present p
  left anti join followed f on f.person_key = p.person_key and f.year = p.year
),
part as (
  select unit_code, heir_code, share, count(*) over (partition by unit_code) as heirs,
    sum(share) over (partition by unit_code order by heir_code) as until,
    sum(share) over (partition by unit_code) as whole
  from int_unit_heir
)
select p.person_key, p.year, p.unit_code, f.heir_code, false as is_shared
from present p
join followed f on f.person_key = p.person_key and f.year = p.year
union all
select u.person_key, u.year, u.unit_code, h.heir_code, h.heirs > 1
from unfollowed u
join part h on h.unit_code = u.unit_code
  and (h.until - h.share) * 2 * u.persons < (2 * u.place - 1) * h.whole
  and (2 * u.place - 1) * h.whole <= h.until * 2 * u.persons
where h.heir_code <> u.unit_code
