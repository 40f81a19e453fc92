-- grain: person × grade decision, with the span in which it is the latest
-- key: person_key, valid_from
-- inputs: stg_grade_decision, grade
-- units: step and coefficient of the pay scale
-- Of several decisions from one day the one decided last counts, then the one reported last.
with latest as (
  select *
  from stg_grade_decision
  qualify row_number() over (
    partition by person_key, effective_on
    order by decision_on desc nulls last, reporting_date desc, recency desc, row_no desc) = 1
)
select d.person_key, d.effective_on as valid_from,
  coalesce(lead(d.effective_on) over (partition by d.person_key order by d.effective_on), date'9999-12-31') as valid_to,
  d.grade_code, g.grade_level, d.step, d.coefficient, d.decision_no, d.decision_on, d.submission_id, d.sheet, d.row_no
from latest d
left join grade g on g.grade_code = d.grade_code
