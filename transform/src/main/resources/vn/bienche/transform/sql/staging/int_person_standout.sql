-- grain: person × month, of persons with an entry those among the highest or lowest of the month or far from the others
-- key: person_key, month
-- inputs: fact_work_month, setting
-- units: hours per person and working day; doubled hundredths of them; z_score without unit
-- Ranks by hours_per_day as printed, ties included. The robust z-score is 0.6745 × (value − median) / MAD over all persons with
-- an entry, MAD being the median of |value − median|; where more than half are equal MAD is 0 and there is no score. Doubled
-- hundredths are whole numbers even for a median between two values. unit_code is the printed line of the unit where the
-- person serves. Persons are compared within a month alone, so that a corrected log compares those of its month anew.
with
compared as (
  select
    month,
    line_code,
    person_key,
    room_code,
    hours(seconds) as hours,
    hours_per_day(seconds, working_days) as hours_per_day,
    cast(hours_per_day * 200 as bigint) as doubled,
    reason
  from fact_work_month
  where entries > 0 and line_code is not null and working_days > 0
),
ranked as (
  select
    *,
    rank() over (partition by month order by hours_per_day desc) as from_highest,
    rank() over (partition by month order by hours_per_day) as from_lowest
  from compared
),
centre as (
  select month, cast(percentile(doubled, 0.5) as bigint) as median
  from compared
  group by month
),
spread as (
  select m.month, m.median, cast(percentile(abs(c.doubled - m.median), 0.5) * 2 as bigint) as doubled_mad
  from compared c
  join centre m on m.month = c.month
  group by m.month, m.median
),
scored as (
  select
    r.*,
    s.median,
    s.doubled_mad,
    robust_z(r.doubled - s.median, s.doubled_mad) as z_score
  from ranked r
  join spread s on s.month = r.month
)
select
  s.person_key,
  s.line_code as unit_code,
  s.room_code,
  s.hours,
  s.hours_per_day,
  s.reason,
  cast(s.from_highest as int) as from_highest,
  cast(s.from_lowest as int) as from_lowest,
  s.median,
  s.doubled_mad,
  s.z_score,
  s.month
from scored s
cross join setting t
where s.from_highest <= t.extremes_shown or s.from_lowest <= t.extremes_shown or abs(s.z_score) > t.outlier_threshold
