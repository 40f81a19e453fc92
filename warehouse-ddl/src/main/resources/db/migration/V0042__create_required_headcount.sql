-- R11: headcount that the counted work asks for, beside the posts of the position list.
create table mart.required_headcount (
  unit_code text not null,
  position_code text not null,
  valid_from date not null,
  valid_to date not null,
  year int not null,
  plan_from date,
  position text,
  hours numeric(14,2) not null,
  needed numeric(14,2) not null,
  posts int,
  difference numeric(14,2),
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, position_code, valid_from, run_from)
);
comment on table mart.required_headcount is 'R11. Grain: unit × position × span of dates in which tasks and position list do not change';
comment on column mart.required_headcount.unit_code is 'Unit';
comment on column mart.required_headcount.position_code is 'Mã vị trí việc làm';
comment on column mart.required_headcount.valid_from is 'First day on which the row holds';
comment on column mart.required_headcount.valid_to is 'First day on which it does not hold any more';
comment on column mart.required_headcount.year is 'Year of Biểu 1 from which the hours come';
comment on column mart.required_headcount.plan_from is 'Day from which the position list of the row is in force; null where the unit has none';
comment on column mart.required_headcount.position is 'Name of the position; null where no list names it';
comment on column mart.required_headcount.hours is 'Hours a year, from Biểu 1';
comment on column mart.required_headcount.needed is 'Persons needed: hours / hours of one person and year (setting)';
comment on column mart.required_headcount.posts is 'Posts of the position list; null where the unit has none';
comment on column mart.required_headcount.difference is 'posts − needed';
comment on column mart.required_headcount.run_from is 'First publication that holds the row';
comment on column mart.required_headcount.run_to is 'First publication that does not hold it any more';

create table mart.required_headcount_unit (
  unit_code text not null,
  valid_from date not null,
  valid_to date not null,
  year int not null,
  persons int not null,
  hours numeric(14,2) not null,
  limit_hours int not null,
  within_limit boolean not null,
  needed numeric(14,2) not null,
  posts int,
  difference numeric(14,2),
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, valid_from, run_from)
);
comment on table mart.required_headcount_unit is 'Limit of a unit''s counted hours. Grain: unit × span of dates';
comment on column mart.required_headcount_unit.unit_code is 'Unit';
comment on column mart.required_headcount_unit.valid_from is 'First day on which the row holds';
comment on column mart.required_headcount_unit.valid_to is 'First day on which it does not hold any more';
comment on column mart.required_headcount_unit.year is 'Year of Biểu 1 from which the hours come';
comment on column mart.required_headcount_unit.persons is 'Persons whose tasks are counted';
comment on column mart.required_headcount_unit.hours is 'Hours a year of all of them';
comment on column mart.required_headcount_unit.limit_hours is 'persons × hours of one person and year (setting)';
comment on column mart.required_headcount_unit.within_limit is 'Whether hours do not pass limit_hours';
comment on column mart.required_headcount_unit.needed is 'Sum of the persons needed by position';
comment on column mart.required_headcount_unit.posts is 'Sum of the posts of the position list';
comment on column mart.required_headcount_unit.difference is 'posts − needed';
comment on column mart.required_headcount_unit.run_from is 'First publication that holds the row';
comment on column mart.required_headcount_unit.run_to is 'First publication that does not hold it any more';
