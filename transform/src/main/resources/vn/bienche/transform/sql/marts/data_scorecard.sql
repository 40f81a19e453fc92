-- grain: unit, group or province × month, quarter or year
-- key: unit_code, period
-- inputs: int_scorecard_count, unit_line, dim_line
-- units: points from 0 to 100, half-up at two decimals
-- The six attributes of data, each from whole counts that add up from units to groups and the province:
-- đúng (correct) = rows without a wrong value / rows read;
-- đủ (complete) = expected submissions received / expected × rows without an empty required column / rows read;
-- sạch (clean) = rows without a double or an odd format / rows read;
-- sống (live) = half for expected submissions received on time / expected, half for units that have sent the
-- latest roster expected of them by the last day / units;
-- thống nhất (consistent) = comparisons across forms that agree / comparisons;
-- dùng chung (common) = codes that stand in the common lists / codes.
-- An attribute is null where there is nothing to measure; one part of đủ or sống stands alone where the other has nothing.
with period as (
  select distinct period, period_kind, first_day, last_day from int_scorecard_count
),
place as (
  select l.unit_code, p.period, l.lines
  from period p
  join unit_line l on l.valid_from <= p.last_day and p.first_day < l.valid_to
  qualify row_number() over (partition by l.unit_code, p.period order by l.valid_from desc) = 1
),
printed as (
  select d.line_code, p.period, max_by(struct(d.unit, d.row_type, d.label, d.order_key), d.valid_from) as line
  from period p
  join dim_line d on d.valid_from <= p.last_day and p.first_day < d.valid_to
  group by d.line_code, p.period
),
figure as (
  select line_code, period,
    sum(if(measure = 'rows', count, 0)) as rows_read, sum(if(measure = 'wrong', count, 0)) as wrong_rows,
    sum(if(measure = 'empty', count, 0)) as incomplete_rows, sum(if(measure = 'unclean', count, 0)) as unclean_rows,
    sum(if(measure = 'expected', count, 0)) as expected, sum(if(measure = 'received', count, 0)) as received,
    sum(if(measure = 'on_time', count, 0)) as on_time, sum(if(measure = 'units', count, 0)) as units,
    sum(if(measure = 'current', count, 0)) as current_units, sum(if(measure = 'compared', count, 0)) as compared,
    sum(if(measure = 'disagreeing', count, 0)) as disagreeing, sum(if(measure = 'codes', count, 0)) as codes,
    sum(if(measure = 'unresolved', count, 0)) as unresolved
  from int_scorecard_count c
  join place l using (unit_code, period)
  lateral view explode(l.lines) x as line_code
  group by line_code, period
)
select f.line_code as unit_code, f.period, p.period_kind, p.first_day, p.last_day, d.line.unit as unit, d.line.row_type as row_type,
  d.line.label as label, d.line.order_key as order_key,
  pct(f.rows_read - f.wrong_rows, f.rows_read) as correct,
  case when f.expected = 0 then pct(f.rows_read - f.incomplete_rows, f.rows_read)
    when f.rows_read = 0 then pct(f.received, f.expected)
    else half_up(100 * f.received * (f.rows_read - f.incomplete_rows), f.expected * f.rows_read) end as complete,
  pct(f.rows_read - f.unclean_rows, f.rows_read) as clean,
  case when f.expected = 0 then pct(f.current_units, f.units) when f.units = 0 then pct(f.on_time, f.expected)
    else half_up(100 * (f.on_time * f.units + f.current_units * f.expected), 2 * f.expected * f.units) end as live,
  pct(f.compared - f.disagreeing, f.compared) as consistent,
  pct(f.codes - f.unresolved, f.codes) as common,
  f.rows_read, f.wrong_rows, f.incomplete_rows, f.unclean_rows, f.expected, f.received, f.on_time, f.units, f.current_units,
  f.compared, f.disagreeing, f.codes, f.unresolved
from figure f
join period p on p.period = f.period
join printed d on d.line_code = f.line_code and d.period = f.period
where d.line.row_type <> 'posts'
