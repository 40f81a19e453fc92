-- grain: submission with a finding on its rows
-- key: submission_id
-- inputs: landing_findings
-- units: rows of the workbook
-- Which attribute of the scorecard a rule of reading speaks against: đúng (wrong value), đủ (a value left empty), sạch (a double,
-- an odd format), dùng chung (a code that is in no common list). A row with two findings of one attribute counts once, a finding
-- of a whole sheet counts as one row.
with rule_attribute as (
  select explode(rules) as rule, attribute
  from values
    ('correct', array('CE-002', 'CE-003', 'CE-004', 'CE-005', 'CE-007', 'CE-008', 'CE-009', 'CE-011', 'CE-013', 'CE-014', 'CE-015',
      'CE-016', 'RW-003', 'RW-004', 'RW-006', 'RW-009', 'RW-011')),
    ('complete', array('CE-001', 'RW-002', 'RW-008', 'RW-010')),
    ('clean', array('CE-010', 'RW-001', 'RW-005', 'RW-007', 'WB-012', 'WB-018', 'WB-019',
      'WB-021', 'WB-022', 'WB-023', 'WB-024', 'WB-025')),
    ('common', array('CE-006', 'CE-012', 'CE-017'))
    as r(attribute, rules)
),
marked as (
  select distinct f.submission_id, r.attribute, f.sheet, f.row_no
  from landing_findings f
  join rule_attribute r on r.rule = f.rule
  where f.submission_id is not null
)
select submission_id, count_if(attribute = 'correct') as wrong_rows, count_if(attribute = 'complete') as empty_rows,
  count_if(attribute = 'clean') as unclean_rows, count_if(attribute = 'common') as unlisted_rows
from marked
group by submission_id
