-- R15 ratings and R16 movements (Biểu 8C).
create table mart.ratings (
  unit_code text not null,
  year int not null,
  rating text not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  count int,
  rated int,
  pct numeric(14,2),
  missing boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, year, rating, run_from)
);
comment on table mart.ratings is 'R15. Grain: unit or group × year × rating. Persons';
comment on column mart.ratings.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.ratings.year is 'Year of the rating';
comment on column mart.ratings.rating is 'Xếp loại';
comment on column mart.ratings.unit is 'Name of the unit on the last day';
comment on column mart.ratings.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.ratings.label is 'Number in the first column; null for the total';
comment on column mart.ratings.order_key is 'Sorting by it gives the official order';
comment on column mart.ratings.count is 'Persons with this rating; null where no rating came';
comment on column mart.ratings.rated is 'Persons rated';
comment on column mart.ratings.pct is 'count / rated in percent';
comment on column mart.ratings.missing is 'No rating of the unit came';
comment on column mart.ratings.run_from is 'First publication that holds the row';
comment on column mart.ratings.run_to is 'First publication that does not hold it any more';

create table mart.movements (
  unit_code text not null,
  period text not null,
  movement text not null,
  period_kind text not null,
  first_day date not null,
  last_day date not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  opening int,
  increase int not null,
  decrease int not null,
  closing int,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, period, movement, run_from)
);
comment on table mart.movements is 'R16. Grain: unit or group × period × kind of movement, with one row (tổng cộng). Persons of the headcount';
comment on column mart.movements.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.movements.period is 'yyyy-MM, yyyy-Qn or yyyy';
comment on column mart.movements.movement is 'Biến động; (không có quyết định) without a report, (danh sách đầu tiên) on a unit''s first roster, (sắp xếp tổ chức) where the unit moved, (tổng cộng) for all';
comment on column mart.movements.period_kind is 'MONTH, QUARTER or YEAR';
comment on column mart.movements.first_day is 'First day of the period';
comment on column mart.movements.last_day is 'Last day of the period';
comment on column mart.movements.unit is 'Name of the unit on the last day';
comment on column mart.movements.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.movements.label is 'Number in the first column; null for the total';
comment on column mart.movements.order_key is 'Sorting by it gives the official order';
comment on column mart.movements.opening is 'Headcount on the day before the period; on the row (tổng cộng) only';
comment on column mart.movements.increase is 'Persons who joined the line';
comment on column mart.movements.decrease is 'Persons who left the line';
comment on column mart.movements.closing is 'Headcount on the last day: opening + increase − decrease; on the row (tổng cộng) only';
comment on column mart.movements.run_from is 'First publication that holds the row';
comment on column mart.movements.run_to is 'First publication that does not hold it any more';
