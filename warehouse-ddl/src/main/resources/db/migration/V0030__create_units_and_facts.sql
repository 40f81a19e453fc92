-- The organisation, and the facts from which a printed figure is explained.
create table star.dim_unit (
  unit_code text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  unit_kind text not null,
  parent_code text,
  is_root boolean not null,
  sort_order int,
  block text,
  note text,
  event text,
  from_codes text,
  decision_no text,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, valid_from, run_from)
);
comment on table star.dim_unit is 'Grain: unit × span of dates in which its row in the list of units does not change';
comment on column star.dim_unit.unit_code is 'Mã đơn vị; the province has its own code here, TOTAL in marts';
comment on column star.dim_unit.valid_from is 'First day on which the row holds';
comment on column star.dim_unit.valid_to is 'First day on which it does not hold any more';
comment on column star.dim_unit.unit is 'Tên đơn vị';
comment on column star.dim_unit.unit_kind is 'Loại đơn vị';
comment on column star.dim_unit.parent_code is 'Unit above; null for the province';
comment on column star.dim_unit.is_root is 'The province';
comment on column star.dim_unit.sort_order is 'Thứ tự';
comment on column star.dim_unit.block is 'Khối';
comment on column star.dim_unit.note is 'Ghi chú';
comment on column star.dim_unit.event is 'Sự kiện with which the span begins';
comment on column star.dim_unit.from_codes is 'Predecessors with shares, as written';
comment on column star.dim_unit.decision_no is 'Số quyết định';
comment on column star.dim_unit.run_from is 'First publication that holds the row';
comment on column star.dim_unit.run_to is 'First publication that does not hold it any more';

create table star.bridge_unit_succession (
  from_unit text not null,
  to_unit text not null,
  succeeded_on date not null,
  share numeric(9,6) not null,
  event text,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (from_unit, to_unit, succeeded_on, run_from)
);
comment on table star.bridge_unit_succession is 'Grain: predecessor × successor × day';
comment on column star.bridge_unit_succession.from_unit is 'Unit that was merged, split or closed';
comment on column star.bridge_unit_succession.to_unit is 'Unit that follows it';
comment on column star.bridge_unit_succession.succeeded_on is 'Day from which the successor is there';
comment on column star.bridge_unit_succession.share is 'Part of the predecessor that went to the successor, by weight';
comment on column star.bridge_unit_succession.event is 'Sự kiện';
comment on column star.bridge_unit_succession.run_from is 'First publication that holds the row';
comment on column star.bridge_unit_succession.run_to is 'First publication that does not hold it any more';

create table star.fact_presence (
  person_key text not null,
  valid_from date not null,
  valid_to date not null,
  unit_code text not null,
  counted_unit_code text not null,
  line_code text,
  group_code text,
  category text,
  is_official boolean not null,
  is_public_employee boolean not null,
  is_contract boolean not null,
  is_retired_working boolean not null,
  in_grade_structure boolean not null,
  grade_code text,
  grade_level text,
  room_code text,
  position_code text,
  evidence text not null,
  evidence_date date not null,
  submission_id text not null,
  sheet text not null,
  row_no int not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (person_key, valid_from, run_from)
);
comment on table star.fact_presence is 'Grain: person × span in which the person is present in a unit and nothing known of him changes. What explain leads back to';
comment on column star.fact_presence.person_key is 'Surrogate of the person, see restricted.person';
comment on column star.fact_presence.valid_from is 'First day on which the row holds';
comment on column star.fact_presence.valid_to is 'First day on which it does not hold any more';
comment on column star.fact_presence.unit_code is 'Unit in which the person serves';
comment on column star.fact_presence.counted_unit_code is 'Unit in whose headcount the person is counted';
comment on column star.fact_presence.line_code is 'Line of the tables that prints the person';
comment on column star.fact_presence.group_code is 'Group above the line';
comment on column star.fact_presence.category is 'Đối tượng';
comment on column star.fact_presence.is_official is 'Cán bộ or công chức';
comment on column star.fact_presence.is_public_employee is 'Viên chức';
comment on column star.fact_presence.is_contract is 'Hợp đồng';
comment on column star.fact_presence.is_retired_working is 'Retired and working in an association';
comment on column star.fact_presence.in_grade_structure is 'Counts in the grade structure';
comment on column star.fact_presence.grade_code is 'Mã ngạch';
comment on column star.fact_presence.grade_level is 'Level of the grade';
comment on column star.fact_presence.room_code is 'Room in which the person sits';
comment on column star.fact_presence.position_code is 'Mã vị trí việc làm';
comment on column star.fact_presence.evidence is 'roster or movement';
comment on column star.fact_presence.evidence_date is 'Reporting date of the roster, or day of the movement';
comment on column star.fact_presence.submission_id is 'Submission that holds the row';
comment on column star.fact_presence.sheet is 'Sheet of the row';
comment on column star.fact_presence.row_no is 'Row as Excel shows it';
comment on column star.fact_presence.run_from is 'First publication that holds the row';
comment on column star.fact_presence.run_to is 'First publication that does not hold it any more';

