-- grain: rating of one person in one year
-- key: person_key, year
-- inputs: stg_rating
-- units: none
-- A person rated by two units in one year keeps the rating of the later submission.
with latest as (
  select
    *,
    row_number() over (
      partition by person_key, year
      order by recency desc, sheet, row_no
    ) as place
  from stg_rating
)
select person_key, year, unit_code, rating, submission_id, sheet, row_no
from latest
where place = 1
