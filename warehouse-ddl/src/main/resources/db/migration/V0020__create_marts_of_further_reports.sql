-- Marts of R04, R05, R06, R07, R12, R13, R17. Marts of a state are step functions over time, as those of the main job.

create table mart.unit_position (
  unit_code text not null,
  position_code text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  order_key text not null,
  position_group text not null,
  position_order int not null,
  position text not null,
  room text,
  grade_level text,
  officials int,
  public_employees int,
  contracts int,
  present int,
  difference int,
  note text,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, position_code, valid_from, run_from)
);
comment on table mart.unit_position is 'R04. Grain: unit × position × span of dates in which nothing changes. Posts and persons';
comment on column mart.unit_position.unit_code is 'Unit';
comment on column mart.unit_position.position_code is 'Mã vị trí việc làm';
comment on column mart.unit_position.valid_from is 'First day on which the row holds';
comment on column mart.unit_position.valid_to is 'First day on which it does not hold any more';
comment on column mart.unit_position.unit is 'Name of the unit';
comment on column mart.unit_position.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.unit_position.position_group is 'Lãnh đạo quản lý, Chuyên môn nghiệp vụ or Hỗ trợ phục vụ';
comment on column mart.unit_position.position_order is 'Place of the position in the units list, by group and then as sent';
comment on column mart.unit_position.position is 'Name of the position';
comment on column mart.unit_position.room is 'Name of the room';
comment on column mart.unit_position.grade_level is 'Lowest grade of the position, as the list names it';
comment on column mart.unit_position.officials is 'Posts of cán bộ and công chức; null where the position is of another category';
comment on column mart.unit_position.public_employees is 'Posts of viên chức; null where the position is of another category';
comment on column mart.unit_position.contracts is 'Contract posts; null where the position is of another category';
comment on column mart.unit_position.present is 'Persons present who hold the position; null where no roster came';
comment on column mart.unit_position.difference is 'present − posts: above nil is over, below is short; null where no roster came';
comment on column mart.unit_position.note is 'Note of the list; a position held concurrently names the other one';
comment on column mart.unit_position.run_from is 'First publication that holds the row';
comment on column mart.unit_position.run_to is 'First publication that does not hold it any more';

create table mart.competency (
  unit_code text not null,
  position_code text not null,
  competency text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  order_key text not null,
  position_group text,
  position_order int not null,
  position text,
  competency_group text not null,
  competency_order int not null,
  level int not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, position_code, competency, valid_from, run_from)
);
comment on table mart.competency is 'R05. Grain: unit × position × competency × span of dates';
comment on column mart.competency.unit_code is 'Unit';
comment on column mart.competency.position_code is 'Mã vị trí việc làm';
comment on column mart.competency.competency is 'Name of the competency';
comment on column mart.competency.valid_from is 'First day on which the row holds';
comment on column mart.competency.valid_to is 'First day on which it does not hold any more';
comment on column mart.competency.unit is 'Name of the unit';
comment on column mart.competency.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.competency.position_group is 'Group of the position; null where no list names it';
comment on column mart.competency.position_order is 'Place of the position in the units list';
comment on column mart.competency.position is 'Name of the position; null where no list names it';
comment on column mart.competency.competency_group is 'Chung, Chuyên môn or Quản lý';
comment on column mart.competency.competency_order is 'Place of the competency: by group and then as sent';
comment on column mart.competency.level is 'Level asked for, 1 to 5';
comment on column mart.competency.run_from is 'First publication that holds the row';
comment on column mart.competency.run_to is 'First publication that does not hold it any more';

