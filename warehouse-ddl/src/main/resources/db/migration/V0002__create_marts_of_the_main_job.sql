-- Marts of R01, R02, R03, R08. Step functions over time: a row holds from valid_from (inclusive) to valid_to
-- (exclusive, 9999-12-31 while open), so that a figure of any date is one row.

create table mart.headcount (
  unit_code text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  headcount int,
  officials int,
  public_employees int,
  contracts int,
  agencies int,
  mean_per_agency numeric(14,2),
  advisory_mean numeric(14,2),
  service_headcount int,
  mass_mean numeric(14,2),
  data_date date,
  missing boolean not null,
  carried_forward boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, valid_from, run_from)
);
comment on table mart.headcount is 'R01. Grain: unit or group × span of dates in which nothing changes. Persons';
comment on column mart.headcount.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.headcount.valid_from is 'First day on which the row holds';
comment on column mart.headcount.valid_to is 'First day on which it does not hold any more';
comment on column mart.headcount.unit is 'Name of the unit on these dates';
comment on column mart.headcount.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.headcount.label is 'Number in the first column: I, 1, *; null for the total';
comment on column mart.headcount.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.headcount.headcount is 'Officials and public employees present; null when no roster came';
comment on column mart.headcount.officials is 'Cán bộ and công chức';
comment on column mart.headcount.public_employees is 'Viên chức';
comment on column mart.headcount.contracts is 'Contract staff; outside the headcount';
comment on column mart.headcount.agencies is 'Agencies below a group or the province; null on a unit';
comment on column mart.headcount.mean_per_agency is 'headcount / agencies, half-up';
comment on column mart.headcount.advisory_mean is 'District units: headcount of rooms of block Đảng / their number';
comment on column mart.headcount.service_headcount is 'District units: headcount of block Sự nghiệp';
comment on column mart.headcount.mass_mean is 'District units: headcount of block MTTQ, đoàn thể / their number';
comment on column mart.headcount.data_date is 'Latest reporting date on which the figures rest';
comment on column mart.headcount.missing is 'No roster came up to this date: print as missing, not as nil';
comment on column mart.headcount.carried_forward is 'The unit''s roster is older than the latest of the province';
comment on column mart.headcount.run_from is 'First publication that holds the row';
comment on column mart.headcount.run_to is 'First publication that does not hold it any more';

create table mart.grade_structure (
  unit_code text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  graded int,
  cvcc int,
  cvcc_pct numeric(14,2),
  cvc int,
  cvc_pct numeric(14,2),
  cv int,
  cv_pct numeric(14,2),
  cs int,
  cs_pct numeric(14,2),
  nv int,
  nv_pct numeric(14,2),
  outside int,
  data_date date,
  missing boolean not null,
  carried_forward boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, valid_from, run_from)
);
comment on table mart.grade_structure is 'R02. Grain: unit or group × span of dates in which nothing changes. Persons';
comment on column mart.grade_structure.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.grade_structure.valid_from is 'First day on which the row holds';
comment on column mart.grade_structure.valid_to is 'First day on which it does not hold any more';
comment on column mart.grade_structure.unit is 'Name of the unit on these dates';
comment on column mart.grade_structure.row_type is 'total, group, unit, or posts';
comment on column mart.grade_structure.label is 'Number in the first column; null for the total';
comment on column mart.grade_structure.order_key is 'Sorting by it gives the official order';
comment on column mart.grade_structure.graded is 'Persons inside the grade structure';
comment on column mart.grade_structure.cvcc is 'Chuyên viên cao cấp và tương đương';
comment on column mart.grade_structure.cvcc_pct is 'cvcc / graded in percent, half-up; null when graded is nil';
comment on column mart.grade_structure.cvc is 'Chuyên viên chính và tương đương';
comment on column mart.grade_structure.cvc_pct is 'cvc / graded in percent';
comment on column mart.grade_structure.cv is 'Chuyên viên và tương đương';
comment on column mart.grade_structure.cv_pct is 'cv / graded in percent';
comment on column mart.grade_structure.cs is 'Cán sự và tương đương';
comment on column mart.grade_structure.cs_pct is 'cs / graded in percent';
comment on column mart.grade_structure.nv is 'Nhân viên';
comment on column mart.grade_structure.nv_pct is 'nv / graded in percent';
comment on column mart.grade_structure.outside is 'Headcount − graded: present but outside the grade structure';
comment on column mart.grade_structure.data_date is 'Latest reporting date on which the figures rest';
comment on column mart.grade_structure.missing is 'No roster came up to this date';
comment on column mart.grade_structure.carried_forward is 'The unit''s roster is older than the latest of the province';
comment on column mart.grade_structure.run_from is 'First publication that holds the row';
comment on column mart.grade_structure.run_to is 'First publication that does not hold it any more';

