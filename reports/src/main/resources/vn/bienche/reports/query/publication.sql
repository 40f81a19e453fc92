-- The publication asked for, or the latest. Grain: one row at most.
select run_no, run_id, lake_version
from ops.publication
where run_id = coalesce(cast(:run_id as text), run_id)
order by run_no desc
limit 1
