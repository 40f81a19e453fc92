-- The publication asked for, or the latest of all data, with the settings on which its figures rest. Grain: one row at most.
select run_no, run_id, lake_version, detail ->> 'settings' as settings
from ops.publication
where case when cast(:run_id as text) is null then known_on is null else run_id = cast(:run_id as text) end
order by run_no desc
limit 1
