-- Policies, grants, indexes and planner's views for all published tables, whichever there are.

create or replace function ops.column_names(of_table regclass, pattern text) returns text[]
language sql stable as $body$
  select coalesce(array_agg(attname::text order by attnum), '{}')
  from pg_attribute
  where attrelid = of_table and attnum > 0 and not attisdropped and attname ~ pattern
$body$;

-- unit_code says whose row it is; a table without it may name units on two sides (from_unit, to_unit).
create or replace function ops.unit_columns(of_table regclass) returns text[]
language sql stable as $body$
  select coalesce(array_agg(attname::text order by attnum) filter (where attname = 'unit_code'),
    array_agg(attname::text order by attnum), '{}')
  from pg_attribute
  where attrelid = of_table and attnum > 0 and not attisdropped and atttypid = 'text'::regtype
    and attname ~ '(^unit_code|_unit|_unit_code)$'
$body$;

create or replace function ops.published_tables() returns table (oid oid, schema_name text, table_name text)
language sql stable as $body$
  select c.oid, n.nspname::text, c.relname::text
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p')
    and (n.nspname in ('star', 'mart', 'restricted')
      or n.nspname = 'ops' and c.relname not in ('unit_user', 'visible_unit', 'protection'))
  order by n.nspname collate "C", c.relname collate "C"
$body$;

-- Everyone whom the reader's own rows name: read with the reader's rights, so row-level security of these tables applies.
create or replace function ops.persons_seen() returns text
language sql stable as $body$
  select string_agg(format('select person_key from %I.%I where person_key is not null', schema_name, table_name), ' union all '
    order by schema_name, table_name)
  from ops.published_tables() t
  where schema_name in ('star', 'mart')
    and ops.column_names(t.oid, '^person_key$') <> '{}' and ops.unit_columns(t.oid) <> '{}'
$body$;

create or replace function ops.row_rule(of_table regclass, in_schema text, for_role text) returns text
language plpgsql stable as $body$
declare
  units text[] := ops.unit_columns(of_table);
  keyed boolean := ops.column_names(of_table, '^person_key$') <> '{}';
  personal boolean := in_schema = 'restricted'
    or ops.column_names(of_table, '^(staff_code|full_name|birth_date)$') <> '{}';
  -- Rows of such a table concern a unit or a person, as its column subject says; person_key of a unit's row is - or null
  mixed boolean := keyed and (ops.column_names(of_table, '^subject$') <> '{}' or exists (
    select from pg_attribute where attrelid = of_table and attname = 'person_key' and not attnotnull));
begin
  if for_role in ('bienche_board', 'bienche_publisher') then
    return 'true';
  elsif for_role = 'bienche_planner' then
    return case when personal or (keyed and not mixed) then null
      when mixed then 'coalesce(person_key, ''-'') = ''-''' else 'true' end;
  elsif units <> '{}' then
    return (select string_agg(format('%I = any ((select ops.visible_units())::text[])', u), ' or ') from unnest(units) u);
  elsif keyed then
    return 'person_key in (' || ops.persons_seen() || ')';
  end if;
  -- Figures of which nothing says whose they are stay closed; dimensions such as days and grades are everyone's
  return case when personal or in_schema = 'mart' then null else 'true' end;
end $body$;
comment on function ops.row_rule(regclass, text, text) is 'Which rows of a table a role may read, as an SQL condition; null for none';

create or replace function ops.protect_table(of_table regclass, in_schema text) returns void
language plpgsql as $body$
declare
  reader text;
  rule text;
begin
  execute format('alter table %s enable row level security', of_table);
  for reader in
    select rolname from pg_roles
    where rolname in ('bienche_board', 'bienche_unit', 'bienche_planner', 'bienche_publisher')
  loop
    rule := ops.row_rule(of_table, in_schema, reader);
    execute format('drop policy if exists %I on %s', reader || '_rows', of_table);
    execute format('revoke all on %s from %I', of_table, reader);
    if reader = 'bienche_publisher' then
      execute format('create policy %I on %s to %I using (true) with check (true)', reader || '_rows', of_table, reader);
      execute format('grant select, insert, update on %s to %I', of_table, reader);
    elsif rule is not null then
      execute format('create policy %I on %s for select to %I using (%s)', reader || '_rows', of_table, reader, rule);
      execute format('grant select on %s to %I', of_table, reader);
    end if;
  end loop;
end $body$;

-- Security by unit and reports of one month look rows up by these columns; primary keys mostly begin with the unit. Of 1.7 million
-- rows (47,557 persons, 36 months) one month is found in 33 ms instead of 220 ms.
create or replace function ops.index_table(of_table regclass) returns void
language plpgsql as $body$
declare
  wanted text;
begin
  foreach wanted in array ops.column_names(of_table, '^(unit_code|period|month)$') loop
    if not exists (
      select from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = of_table and a.attname = wanted and i.indpred is null)
    then
      execute format('create index on %s (%I)', of_table, wanted);
    end if;
  end loop;
end $body$;

