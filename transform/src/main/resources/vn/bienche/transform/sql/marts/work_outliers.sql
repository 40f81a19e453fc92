-- grain: unit or person whose hours per day stand far from the others' of the period
-- key: period, subject, unit_code, person_key
-- inputs: work_hours, int_person_standout, setting
-- units: hours per person and working day; z_score without unit
-- Robust z-score 0.6745 × (value − median) / MAD, MAD being the median of |value − median|, over all units or all persons
-- with an entry; flagged beyond the threshold (setting). Where more than half are equal MAD is 0 and nothing is flagged.
-- Doubled hundredths are whole numbers even for a median between two values.
with
compared as (
  select
    period,
    period_kind,
    unit_code,
    hours_per_day,
    cast(hours_per_day * 200 as bigint) as doubled,
    carried_forward
  from work_hours
  where row_type = 'unit' and hours_per_day is not null
),
centre as (
  select period, cast(percentile(doubled, 0.5) as bigint) as median
  from compared
  group by period
),
spread as (
  select m.period, m.median, cast(percentile(abs(c.doubled - m.median), 0.5) * 2 as bigint) as doubled_mad
  from compared c
  join centre m on m.period = c.period
  group by m.period, m.median
),
scored as (
  select
    'unit' as subject,
    c.period,
    c.period_kind,
    c.unit_code,
    '-' as person_key,
    c.hours_per_day,
    s.median,
    s.doubled_mad,
    robust_z(c.doubled - s.median, s.doubled_mad) as z_score,
    c.carried_forward
  from compared c
  join spread s on s.period = c.period
  union all
  select
    'person',
    p.month,
    'MONTH',
    p.unit_code,
    p.person_key,
    p.hours_per_day,
    p.median,
    p.doubled_mad,
    p.z_score,
    coalesce(h.carried_forward, false)
  from int_person_standout p
  left join work_hours h on h.unit_code = p.unit_code and h.period = p.month
)
select
  s.period,
  s.period_kind,
  s.subject,
  s.unit_code,
  s.person_key,
  s.hours_per_day,
  half_up(s.median, 200) as median,
  half_up(s.doubled_mad, 400) as mad,
  s.z_score,
  t.outlier_threshold as threshold,
  s.carried_forward
from scored s
cross join setting t
where abs(s.z_score) > t.outlier_threshold
