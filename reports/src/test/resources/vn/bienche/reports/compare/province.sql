-- Two groups. On 1 July 2023 A and B merge into AB, C is split into D1 (60 %) and D2 (40 %); E goes on, F sends no roster.
insert into ops.publication (run_no, run_id, published_at, lake_version) values (1, 'lan-0001', '2024-01-10T08:00:00+07:00', 'rows:1');
insert into star.bridge_unit_succession (from_unit, to_unit, succeeded_on, share, event, run_from) values
('A', 'AB', '2023-07-01', 1, 'Hợp nhất', 1), ('B', 'AB', '2023-07-01', 1, 'Hợp nhất', 1),
('C', 'D1', '2023-07-01', 0.6, 'Chia tách', 1), ('C', 'D2', '2023-07-01', 0.4, 'Chia tách', 1);
insert into mart.headcount (unit_code, valid_from, valid_to, unit, row_type, label, order_key, headcount, officials, contracts, agencies,
  data_date, missing, carried_forward, run_from)
select code, cast(since as date), cast(until as date), name, kind, label, key, headcount, headcount, contracts, agencies,
  cast(day as date), headcount is null, carried, 1
from (values
 ('TOTAL', '2022-01-01', '2023-07-01', 'TỔNG SỐ', 'total', null, '', 60, 3, 4, '2022-12-31', false),
 ('G1', '2022-01-01', '2023-07-01', 'Cơ quan Đảng', 'group', 'I', '0001', 30, 3, 2, '2022-12-31', false),
 ('A', '2022-01-01', '2023-07-01', 'Ban A', 'unit', '1', '0001.0001', 10, 1, null, '2022-12-31', false),
 ('B', '2022-01-01', '2023-07-01', 'Ban B', 'unit', '2', '0001.0002', 20, 2, null, '2022-12-31', false),
 ('G2', '2022-01-01', '2023-07-01', 'Đoàn thể', 'group', 'II', '0002', 30, null, 2, '2022-12-31', false),
 ('C', '2022-01-01', '2023-07-01', 'Hội C', 'unit', '1', '0002.0001', 25, null, null, '2022-12-31', false),
 ('E', '2022-01-01', '2023-07-01', 'Hội E', 'unit', '2', '0002.0002', 5, null, null, '2022-12-31', false),
 ('F', '2022-01-01', '2023-07-01', 'Hội F', 'unit', '3', '0002.0003', null, null, null, null, false),
 ('TOTAL', '2023-07-01', '9999-12-31', 'TỔNG SỐ', 'total', null, '', 58, 4, 4, '2023-12-31', false),
 ('G1', '2023-07-01', '9999-12-31', 'Cơ quan Đảng', 'group', 'I', '0001', 28, 4, 1, '2023-12-31', false),
 ('AB', '2023-07-01', '9999-12-31', 'Ban A và B', 'unit', '1', '0001.0003', 28, 4, null, '2023-12-31', false),
 ('G2', '2023-07-01', '9999-12-31', 'Đoàn thể', 'group', 'II', '0002', 30, null, 3, '2023-12-31', false),
 ('D1', '2023-07-01', '9999-12-31', 'Hội D1', 'unit', '1', '0002.0004', 16, null, null, '2023-12-31', false),
 ('D2', '2023-07-01', '9999-12-31', 'Hội D2', 'unit', '2', '0002.0005', 8, null, null, '2022-12-31', true),
 ('E', '2023-07-01', '9999-12-31', 'Hội E', 'unit', '3', '0002.0002', 6, null, null, '2023-12-31', false),
 ('F', '2023-07-01', '9999-12-31', 'Hội F', 'unit', '4', '0002.0003', null, null, null, null, false)
) v (code, since, until, name, kind, label, key, headcount, contracts, agencies, day, carried);
insert into mart.grade_structure (unit_code, valid_from, valid_to, unit, row_type, label, order_key, graded, cvc, cvc_pct, data_date,
  missing, carried_forward, run_from)
