-- grain: body × rule × span of dates in which nothing that it is checked by changes
-- key: unit_code, rule_id, valid_from
-- inputs: int_body, int_body_size, structure_rule, required_headcount_unit, position_plan, quota_line, dim_unit, dim_line, line_state, setting
-- units: of the measure: posts, persons (deputies), percent (leaders), hours, rooms
-- Limits are the rows of structure_rule, or what the province sets in structure_limits (rule:limit;rule:limit). A unit's own
-- limits: hours of its yearly tasks against the norm × persons (principle 4), posts of its list against the quota of the target
-- year (principle 5). is_binding: the decrees on departments bind bodies of the blocks named in structure_rule_blocks (setting); for
-- others they are a yardstick. More deputies than allowed are in grace for merger_grace_years (setting) after a merger of the body
-- or of a unit above it. line is the printed unit to which the body belongs: many rooms have the same name.
with own_limit as (
  select str_to_map(regexp_replace(structure_limits, '\\s', ''), ';', ':') as limits, split(structure_rule_blocks, ';') as blocks,
    12 * merger_grace_years as grace_months, target_year
  from setting
),
rule as (
  select r.* except (allowed), coalesce(try_cast(o.limits[r.rule_id] as decimal(14, 2)), r.allowed) as allowed, o.blocks, o.grace_months
  from structure_rule r
  cross join own_limit o
),
merger as (
  select unit_code, valid_from as merged_on from dim_unit where event = 'Hợp nhất'
),
merged_body as (
  select b.unit_code, b.valid_from, max(m.merged_on) as merged_on
  from (select unit_code, valid_from, explode(path) as above from int_body) b
  join merger m on m.unit_code = b.above and m.merged_on <= b.valid_from
  group by b.unit_code, b.valid_from
),
body as (
  select b.unit_code, b.unit, b.order_key, b.object, b.block, b.rooms, s.size, s.size_known_by, s.deputies, s.leaders, m.merged_on,
    b.line_code, l.carried_forward, greatest(b.valid_from, s.valid_from, l.valid_from) as valid_from,
    least(b.valid_to, s.valid_to, l.valid_to) as valid_to
  from int_body b
  join int_body_size s on s.unit_code = b.unit_code and s.valid_from < b.valid_to and b.valid_from < s.valid_to
  join line_state l on l.line_code = b.line_code and l.valid_from < least(b.valid_to, s.valid_to)
    and greatest(b.valid_from, s.valid_from) < l.valid_to
  left join merged_body m on m.unit_code = b.unit_code and m.valid_from = b.valid_from
),
graced as (
  select b.* except (valid_from, valid_to), r.rule_id, r.measure, r.operator, r.allowed, p.since as valid_from, p.until as valid_to,
    p.in_grace and r.measure = 'deputies' as in_grace, coalesce(array_contains(r.blocks, b.block), false) as is_binding,
    case r.size_of when 'rooms' then b.rooms else b.size end as rule_size,
    case r.measure when 'posts' then b.size when 'deputies' then b.deputies when 'leaders_pct' then pct(b.leaders, b.size) end as observed
  from body b
  join rule r on r.object = b.object and r.measure in ('posts', 'deputies', 'leaders_pct') and r.rule_id not in ('BR04', 'BR05')
    and (r.size_of is null
      or case r.size_of when 'rooms' then b.rooms else b.size end between r.size_from and coalesce(r.size_to, 2147483647))
  lateral view inline(arrays_zip(
    array(b.valid_from, greatest(b.valid_from, coalesce(add_months(b.merged_on, r.grace_months), b.valid_from))),
    array(least(b.valid_to, coalesce(add_months(b.merged_on, r.grace_months), b.valid_from)), b.valid_to),
    array(true, false))) p as since, until, in_grace
  where p.since < p.until
),
unit_limit as (
  select h.unit_code, h.valid_from, h.valid_to, 'BR04' as rule_id, h.persons as rule_size, h.hours as observed,
    cast(h.limit_hours as decimal(14, 2)) as allowed, true as is_binding
  from required_headcount_unit h
  union all
  select p.unit_code, p.valid_from, p.valid_to, 'BR05', null, cast(p.posts as decimal(14, 2)), cast(q.officials + q.public_employees as decimal(14, 2)), true
  from position_plan p
  cross join own_limit o
  join quota_line q on q.line_code = p.unit_code and q.year = o.target_year
  where p.row_type = 'unit' and not p.missing
  union all
  select p.unit_code, p.valid_from, p.valid_to, 'BR17', null, cast(coalesce(p.cvcc, 0) as decimal(14, 2)), r.allowed, true
  from position_plan p
  join dim_line d on d.line_code = p.unit_code and d.valid_from <= p.valid_from and p.valid_from < d.valid_to and d.unit_kind = 'Huyện ủy'
  join rule r on r.rule_id = 'BR17'
  where not p.missing
  union all
  -- rooms are known from the list of units, with or without a roster
  select b.unit_code, b.valid_from, b.valid_to, r.rule_id, null, cast(b.rooms as decimal(14, 2)), r.allowed,
    coalesce(array_contains(r.blocks, b.block), false)
  from int_body b
  join rule r on r.object = b.object and r.measure = 'rooms'
),
named as (
  select unit_code, max_by(struct(unit, order_key, line_code), valid_from) as printed from int_body group by unit_code
),
line as (
  select line_code, max_by(unit, valid_from) as unit from line_state group by line_code
),
checked as (
  select unit_code, rule_id, valid_from, valid_to, unit, order_key, object, measure, cast(rule_size as int) as size, size_known_by,
    cast(observed as decimal(14, 2)) as observed, operator, cast(allowed as decimal(14, 2)) as allowed, in_grace, is_binding, carried_forward, line_code
  from graced
  union all
  select u.unit_code, u.rule_id, u.valid_from, u.valid_to, n.printed.unit, n.printed.order_key, r.object, r.measure,
    cast(u.rule_size as int), null, cast(u.observed as decimal(14, 2)), r.operator, u.allowed, false, u.is_binding, false, n.printed.line_code
  from unit_limit u
  join rule r on r.rule_id = u.rule_id
  join named n on n.unit_code = u.unit_code
),
verdict as (
  select *,
    case when observed is null or allowed is null then 'unknown'
      when operator = '<=' and observed <= allowed or operator = '>=' and observed >= allowed
        or operator = '=' and observed = allowed then 'kept'
      when in_grace then 'grace' else 'broken' end as verdict
  from checked
),
marked as (
  select *, coalesce(not everything <=> lag(everything) over w or lag(valid_to) over w <> valid_from, true) as begins
  from (
    select *, struct(unit, order_key, object, measure, size, size_known_by, observed, operator, allowed, is_binding, verdict, carried_forward,
      line_code) as everything
    from verdict
  )
  window w as (partition by unit_code, rule_id order by valid_from)
),
island as (
  select *, sum(if(begins, 1, 0)) over (partition by unit_code, rule_id order by valid_from) as place from marked
),
span as (
  select unit_code, rule_id, min(valid_from) as valid_from, max(valid_to) as valid_to, everything
  from island
  group by unit_code, rule_id, place, everything
)
select s.unit_code, s.rule_id, s.valid_from, s.valid_to, s.everything.unit as unit, s.everything.order_key as order_key,
  s.everything.object as object, s.everything.measure as measure, s.everything.size as size,
  s.everything.size_known_by as size_known_by, s.everything.observed as observed, s.everything.operator as operator,
  s.everything.allowed as allowed, s.everything.verdict as verdict, s.everything.is_binding as is_binding,
  s.everything.carried_forward as carried_forward, s.everything.line_code as line_code, l.unit as line, r.rule_text, r.basis
from span s
left join line l on l.line_code = s.everything.line_code
join structure_rule r on r.rule_id = s.rule_id
