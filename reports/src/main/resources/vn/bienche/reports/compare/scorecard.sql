-- The six attributes of data in the period. Grain: unit or group. Points from 0 to 100.
select unit_code, unit, row_type, label, order_key, correct as data_correct, complete as data_complete, clean as data_clean,
       live as data_live, consistent as data_consistent, common as data_common,
       rows_read, rows_read - wrong_rows as correct_rows, rows_read - unclean_rows as clean_rows,
       compared, compared - disagreeing as agreeing, codes, codes - unresolved as resolved, true as missing
from mart.data_scorecard
where run_from <= :run and :run < run_to
  and period = :period
order by order_key, unit_code
