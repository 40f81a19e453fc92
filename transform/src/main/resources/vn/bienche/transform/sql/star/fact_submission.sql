-- grain: unit × form × period for which anything was sent
-- key: unit_code, form, period
-- inputs: dim_submission
-- units: rows of the workbook
-- The current submission is the latest accepted one; where none was accepted, the latest that is held or refused.
with
numbered as (
  select
    *,
    row_number() over (
      partition by unit_code, form, period order by file_version, received_at, workbook_sha256, submission_id
    ) as version
  from dim_submission
  where unit_code is not null and form is not null and period is not null
),
chosen as (
  select
    *,
    row_number() over (
      partition by unit_code, form, period
      order by case verdict when 'accepted' then 1 when 'held' then 2 else 3 end, version desc
    ) as preference,
    count(*) over (partition by unit_code, form, period) as sent,
    min(received_at) over (partition by unit_code, form, period) as first_received_at
  from numbered
)
select
  unit_code,
  form,
  period,
  period_from,
  period_to,
  submission_id,
  verdict,
  cast(version as int) as version,
  cast(sent as int) as sent,
  first_received_at,
  received_at,
  workbook_name,
  rows_read,
  rows_loaded,
  rows_warned,
  rows_rejected
from chosen
where preference = 1