create table star.fact_quota (
  unit_code text not null,
  year int not null,
  officials int not null,
  public_employees int not null,
  contracts int,
  decision_no text,
  decision_on date,
  submission_id text not null,
  sheet text not null,
  row_no int not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, year, run_from)
);
comment on table star.fact_quota is 'Grain: unit × year';
comment on column star.fact_quota.unit_code is 'Unit as written in the decision';
comment on column star.fact_quota.year is 'Năm';
comment on column star.fact_quota.officials is 'Posts of cán bộ and công chức';
comment on column star.fact_quota.public_employees is 'Posts of viên chức';
comment on column star.fact_quota.contracts is 'Contract posts';
comment on column star.fact_quota.decision_no is 'Số quyết định';
comment on column star.fact_quota.decision_on is 'Ngày quyết định';
comment on column star.fact_quota.submission_id is 'Submission that holds the row';
comment on column star.fact_quota.sheet is 'Sheet of the row';
comment on column star.fact_quota.row_no is 'Row as Excel shows it';
comment on column star.fact_quota.run_from is 'First publication that holds the row';
comment on column star.fact_quota.run_to is 'First publication that does not hold it any more';

create table star.fact_position_plan (
  unit_code text not null,
  position_code text not null,
  valid_from date not null,
  valid_to date not null,
  position text not null,
  position_group text,
  grade_level text,
  category text not null,
  posts int not null,
  is_graded boolean not null,
  submission_id text not null,
  sheet text not null,
  row_no int not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, position_code, valid_from, run_from)
);
comment on table star.fact_position_plan is 'Grain: unit × position × span in which the list is in force';
comment on column star.fact_position_plan.unit_code is 'Unit that owns the list';
comment on column star.fact_position_plan.position_code is 'Mã vị trí việc làm';
comment on column star.fact_position_plan.valid_from is 'First day on which the row holds';
comment on column star.fact_position_plan.valid_to is 'First day on which it does not hold any more';
comment on column star.fact_position_plan.position is 'Tên vị trí việc làm';
comment on column star.fact_position_plan.position_group is 'Nhóm vị trí';
comment on column star.fact_position_plan.grade_level is 'Level asked for';
comment on column star.fact_position_plan.category is 'Đối tượng';
comment on column star.fact_position_plan.posts is 'Số lượng';
comment on column star.fact_position_plan.is_graded is 'Counts in the grade structure';
comment on column star.fact_position_plan.submission_id is 'Submission that holds the row';
comment on column star.fact_position_plan.sheet is 'Sheet of the row';
comment on column star.fact_position_plan.row_no is 'Row as Excel shows it';
comment on column star.fact_position_plan.run_from is 'First publication that holds the row';
comment on column star.fact_position_plan.run_to is 'First publication that does not hold it any more';

create table star.submission_source (
  submission_id text not null,
  unit_code text not null,
  form text not null,
  period text not null,
  workbook_name text not null,
  workbook_sha256 text not null,
  received_at timestamptz,
  column_letters text,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (submission_id, run_from)
);
comment on table star.submission_source is 'Grain: submission that counts for some figure: where its rows stand';
comment on column star.submission_source.submission_id is 'Workbook, form, unit and period';
comment on column star.submission_source.unit_code is 'Unit of the title block';
comment on column star.submission_source.form is 'Form';
comment on column star.submission_source.period is 'Period';
comment on column star.submission_source.workbook_name is 'File name';
comment on column star.submission_source.workbook_sha256 is 'Hash of the workbook';
comment on column star.submission_source.received_at is 'Time of the file';
comment on column star.submission_source.column_letters is 'Sheet, and column letter of each key, as JSON';
comment on column star.submission_source.run_from is 'First publication that holds the row';
comment on column star.submission_source.run_to is 'First publication that does not hold it any more';

comment on column mart.staff_form_8b.mean_age is 'Mean of year of the date − year of birth, half-up';
comment on column mart.unit_position.position_group is 'Lãnh đạo quản lý, Chuyên môn nghiệp vụ or Hỗ trợ phục vụ; (chưa rõ) for persons in no listed position';
comment on column mart.headcount_history.shared is 'Persons of headcount of whom no record tells where they went: given to the successors in whole persons by weight; nil where all is known';
