-- grain: person × span in which no birthday that a form asks about falls
-- key: person_key, valid_from
-- inputs: fact_presence, setting
-- units: years of age, full
-- Spans break on the birthdays that end the bands of BM01 and 8B, on the day of joining the Party, and on the day from which the
-- person is over the retirement age of Nghị định 135/2020/NĐ-CP (60 years and 3 months in 2021 for men, 3 months more each year
-- up to 62; 55 years and 4 months for women, 4 months more each year up to 60). Birthdays beyond horizon_years after the latest
-- data are left out.
with horizon as (
  select add_months(max(p.evidence_date), 12 * max(s.horizon_years)) as last_day
  from fact_presence p
  cross join setting s
),
-- Whoever retires does so in a year in which they turn 55 to 62: at its beginning or when they reach the age of that year
retiring as (
  select p.person_key, p.valid_from, p.valid_to, p.birth_date, p.party_on, h.last_day,
    array_min(transform(
      transform(
        sequence(
          least(2100, greatest(2015, year(p.birth_date) + 55)),
          least(2100, greatest(2015, year(p.birth_date) + 62))),
        y -> struct(y as year, add_months(p.birth_date, if(p.sex = 'Nữ', least(720, 660 + 4 * greatest(0, y - 2020)),
          least(744, 720 + 3 * greatest(0, y - 2020)))) as of_age_on)),
      r -> if(r.of_age_on <= make_date(r.year, 12, 31), greatest(make_date(r.year, 1, 1), r.of_age_on), null))) as retires_on
  from fact_presence p
  cross join horizon h
  where p.is_official or p.is_public_employee
),
cut as (
  select person_key, birth_date, retires_on,
    array_sort(array_distinct(filter(
      concat(
        array(valid_from, valid_to, retires_on, party_on),
        transform(array(31, 36, 41, 46, 51, 56, 61), a -> add_months(birth_date, 12 * a))),
      d -> d is not null and d >= valid_from and d <= valid_to and (d <= last_day or d = valid_to or d = valid_from)))) as days
  from retiring
)
select person_key, day as valid_from, days[place + 1] as valid_to,
  cast(floor(months_between(day, birth_date) / 12) as int) as age,
  coalesce(retires_on <= day, false) as over_retirement
from cut lateral view posexplode(days) d as place, day
where place < size(days) - 1