create table mart.position_plan (
  unit_code text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  positions int,
  positions_shared boolean not null,
  posts int,
  officials int,
  public_employees int,
  contracts int,
  graded int,
  cvcc int,
  cvc int,
  cv int,
  cs_nv int,
  note text,
  data_date date,
  missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, valid_from, run_from)
);
comment on table mart.position_plan is 'R03. Grain: unit or group × span of dates in which nothing changes. Posts and positions';
comment on column mart.position_plan.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.position_plan.valid_from is 'First day on which the row holds';
comment on column mart.position_plan.valid_to is 'First day on which it does not hold any more';
comment on column mart.position_plan.unit is 'Name of the unit on these dates';
comment on column mart.position_plan.row_type is 'total, group, unit, or posts';
comment on column mart.position_plan.label is 'Number in the first column; null for the total';
comment on column mart.position_plan.order_key is 'Sorting by it gives the official order';
comment on column mart.position_plan.positions is 'Distinct positions; a list that several units share counts once in their group';
comment on column mart.position_plan.positions_shared is 'The unit''s whole list is common with other units of its group: the cell is printed merged over them';
comment on column mart.position_plan.posts is 'officials + public_employees';
comment on column mart.position_plan.officials is 'Posts of cán bộ and công chức';
comment on column mart.position_plan.public_employees is 'Posts of viên chức';
comment on column mart.position_plan.contracts is 'Contract posts (Nghị định 111); outside posts';
comment on column mart.position_plan.graded is 'Posts inside the grade structure';
comment on column mart.position_plan.cvcc is 'Posts at level chuyên viên cao cấp';
comment on column mart.position_plan.cvc is 'Posts at level chuyên viên chính';
comment on column mart.position_plan.cv is 'Posts at level chuyên viên';
comment on column mart.position_plan.cs_nv is 'Posts at level cán sự or nhân viên';
comment on column mart.position_plan.note is 'DVTC note of the unit';
comment on column mart.position_plan.data_date is 'Latest day from which a list of the figures is in force';
comment on column mart.position_plan.missing is 'No list of positions is in force';
comment on column mart.position_plan.run_from is 'First publication that holds the row';
comment on column mart.position_plan.run_to is 'First publication that does not hold it any more';

