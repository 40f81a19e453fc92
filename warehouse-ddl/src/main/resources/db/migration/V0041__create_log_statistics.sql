-- R09 extremes, outliers, and R10 quality of the work log.
create table mart.work_extremes (
  period text not null,
  period_kind text not null,
  subject text not null,
  direction text not null,
  rank int not null,
  unit_code text not null,
  person_key text not null,
  room_code text,
  hours numeric(18,2) not null,
  hours_per_day numeric(14,2) not null,
  reason text,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (period, subject, direction, unit_code, person_key, run_from)
);
comment on table mart.work_extremes is 'R09. Grain: unit or person among the highest or lowest of a period';
comment on column mart.work_extremes.period is 'yyyy-MM, yyyy-Qn or yyyy; persons by month only';
comment on column mart.work_extremes.period_kind is 'MONTH, QUARTER or YEAR';
comment on column mart.work_extremes.subject is 'unit or person';
comment on column mart.work_extremes.direction is 'high or low';
comment on column mart.work_extremes.rank is '1 is the highest (lowest); ties share the rank';
comment on column mart.work_extremes.unit_code is 'The unit, or the unit where the person serves on the last day';
comment on column mart.work_extremes.person_key is 'Surrogate of the person, see restricted.person; - for a unit';
comment on column mart.work_extremes.room_code is 'Room of the person, such as a body of a district';
comment on column mart.work_extremes.hours is 'Hours of the period';
comment on column mart.work_extremes.hours_per_day is 'Hours per person and working day, as printed in R08';
comment on column mart.work_extremes.reason is 'Latest note in the person''s log of the month that is not empty';
comment on column mart.work_extremes.run_from is 'First publication that holds the row';
comment on column mart.work_extremes.run_to is 'First publication that does not hold it any more';

create table mart.work_outliers (
  period text not null,
  period_kind text not null,
  subject text not null,
  unit_code text not null,
  person_key text not null,
  hours_per_day numeric(14,2) not null,
  median numeric(14,2) not null,
  mad numeric(14,2) not null,
  z_score numeric(14,2) not null,
  threshold numeric(6,2) not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (period, subject, unit_code, person_key, run_from)
);
comment on table mart.work_outliers is 'Units and persons far from the others by robust z-score. Grain: unit or person × period';
comment on column mart.work_outliers.period is 'yyyy-MM, yyyy-Qn or yyyy; persons by month only';
comment on column mart.work_outliers.period_kind is 'MONTH, QUARTER or YEAR';
comment on column mart.work_outliers.subject is 'unit or person';
comment on column mart.work_outliers.unit_code is 'The unit, or the unit where the person serves on the last day';
comment on column mart.work_outliers.person_key is 'Surrogate of the person, see restricted.person; - for a unit';
comment on column mart.work_outliers.hours_per_day is 'Hours per person and working day, as printed in R08';
comment on column mart.work_outliers.median is 'Median of all units or persons of the period';
comment on column mart.work_outliers.mad is 'Median of the absolute distances from the median';
comment on column mart.work_outliers.z_score is '0.6745 × (hours_per_day − median) / mad';
comment on column mart.work_outliers.threshold is 'The row stands here because |z_score| is greater (setting outlier_threshold)';
comment on column mart.work_outliers.run_from is 'First publication that holds the row';
comment on column mart.work_outliers.run_to is 'First publication that does not hold it any more';

