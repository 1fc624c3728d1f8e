import type { ClientBase } from 'pg'
import { roleNames } from './prepare-database.ts'

/**
 * What PostgreSQL lets every login do beyond reading, by function name: keep large objects, write to the log of changes,
 * hold locks the office waits for, and read counts and sizes in which unreleased rows are counted.
 */
const closedFunctions = [
  '^lo_',
  '^lo(read|write)$',
  '^pg_logical_emit_message$',
  '^pg_(try_)?advisory_',
  '^pg_lock_status$',
  '^pg_stat_get_',
  '^pg_(table|indexes|relation|total_relation|database|tablespace)_size$',
].join('|')

/** Above what the site holds (a pool and its watch), far below what the server gives, so that the office finds room. */
const publicConnections = 50
const publicStatementTimeout = '5s'

/**
 * The statement that takes from the public role, in the database it is run in, what it may do beyond reading, and bounds
 * its connections. `office` names the role that keeps these rights; roles that watch over the server keep them too.
 * Does what the login that runs it may do and passes over the rest; what an administrator set stays. Where all is done
 * already it changes nothing. The timeout is only where a session begins: a session may set another.
 */
export function publicRestraint(office: string): string {
  const role = roleNames.publicReader
  return `
do $$
declare
  closed text;
begin
  select string_agg(oid::regprocedure::text, ', ') into closed
    from pg_proc
   where pronamespace = 'pg_catalog'::regnamespace and proname ~ '${closedFunctions}'
     and pg_has_role(proowner, 'usage') and has_function_privilege('${role}', oid, 'execute');
  if closed is not null then
    execute format('revoke execute on function %s from public, ${role}', closed);
    execute format('grant execute on function %s to ${office}, pg_monitor', closed);
  end if;
  begin
    if exists (select from pg_roles where rolname = '${role}' and rolconnlimit = -1) then
      alter role ${role} connection limit ${publicConnections};
    end if;
    if not exists (select from pg_roles, unnest(rolconfig) as setting
                    where rolname = '${role}' and starts_with(setting, 'statement_timeout=')) then
      alter role ${role} set statement_timeout = '${publicStatementTimeout}';
    end if;
  exception when insufficient_privilege then
    null; -- the role is the administrator's
  end;
end $$`
}

/** Takes from the public role what it may do beyond reading, in the database of this connection. */
export async function restrainPublicRole(client: ClientBase, office: string): Promise<void> {
  await client.query(publicRestraint(office))
}
