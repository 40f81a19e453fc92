-- R06 asked on a date within a year counts who is present on that date.
create table mart.headcount_roadmap_as_of (
  unit_code text not null,
  category text not null,
  year int not null,
  valid_from date not null default '0001-01-01',
  valid_to date not null default '9999-12-31',
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
  carried_forward boolean not null default false,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, category, year, valid_from, run_from)
);
comment on table mart.headcount_roadmap_as_of is 'R06 asked on a date. Grain: unit or group × category × year × span of as-of dates';
comment on column mart.headcount_roadmap_as_of.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.headcount_roadmap_as_of.category is 'officials, public_employees or total';
comment on column mart.headcount_roadmap_as_of.year is 'Year, from the base year on';
comment on column mart.headcount_roadmap_as_of.valid_from is 'First as-of date for which the row holds';
comment on column mart.headcount_roadmap_as_of.valid_to is 'Day after the last as-of date; 9999-12-31 while open';
comment on column mart.headcount_roadmap_as_of.unit is 'Name of the unit';
comment on column mart.headcount_roadmap_as_of.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.headcount_roadmap_as_of.label is 'Number in the first column; null for the total';
comment on column mart.headcount_roadmap_as_of.order_key is 'Sorting by it gives the official order, groups above their units';
comment on column mart.headcount_roadmap_as_of.base_assigned is 'Quota of the base year';
comment on column mart.headcount_roadmap_as_of.assigned is 'Quota of the year; null where none came';
comment on column mart.headcount_roadmap_as_of.present is 'Present on 31 December of the year, or on the as-of date where that is earlier';
comment on column mart.headcount_roadmap_as_of.vacant is 'assigned − present; below nil is over quota';
comment on column mart.headcount_roadmap_as_of.target is 'Target at the end of the roadmap';
comment on column mart.headcount_roadmap_as_of.to_cut is 'base_assigned − target';
comment on column mart.headcount_roadmap_as_of.cut_pct is 'to_cut / base_assigned in percent, half-up';
comment on column mart.headcount_roadmap_as_of.missing is 'No data of the unit: print as missing, not as nil';
comment on column mart.headcount_roadmap_as_of.carried_forward is 'The figures rest on the roster of some unit that is older than the others''';
comment on column mart.headcount_roadmap_as_of.run_from is 'First publication that holds the row';
comment on column mart.headcount_roadmap_as_of.run_to is 'First publication that does not hold it any more';
