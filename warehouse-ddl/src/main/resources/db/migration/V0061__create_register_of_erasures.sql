-- Whoever was erased must not come back with the next publication or an old workbook.
create table ops.erased_person (
  person_key text primary key,
  erased_at timestamptz not null default now()
);
comment on table ops.erased_person is 'Persons whose data were erased on request. Grain: person. Holds no code, name or date of the person';
comment on column ops.erased_person.person_key is 'Surrogate that rows of the person carried: no row with it is published any more';
comment on column ops.erased_person.erased_at is 'When the data were erased';
