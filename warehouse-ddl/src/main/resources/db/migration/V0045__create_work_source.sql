-- Where the hours of R08 stand in the units' workbooks.
create table star.fact_work_source (
  person_key text not null,
  month text not null,
  submission_id text not null,
  sheet text not null,
  unit_code text not null,
  first_row int not null,
  last_row int not null,
  lines int not null,
  entries int not null,
  seconds bigint not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (person_key, month, submission_id, sheet, run_from)
);
comment on table star.fact_work_source is 'Where a person''s hours of R08 stand. Grain: person × month × sheet of a workbook';
comment on column star.fact_work_source.person_key is 'Surrogate of the person, see restricted.person';
comment on column star.fact_work_source.month is 'yyyy-MM';
comment on column star.fact_work_source.submission_id is 'Submission that holds the lines';
comment on column star.fact_work_source.sheet is 'Sheet name';
comment on column star.fact_work_source.unit_code is 'Unit whose workbook it is';
comment on column star.fact_work_source.first_row is 'First row of the person, as Excel shows it';
comment on column star.fact_work_source.last_row is 'Last row of the person';
comment on column star.fact_work_source.lines is 'Lines of the person, absence marks included';
comment on column star.fact_work_source.entries is 'Lines with time';
comment on column star.fact_work_source.seconds is 'Time of these lines, seconds';
comment on column star.fact_work_source.run_from is 'First publication that holds the row';
comment on column star.fact_work_source.run_to is 'First publication that does not hold it any more';
