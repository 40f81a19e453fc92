-- grain: unit × form × period that is expected or for which something was sent
-- key: unit_code, form, period
-- inputs: fact_submission, unit_line, dim_line, dim_unit, setting
-- units: rows of the workbook
-- expected_submissions (setting) says per form which periods are asked for and how many days after the period's end it is
-- due: every_month from the first month with this form to the month after the latest data; observed: the periods for
-- which at least observed_share_percent (setting) of the units sent it; none: welcome, never missed.
-- deadlines (setting) names the day for a single form and period.
with
asked as (
  select
    split(entry, ':')[0] as form,
    split(entry, ':')[1] as expectation,
    cast(split(entry, ':')[2] as int) as due_days
  from (select explode(split(expected_submissions, ';')) as entry from setting)
),
single_deadline as (
  select
    trim(split(entry, '[:=]')[0]) as form,
    trim(split(entry, '[:=]')[1]) as period,
    to_date(trim(split(entry, '[:=]')[2])) as due_on
  from (select explode(split(deadlines, ';')) as entry from setting)
  where trim(entry) <> ''
),
sender as (
  select distinct unit_code, valid_from, valid_to
  from unit_line
  where unit_code in (select unit_code from fact_submission where form = 'DSCB' and verdict = 'accepted')
  union
  select line_code, valid_from, valid_to
  from dim_line
  where
    row_type = 'unit'
    and line_code not in (
      select l.line_code
      from unit_line l
      join fact_submission s on s.unit_code = l.unit_code and s.form = 'DSCB' and s.verdict = 'accepted'
    )
),
data_span as (
  select min(period_from) as first_day, max(period_to) as last_day
  from fact_submission
  where form in ('DSCB', 'NKCV', 'BDNS') and verdict = 'accepted'
),
asked_month as (
  select
    a.form,
    date_format(m.day, 'yyyy-MM') as period,
    m.day as period_from,
    last_day(m.day) as period_to
  from asked a
  join (
    select form, min(period_from) as first_day
    from fact_submission
    where verdict = 'accepted'
    group by form
  ) f on f.form = a.form
  cross join data_span d
  lateral view explode(
    sequence(to_date(trunc(f.first_day, 'MM')), to_date(trunc(add_months(d.last_day, 1), 'MM')), interval 1 month)
  ) m as day
  where a.expectation = 'every_month'
),
observed as (
  select s.form, s.period, s.period_from, s.period_to, count(distinct s.unit_code) as senders
  from fact_submission s
  join asked a on a.form = s.form and a.expectation = 'observed'
  where s.verdict = 'accepted' and s.period_to is not null
  group by s.form, s.period, s.period_from, s.period_to
),
asked_observed as (
  select o.form, o.period, o.period_from, o.period_to
  from observed o
  join sender u on u.valid_from <= o.period_to and o.period_to < u.valid_to
  cross join setting t
  group by o.form, o.period, o.period_from, o.period_to, o.senders, t.observed_share_percent
  having o.senders * 100 >= count(distinct u.unit_code) * t.observed_share_percent
),
expected as (
  select u.unit_code, p.form, p.period, p.period_from, p.period_to
  from (select * from asked_month union all select * from asked_observed) p
  join sender u on u.valid_from <= p.period_to and p.period_to < u.valid_to
),
joined as (
  select
    coalesce(e.unit_code, s.unit_code) as unit_code,
    coalesce(e.form, s.form) as form,
    coalesce(e.period, s.period) as period,
    coalesce(e.period_from, s.period_from) as period_from,
    coalesce(e.period_to, s.period_to) as period_to,
    e.unit_code is not null as expected,
    s.submission_id,
    s.verdict,
    s.version,
    s.received_at,
    s.workbook_name,
    s.rows_read,
    s.rows_loaded,
    s.rows_warned,
    s.rows_rejected
  from expected e
  full join fact_submission s on s.unit_code = e.unit_code and s.form = e.form and s.period = e.period
),
due as (
  select j.*, coalesce(d.due_on, date_add(j.period_to, coalesce(a.due_days, 0))) as due_on
  from joined j
  left join asked a on a.form = j.form
  left join single_deadline d on d.form = j.form and d.period = j.period
),
named as (
  select unit_code, max_by(unit, valid_from) as unit
  from dim_unit
  group by unit_code
),
placed as (
  select l.unit_code, max_by(d.order_key, struct(l.valid_from, d.valid_from)) as order_key
  from unit_line l
  join dim_line d on d.line_code = l.line_code and d.valid_from < l.valid_to and l.valid_from < d.valid_to
  group by l.unit_code
)
select
  d.unit_code,
  d.form,
  d.period,
  d.period_from,
  d.period_to,
  coalesce(n.unit, d.unit_code) as unit,
  concat_ws('/', o.order_key, d.unit_code) as order_key,
  case
    when d.submission_id is null then 'missing'
    when d.verdict <> 'accepted' then 'refused'
    when to_date(d.received_at) > d.due_on then 'late'
    else 'received'
  end as status,
  coalesce(d.verdict = 'held', false) as held,
  d.expected,
  d.rows_read,
  d.rows_loaded,
  d.rows_warned,
  d.rows_rejected,
  d.submission_id is not null and d.verdict = 'accepted' and coalesce(to_date(d.received_at) <= d.due_on, true) as on_time,
  d.version,
  d.due_on,
  d.received_at,
  d.workbook_name
from due d
left join named n on n.unit_code = d.unit_code
left join placed o on o.unit_code = d.unit_code
