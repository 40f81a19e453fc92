-- Rules on leaders, extremes and outliers rest on rosters, too.
alter table mart.unit_rule add column carried_forward boolean not null default false;
comment on column mart.unit_rule.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.work_extremes add column carried_forward boolean not null default false;
comment on column mart.work_extremes.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
alter table mart.work_outliers add column carried_forward boolean not null default false;
comment on column mart.work_outliers.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
