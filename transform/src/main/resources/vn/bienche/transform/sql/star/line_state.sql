-- grain: line × span of dates in which its name, place and state of rosters do not change
-- key: line_code, valid_from
-- inputs: dim_line, roster_state
-- units: none
-- missing: no unit of the line has sent a roster; a set of posts never is.
with frame as (
  select line_code, day, max(line) as line, max(roster) as roster
  from (
    select line_code, day, struct(begins as printed, if(begins, unit, null) as unit, if(begins, row_type, null) as row_type,
      if(begins, label, null) as label, if(begins, order_key, null) as order_key) as line,
      cast(null as struct<there: boolean, data_date: date, carried_forward: boolean>) as roster
    from dim_line lateral view inline(arrays_zip(array(valid_from, valid_to), array(true, false))) s as day, begins
    union all
    select line_code, day, null, struct(begins, if(begins, data_date, null), begins and carried_forward)
    from roster_state lateral view inline(arrays_zip(array(valid_from, valid_to), array(true, false))) s as day, begins
  )
  group by line_code, day
),
state as (
  select line_code, day, last_value(line, true) over days as line, last_value(roster, true) over days as roster,
    lead(day) over days as next_day
  from frame
  window days as (partition by line_code order by day)
)
select line_code, day as valid_from, coalesce(next_day, date'9999-12-31') as valid_to, line.unit, line.row_type, line.label,
  line.order_key, roster.data_date, line.row_type <> 'posts' and not coalesce(roster.there, false) as missing,
  coalesce(roster.carried_forward, false) as carried_forward
from state
where line.printed and day < date'9999-12-31'
