-- grain: one workbook × form × unit × period, with its latest verdict
-- key: submission_id
-- inputs: stg_submission
-- units: rows of the workbook
select * from stg_submission
