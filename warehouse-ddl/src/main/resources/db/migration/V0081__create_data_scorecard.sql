-- The six attributes of data: đúng, đủ, sạch, sống, thống nhất, dùng chung.
create table mart.data_scorecard (
  unit_code text not null,
  period text not null,
  period_kind text not null,
  first_day date not null,
  last_day date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  correct numeric(14,2),
  complete numeric(14,2),
  clean numeric(14,2),
  live numeric(14,2),
  consistent numeric(14,2),
  common numeric(14,2),
  rows_read bigint not null,
  wrong_rows bigint not null,
  incomplete_rows bigint not null,
  unclean_rows bigint not null,
  expected bigint not null,
  received bigint not null,
  on_time bigint not null,
  units bigint not null,
  current_units bigint not null,
  compared bigint not null,
  disagreeing bigint not null,
  codes bigint not null,
  unresolved bigint not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, period, run_from)
);
comment on table mart.data_scorecard is 'Scorecard đúng – đủ – sạch – sống – thống nhất – dùng chung, 0 to 100. Grain: unit or group × month, quarter or year';
comment on column mart.data_scorecard.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.data_scorecard.period is 'yyyy-MM, yyyy-Qn or yyyy; a submission counts where its own period ends';
comment on column mart.data_scorecard.period_kind is 'MONTH, QUARTER or YEAR';
comment on column mart.data_scorecard.first_day is 'First day of the period';
comment on column mart.data_scorecard.last_day is 'Last day of the period';
comment on column mart.data_scorecard.unit is 'Name of the unit in the period, the latest';
comment on column mart.data_scorecard.row_type is 'total, group or unit';
comment on column mart.data_scorecard.label is 'Number in the first column; null for the total';
comment on column mart.data_scorecard.order_key is 'Sorting by it gives the official order';
comment on column mart.data_scorecard.correct is 'Đúng: (rows_read − wrong_rows) / rows_read × 100';
comment on column mart.data_scorecard.complete is 'Đủ: received / expected × (rows_read − incomplete_rows) / rows_read × 100; one factor alone where the other has nothing to measure';
comment on column mart.data_scorecard.clean is 'Sạch: (rows_read − unclean_rows) / rows_read × 100';
comment on column mart.data_scorecard.live is 'Sống: (on_time / expected + current_units / units) / 2 × 100; one part alone where the other has nothing to measure';
comment on column mart.data_scorecard.consistent is 'Thống nhất: (compared − disagreeing) / compared × 100';
comment on column mart.data_scorecard.common is 'Dùng chung: (codes − unresolved) / codes × 100';
comment on column mart.data_scorecard.rows_read is 'Rows of the submissions that count';
comment on column mart.data_scorecard.wrong_rows is 'Rows with a wrong value: no date or number, out of range, a failed formula, a total that does not add up';
comment on column mart.data_scorecard.incomplete_rows is 'Rows that leave a wanted column empty, such as the product of a work log';
comment on column mart.data_scorecard.unclean_rows is 'Rows that stand twice or in an odd format, such as an old encoding';
comment on column mart.data_scorecard.expected is 'Submissions asked for (setting expected_submissions)';
comment on column mart.data_scorecard.received is 'Those of them that came and were accepted';
comment on column mart.data_scorecard.on_time is 'Those of them that came by the day they were due';
comment on column mart.data_scorecard.units is 'Units printed on a line of their own on the last day';
comment on column mart.data_scorecard.current_units is 'Those of them with a roster that is not older than others''';
comment on column mart.data_scorecard.compared is 'Comparisons across forms: persons with all rosters of the day, grades with decisions, persons who log with presence, posts of a list with the quota';
comment on column mart.data_scorecard.disagreeing is 'Those of them that do not agree: two rosters claim a person, roster and decision differ, somebody logs who is present nowhere, more posts than the quota';
comment on column mart.data_scorecard.codes is 'Codes of grade, position and room of persons present on the last day, and values rejected because no list holds them';
comment on column mart.data_scorecard.unresolved is 'Those of them that stand in no common list';
comment on column mart.data_scorecard.run_from is 'First publication that holds the row';
comment on column mart.data_scorecard.run_to is 'First publication that does not hold it any more';