create table mart.headcount_roadmap (
  unit_code text not null,
  category text not null,
  year int not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  base_assigned int,
  assigned int,
  present int,
  vacant int,
  target int,
  to_cut int,
  cut_pct numeric(14,2),
  missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, category, year, run_from)
);
comment on table mart.headcount_roadmap is 'R06. Grain: unit or group × category × year';
comment on column mart.headcount_roadmap.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.headcount_roadmap.category is 'officials, public_employees or total';
comment on column mart.headcount_roadmap.year is 'Year, from the base year on';
comment on column mart.headcount_roadmap.unit is 'Name of the unit';
comment on column mart.headcount_roadmap.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.headcount_roadmap.label is 'Number in the first column; null for the total';
comment on column mart.headcount_roadmap.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.headcount_roadmap.base_assigned is 'Quota of the base year';
comment on column mart.headcount_roadmap.assigned is 'Quota of the year; null where none came';
comment on column mart.headcount_roadmap.present is 'Present on 31 December, or on the last day with data where that is earlier';
comment on column mart.headcount_roadmap.vacant is 'assigned − present; below nil is over quota';
comment on column mart.headcount_roadmap.target is 'Target at the end of the roadmap';
comment on column mart.headcount_roadmap.to_cut is 'base_assigned − target';
comment on column mart.headcount_roadmap.cut_pct is 'to_cut / base_assigned in percent, half-up';
comment on column mart.headcount_roadmap.missing is 'No data of the unit: print as missing, not as nil';
comment on column mart.headcount_roadmap.run_from is 'First publication that holds the row';
comment on column mart.headcount_roadmap.run_to is 'First publication that does not hold it any more';

create table mart.grade_change (
  unit_code text not null,
  grade_level text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  present int,
  planned int,
  change int,
  missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, grade_level, valid_from, run_from)
);
comment on table mart.grade_change is 'R07. Grain: unit or group × grade level × span of dates. Persons and posts';
comment on column mart.grade_change.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.grade_change.grade_level is 'CVCC, CVC, CV, CS or NV';
comment on column mart.grade_change.valid_from is 'First day on which the row holds';
comment on column mart.grade_change.valid_to is 'First day on which it does not hold any more';
comment on column mart.grade_change.unit is 'Name of the unit';
comment on column mart.grade_change.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.grade_change.label is 'Number in the first column; null for the total';
comment on column mart.grade_change.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.grade_change.present is 'Persons at this level; null where no roster came';
comment on column mart.grade_change.planned is 'Posts at this level in the list in force; null where none came';
comment on column mart.grade_change.change is 'planned − present';
comment on column mart.grade_change.missing is 'No data of the unit: print as missing, not as nil';
comment on column mart.grade_change.run_from is 'First publication that holds the row';
comment on column mart.grade_change.run_to is 'First publication that does not hold it any more';

create table mart.staff_quality (
  unit_code text not null,
  population text not null,
  attribute text not null,
  value text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  count int not null,
  total int not null,
  pct numeric(14,2),
  missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, population, attribute, value, valid_from, run_from)
);
comment on table mart.staff_quality is 'R12. Grain: unit or group × population × attribute × value × span of dates. Persons';
comment on column mart.staff_quality.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.staff_quality.population is 'all, officials, public_employees or leaders';
comment on column mart.staff_quality.attribute is 'sex, young, ethnic_minority, education, politics or party';
comment on column mart.staff_quality.value is 'Value of the form; Có or Không; (chưa rõ) where empty';
comment on column mart.staff_quality.valid_from is 'First day on which the row holds';
comment on column mart.staff_quality.valid_to is 'First day on which it does not hold any more';
comment on column mart.staff_quality.unit is 'Name of the unit';
comment on column mart.staff_quality.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.staff_quality.label is 'Number in the first column; null for the total';
comment on column mart.staff_quality.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.staff_quality.count is 'Persons with the value';
comment on column mart.staff_quality.total is 'Persons of the population';
comment on column mart.staff_quality.pct is 'count / total in percent, half-up';
comment on column mart.staff_quality.missing is 'No data of the unit: print as missing, not as nil';
comment on column mart.staff_quality.run_from is 'First publication that holds the row';
comment on column mart.staff_quality.run_to is 'First publication that does not hold it any more';

