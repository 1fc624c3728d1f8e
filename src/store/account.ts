import type { Insertable, Selectable } from 'kysely'
import type { Role } from '../council/access/role.ts'
import type { OfficeKind } from '../council/member/office.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** An account as kept, with the powers granted to it at any time. */
export type AccountRow = Selectable<Tables['account']> & {
  readonly grants: readonly Selectable<Tables['power_grant']>[]
}

/** Adds an account. */
export async function addAccountRow(tx: Transaction, account: Insertable<Tables['account']>): Promise<void> {
  await tx.insertInto('account').values(account).execute()
}

/** Adds a grant of power to an account. */
export async function addGrantRow(tx: Transaction, grant: Insertable<Tables['power_grant']>): Promise<void> {
  await tx.insertInto('power_grant').values(grant).execute()
}

/**
 * The account of an e-mail address in a council, with its grants; addresses are kept in lower case. The database is asked the
 * same for an address that has none, so that the time of the answer tells nothing.
 */
export async function accountByEmail(
  office: Office | Transaction,
  councilId: Id<'council'>,
  email: string,
): Promise<AccountRow | undefined> {
  const address = email.toLowerCase()
  const account = await office
    .selectFrom('account')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('email', '=', address)
    .executeTakeFirst()
  const grants = await office
    .selectFrom('power_grant')
    .innerJoin('account', (join) =>
      join
        .onRef('account.council_id', '=', 'power_grant.council_id')
        .onRef('account.account_id', '=', 'power_grant.account_id'),
    )
    .selectAll('power_grant')
    .where('account.council_id', '=', councilId)
    .where('account.email', '=', address)
    .execute()
  return account && { ...account, grants }
}

/** An account by its identifier, with the grants it ever held. */
export async function accountById(
  office: Office | Transaction,
  councilId: Id<'council'>,
  accountId: Id<'account'>,
): Promise<AccountRow | undefined> {
  const account = await office
    .selectFrom('account')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (account === undefined) return undefined
  const grants = await office
    .selectFrom('power_grant')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .orderBy('from_on')
    .orderBy('grant_id')
    .execute()
  return { ...account, grants }
}

/** The open account that belongs to a person of the register; `undefined` where there is none. */
export function openAccountOfPerson(
  office: Office | Transaction,
  councilId: Id<'council'>,
  personId: Id<'person'>,
): Promise<Selectable<Tables['account']> | undefined> {
  return office
    .selectFrom('account')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('closed_entry', 'is', null)
    .orderBy('account_id')
    .limit(1)
    .executeTakeFirst()
}

/** Changes what an account says of its holder. */
export async function changeAccountRow(
  tx: Transaction,
  changed: { readonly councilId: Id<'council'>; readonly accountId: Id<'account'> },
  row: Partial<Pick<Insertable<Tables['account']>, 'name' | 'email' | 'person_id'>>,
): Promise<void> {
  await tx
    .updateTable('account')
    .set(row)
    .where('council_id', '=', changed.councilId)
    .where('account_id', '=', changed.accountId)
    .execute()
}

/** The accounts of a council with all their grants, by name. */
export async function allAccounts(office: Office, councilId: Id<'council'>): Promise<AccountRow[]> {
  const accounts = await office
    .selectFrom('account')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('name')
    .orderBy('account_id')
    .execute()
  const grants = await office
    .selectFrom('power_grant')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('from_on')
    .execute()
  const byAccount = Map.groupBy(grants, ({ account_id: accountId }) => accountId)
  return accounts.map((account) => ({ ...account, grants: byAccount.get(account.account_id) ?? [] }))
}

