-- Facts behind ratings, movements, required headcount, staff quality and restated headcounts, and the calendar.
create table star.fact_rating (
  person_key text not null,
  year int not null,
  unit_code text not null,
  rating text not null,
  submission_id text not null,
  sheet text not null,
  row_no int not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (person_key, year, run_from)
);
comment on table star.fact_rating is 'Rating of one person in one year. What explain leads R15 back to. Grain: person × year';
comment on column star.fact_rating.person_key is 'Surrogate of the person, see restricted.person';
comment on column star.fact_rating.year is 'Year';
comment on column star.fact_rating.unit_code is 'Unit that sent the rating';
comment on column star.fact_rating.rating is 'Xếp loại';
comment on column star.fact_rating.submission_id is 'Submission that holds the row';
comment on column star.fact_rating.sheet is 'Sheet of the row';
comment on column star.fact_rating.row_no is 'Row as Excel shows it';
comment on column star.fact_rating.run_from is 'First publication that holds the row';
comment on column star.fact_rating.run_to is 'First publication that does not hold it any more';
create table star.fact_headcount_change (
  unit_code text not null,
  person_key text not null,
  changed_on date not null,
  step int not null,
  movement text not null,
  submission_id text,
  sheet text,
  row_no int,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, person_key, changed_on, run_from)
);
comment on table star.fact_headcount_change is 'Who joins or leaves a printed line. What explain leads R16 back to. Grain: line × person × day';
comment on column star.fact_headcount_change.unit_code is 'Unit, group, or TOTAL for the province';
comment on column star.fact_headcount_change.person_key is 'Surrogate of the person, see restricted.person';
comment on column star.fact_headcount_change.changed_on is 'First day with or without the person';
comment on column star.fact_headcount_change.step is '1 joins, -1 leaves';
comment on column star.fact_headcount_change.movement is 'Kind of movement as reported; in brackets where nothing was reported';
comment on column star.fact_headcount_change.submission_id is 'Submission that holds the report; null where none came';
comment on column star.fact_headcount_change.sheet is 'Sheet of the report';
comment on column star.fact_headcount_change.row_no is 'Row as Excel shows it';
comment on column star.fact_headcount_change.run_from is 'First publication that holds the row';
comment on column star.fact_headcount_change.run_to is 'First publication that does not hold it any more';
create table star.fact_task_source (
  person_key text not null,
  unit_code text not null,
  year int not null,
  position_code text not null,
  submission_id text not null,
  sheet text not null,
  first_row int not null,
  last_row int not null,
  tasks int not null,
  seconds numeric(18,4) not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (person_key, unit_code, year, position_code, submission_id, sheet, run_from)
);
comment on table star.fact_task_source is 'Yearly tasks of one person for one position. What explain leads R11 back to. Grain: person × position × sheet of a workbook';
comment on column star.fact_task_source.person_key is 'Surrogate of the person, see restricted.person';
comment on column star.fact_task_source.unit_code is 'Unit that sent Biểu 1';
comment on column star.fact_task_source.year is 'Year of the tasks';
comment on column star.fact_task_source.position_code is 'Mã vị trí việc làm; - for none';
comment on column star.fact_task_source.submission_id is 'Submission that holds the rows';
comment on column star.fact_task_source.sheet is 'Sheet of the rows';
comment on column star.fact_task_source.first_row is 'First row as Excel shows it';
comment on column star.fact_task_source.last_row is 'Last row; rows of others may lie between';
comment on column star.fact_task_source.tasks is 'Tasks';
comment on column star.fact_task_source.seconds is 'Time of these tasks in a year, seconds';
comment on column star.fact_task_source.run_from is 'First publication that holds the row';
comment on column star.fact_task_source.run_to is 'First publication that does not hold it any more';
create table star.dim_date (
  date date not null,
  year int not null,
  quarter int not null,
  month text not null,
  weekday int not null,
  is_weekend boolean not null,
  exception text,
  is_holiday boolean not null,
  is_working_day boolean not null,
  has_calendar boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (date, run_from)
);
comment on table star.dim_date is 'Calendar of the years that the data touch. Grain: day';
comment on column star.dim_date.date is 'Day';
comment on column star.dim_date.year is 'Year';
comment on column star.dim_date.quarter is 'Quarter';
comment on column star.dim_date.month is 'yyyy-MM';
comment on column star.dim_date.weekday is '1 Monday to 7 Sunday';
comment on column star.dim_date.is_weekend is 'Saturday or Sunday';
comment on column star.dim_date.exception is 'Nghỉ lễ, Nghỉ bù or Làm bù of LICH; null for a plain day';
comment on column star.dim_date.is_holiday is 'Nghỉ lễ or Nghỉ bù';
comment on column star.dim_date.is_working_day is 'Monday to Friday less holidays plus make-up days';
comment on column star.dim_date.has_calendar is 'The year''s calendar (LICH) has come';
comment on column star.dim_date.run_from is 'First publication that holds the row';
comment on column star.dim_date.run_to is 'First publication that does not hold it any more';
create table star.restated_person (
  person_key text not null,
  year int not null,
  unit_code text not null,
  heir_code text not null,
  is_shared boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (person_key, year, run_from)
);
comment on table star.restated_person is 'Where restated headcounts put persons whose unit of the year is gone. What explain leads R13 back to. Grain: person × year';
comment on column star.restated_person.person_key is 'Surrogate of the person, see restricted.person';
comment on column star.restated_person.year is 'Year';
comment on column star.restated_person.unit_code is 'Unit in which the person was counted';
comment on column star.restated_person.heir_code is 'Unit of today that has the person in restated figures';
comment on column star.restated_person.is_shared is 'Given by the weights of the succession; else found there by name';
comment on column star.restated_person.run_from is 'First publication that holds the row';
comment on column star.restated_person.run_to is 'First publication that does not hold it any more';
create table restricted.person_trait (
  person_key text not null,
  valid_from date not null,
  valid_to date not null,
  counted_unit_code text not null,
  is_official boolean not null,
  is_public_employee boolean not null,
  is_leader boolean not null,
  sex text,
  is_ethnic_minority boolean,
  education text,
  politics text,
  party_on date,
  old_on date,
  submission_id text not null,
  sheet text not null,
  row_no int not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (person_key, valid_from, run_from)
);
comment on table restricted.person_trait is 'What R12 counts of a person. Grain: person of the headcount × span in which nothing known of him changes';
comment on column restricted.person_trait.person_key is 'Surrogate of the person, see restricted.person';
comment on column restricted.person_trait.valid_from is 'First day on which the row holds';
comment on column restricted.person_trait.valid_to is 'First day on which it does not hold any more';
comment on column restricted.person_trait.counted_unit_code is 'Unit in whose headcount the person is counted';
comment on column restricted.person_trait.is_official is 'Cán bộ or công chức';
comment on column restricted.person_trait.is_public_employee is 'Viên chức';
comment on column restricted.person_trait.is_leader is 'The position stands in the group Lãnh đạo quản lý';
comment on column restricted.person_trait.sex is 'Giới tính';
comment on column restricted.person_trait.is_ethnic_minority is 'Dân tộc thiểu số; null where unknown';
comment on column restricted.person_trait.education is 'Trình độ chuyên môn';
comment on column restricted.person_trait.politics is 'Lý luận chính trị';
comment on column restricted.person_trait.party_on is 'Ngày vào Đảng';
comment on column restricted.person_trait.old_on is 'Day on which the person ceases to be young; null where the birth date is unknown';
comment on column restricted.person_trait.submission_id is 'Submission that holds the row';
comment on column restricted.person_trait.sheet is 'Sheet of the row';
comment on column restricted.person_trait.row_no is 'Row as Excel shows it';
comment on column restricted.person_trait.run_from is 'First publication that holds the row';
comment on column restricted.person_trait.run_to is 'First publication that does not hold it any more';