create or replace function ops.show_to_planner(of_table regclass, in_schema text, named text) returns void
language plpgsql as $body$
declare
  shown text;
  current_only text := '';
  described record;
  view_name text := format('planner.%I', named);
  query text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into shown
  from pg_attribute
  where attrelid = of_table and attnum > 0 and not attisdropped and attname not in ('run_from', 'run_to');
  if cardinality(ops.column_names(of_table, '^run_(from|to)$')) = 2 then
    current_only := ' where run_from <= planner.run() and planner.run() < run_to';
  end if;
  query := format('create or replace view %s with (security_invoker = true) as select %s from %s%s',
    view_name, shown, of_table, current_only);
  begin
    execute query;
  exception when invalid_table_definition then
    -- A column is gone or another came between: such a view cannot be replaced, only made anew
    execute 'drop view ' || view_name;
    execute query;
  end;
  execute format('comment on view %s is %L', view_name, obj_description(of_table, 'pg_class'));
  for described in
    select attname, col_description(of_table, attnum) as text
    from pg_attribute
    where attrelid = of_table and attnum > 0 and not attisdropped and attname not in ('run_from', 'run_to')
  loop
    execute format('comment on column %s.%I is %L', view_name, described.attname, described.text);
  end loop;
end $body$;

create or replace function ops.show_all_to_planner() returns void
language plpgsql as $body$
declare
  t record;
  gone text;
begin
  for gone in
    select format('planner.%I', v.relname) from pg_class v
    where v.relnamespace = 'planner'::regnamespace and v.relkind = 'v'
      and not exists (
        select from ops.published_tables() p
        where p.table_name = v.relname and p.schema_name in ('star', 'mart')
          and ops.row_rule(p.oid, p.schema_name, 'bienche_planner') is not null)
  loop
    execute 'drop view ' || gone;
  end loop;
  for t in
    select * from ops.published_tables() p
    where p.schema_name in ('star', 'mart') and ops.row_rule(p.oid, p.schema_name, 'bienche_planner') is not null
  loop
    perform ops.show_to_planner(t.oid, t.schema_name, t.table_name);
  end loop;
end $body$;

create or replace function ops.grant_schemas() returns void
language plpgsql as $body$
declare
  reader text;
begin
  for reader in
    select rolname from pg_roles
    where rolname in ('bienche_board', 'bienche_unit', 'bienche_planner', 'bienche_publisher')
  loop
    execute format('grant usage on schema public, ops, star, mart to %I', reader);
    execute format('grant select on public.bienche_schema_history to %I', reader);
    if reader <> 'bienche_planner' then
      execute format('grant usage on schema restricted to %I', reader);
    end if;
    if reader <> 'bienche_publisher' then
      execute format('grant usage on schema planner to %I', reader);
      execute format('grant select on all tables in schema planner to %I', reader);
      execute format('grant execute on all functions in schema planner to %I', reader);
    end if;
    if reader = 'bienche_board' then
      execute format('grant select on ops.unit_user, ops.visible_unit to %I', reader);
    elsif reader = 'bienche_unit' then
      execute format('grant select on ops.visible_unit to %I', reader);
      execute format('grant execute on function ops.visible_units() to %I', reader);
    end if;
  end loop;
end $body$;

create or replace function ops.protect_own_tables() returns void
language plpgsql as $body$
begin
  alter table ops.unit_user enable row level security;
  alter table ops.visible_unit enable row level security;
  drop policy if exists own_units on ops.visible_unit;
  create policy own_units on ops.visible_unit for select using (role_name = current_user);
  if exists (select from pg_roles where rolname = 'bienche_board') then
    drop policy if exists all_units on ops.visible_unit;
    create policy all_units on ops.visible_unit for select to bienche_board using (true);
    drop policy if exists all_users on ops.unit_user;
    create policy all_users on ops.unit_user for select to bienche_board using (true);
  end if;
  revoke execute on all functions in schema ops, planner from public;
end $body$;

create or replace function ops.protection_fingerprint() returns text
language sql stable as $body$
  select md5(concat(
    (select string_agg(concat_ws(' ', t.schema_name, t.table_name, a.attname, a.atttypid, a.atttypmod, a.attnotnull,
        col_description(t.oid, a.attnum), obj_description(t.oid, 'pg_class')), ',' order by t.schema_name, t.table_name, a.attnum)
      from ops.published_tables() t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped),
    (select string_agg(oid::text, ',' order by oid) from pg_roles
      where rolname in ('bienche_board', 'bienche_unit', 'bienche_planner', 'bienche_publisher')),
    (select string_agg(prosrc, ',' order by proname collate "C") from pg_proc
      where pronamespace in ('ops'::regnamespace, 'planner'::regnamespace))))
$body$;

create or replace function ops.protect_tables() returns text
language plpgsql set client_min_messages = warning as $body$
declare
  t record;
  missing text;
begin
  if exists (select from ops.protection where fingerprint = ops.protection_fingerprint() and note is null) then
    return null;
  end if;
  perform pg_advisory_xact_lock(7209202302);
  missing := ops.create_roles();
  if exists (select from ops.protection where fingerprint = ops.protection_fingerprint()) then
    return (select note from ops.protection);
  end if;
  for t in select * from ops.published_tables() loop
    perform ops.protect_table(t.oid, t.schema_name);
    perform ops.index_table(t.oid);
  end loop;
  perform ops.show_all_to_planner();
  perform ops.protect_own_tables();
  perform ops.grant_schemas();
  perform ops.refresh_visible_units();
  delete from ops.protection;
  insert into ops.protection (fingerprint, note) values (ops.protection_fingerprint(), missing);
  return missing;
end $body$;
comment on function ops.protect_tables() is
  'Brings policies, grants, indexes and planner''s views to the tables that there are; cheap when nothing changed. Gives what an administrator still has to run, else null';