/** The open accounts of those who hold an office of some kinds on a body on a day. */
export async function accountsSitting(
  tx: Transaction,
  asked: {
    readonly councilId: Id<'council'>
    readonly bodyId: Id<'body'>
    readonly kinds: readonly OfficeKind[]
    readonly on: CalendarDate
  },
): Promise<Id<'account'>[]> {
  const rows = await tx
    .selectFrom('office_holding as h')
    .innerJoin('office as o', (join) =>
      join.onRef('o.council_id', '=', 'h.council_id').onRef('o.office_id', '=', 'h.office_id'),
    )
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'h.council_id').onRef('a.person_id', '=', 'h.person_id'),
    )
    .select('a.account_id')
    .distinct()
    .where('h.council_id', '=', asked.councilId)
    .where('o.body_id', '=', asked.bodyId)
    .where('o.kind', 'in', asked.kinds)
    .where('h.from_on', '<=', asked.on)
    .where((where) => where.or([where('h.to_on', 'is', null), where('h.to_on', '>=', asked.on)]))
    .where('a.closed_entry', 'is', null)
    .orderBy('a.account_id')
    .execute()
  return rows.map(({ account_id: accountId }) => accountId)
}

/** The open accounts that hold one of some roles on a day: over the whole council, over the body that is named too, or over any body. */
export async function accountsHolding(
  tx: Transaction,
  asked: {
    readonly councilId: Id<'council'>
    readonly roles: readonly Role[]
    readonly on: CalendarDate
    readonly bodyId?: Id<'body'> | 'any' | undefined
  },
): Promise<Id<'account'>[]> {
  const rows = await tx
    .selectFrom('power_grant as g')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'g.council_id').onRef('a.account_id', '=', 'g.account_id'),
    )
    .select('a.account_id')
    .distinct()
    .where('g.council_id', '=', asked.councilId)
    .where('g.role', 'in', asked.roles)
    .where('g.from_on', '<=', asked.on)
    .where((where) => where.or([where('g.to_on', 'is', null), where('g.to_on', '>=', asked.on)]))
    .where('g.ended_entry', 'is', null)
    .where('a.closed_entry', 'is', null)
    .where((where) =>
      where.or([
        where('g.body_id', 'is', null),
        ...(asked.bodyId === undefined
          ? []
          : [
              asked.bodyId === 'any'
                ? where('g.body_id', 'is not', null)
                : where('g.body_id', '=', asked.bodyId),
            ]),
      ]),
    )
    .execute()
  return rows.map(({ account_id: accountId }) => accountId)
}

/** Records that a grant ended. */
export async function endGrantRow(
  tx: Transaction,
  ended: {
    readonly councilId: Id<'council'>
    readonly grantId: Id<'grant'>
    readonly entryNo: number
    readonly at: Instant
    readonly reason: string
  },
): Promise<void> {
  await tx
    .updateTable('power_grant')
    .set({ ended_entry: ended.entryNo, ended_at: ended.at, end_reason: ended.reason })
    .where('council_id', '=', ended.councilId)
    .where('grant_id', '=', ended.grantId)
    .execute()
}

/** Records that an account was closed, or opened again where there is no entry of a closing. */
export async function setAccountClosed(
  tx: Transaction,
  closed: {
    readonly councilId: Id<'council'>
    readonly accountId: Id<'account'>
    readonly entryNo: number | null
  },
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ closed_entry: closed.entryNo })
    .where('council_id', '=', closed.councilId)
    .where('account_id', '=', closed.accountId)
    .execute()
}

/** The open accounts that support young people on a day, by name. */
export function supportersOf(
  office: Office | Transaction,
  councilId: Id<'council'>,
  on: CalendarDate,
): Promise<Pick<Selectable<Tables['account']>, 'account_id' | 'name'>[]> {
  return office
    .selectFrom('account as a')
    .innerJoin('power_grant as g', (join) =>
      join.onRef('g.council_id', '=', 'a.council_id').onRef('g.account_id', '=', 'a.account_id'),
    )
    .select(['a.account_id', 'a.name'])
    .distinct()
    .where('a.council_id', '=', councilId)
    .where('a.closed_entry', 'is', null)
    .where('g.role', '=', 'supporter')
    .where('g.body_id', 'is', null)
    .where('g.ended_entry', 'is', null)
    .where('g.from_on', '<=', on)
    .where((where) => where.or([where('g.to_on', 'is', null), where('g.to_on', '>=', on)]))
    .orderBy('a.name')
    .orderBy('a.account_id')
    .execute()
}
