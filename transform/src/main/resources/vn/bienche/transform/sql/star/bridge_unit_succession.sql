-- grain: predecessor × successor × day
-- key: from_unit, to_unit, succeeded_on
-- inputs: dim_unit
-- units: share of the predecessor, by weight, at most 1 in all successors together
-- 'Từ đơn vị' names predecessors with shares (HG-A:1; HG-B:0.4); without a share the whole is meant. A unit that goes on under
-- its own code succeeds nobody by that.
with named as (
  select u.unit_code as to_unit, u.valid_from as succeeded_on, u.event,
    trim(split(part, ':')[0]) as from_unit,
    coalesce(try_cast(replace(trim(get(split(part, ':'), 1)), ',', '.') as decimal(9, 6)), 1) as share
  from dim_unit u
  lateral view explode(split(u.from_codes, ';')) p as part
)
select from_unit, to_unit, succeeded_on, cast(max(share) as decimal(9, 6)) as share, max(event) as event
from named
where from_unit <> '' and from_unit <> to_unit
group by from_unit, to_unit, succeeded_on