create table mart.headcount_history (
  series text not null,
  unit_code text not null,
  year int not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  headcount int,
  officials int,
  public_employees int,
  contracts int,
  shared numeric(14,2),
  comparable boolean not null,
  event text,
  missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (series, unit_code, year, run_from)
);
comment on table mart.headcount_history is 'R13. Grain: series × unit or group × year. Persons on 31 December, or on the last day with data where that is earlier';
comment on column mart.headcount_history.series is 'as_was: the organisation of the year; restated: that of today';
comment on column mart.headcount_history.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.headcount_history.year is 'Year';
comment on column mart.headcount_history.unit is 'Name of the unit';
comment on column mart.headcount_history.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.headcount_history.label is 'Number in the first column; null for the total';
comment on column mart.headcount_history.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.headcount_history.headcount is 'Officials and public employees present';
comment on column mart.headcount_history.officials is 'Cán bộ and công chức';
comment on column mart.headcount_history.public_employees is 'Viên chức';
comment on column mart.headcount_history.contracts is 'Contract staff; outside the headcount';
comment on column mart.headcount_history.shared is 'Part of headcount that was shared by weight, as no record tells where the persons went; nil where all is known';
comment on column mart.headcount_history.comparable is 'Whether the unit was the same in this year and today';
comment on column mart.headcount_history.event is 'Reorganisation of the unit in the year: event and units';
comment on column mart.headcount_history.missing is 'No data of the unit: print as missing, not as nil';
comment on column mart.headcount_history.run_from is 'First publication that holds the row';
comment on column mart.headcount_history.run_to is 'First publication that does not hold it any more';

create table mart.staff_form (
  unit_code text not null,
  category text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  quota int,
  present int,
  female int,
  party int,
  ethnic_minority int,
  religion int,
  cvcc int,
  cvc int,
  cv int,
  cs int,
  nv int,
  doctor int,
  master int,
  bachelor int,
  college int,
  secondary int,
  "primary" int,
  politics_bachelor int,
  politics_high int,
  politics_mid int,
  politics_low int,
  it_mid int,
  it_cert int,
  english_degree int,
  english_cert int,
  other_language_degree int,
  other_language_cert int,
  ethnic_language int,
  state_cvcc int,
  state_cvc int,
  state_cv int,
  age_30 int,
  age_31_40 int,
  age_41_50 int,
  age_51_60 int,
  female_51_55 int,
  male_56_60 int,
  over_retirement int,
  missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, category, valid_from, run_from)
);
comment on table mart.staff_form is 'R17, form BM01/BNV. Grain: unit or group × category × span of dates. Persons; the columns are those of the form';
comment on column mart.staff_form.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.staff_form.category is 'all, officials or public_employees';
comment on column mart.staff_form.valid_from is 'First day on which the row holds';
comment on column mart.staff_form.valid_to is 'First day on which it does not hold any more';
comment on column mart.staff_form.unit is 'Name of the unit';
comment on column mart.staff_form.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.staff_form.label is 'Number in the first column; null for the total';
comment on column mart.staff_form.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.staff_form.quota is 'Biên chế được giao: assigned quota';
comment on column mart.staff_form.present is 'Tổng số hiện có';
comment on column mart.staff_form.female is 'Nữ';
comment on column mart.staff_form.party is 'Đảng viên';
comment on column mart.staff_form.ethnic_minority is 'Dân tộc thiểu số';
comment on column mart.staff_form.religion is 'Tôn giáo: not empty and not Không';
comment on column mart.staff_form.cvcc is 'Chuyên viên cao cấp và tương đương';
comment on column mart.staff_form.cvc is 'Chuyên viên chính và tương đương';
comment on column mart.staff_form.cv is 'Chuyên viên và tương đương';
comment on column mart.staff_form.cs is 'Cán sự và tương đương';
comment on column mart.staff_form.nv is 'Nhân viên';
comment on column mart.staff_form.doctor is 'Tiến sĩ';
comment on column mart.staff_form.master is 'Thạc sĩ';
comment on column mart.staff_form.bachelor is 'Đại học';
comment on column mart.staff_form.college is 'Cao đẳng';
comment on column mart.staff_form.secondary is 'Trung cấp';
comment on column mart.staff_form."primary" is 'Sơ cấp';
comment on column mart.staff_form.politics_bachelor is 'Cử nhân chính trị';
comment on column mart.staff_form.politics_high is 'Cao cấp';
comment on column mart.staff_form.politics_mid is 'Trung cấp';
comment on column mart.staff_form.politics_low is 'Sơ cấp';
comment on column mart.staff_form.it_mid is 'Tin học: trung cấp trở lên';
comment on column mart.staff_form.it_cert is 'Tin học: chứng chỉ';
comment on column mart.staff_form.english_degree is 'Tiếng Anh: đại học trở lên';
comment on column mart.staff_form.english_cert is 'Tiếng Anh: chứng chỉ';
comment on column mart.staff_form.other_language_degree is 'Ngoại ngữ khác: đại học trở lên';
comment on column mart.staff_form.other_language_cert is 'Ngoại ngữ khác: chứng chỉ';
comment on column mart.staff_form.ethnic_language is 'Chứng chỉ tiếng dân tộc';
comment on column mart.staff_form.state_cvcc is 'QLNN: chuyên viên cao cấp';
comment on column mart.staff_form.state_cvc is 'QLNN: chuyên viên chính';
comment on column mart.staff_form.state_cv is 'QLNN: chuyên viên';
comment on column mart.staff_form.age_30 is 'Từ 30 tuổi trở xuống';
comment on column mart.staff_form.age_31_40 is 'Từ 31 đến 40';
comment on column mart.staff_form.age_41_50 is 'Từ 41 đến 50';
comment on column mart.staff_form.age_51_60 is 'Từ 51 đến 60: total of the band';
comment on column mart.staff_form.female_51_55 is 'Trong đó nữ từ 51 đến 55: part of the band before';
comment on column mart.staff_form.male_56_60 is 'Trong đó nam từ 56 đến 60: part of the band';
comment on column mart.staff_form.over_retirement is 'Trên tuổi nghỉ hưu: by the retirement age in force on the date';
comment on column mart.staff_form.missing is 'No data of the unit: print as missing, not as nil';
comment on column mart.staff_form.run_from is 'First publication that holds the row';
comment on column mart.staff_form.run_to is 'First publication that does not hold it any more';

