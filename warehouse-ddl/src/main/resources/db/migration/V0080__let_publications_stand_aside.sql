-- Figures as they were known on a day are published beside the current ones and never take their place.
alter table ops.publication add column known_on date;
comment on column ops.publication.known_on is
  'The figures rest only on submissions received by the end of this day; such a publication is read by its run_id and is never the current one. Null: all data';
