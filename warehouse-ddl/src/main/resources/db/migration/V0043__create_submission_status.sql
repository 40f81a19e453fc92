-- R14: who has sent what.
create table mart.submission_status (
  unit_code text not null,
  form text not null,
  period text not null,
  period_from date,
  period_to date,
  unit text not null,
  order_key text not null,
  status text not null,
  held boolean not null,
  expected boolean not null,
  rows_read int,
  rows_loaded int,
  rows_warned int,
  rows_rejected int,
  on_time boolean not null,
  version int,
  due_on date,
  received_at timestamptz,
  workbook_name text,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, form, period, run_from)
);
comment on table mart.submission_status is 'R14. Grain: unit × form × period that is expected or for which something was sent';
comment on column mart.submission_status.unit_code is 'Unit that the title block names';
comment on column mart.submission_status.form is 'Code of the form';
comment on column mart.submission_status.period is 'Text form of the period; - for a form without one';
comment on column mart.submission_status.period_from is 'First day of the period';
comment on column mart.submission_status.period_to is 'Last day of the period';
comment on column mart.submission_status.unit is 'Latest name of the unit';
comment on column mart.submission_status.order_key is 'Sorting by it gives the official order';
comment on column mart.submission_status.status is 'missing, received, late, superseded or refused';
comment on column mart.submission_status.held is 'A roster that waits for confirmation; its status is refused until then';
comment on column mart.submission_status.expected is 'Whether the settings ask for it';
comment on column mart.submission_status.rows_read is 'Rows of the current submission';
comment on column mart.submission_status.rows_loaded is 'Loaded, with and without warnings';
comment on column mart.submission_status.rows_warned is 'Loaded with a warning';
comment on column mart.submission_status.rows_rejected is 'Rejected';
comment on column mart.submission_status.on_time is 'Whether the current submission came by due_on';
comment on column mart.submission_status.version is '1 for the first submission of the key';
comment on column mart.submission_status.due_on is 'Last day in time; null where no day is set';
comment on column mart.submission_status.received_at is 'Time of the current submission''s file';
comment on column mart.submission_status.workbook_name is 'File name of the current submission';
comment on column mart.submission_status.run_from is 'First publication that holds the row';
comment on column mart.submission_status.run_to is 'First publication that does not hold it any more';
