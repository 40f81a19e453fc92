-- R13. Grain: series × unit or group × year, up to the year asked for.
select series, unit_code, unit, row_type, label, year, series || ' ' || year as slice, headcount, officials, public_employees,
       contracts, shared, comparable, event, missing,
       case series when 'as_was' then 'Theo tổ chức của từng năm' else 'Quy về tổ chức hiện nay' end as heading,
       case series when 'as_was' then 0 else 10000 end + year as column_order
from mart.headcount_history
where run_from <= :run and :run < run_to
  and year <= :year
order by order_key, unit_code, series, year
