-- Hours of persons of split units who are found later in a unit that took over, the first one. Grain: unit × successor.
with recursive pair as (
  select split_part(p, '>', 1) as line, split_part(p, '>', 2) as heir from unnest(string_to_array(cast(:pairs as text), ';')) p
), below as (
  select distinct line, line as unit_code, cast(:as_of as date) as day, false as is_heir from pair
  union
  select distinct heir, heir, cast(:to as date), true from pair
  union
  select b.line, u.unit_code, b.day, b.is_heir
  from below b
  join star.dim_unit u on u.parent_code = b.unit_code and u.valid_from <= b.day and b.day < u.valid_to
  where u.run_from <= :run and :run < u.run_to
), month as (
  select period as month, last_day, working_days
  from mart.work_hours
  where run_from <= :run and :run < run_to
    and unit_code = 'TOTAL' and period_kind = 'MONTH' and first_day >= :first_day and last_day <= :last_day
), present as (
  select b.line, w.person_key, w.seconds, w.days_logged, m.working_days, m.last_day = max(m.last_day) over () as is_last
  from mart.work_hours_person w
  join month m on m.month = w.month
  join below b on b.unit_code = w.unit_code and not b.is_heir
  where w.run_from <= :run and :run < w.run_to
), followed as (
  select distinct on (p.person_key) p.person_key, h.heir
  from present p
  join pair h on h.line = p.line
  join below b on b.line = h.heir and b.is_heir
  join star.fact_presence l on l.person_key = p.person_key and l.unit_code = b.unit_code
  where l.run_from <= :run and :run < l.run_to and l.valid_from > :as_of and l.valid_from <= :to
  order by p.person_key, l.valid_from, h.heir
)
select p.line as unit_code, f.heir as heir_code, count(*) filter (where p.is_last) as staff,
       count(*) filter (where p.is_last and p.days_logged > 0) as staff_logged, sum(p.seconds) as seconds,
       round(sum(p.seconds) / 3600.0, 2) as hours, count(*) * 3600 as month_seconds,
       sum(p.working_days) * 3600 as day_seconds, sum(p.working_days) * 8 * 3600 as standard_seconds
from present p
join followed f using (person_key)
group by p.line, f.heir