create table mart.staff_form_8b (
  unit_code text not null,
  category text not null,
  valid_from date not null,
  valid_to date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  present int,
  female int,
  ethnic_minority int,
  party int,
  age_to_30 int,
  age_31_35 int,
  age_36_40 int,
  age_41_45 int,
  age_46_50 int,
  age_51_55 int,
  age_56_60 int,
  age_over_60 int,
  mean_age numeric(14,2),
  missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, category, valid_from, run_from)
);
comment on table mart.staff_form_8b is 'R17, form 8B-BTCTW. Grain: unit or group × category × span of dates. Persons';
comment on column mart.staff_form_8b.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.staff_form_8b.category is 'all, officials or public_employees';
comment on column mart.staff_form_8b.valid_from is 'First day on which the row holds';
comment on column mart.staff_form_8b.valid_to is 'First day on which it does not hold any more';
comment on column mart.staff_form_8b.unit is 'Name of the unit';
comment on column mart.staff_form_8b.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.staff_form_8b.label is 'Number in the first column; null for the total';
comment on column mart.staff_form_8b.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.staff_form_8b.present is 'Persons';
comment on column mart.staff_form_8b.female is 'Nữ';
comment on column mart.staff_form_8b.ethnic_minority is 'Dân tộc thiểu số';
comment on column mart.staff_form_8b.party is 'Đảng viên';
comment on column mart.staff_form_8b.age_to_30 is 'Từ 30 tuổi trở xuống';
comment on column mart.staff_form_8b.age_31_35 is 'Từ 31 đến 35';
comment on column mart.staff_form_8b.age_36_40 is 'Từ 36 đến 40';
comment on column mart.staff_form_8b.age_41_45 is 'Từ 41 đến 45';
comment on column mart.staff_form_8b.age_46_50 is 'Từ 46 đến 50';
comment on column mart.staff_form_8b.age_51_55 is 'Từ 51 đến 55';
comment on column mart.staff_form_8b.age_56_60 is 'Từ 56 đến 60';
comment on column mart.staff_form_8b.age_over_60 is 'Trên 60 tuổi';
comment on column mart.staff_form_8b.mean_age is 'Mean age in full years, half-up';
comment on column mart.staff_form_8b.missing is 'No data of the unit: print as missing, not as nil';
comment on column mart.staff_form_8b.run_from is 'First publication that holds the row';
comment on column mart.staff_form_8b.run_to is 'First publication that does not hold it any more';
