-- Roles of readers and publishers, and which units a unit's user sees.

-- Roles belong to the server, not to the database: another database of the same server may have made them.
create or replace function ops.create_roles() returns text
language plpgsql as $body$
declare
  wanted text;
  missing text[] := '{}';
begin
  foreach wanted in array array['bienche_board', 'bienche_unit', 'bienche_planner', 'bienche_publisher'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception
        when insufficient_privilege then missing := missing || wanted;
        when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  return 'create role ' || nullif(array_to_string(missing, '; create role '), '');
end $body$;
comment on function ops.create_roles() is
  'Makes the roles that are missing. Gives the statements that an administrator has to run where the owner may not, else null';

-- A unit's place is the last one known: a dissolved unit stays where it last stood, and before its first row it stands where it
-- first stood. So rights follow today's organisation, and a unit that moves takes its history with it.
create or replace function ops.refresh_visible_units() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  delete from ops.visible_unit;
  insert into ops.visible_unit select role_name, unit_code, '-infinity', 'infinity' from ops.unit_user;
  if (select count(*) from pg_attribute
      where attrelid = to_regclass('star.dim_unit') and not attisdropped
        and attname in ('unit_code', 'parent_code', 'valid_from', 'run_to')) < 4 then
    return;
  end if;
  execute $query$
    insert into ops.visible_unit
    with recursive place as (
      select unit_code, parent_code,
        case when lag(valid_from) over w is null then '-infinity' else valid_from end as place_from,
        coalesce(lead(valid_from) over w, 'infinity') as place_to
      from star.dim_unit
      where run_to = 9223372036854775807
      window w as (partition by unit_code order by valid_from)
    ),
    seen as (
      select role_name, unit_code, visible_from, visible_to from ops.visible_unit
      union
      select s.role_name, p.unit_code, greatest(s.visible_from, p.place_from), least(s.visible_to, p.place_to)
      from seen s
      join place p on p.parent_code = s.unit_code and p.place_from < s.visible_to and s.visible_from < p.place_to
    )
    select * from seen
    on conflict do nothing
  $query$;
end $body$;
comment on function ops.refresh_visible_units() is 'Makes ops.visible_unit anew';

create or replace function ops.follow_units() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
begin
  if tg_table_name = 'unit_user' then
    perform ops.refresh_visible_units();
  elsif new.run_no = (select max(run_no) from ops.publication) then
    perform ops.refresh_visible_units();
  end if;
  return null;
end $body$;

drop trigger if exists unit_user_changed on ops.unit_user;
create trigger unit_user_changed after insert or update or delete or truncate on ops.unit_user
for each statement execute function ops.follow_units();

-- Deferred to the commit, when the publication's units stand in star.dim_unit whatever the order of its statements
drop trigger if exists units_published on ops.publication;
create constraint trigger units_published after insert on ops.publication
deferrable initially deferred for each row execute function ops.follow_units();

create or replace function ops.visible_units() returns text[]
language sql stable as $body$
  select coalesce(array_agg(v.unit_code), '{}')
  from ops.visible_unit v, (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as today) t
  where v.role_name = current_user and v.visible_from <= t.today and t.today < v.visible_to
$body$;
comment on function ops.visible_units() is 'Units that the current role sees today';

create or replace function planner.run() returns bigint
language sql stable parallel safe as $body$
  select coalesce(nullif(current_setting('bienche.run', true), '')::bigint, 9223372036854775806)
$body$;
comment on function planner.run() is 'Number of the publication that the planner''s views show in this session; beyond all numbers for the current one';

create or replace function planner.at_run(wanted bigint) returns text
language plpgsql as $body$
declare
  found_id text;
begin
  if wanted is null then
    perform set_config('bienche.run', '', false);
    return (select run_id from ops.publication where known_on is null order by run_no desc limit 1);
  end if;
  select run_id into found_id from ops.publication where run_no = wanted;
  if found_id is null then
    raise exception 'there is no publication %', wanted using errcode = 'no_data_found';
  end if;
  perform set_config('bienche.run', wanted::text, false);
  return found_id;
end $body$;
comment on function planner.at_run(bigint) is
  'Lets the planner''s views of this session show an earlier publication; null: the current one again. Gives its run_id';
