-- What a line of R08 rests on: months of a quarter without any log are not added, a unit's missing log is not zero hours.
alter table mart.work_hours
  add column log_missing boolean not null default false,
  add column calendar_missing boolean not null default false,
  add column months int not null default 1;
comment on column mart.work_hours.log_missing is 'A log of the unit, or of a unit of the group, has not come in at least one month: where hours are null they are unknown';
comment on column mart.work_hours.calendar_missing is 'The year''s calendar (LICH) has not come: working days are plain Monday to Friday';
comment on column mart.work_hours.months is 'Months that the line adds: those of the period for which the province has any log';

create table mart.work_hours_unattributed (
  unit_code text not null,
  month text not null,
  persons int not null,
  entries int not null,
  seconds bigint not null,
  hours numeric(18,2) not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, month, run_from)
);
comment on table mart.work_hours_unattributed is 'Hours of R08 that stand in no line. Grain: unit whose workbook holds the hours × month';
comment on column mart.work_hours_unattributed.unit_code is 'Unit whose workbook holds the hours';
comment on column mart.work_hours_unattributed.month is 'yyyy-MM';
comment on column mart.work_hours_unattributed.persons is 'Persons who logged and are present nowhere on the last day';
comment on column mart.work_hours_unattributed.entries is 'Their entries';
comment on column mart.work_hours_unattributed.seconds is 'Their time, seconds';
comment on column mart.work_hours_unattributed.hours is 'The same in hours, half-up';
comment on column mart.work_hours_unattributed.run_from is 'First publication that holds the row';
comment on column mart.work_hours_unattributed.run_to is 'First publication that does not hold it any more';
