-- Persons of split units who are found later in a unit that took over, the first one. Grain: unit × successor.
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
), present as (
  select b.line, p.*
  from star.fact_presence p
  join below b on b.unit_code = p.counted_unit_code and not b.is_heir
  where p.run_from <= :run and :run < p.run_to and p.valid_from <= :as_of and :as_of < p.valid_to
), followed as (
  select distinct on (p.person_key) p.person_key, h.heir
  from present p
  join pair h on h.line = p.line
  join below b on b.line = h.heir and b.is_heir
  join star.fact_presence l on l.person_key = p.person_key and l.counted_unit_code = b.unit_code
  where l.run_from <= :run and :run < l.run_to and l.valid_from > :as_of and l.valid_from <= :to
  order by p.person_key, l.valid_from, h.heir
)
select p.line as unit_code, f.heir as heir_code, count(*) filter (where p.is_official or p.is_public_employee) as headcount,
       count(*) filter (where p.is_official) as officials, count(*) filter (where p.is_public_employee) as public_employees,
       count(*) filter (where p.is_contract) as contracts, count(*) filter (where p.in_grade_structure) as graded,
       count(*) filter (where p.in_grade_structure and p.grade_level = 'CVCC') as cvcc,
       count(*) filter (where p.in_grade_structure and p.grade_level = 'CVC') as cvc,
       count(*) filter (where p.in_grade_structure and p.grade_level = 'CV') as cv,
       count(*) filter (where p.in_grade_structure and p.grade_level = 'CS') as cs,
       count(*) filter (where p.in_grade_structure and p.grade_level = 'NV') as nv,
       count(*) filter (where (p.is_official or p.is_public_employee) and not p.in_grade_structure) as outside
from present p
join followed f using (person_key)
group by p.line, f.heir