select h.unit_code, h.valid_from, h.valid_to, h.unit, h.row_type, h.label, h.order_key, g.graded, g.cvc,
  round(100.0 * g.cvc / nullif(g.graded, 0), 2), h.data_date, h.missing, h.carried_forward, 1
from mart.headcount h
left join (values
 ('TOTAL', '2022-01-01', 56, 20), ('G1', '2022-01-01', 28, 12), ('A', '2022-01-01', 8, 6), ('B', '2022-01-01', 20, 6),
 ('G2', '2022-01-01', 28, 8), ('C', '2022-01-01', 24, 6), ('E', '2022-01-01', 4, 2),
 ('TOTAL', '2023-07-01', 54, 22), ('G1', '2023-07-01', 26, 13), ('AB', '2023-07-01', 26, 13), ('G2', '2023-07-01', 28, 9),
 ('D1', '2023-07-01', 15, 3), ('D2', '2023-07-01', 8, 3), ('E', '2023-07-01', 5, 3)
) g (code, since, graded, cvc) on g.code = h.unit_code and cast(g.since as date) = h.valid_from;
insert into mart.position_plan (unit_code, valid_from, valid_to, unit, row_type, label, order_key, positions, positions_shared, posts,
  missing, run_from)
select unit_code, valid_from, valid_to, unit, row_type, label, order_key, 7, false, headcount, headcount is null, 1 from mart.headcount;
update mart.headcount set mean_per_agency = round(1.0 * headcount / agencies, 2) where agencies is not null;
insert into mart.unit_rule (unit_code, rule_id, valid_from, valid_to, unit, order_key, object, measure, size, size_known_by, observed, operator,
  allowed, verdict, is_binding, rule_text, basis, line_code, line, run_from) values
('D1', 'BR05', '2023-07-01', '9999-12-31', 'Hội D1', '0002.0004', 'unit', 'posts', null, null, 15, '<=', 16, 'kept', true,
  'Tổng biên chế theo vị trí việc làm không vượt biên chế theo lộ trình đến năm mục tiêu', 'Đề án 09-ĐA/TU', 'D1', 'Hội D1', 1),
('D1-1', 'BR43', '2023-07-01', '9999-12-31', 'Văn phòng', '0002.0004.0001', 'room', 'deputies', 5, 'posts', 2, '<=', 1, 'broken', false,
  'Phòng dưới 8 biên chế: không quá 1 cấp phó', 'Nghị định 107/2020/NĐ-CP', 'D1', 'Hội D1', 1),
('E', 'BR05', '2023-07-01', '9999-12-31', 'Hội E', '0002.0002', 'unit', 'posts', null, null, 6, '<=', 5, 'broken', true,
  'Tổng biên chế theo vị trí việc làm không vượt biên chế theo lộ trình đến năm mục tiêu', 'Đề án 09-ĐA/TU', 'E', 'Hội E', 1);
insert into mart.data_scorecard (unit_code, period, period_kind, first_day, last_day, unit, row_type, label, order_key, correct, complete,
  clean, live, consistent, common, rows_read, wrong_rows, incomplete_rows, unclean_rows, expected, received, on_time, units, current_units,
  compared, disagreeing, codes, unresolved, run_from)
select h.unit_code, '2023', 'YEAR', '2023-01-01', '2023-12-31', h.unit, h.row_type, h.label, h.order_key, s.correct, s.complete,
  100, s.live, null, null, s.rows_read, s.wrong_rows, 0, 0, 4, 4, 4, 1, 1, 0, 0, 0, 0, 1
from mart.headcount h
join (values ('G2', 99.00, 90.00, 75.00, 400, 4), ('D1', 98.00, 95.00, 50.00, 100, 2), ('D2', 99.33, 80.00, 100.00, 300, 2))
  s (code, correct, complete, live, rows_read, wrong_rows) on s.code = h.unit_code and h.valid_to = '9999-12-31';
-- Of Hội C four persons are found later in D2 (one of them in its office), one in D1, one in neither.
insert into star.dim_unit (unit_code, valid_from, valid_to, unit, unit_kind, parent_code, is_root, run_from) values
('D2-1', '2023-07-01', '9999-12-31', 'Văn phòng', 'Phòng', 'D2', false, 1);
insert into star.fact_presence (person_key, valid_from, valid_to, unit_code, counted_unit_code, is_official, is_public_employee, is_contract,
  is_retired_working, in_grade_structure, grade_level, evidence, evidence_date, submission_id, sheet, row_no, run_from)
