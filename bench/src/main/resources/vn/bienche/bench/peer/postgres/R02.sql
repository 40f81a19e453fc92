-- Grade structure of those whom R01's statements found present.
with figure as (
  select l.line, l.name, l.sort_order, count(grade_level) as graded,
    count(*) filter (where grade_level = 'CVCC') as cvcc, count(*) filter (where grade_level = 'CVC') as cvc,
    count(*) filter (where grade_level = 'CV') as cv, count(*) filter (where grade_level = 'CS') as cs,
    count(*) filter (where grade_level = 'NV') as nv,
    count(*) filter (where (is_official or is_public) and grade_level is null) as outside
  from line l join present p on p.unit_code = l.member
  group by l.line, l.name, l.sort_order
)
select line as unit_code, name as unit, graded,
  nullif(cvcc, 0) as cvcc, quotient(100 * nullif(cvcc, 0), graded) as cvcc_pct,
  nullif(cvc, 0) as cvc, quotient(100 * nullif(cvc, 0), graded) as cvc_pct,
  nullif(cv, 0) as cv, quotient(100 * nullif(cv, 0), graded) as cv_pct,
  nullif(cs, 0) as cs, quotient(100 * nullif(cs, 0), graded) as cs_pct,
  nullif(nv, 0) as nv, quotient(100 * nullif(nv, 0), graded) as nv_pct,
  outside
from figure
order by sort_order;
