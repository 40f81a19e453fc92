-- grain: unit that ever was × unit of the latest organisation that carries its figures on × share
-- key: unit_code, heir_code
-- inputs: dim_unit, bridge_unit_succession
-- units: share of the unit, by weight
-- A unit that is still there is its own heir. Succession is followed through up to four reorganisations; what leads nowhere (a
-- unit closed without a successor) has no heir.
with latest as (
  select distinct unit_code from dim_unit where valid_to = date'9999-12-31'
),
unit as (
  select unit_code, unit_code as heir_code, cast(1 as decimal(18, 9)) as share, date'0001-01-01' as since
  from (select distinct unit_code from dim_unit)
),
once as (
  select u.unit_code, coalesce(b.to_unit, u.heir_code) as heir_code, cast(u.share * coalesce(b.share, 1) as decimal(18, 9)) as share,
    coalesce(b.succeeded_on, u.since) as since
  from unit u
  left anti join latest l on l.unit_code = u.heir_code
  left join bridge_unit_succession b on b.from_unit = u.heir_code and b.succeeded_on >= u.since
  union all
  select u.* from unit u join latest l on l.unit_code = u.heir_code
),
twice as (
  select u.unit_code, coalesce(b.to_unit, u.heir_code) as heir_code, cast(u.share * coalesce(b.share, 1) as decimal(18, 9)) as share,
    coalesce(b.succeeded_on, u.since) as since
  from once u
  left anti join latest l on l.unit_code = u.heir_code
  left join bridge_unit_succession b on b.from_unit = u.heir_code and b.succeeded_on >= u.since
  union all
  select u.* from once u join latest l on l.unit_code = u.heir_code
),
thrice as (
  select u.unit_code, coalesce(b.to_unit, u.heir_code) as heir_code, cast(u.share * coalesce(b.share, 1) as decimal(18, 9)) as share,
    coalesce(b.succeeded_on, u.since) as since
  from twice u
  left anti join latest l on l.unit_code = u.heir_code
  left join bridge_unit_succession b on b.from_unit = u.heir_code and b.succeeded_on >= u.since
  union all
  select u.* from twice u join latest l on l.unit_code = u.heir_code
)
select t.unit_code, t.heir_code, cast(sum(t.share) as decimal(18, 9)) as share
from thrice t
join latest l on l.unit_code = t.heir_code
group by t.unit_code, t.heir_code
