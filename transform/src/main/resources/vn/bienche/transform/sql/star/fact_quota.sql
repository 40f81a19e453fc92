-- grain: unit × year
-- key: unit_code, year
-- inputs: stg_quota
-- units: posts
-- Of two rows for a unit and year the later decision counts, then the later submission.
select unit_code, year, officials, public_employees, contracts, decision_no, decision_on, submission_id, sheet, row_no
from stg_quota
qualify row_number() over (
  partition by unit_code, year order by decision_on desc nulls last, recency desc, sheet desc, row_no desc) = 1
