import type { ClientBase } from 'pg'
import { invariant } from '../../foundation/invariant.ts'

/** A table as a backup needs to know it. `sql` names it in a statement; `table` is `schema.name`. */
export type CataloguedTable = {
  readonly table: string
  readonly sql: string
  /** The columns that hold something of their own: computed ones are left out. */
  readonly columns: readonly { readonly name: string; readonly sql: string; readonly type: string }[]
  /** The columns of the primary key, for a steady order. */
  readonly key: readonly string[]
  /** The other tables that must be filled first. */
  readonly needs: readonly string[]
}

/**
 * Every table of the council's database, each after those it refers to. The record of migrations is not among them, nor
 * is the queue of jobs: what is to be done is found again from the tables.
 */
export async function cataloguedTables(client: ClientBase): Promise<readonly CataloguedTable[]> {
  const { rows } = await client.query<CataloguedTable>(question)
  return inOrder(rows)
}

const question = `
  select format('%s.%s', space.nspname, class.relname) as table,
         format('%I.%I', space.nspname, class.relname) as sql,
         (select json_agg(json_build_object('name', attname, 'sql', quote_ident(attname),
                                            'type', format_type(atttypid, atttypmod)) order by attnum)
            from pg_attribute
           where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
         array(select quote_ident(attname) from pg_index join pg_attribute
                   on attrelid = indrelid and attnum = any (indkey)
                where indrelid = class.oid and indisprimary order by array_position(indkey::int2[], attnum)) as key,
         array(select distinct format('%s.%s', target_space.nspname, target.relname)
                 from pg_constraint join pg_class target on target.oid = confrelid
                 join pg_namespace target_space on target_space.oid = target.relnamespace
                where conrelid = class.oid and contype = 'f' and confrelid <> conrelid and not condeferrable) as needs
    from pg_class class join pg_namespace space on space.oid = class.relnamespace
   where class.relkind in ('r', 'p') and not class.relispartition
     and space.nspname !~ '^pg_' and space.nspname not in ('information_schema', 'graphile_worker')
     and (space.nspname, class.relname) <> ('house', 'migration')
   order by 1`

function inOrder(tables: readonly CataloguedTable[]): readonly CataloguedTable[] {
  const ordered: CataloguedTable[] = []
  const done = new Set<string>()
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ table, needs }) => !done.has(table) && needs.every((need) => done.has(need)),
    )
    invariant(
      ready.length > 0,
      'tables refer to each other in a ring; one of the references must be deferrable',
    )
    for (const next of ready) {
      ordered.push(next)
      done.add(next.table)
    }
  }
  return ordered
}
