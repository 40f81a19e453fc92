-- grain: line of 8B-BTCTW × category × span of dates in which nothing in it changes
-- key: unit_code, category, valid_from
-- inputs: int_staff_piece, line_state
-- units: persons; mean age in years
-- Bands count age in full years. The mean counts years by the calendar (year of the date − year of birth), so it steps on the
-- first of January only.
with unit_day as (
  select lines, category, day,
    sum(side) as present,
    sum(if(sex = 'Nữ', side, 0)) as female,
    sum(if(is_ethnic_minority, side, 0)) as ethnic_minority,
    sum(if(is_party_member, side, 0)) as party,
    sum(if(age <= 30, side, 0)) as age_to_30,
    sum(if(age between 31 and 35, side, 0)) as age_31_35,
    sum(if(age between 36 and 40, side, 0)) as age_36_40,
    sum(if(age between 41 and 45, side, 0)) as age_41_45,
    sum(if(age between 46 and 50, side, 0)) as age_46_50,
    sum(if(age between 51 and 55, side, 0)) as age_51_55,
    sum(if(age between 56 and 60, side, 0)) as age_56_60,
    sum(if(age > 60, side, 0)) as age_over_60,
    sum(if(age is null, side, 0)) as age_unknown,
    sum(side * coalesce(year(birth_date), 0)) as birth_years
  from int_staff_piece
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  group by lines, category, day
),
line_day as (
  select line_code, c.category, day,
    sum(present) as present,
    sum(female) as female,
    sum(ethnic_minority) as ethnic_minority,
    sum(party) as party,
    sum(age_to_30) as age_to_30,
    sum(age_31_35) as age_31_35,
    sum(age_36_40) as age_36_40,
    sum(age_41_45) as age_41_45,
    sum(age_46_50) as age_46_50,
    sum(age_51_55) as age_51_55,
    sum(age_56_60) as age_56_60,
    sum(age_over_60) as age_over_60,
    sum(age_unknown) as age_unknown,
    sum(birth_years) as birth_years
  from unit_day
  lateral view explode(lines) l as line_code
  lateral view explode(array('all', unit_day.category)) c as category
  group by line_code, c.category, day
),
-- A day that changes no number begins no span
step as (
  select *
  from line_day
  where exists(
    array(
      present, female, ethnic_minority, party, age_to_30, age_31_35, age_36_40, age_41_45, age_46_50, age_51_55, age_56_60,
      age_over_60, age_unknown, birth_years
    ),
    change -> change <> 0)
  union all
  -- every line stands in the form, also without anybody
  select line_code, explode(array('all', 'officials', 'public_employees')), date'1900-01-01',
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  from (select distinct line_code from line_state)
),
figure as (
  select line_code, category, day, coalesce(lead(day) over line, date'9999-12-31') as until,
    sum(present) over line as present,
    sum(female) over line as female,
    sum(ethnic_minority) over line as ethnic_minority,
    sum(party) over line as party,
    sum(age_to_30) over line as age_to_30,
    sum(age_31_35) over line as age_31_35,
    sum(age_36_40) over line as age_36_40,
    sum(age_41_45) over line as age_41_45,
    sum(age_46_50) over line as age_46_50,
    sum(age_51_55) over line as age_51_55,
    sum(age_56_60) over line as age_56_60,
    sum(age_over_60) over line as age_over_60,
    sum(age_unknown) over line as age_unknown,
    sum(birth_years) over line as birth_years
  from step
  window line as (partition by line_code, category order by day)
),
calendar as (
  select explode(sequence(make_date(year(min(day)), 1, 1), make_date(year(max(day)) + 1, 1, 1), interval 1 year)) as since
  from int_staff_piece
  lateral view explode(array(valid_from, valid_to)) d as day
  where day between date'1901-01-01' and date'9000-01-01'
),
calendar_year as (
  select since, coalesce(lead(since) over (order by since), date'9999-12-31') as until from calendar
)
select l.line_code as unit_code, f.category, greatest(l.valid_from, f.day, y.since) as valid_from,
  least(l.valid_to, f.until, y.until) as valid_to, l.unit, l.row_type, l.label, l.order_key,
  cast(f.present as int) as present,
  cast(f.female as int) as female,
  cast(f.ethnic_minority as int) as ethnic_minority,
  cast(f.party as int) as party,
  cast(f.age_to_30 as int) as age_to_30,
  cast(f.age_31_35 as int) as age_31_35,
  cast(f.age_36_40 as int) as age_36_40,
  cast(f.age_41_45 as int) as age_41_45,
  cast(f.age_46_50 as int) as age_46_50,
  cast(f.age_51_55 as int) as age_51_55,
  cast(f.age_56_60 as int) as age_56_60,
  cast(f.age_over_60 as int) as age_over_60,
  half_up((f.present - f.age_unknown) * year(y.since) - f.birth_years, f.present - f.age_unknown) as mean_age,
  l.missing,
  l.carried_forward
from line_state l
join figure f on f.line_code = l.line_code and f.day < l.valid_to and l.valid_from < f.until
join calendar_year y on y.since < least(l.valid_to, f.until) and greatest(l.valid_from, f.day) < y.until
where f.present > 0
