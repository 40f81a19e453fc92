-- Minimum sizes, numbers of deputies and the unit-level limits of the scheme, each checked per body.
create table mart.unit_rule (
  unit_code text not null,
  rule_id text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  order_key text not null,
  object text not null,
  measure text not null,
  size int,
  size_known_by text,
  observed numeric(14,2),
  operator text not null,
  allowed numeric(14,2),
  verdict text not null,
  is_binding boolean not null,
  rule_text text not null,
  basis text not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, rule_id, valid_from, run_from)
);
comment on table mart.unit_rule is 'Rules on sizes, deputies and unit limits, checked. Grain: body × rule × span of dates in which nothing that it is checked by changes';
comment on column mart.unit_rule.unit_code is 'Unit, room or other body that the rule speaks of';
comment on column mart.unit_rule.rule_id is 'BR04 hours and BR05 posts of a unit, BR17 senior grades in districts, BR40 to BR42 minimum sizes, BR43 to BR53 deputies and leaders';
comment on column mart.unit_rule.valid_from is 'First day';
comment on column mart.unit_rule.valid_to is 'Day after the last; 9999-12-31 while open';
comment on column mart.unit_rule.unit is 'Name of the body';
comment on column mart.unit_rule.order_key is 'Sorting by it gives the official order';
comment on column mart.unit_rule.object is 'Kind of body: unit, district, room, district_room, inspectorate, sub_department, sub_department_room';
comment on column mart.unit_rule.measure is 'What is limited: posts, deputies (persons), leaders_pct (leaders in percent of size), hours, senior_posts';
comment on column mart.unit_rule.size is 'Size on which the rule depends: posts of officials, or rooms of a sub-department; persons for hours';
comment on column mart.unit_rule.size_known_by is 'posts: from the list of positions; present: the list names no room, officials present stand for posts';
comment on column mart.unit_rule.observed is 'What was found, in the unit of the measure';
comment on column mart.unit_rule.operator is '<= at most, >= at least';
comment on column mart.unit_rule.allowed is 'The limit of the rule or of the unit (norm × persons, quota of the target year)';
comment on column mart.unit_rule.verdict is 'kept, broken, grace (a merger gives time), unknown';
comment on column mart.unit_rule.is_binding is 'Whether the rule binds the body (setting structure_rule_blocks); else it is a yardstick';
comment on column mart.unit_rule.rule_text is 'The rule in Vietnamese';
comment on column mart.unit_rule.basis is 'Legal basis';
comment on column mart.unit_rule.run_from is 'First publication that holds the row';
comment on column mart.unit_rule.run_to is 'First publication that does not hold it any more';
