-- What besides the publication's number decides on the rows that a reader gets. Grain: one row.
select
  current_database() as database_name,
  current_user as reader,
  cast(extract(epoch from p.published_at) as text) as published_at,
  (select count(*) from ops.erased_person) as erased,
  (select cast(extract(epoch from max(erased_at)) as text) from ops.erased_person) as last_erased
from ops.publication p
where p.run_no = :run
