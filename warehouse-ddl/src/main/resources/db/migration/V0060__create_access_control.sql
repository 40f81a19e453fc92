-- Who may see what. The policies themselves are made by ops.protect_tables(), for whatever tables there are.
create schema planner;
comment on schema planner is
  'Views for planners and notebooks: one publication, without personal data, run numbers or history columns';

create table ops.unit_user (
  role_name name not null,
  unit_code text not null check (unit_code <> 'TOTAL'),
  primary key (role_name, unit_code)
);
comment on table ops.unit_user is
  'Login roles of units. Grain: role × unit that it may see with all that stands below it. The role itself is made by: create role … login in role bienche_unit';
comment on column ops.unit_user.role_name is 'Name of the login role';
comment on column ops.unit_user.unit_code is 'Unit of star.dim_unit; a role that serves several units has several rows';

create table ops.visible_unit (
  role_name name not null,
  unit_code text not null,
  visible_from date not null,
  visible_to date not null,
  primary key (role_name, unit_code, visible_from, visible_to)
);
comment on table ops.visible_unit is
  'Made from ops.unit_user and star.dim_unit at each change of either. Grain: role × unit × span of days on which the role sees the unit''s rows';
comment on column ops.visible_unit.role_name is 'Name of the login role';
comment on column ops.visible_unit.unit_code is 'The role''s own unit or one below it';
comment on column ops.visible_unit.visible_from is 'First day on which the unit stands below the role''s unit';
comment on column ops.visible_unit.visible_to is 'First day on which it does not any more; infinity when no change is known';

create table ops.protection (
  fingerprint text not null,
  protected_at timestamptz not null default now(),
  note text
);
comment on table ops.protection is 'State of the database for which policies, grants and planner''s views were made. One row';
comment on column ops.protection.fingerprint is 'Changes with tables, columns, comments, roles and the rules themselves';
comment on column ops.protection.protected_at is 'When they were made';
comment on column ops.protection.note is 'What could not be made and who can help; null when all is in place';