create table mart.work_hours (
  unit_code text not null,
  period text not null,
  period_kind text not null,
  first_day date not null,
  last_day date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  staff int,
  staff_logged int,
  logged_pct numeric(14,2),
  working_days int,
  standard_hours int,
  seconds bigint,
  hours numeric(18,2),
  hours_per_person numeric(14,2),
  hours_per_day numeric(14,2),
  of_standard_pct numeric(14,2),
  rank int,
  missing boolean not null,
  carried_forward boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, period, run_from)
);
comment on table mart.work_hours is 'R08. Grain: unit or group × month, quarter or year';
comment on column mart.work_hours.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.work_hours.period is 'yyyy-MM, yyyy-Qn or yyyy';
comment on column mart.work_hours.period_kind is 'MONTH, QUARTER or YEAR';
comment on column mart.work_hours.first_day is 'First day of the period';
comment on column mart.work_hours.last_day is 'Last day of the period';
comment on column mart.work_hours.unit is 'Name of the unit on the last day';
comment on column mart.work_hours.row_type is 'total, group or unit';
comment on column mart.work_hours.label is 'Number in the first column; null for the total';
comment on column mart.work_hours.order_key is 'Sorting by it gives the official order';
comment on column mart.work_hours.staff is 'Everyone present on the last day of the (last) month, contracts included';
comment on column mart.work_hours.staff_logged is 'Those of staff with at least one loaded entry in the (last) month';
comment on column mart.work_hours.logged_pct is 'staff_logged / staff in percent';
comment on column mart.work_hours.working_days is 'Monday to Friday less holidays plus make-up days';
comment on column mart.work_hours.standard_hours is 'working_days × 8, hours per person';
comment on column mart.work_hours.seconds is 'Loaded time of persons present on the last day, seconds';
comment on column mart.work_hours.hours is 'The same in hours, half-up';
comment on column mart.work_hours.hours_per_person is 'Hours per person and month: hours / sum of the months'' staff';
comment on column mart.work_hours.hours_per_day is 'Hours per person and day: hours / sum of staff × working days';
comment on column mart.work_hours.of_standard_pct is 'hours / sum of staff × standard hours in percent';
comment on column mart.work_hours.rank is 'Rank of a unit by hours_per_day as printed, 1 the highest, ties share; null for groups and total';
comment on column mart.work_hours.missing is 'No roster up to the last day: the unit''s figures are unknown';
comment on column mart.work_hours.carried_forward is 'Staff rest on an older roster than the latest of the province';
comment on column mart.work_hours.run_from is 'First publication that holds the row';
comment on column mart.work_hours.run_to is 'First publication that does not hold it any more';

create table mart.work_hours_person (
  unit_code text not null,
  person_key text not null,
  month text not null,
  days_logged int not null,
  seconds bigint not null,
  hours numeric(18,2) not null,
  hours_per_day numeric(14,2),
  hours_without_product numeric(18,2) not null,
  reason text,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, person_key, month, run_from)
);
comment on table mart.work_hours_person is 'R08P. Grain: person present on the last day × month';
comment on column mart.work_hours_person.unit_code is 'Unit where the person is present on the last day';
comment on column mart.work_hours_person.person_key is 'Surrogate of the person, see restricted.person';
comment on column mart.work_hours_person.month is 'yyyy-MM';
comment on column mart.work_hours_person.days_logged is 'Days with at least one loaded entry';
comment on column mart.work_hours_person.seconds is 'Loaded time of the month from any unit''s workbook, seconds';
comment on column mart.work_hours_person.hours is 'The same in hours, half-up';
comment on column mart.work_hours_person.hours_per_day is 'hours / working days of the month';
comment on column mart.work_hours_person.hours_without_product is 'Hours of entries without a product';
comment on column mart.work_hours_person.reason is 'Latest note in the person''s log of the month that is not empty';
comment on column mart.work_hours_person.run_from is 'First publication that holds the row';
comment on column mart.work_hours_person.run_to is 'First publication that does not hold it any more';

create table restricted.person (
  person_key text not null,
  staff_code text not null,
  full_name text not null,
  birth_date date,
  valid_from date not null,
  valid_to date not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (person_key, valid_from, run_from)
);
comment on table restricted.person is 'Grain: person × span in which name and birth date do not change';
comment on column restricted.person.person_key is 'Surrogate that facts and marts carry';
comment on column restricted.person.staff_code is 'Mã cán bộ';
comment on column restricted.person.full_name is 'Họ và tên';
comment on column restricted.person.birth_date is 'Ngày sinh';
comment on column restricted.person.valid_from is 'First day on which the row holds';
comment on column restricted.person.valid_to is 'First day on which it does not hold any more';
comment on column restricted.person.run_from is 'First publication that holds the row';
comment on column restricted.person.run_to is 'First publication that does not hold it any more';