create table mart.log_quality (
  unit_code text not null,
  period text not null,
  period_kind text not null,
  first_day date not null,
  last_day date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  entries bigint,
  entries_without_product bigint,
  without_product_pct numeric(14,2),
  hours_without_product numeric(18,2),
  days_without_entry bigint,
  without_entry_pct numeric(14,2),
  days_absent bigint,
  days_of_exactly_8h bigint,
  long_days bigint,
  weekend_days bigint,
  weekend_hours numeric(18,2),
  holiday_days bigint,
  holiday_hours numeric(18,2),
  repeated_entries bigint,
  unconfirmed_entries bigint,
  late_confirmed_entries bigint,
  missing boolean not null,
  log_missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, period, run_from)
);
comment on table mart.log_quality is 'R10. Grain: unit or group × month, quarter or year';
comment on column mart.log_quality.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.log_quality.period is 'yyyy-MM, yyyy-Qn or yyyy';
comment on column mart.log_quality.period_kind is 'MONTH, QUARTER or YEAR';
comment on column mart.log_quality.first_day is 'First day of the period';
comment on column mart.log_quality.last_day is 'Last day of the period';
comment on column mart.log_quality.unit is 'Name of the unit on the last day';
comment on column mart.log_quality.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.log_quality.label is 'Number in the first column; null for the total';
comment on column mart.log_quality.order_key is 'Sorting by it gives the official order';
comment on column mart.log_quality.entries is 'Entries: lines with time';
comment on column mart.log_quality.entries_without_product is 'Entries without a product';
comment on column mart.log_quality.without_product_pct is 'entries_without_product / entries in percent';
comment on column mart.log_quality.hours_without_product is 'Hours of entries without a product';
comment on column mart.log_quality.days_without_entry is 'Working days with no entry and no absence mark, person-days';
comment on column mart.log_quality.without_entry_pct is 'days_without_entry / sum of staff × working days in percent';
comment on column mart.log_quality.days_absent is 'Working days with an absence mark and no entry, person-days';
comment on column mart.log_quality.days_of_exactly_8h is 'Days with exactly 8,00 hours, person-days';
comment on column mart.log_quality.long_days is 'Days with more hours than the limit (setting log_long_day_hours, 12), person-days';
comment on column mart.log_quality.weekend_days is 'Days with an entry on a weekend that is neither holiday nor make-up day, person-days';
comment on column mart.log_quality.weekend_hours is 'Hours on these days';
comment on column mart.log_quality.holiday_days is 'Days with an entry on a holiday or a day off in lieu, person-days';
comment on column mart.log_quality.holiday_hours is 'Hours on these days';
comment on column mart.log_quality.repeated_entries is 'Entries whose text stands at least log_repeated_text times (setting, 5) in the person''s month';
comment on column mart.log_quality.unconfirmed_entries is 'Entries without a day of confirmation';
comment on column mart.log_quality.late_confirmed_entries is 'Entries confirmed more than log_confirmation_days (setting, 7) days after the work';
comment on column mart.log_quality.missing is 'No roster up to the last day: the figures are unknown';
comment on column mart.log_quality.log_missing is 'A log of the unit, or of a unit of the group, has not come in at least one month';
comment on column mart.log_quality.run_from is 'First publication that holds the row';
comment on column mart.log_quality.run_to is 'First publication that does not hold it any more';

create table mart.log_quality_person (
  unit_code text not null,
  person_key text not null,
  month text not null,
  entries int not null,
  entries_without_product int not null,
  hours_without_product numeric(18,2) not null,
  days_without_entry int not null,
  days_absent int not null,
  days_of_exactly_8h int not null,
  long_days int not null,
  weekend_days int not null,
  weekend_hours numeric(18,2) not null,
  holiday_days int not null,
  holiday_hours numeric(18,2) not null,
  repeated_entries int not null,
  unconfirmed_entries int not null,
  late_confirmed_entries int not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, person_key, month, run_from)
);
comment on table mart.log_quality_person is 'R10. Grain: person present on the last day × month';
comment on column mart.log_quality_person.unit_code is 'Unit where the person is present on the last day';
comment on column mart.log_quality_person.person_key is 'Surrogate of the person, see restricted.person';
comment on column mart.log_quality_person.month is 'yyyy-MM';
comment on column mart.log_quality_person.entries is 'Entries: lines with time';
comment on column mart.log_quality_person.entries_without_product is 'Entries without a product';
comment on column mart.log_quality_person.hours_without_product is 'Hours of entries without a product';
comment on column mart.log_quality_person.days_without_entry is 'Working days with no entry and no absence mark';
comment on column mart.log_quality_person.days_absent is 'Working days with an absence mark and no entry';
comment on column mart.log_quality_person.days_of_exactly_8h is 'Days with exactly 8,00 hours';
comment on column mart.log_quality_person.long_days is 'Days with more hours than the limit (setting log_long_day_hours, 12)';
comment on column mart.log_quality_person.weekend_days is 'Days with an entry on a weekend that is neither holiday nor make-up day';
comment on column mart.log_quality_person.weekend_hours is 'Hours on these days';
comment on column mart.log_quality_person.holiday_days is 'Days with an entry on a holiday or a day off in lieu';
comment on column mart.log_quality_person.holiday_hours is 'Hours on these days';
comment on column mart.log_quality_person.repeated_entries is 'Entries whose text stands at least log_repeated_text times (setting, 5) in the person''s month';
comment on column mart.log_quality_person.unconfirmed_entries is 'Entries without a day of confirmation';
comment on column mart.log_quality_person.late_confirmed_entries is 'Entries confirmed more than log_confirmation_days (setting, 7) days after the work';
comment on column mart.log_quality_person.run_from is 'First publication that holds the row';
comment on column mart.log_quality_person.run_to is 'First publication that does not hold it any more';
