-- Many rooms have the same name: a rule that is broken is told with the printed unit to which the body belongs.
alter table mart.unit_rule add column line_code text;
alter table mart.unit_rule add column line text;
comment on column mart.unit_rule.line_code is 'Printed unit to which the body belongs';
comment on column mart.unit_rule.line is 'Its name';
comment on column mart.unit_rule.rule_id is 'BR04 hours and BR05 posts of a unit, BR17 senior grades in districts, BR40 to BR42 minimum sizes, BR43 to BR53 deputies and leaders, BR55 and BR56 rooms of a district''s or city''s People''s Committee';
comment on column mart.unit_rule.object is 'Kind of body: unit, district, room, district_room, inspectorate, sub_department, sub_department_room, district_government, city_government';
comment on column mart.unit_rule.measure is 'What is limited: posts, deputies (persons), leaders_pct (leaders in percent of size), hours, senior_posts, rooms';
comment on column mart.unit_rule.size_known_by is 'posts: from the list of positions; holders: from the list, with posts that it puts in no room where their holders serve; present: the list names no post of the room, officials present stand for posts';
comment on column mart.unit_rule.operator is '<= at most, >= at least, = exactly';
