-- grain: body × span of dates in which its posts and leaders do not change
-- key: unit_code, valid_from
-- inputs: fact_position_plan, fact_presence, int_room_name, int_body
-- units: posts of officials; persons
-- Posts of a body are those of its own lists and of all below it. A list often names no room for those who lead one: such a post
-- stands in the room where its holder serves (holders). Where the lists name no post of a room, size falls back on the officials
-- present; size_known_by tells which. Deputies and heads are persons who serve in the body itself,
-- told by the title: Phó …; Trưởng …, Chánh …, Giám đốc ….
with post as (
  select p.unit_code, p.position_code, n.room_code, coalesce(n.room_code, p.unit_code) as place, p.posts, greatest(p.valid_from, coalesce(n.valid_from, p.valid_from)) as valid_from,
    least(p.valid_to, coalesce(n.valid_to, p.valid_to)) as valid_to
  from fact_position_plan p
  left join int_room_name n on n.unit_code = p.unit_code and n.room_text = fold(p.room)
    and n.valid_from < p.valid_to and p.valid_from < n.valid_to
  where p.is_official
),
person as (
  select p.unit_code, p.position_code, coalesce(p.room_code, p.unit_code) as place, fold(p.title) as title, p.valid_from, p.valid_to
  from fact_presence p
  where p.is_official
),
held as (
  select h.unit_code as listed_by, h.place, greatest(h.valid_from, p.valid_from) as valid_from, least(h.valid_to, p.valid_to) as valid_to
  from person h
  join post p on p.unit_code = h.unit_code and p.position_code = h.position_code and p.room_code is null and p.posts > 0
    and p.valid_from < h.valid_to and h.valid_from < p.valid_to
  where h.place <> h.unit_code
),
step as (
  select above as unit_code, s.day, s.side * c.posts as posts, s.side as lists, 0 as holders, 0 as present, 0 as deputies, 0 as leaders
  from (
    select b.path, p.posts, greatest(p.valid_from, b.valid_from) as valid_from, least(p.valid_to, b.valid_to) as valid_to
    from post p
    join int_body b on b.unit_code = p.place and b.valid_from < p.valid_to and p.valid_from < b.valid_to
  ) c
  lateral view explode(path) x as above
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  union all
  select above, s.day, s.side, 0, s.side, 0, 0, 0
  from (
    select h.listed_by, b.path, greatest(h.valid_from, b.valid_from) as valid_from, least(h.valid_to, b.valid_to) as valid_to
    from held h
    join int_body b on b.unit_code = h.place and b.valid_from < h.valid_to and h.valid_from < b.valid_to
  ) c
  -- the unit that made the list, and what stands above it, have the post already
  lateral view explode(slice(path, 1, cast(greatest(array_position(path, listed_by) - 1, 0) as int))) x as above
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  union all
  select above, s.day, 0, 0, 0, s.side, s.side * if(above = place and is_deputy, 1, 0),
    s.side * if(above = place and (is_deputy or is_head), 1, 0)
  from (
    select p.place, b.path, greatest(p.valid_from, b.valid_from) as valid_from, least(p.valid_to, b.valid_to) as valid_to,
      coalesce(p.title like concat(fold('Phó'), ' %'), false) as is_deputy,
      coalesce(p.title like concat(fold('Trưởng'), ' %') or p.title like concat(fold('Chánh'), ' %')
        or p.title like concat(fold('Giám đốc'), '%'), false) as is_head
    from person p
    join int_body b on b.unit_code = p.place and b.valid_from < p.valid_to and p.valid_from < b.valid_to
  ) c
  lateral view explode(path) x as above
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
),
state as (
  select unit_code, day, sum(sum(posts)) over w as posts, sum(sum(lists)) over w as lists, sum(sum(holders)) over w as holders,
    sum(sum(present)) over w as present, sum(sum(deputies)) over w as deputies, sum(sum(leaders)) over w as leaders
  from step
  group by unit_code, day
  window w as (partition by unit_code order by day)
),
changed as (
  select * from state
  qualify coalesce(not struct(posts, lists > 0, holders > 0, present, deputies, leaders)
    <=> lag(struct(posts, lists > 0, holders > 0, present, deputies, leaders)) over (partition by unit_code order by day), true)
)
select unit_code, day as valid_from, coalesce(lead(day) over (partition by unit_code order by day), date'9999-12-31') as valid_to,
  cast(if(lists > 0, posts, present) as int) as size,
  case when lists = 0 then 'present' when holders > 0 then 'holders' else 'posts' end as size_known_by,
  cast(present as int) as present, cast(deputies as int) as deputies, cast(leaders as int) as leaders
from changed
where day < date'9999-12-31'
