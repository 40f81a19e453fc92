-- What a unit's next forms are filled in with: its people's last roster lines, its tasks, all of a position's row.
create table restricted.roster_line (
  person_key text not null,
  unit_code text not null,
  reporting_date date not null,
  row_no int not null,
  sex text,
  ethnicity text,
  room text,
  title text,
  education text,
  politics text,
  joined_on date,
  party_on date,
  paid_by text,
  note text,
  religion text,
  academic_title text,
  it_level text,
  foreign_language text,
  ethnic_language boolean not null,
  state_management text,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (person_key, run_from)
);
comment on table restricted.roster_line is 'Grain: person, as the latest roster that names him has it. What the next roster of the unit is filled in with';
comment on column restricted.roster_line.person_key is 'Surrogate of the person, see restricted.person';
comment on column restricted.roster_line.unit_code is 'Unit that sent the roster';
comment on column restricted.roster_line.reporting_date is 'Date of the roster';
comment on column restricted.roster_line.row_no is 'Row as Excel shows it';
comment on column restricted.roster_line.sex is 'Giới tính';
comment on column restricted.roster_line.ethnicity is 'Dân tộc';
comment on column restricted.roster_line.room is 'Phòng/Ban, as written';
comment on column restricted.roster_line.title is 'Chức vụ, chức danh';
comment on column restricted.roster_line.education is 'Trình độ chuyên môn';
comment on column restricted.roster_line.politics is 'Lý luận chính trị';
comment on column restricted.roster_line.joined_on is 'Ngày vào cơ quan';
comment on column restricted.roster_line.party_on is 'Ngày vào Đảng';
comment on column restricted.roster_line.paid_by is 'Biên chế tính tại';
comment on column restricted.roster_line.note is 'Ghi chú';
comment on column restricted.roster_line.religion is 'Tôn giáo';
comment on column restricted.roster_line.academic_title is 'Học hàm';
comment on column restricted.roster_line.it_level is 'Tin học';
comment on column restricted.roster_line.foreign_language is 'Ngoại ngữ';
comment on column restricted.roster_line.ethnic_language is 'Tiếng dân tộc';
comment on column restricted.roster_line.state_management is 'Quản lý nhà nước';
comment on column restricted.roster_line.run_from is 'First publication that holds the row';
comment on column restricted.roster_line.run_to is 'First publication that does not hold it any more';

create table mart.unit_task (
  unit_code text not null,
  task_code text not null,
  year int not null,
  row_no int not null,
  task text not null,
  room text,
  task_group text,
  product text,
  complexity int,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, task_code, run_from)
);
comment on table mart.unit_task is 'Grain: unit × task of its latest list (Biểu 2.1, 2.2)';
comment on column mart.unit_task.unit_code is 'Unit that owns the list';
comment on column mart.unit_task.task_code is 'Mã công việc';
comment on column mart.unit_task.year is 'Year of the list';
comment on column mart.unit_task.row_no is 'Row as Excel shows it';
comment on column mart.unit_task.task is 'Tên công việc';
comment on column mart.unit_task.room is 'Phòng/Ban chủ trì';
comment on column mart.unit_task.task_group is 'Nhóm công việc';
comment on column mart.unit_task.product is 'Sản phẩm đầu ra';
comment on column mart.unit_task.complexity is 'Cấp độ phức tạp, 1 to 5';
comment on column mart.unit_task.run_from is 'First publication that holds the row';
comment on column mart.unit_task.run_to is 'First publication that does not hold it any more';

alter table star.fact_position_plan
  add column room text,
  add column concurrent_with text,
  add column outside_grades boolean not null default false,
  add column note text;
comment on column star.fact_position_plan.room is 'Phòng/Ban';
comment on column star.fact_position_plan.concurrent_with is 'Kiêm nhiệm: position whose holder also holds this one';
comment on column star.fact_position_plan.outside_grades is 'Ngoài cơ cấu ngạch';
comment on column star.fact_position_plan.note is 'Ghi chú';