select p, cast(since as date), cast(until as date), unit, unit, true, false, false, false, true, grade, 'roster', cast(since as date), 's', 'DSCB', 9, 1
from (values
 ('dat', '2022-12-31', '2023-07-01', 'C', 'CVC'), ('hoa', '2022-12-31', '2023-07-01', 'C', 'CVC'),
 ('lan', '2022-12-31', '2023-07-01', 'C', 'CV'), ('tu', '2022-12-31', '2023-07-01', 'C', 'CV'),
 ('nam', '2022-12-31', '2023-07-01', 'C', 'CVC'), ('mai', '2022-12-31', '2023-07-01', 'C', 'CV'),
 ('dat', '2023-07-01', '9999-12-31', 'D2', 'CVC'), ('hoa', '2023-07-01', '9999-12-31', 'D2', 'CVC'),
 ('lan', '2023-07-01', '9999-12-31', 'D2', 'CV'), ('tu', '2023-12-31', '9999-12-31', 'D2-1', 'CV'),
 ('nam', '2023-07-01', '2023-10-01', 'D1', 'CVC'), ('nam', '2023-10-01', '9999-12-31', 'D2', 'CVC'),
 ('mai', '2023-07-01', '9999-12-31', 'E', 'CV')
) v (p, since, until, unit, grade);
insert into mart.work_hours (unit_code, period, period_kind, first_day, last_day, unit, row_type, label, order_key, staff, staff_logged,
  working_days, standard_hours, seconds, hours, hours_per_day, missing, carried_forward, months, log_missing, calendar_missing, run_from)
select h.unit_code, '2023-06', 'MONTH', '2023-06-01', '2023-06-30', h.unit, h.row_type, h.label, h.order_key, w.staff, w.staff,
  22, 176, w.hours * 3600, w.hours, round(w.hours / (w.staff * 22.0), 2), false, false, 1, false, false, 1
from mart.headcount h
join (values ('TOTAL', 30, 4000), ('G2', 30, 4000), ('C', 25, 3300), ('E', 5, 700)) w (code, staff, hours)
  on w.code = h.unit_code and h.valid_from = '2022-01-01';
insert into mart.work_hours_person (unit_code, person_key, month, days_logged, seconds, hours, hours_per_day, hours_without_product, run_from) values
('C', 'dat', '2023-06', 20, 180 * 3600, 180, 8.18, 0, 1), ('C', 'nam', '2023-06', 20, 100 * 3600, 100, 4.55, 0, 1);
insert into mart.staff_form_8b (unit_code, category, valid_from, valid_to, unit, row_type, label, order_key, present, female, ethnic_minority, party,
  age_to_30, age_31_35, age_36_40, age_41_45, age_46_50, age_51_55, age_56_60, age_over_60, mean_age, missing, run_from)
select h.unit_code, 'all', h.valid_from, h.valid_to, h.unit, h.row_type, h.label, h.order_key, a.present, 0, 0, 0,
  a.to_30, 1, 0, 1, 0, a.to_55, 0, 1, a.mean, false, 1
from mart.headcount h
join (values ('G2', 30, 8, 19, 41.20), ('E', 6, 2, 1, 43.67)) a (code, present, to_30, to_55, mean)
  on a.code = h.unit_code and h.valid_to = '9999-12-31';
insert into mart.staff_quality (unit_code, population, attribute, value, valid_from, valid_to, unit, row_type, label, order_key, count, total, pct,
  missing, run_from)
select 'E', 'all', 'education', v, '2023-07-01', '9999-12-31', 'Hội E', 'unit', '3', '0002.0002', n, 6, round(100.0 * n / 6, 2), false, 1
from (values ('Thạc sĩ', 1), ('Tiến sĩ', 1), ('Đại học', 3), ('(chưa rõ)', 1)) a (v, n);
