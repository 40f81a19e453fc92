-- Wherever figures rest on rosters, they tell when a roster is older than others'.
alter table mart.staff_quality add column carried_forward boolean not null default false;
comment on column mart.staff_quality.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.staff_form add column carried_forward boolean not null default false;
comment on column mart.staff_form.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.staff_form_8b add column carried_forward boolean not null default false;
comment on column mart.staff_form_8b.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.unit_position add column carried_forward boolean not null default false;
comment on column mart.unit_position.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.grade_change add column carried_forward boolean not null default false;
comment on column mart.grade_change.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.headcount_roadmap add column carried_forward boolean not null default false;
comment on column mart.headcount_roadmap.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.log_quality add column carried_forward boolean not null default false;
comment on column mart.log_quality.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.movements add column carried_forward boolean not null default false;
comment on column mart.movements.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.headcount_history add column carried_forward boolean not null default false;
comment on column mart.headcount_history.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
