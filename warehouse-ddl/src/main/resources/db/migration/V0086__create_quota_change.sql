-- Posts that only changed sides are told from posts that were given or taken.
create table mart.quota_change (
  unit_code text not null,
  year int not null,
  unit text not null,
  row_type text not null,
  label text,
  order_key text not null,
  former int not null,
  moved numeric(14,2) not null,
  change numeric(14,2) not null,
  assigned int not null,
  only_moved boolean not null,
  run_from bigint not null,
  run_to bigint not null default 9223372036854775807,
  primary key (unit_code, year, run_from)
);
comment on table mart.quota_change is 'Change of the quota against the year before. Grain: unit or group × year. Posts of officials and public employees';
comment on column mart.quota_change.unit_code is 'Unit, group, or TOTAL for the province';
comment on column mart.quota_change.year is 'Year';
comment on column mart.quota_change.unit is 'Name of the unit';
comment on column mart.quota_change.row_type is 'total, group, unit, or posts (a row printed with *)';
comment on column mart.quota_change.label is 'Number in the first column; null for the total';
comment on column mart.quota_change.order_key is 'Sorting by it gives the official order';
comment on column mart.quota_change.former is 'Quota of the year before, in the organisation of that year';
comment on column mart.quota_change.moved is 'Posts that came or went with units that were merged, split or put elsewhere';
comment on column mart.quota_change.change is 'Posts really given or taken: assigned − former − moved';
comment on column mart.quota_change.assigned is 'Quota of the year';
comment on column mart.quota_change.only_moved is 'The quota differs from the year before by nothing but moved posts';
comment on column mart.quota_change.run_from is 'First publication that holds the row';
comment on column mart.quota_change.run_to is 'First publication that does not hold it any more';
