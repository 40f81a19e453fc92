-- grain: body × span of dates in which its posts and leaders do not change
-- key: unit_code, valid_from
-- inputs: fact_position_plan, fact_presence, int_room_name, int_body
-- units: posts of officials; persons
-- Posts of a body are those of its own lists and of all below it; where the lists name no room they are not known by room, and
-- size falls back on the officials present, which size_known_by tells. Deputies and heads are persons who serve in the body itself,
-- told by the title: Phó …; Trưởng …, Chánh …, Giám đốc ….
with post as (
  select coalesce(n.room_code, p.unit_code) as place, p.posts, greatest(p.valid_from, coalesce(n.valid_from, p.valid_from)) as valid_from,
    least(p.valid_to, coalesce(n.valid_to, p.valid_to)) as valid_to
  from fact_position_plan p
  left join int_room_name n on n.unit_code = p.unit_code and n.room_text = fold(p.room)
    and n.valid_from < p.valid_to and p.valid_from < n.valid_to
  where p.is_official
),
person as (
  select coalesce(p.room_code, p.unit_code) as place, fold(p.title) as title, p.valid_from, p.valid_to
  from fact_presence p
  where p.is_official
),
step as (
  select above as unit_code, s.day, s.side * c.posts as posts, s.side as lists, 0 as present, 0 as deputies, 0 as leaders
  from (
    select b.path, p.posts, greatest(p.valid_from, b.valid_from) as valid_from, least(p.valid_to, b.valid_to) as valid_to
    from post p
    join int_body b on b.unit_code = p.place and b.valid_from < p.valid_to and p.valid_from < b.valid_to
  ) c
  lateral view explode(path) x as above
  lateral view inline(arrays_zip(array(valid_from, valid_to), array(1, -1))) s as day, side
  union all
  select above, s.day, 0, 0, s.side, s.side * if(above = place and is_deputy, 1, 0),
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
  select unit_code, day, sum(sum(posts)) over w as posts, sum(sum(lists)) over w as lists, sum(sum(present)) over w as present,
    sum(sum(deputies)) over w as deputies, sum(sum(leaders)) over w as leaders
  from step
  group by unit_code, day
  window w as (partition by unit_code order by day)
),
changed as (
  select * from state
  qualify coalesce(not struct(posts, lists > 0, present, deputies, leaders)
    <=> lag(struct(posts, lists > 0, present, deputies, leaders)) over (partition by unit_code order by day), true)
)
select unit_code, day as valid_from, coalesce(lead(day) over (partition by unit_code order by day), date'9999-12-31') as valid_to,
  cast(if(lists > 0, posts, present) as int) as size, if(lists > 0, 'posts', 'present') as size_known_by,
  cast(present as int) as present, cast(deputies as int) as deputies, cast(leaders as int) as leaders
from changed
where day < date'9999-12-31'
