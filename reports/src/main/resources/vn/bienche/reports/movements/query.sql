-- R16. Grain: unit or group × kind of movement in the period asked for; the row of all kinds stands first.
select unit_code, unit, row_type, label, period, movement, opening, increase, decrease, closing
from mart.movements
where run_from <= :run and :run < run_to
  and period = :period
order by order_key, unit_code, movement <> '(tổng cộng)', left(movement, 1) = '(', movement collate "vi-x-icu"
