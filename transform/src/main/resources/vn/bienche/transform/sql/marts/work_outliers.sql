-- grain: unit or person whose hours per day stand far from the others' of the period
-- key: period, subject, unit_code, person_key
-- inputs: work_hours, work_hours_person, fact_work_month, setting
-- units: hours per person and working day; z_score without unit
-- Robust z-score 0.6745 × (value − median) / MAD, MAD being the median of |value − median|, over all units or all persons
-- with an entry; flagged beyond the threshold (setting). Where more than half are equal MAD is 0 and nothing is flagged.
-- Doubled hundredths are whole numbers even for a median between two values.
with
compared as (
  select
    'unit' as subject,
    period,
    period_kind,
    unit_code,
    '-' as person_key,
    hours_per_day,
    cast(hours_per_day * 200 as bigint) as doubled,
    carried_forward
  from work_hours
  where row_type = 'unit' and hours_per_day is not null
  union all
  select
    'person',
    p.month,
    'MONTH',
    w.line_code,
    p.person_key,
    p.hours_per_day,
    cast(p.hours_per_day * 200 as bigint),
    coalesce(h.carried_forward, false)
  from work_hours_person p
  join fact_work_month w on w.person_key = p.person_key and w.month = p.month
  left join work_hours h on h.unit_code = w.line_code and h.period = p.month
  where w.entries > 0 and w.line_code is not null and p.hours_per_day is not null
),
centre as (
  select period, subject, cast(percentile(doubled, 0.5) as bigint) as median
  from compared
  group by period, subject
),
deviation as (
  select c.*, m.median, c.doubled - m.median as distance
  from compared c
  join centre m on m.period = c.period and m.subject = c.subject
),
spread as (
  select period, subject, cast(percentile(abs(distance), 0.5) * 2 as bigint) as doubled_mad
  from deviation
  group by period, subject
),
scored as (
  select
    d.*,
    s.doubled_mad,
    half_up(6745 * 2 * d.distance, 10000 * s.doubled_mad) as z_score
  from deviation d
  join spread s on s.period = d.period and s.subject = d.subject
  where s.doubled_mad > 0
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
