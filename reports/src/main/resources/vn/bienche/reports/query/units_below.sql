-- Units below one unit on a day, through all levels. Grain: unit.
with recursive below as (
  select unit_code
  from star.dim_unit
  where parent_code = cast(:unit as text)
    and run_from <= :run and :run < run_to and valid_from <= :as_of and :as_of < valid_to
  union
  select u.unit_code
  from star.dim_unit u
  join below b on u.parent_code = b.unit_code
  where u.run_from <= :run and :run < u.run_to and u.valid_from <= :as_of and :as_of < u.valid_to
)
select unit_code from below
