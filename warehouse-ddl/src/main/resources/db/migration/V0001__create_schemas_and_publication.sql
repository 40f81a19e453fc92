-- Schemas of the serving warehouse, and the register of publications.
create schema ops;
comment on schema ops is 'Publications and the state of submissions';
create schema star;
comment on schema star is 'Dimensions and facts without personal data';
create schema mart;
comment on schema mart is 'Figures as they are printed: each is computed once, here';
create schema restricted;
comment on schema restricted is 'Personal data: names, codes and birth dates';

create table ops.publication (
  run_no bigint primary key,
  run_id text not null unique,
  published_at timestamptz not null default now(),
  lake_version text not null,
  detail jsonb not null default '{}'
);
comment on table ops.publication is
  'One row per publication. Every published table keeps run_from and run_to: its rows of run n are those with run_from <= n and n < run_to.';
comment on column ops.publication.run_no is 'Number of the publication, from 1';
comment on column ops.publication.run_id is 'Identity as printed on documents';
comment on column ops.publication.published_at is 'When the publication was committed';
comment on column ops.publication.lake_version is 'Versions of the landing tables from which the figures follow';
comment on column ops.publication.detail is 'Counts per table and effective settings';
