-- grain: line of the official tables × year, against the year before
-- key: unit_code, year
-- inputs: quota_line, fact_quota, unit_line, dim_line, bridge_unit_succession
-- units: posts
-- former is the line's quota of the year before in the organisation of that year; moved is what came with units, or went with
-- them, because units were merged, split or put elsewhere (a split moves posts by the shares of the succession); change is what
-- is left: posts that were really given or taken. Over the whole province moved is nil unless a unit ended without a successor.
with place as (
  select q.year, l.unit_code, l.lines
  from (select distinct year from fact_quota) q
  join unit_line l on l.valid_from <= make_date(q.year, 12, 31) and make_date(q.year, 12, 31) < l.valid_to
),
-- the quota of units as it adds up to lines: a part's own row gives way to its line's
former as (
  select q.unit_code, q.year + 1 as year, q.officials, q.public_employees
  from fact_quota q
  join unit_line l on l.unit_code = q.unit_code and l.valid_from <= make_date(q.year, 12, 31) and l.valid_to > make_date(q.year, 1, 1)
  where l.line_code is not null
  qualify row_number() over (partition by q.unit_code, q.year order by l.valid_from desc) = 1
    and (l.line_code = q.unit_code or not bool_or(l.line_code = q.unit_code) over (partition by l.line_code, q.year))
),
heir as (
  select f.unit_code, f.year, coalesce(b.to_unit, f.unit_code) as heir_code, coalesce(b.share, 1) as share
  from former f
  left join place p on p.unit_code = f.unit_code and p.year = f.year
  left join bridge_unit_succession b on p.unit_code is null and b.from_unit = f.unit_code
    and b.succeeded_on > make_date(f.year - 1, 1, 1) and b.succeeded_on <= make_date(f.year, 12, 31)
),
restated as (
  select x.line_code, f.year, sum(f.officials * h.share) as officials, sum(f.public_employees * h.share) as public_employees
  from former f
  join heir h on h.unit_code = f.unit_code and h.year = f.year
  join place p on p.unit_code = h.heir_code and p.year = f.year
  lateral view explode(p.lines) x as line_code
  group by x.line_code, f.year
),
years as (
  select distinct line_code, year from (
    select line_code, year from quota_line
    union all
    select line_code, year + 1 from quota_line)
  where year in (select year from fact_quota) and year - 1 in (select year from fact_quota)
),
printed as (
  select y.line_code, y.year, max_by(struct(d.unit, d.row_type, d.label, d.order_key), d.valid_from) as line
  from years y
  join dim_line d on d.line_code = y.line_code and d.valid_from <= make_date(y.year, 12, 31) and d.valid_to > make_date(y.year - 1, 1, 1)
  group by y.line_code, y.year
),
figure as (
  select y.line_code, y.year, q.officials, q.public_employees, coalesce(q.officials, 0) + coalesce(q.public_employees, 0) as posts,
    coalesce(f.officials, 0) + coalesce(f.public_employees, 0) as former,
    case when r.line_code is null and n.line.row_type in ('group', 'total')
      -- a heading's own row, with none of the units below it
      then coalesce(f.officials, 0) + coalesce(f.public_employees, 0)
      else coalesce(r.officials, 0) + coalesce(r.public_employees, 0) end as restated, n.line
  from years y
  join printed n on n.line_code = y.line_code and n.year = y.year
  left join quota_line q on q.line_code = y.line_code and q.year = y.year
  left join quota_line f on f.line_code = y.line_code and f.year = y.year - 1
  left join restated r on r.line_code = y.line_code and r.year = y.year
)
select f.line_code as unit_code, f.year, f.line.unit as unit, f.line.row_type as row_type, f.line.label as label,
  f.line.order_key as order_key, cast(f.former as int) as former, cast(f.restated - f.former as decimal(14, 2)) as moved,
  cast(f.posts - f.restated as decimal(14, 2)) as change, cast(f.posts as int) as assigned,
  f.restated <> f.former and f.posts = f.restated as only_moved
from figure f
