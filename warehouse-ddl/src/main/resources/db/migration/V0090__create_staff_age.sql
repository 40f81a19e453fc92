-- The age pyramid shows men and women on its two sides.
create table mart.staff_age (
  unit_code text not null,
  band_order int not null,
  sex text not null,
  valid_from date not null,
  valid_to date not null,
  band text not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  persons int not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, band_order, sex, valid_from, run_from)
);
comment on table mart.staff_age is 'R12, ages of men and women. Grain: unit or group × age band × sex × span of dates. Persons; where there is nobody, there is no row';
comment on column mart.staff_age.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.staff_age.band_order is 'Order of the bands: 1 the youngest, 9 for an unknown birth date';
comment on column mart.staff_age.sex is 'Nam, Nữ or (chưa rõ)';
comment on column mart.staff_age.valid_from is 'First day on which the row holds';
comment on column mart.staff_age.valid_to is 'First day on which it does not hold any more';
comment on column mart.staff_age.band is 'Age band of form 8B-BTCTW, in full years';
comment on column mart.staff_age.unit is 'Name of the unit';
comment on column mart.staff_age.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.staff_age.label is 'Number in the first column; null for the total';
comment on column mart.staff_age.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.staff_age.persons is 'Persons: officials and public employees';
comment on column mart.staff_age.run_from is 'First publication that holds the row';
comment on column mart.staff_age.run_to is 'First publication that does not hold it any more';
