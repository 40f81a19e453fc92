-- The latest publication and how complete it is. Grain: one row at most.
select p.run_id, to_char(p.published_at, 'DD/MM/YYYY HH24:MI') as published_at, max(h.data_date) as data_date,
       to_char(max(h.data_date), 'DD/MM/YYYY') as data_day,
       count(*) filter (where h.row_type = 'unit' and h.missing) as missing_units,
       count(*) filter (where h.row_type = 'unit' and h.carried_forward) as carried_units
from ops.publication p
left join mart.headcount h
  on h.run_from <= p.run_no and p.run_no < h.run_to and h.valid_to = date '9999-12-31'
where p.run_no = (select max(run_no) from ops.publication where known_on is null)
group by p.run_no, p.run_id, p.published_at
