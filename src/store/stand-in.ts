import type { Id } from '../foundation/identifier.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Instant } from '../foundation/instant.ts'
import { addAccountRow, addGrantRow } from './account.ts'
import { addHoldingRow, addOfficeRow, addPersonRow } from './person.ts'
import { addReadGrant, addReadGrantStep } from './read-grant.ts'
import type { Transaction } from './transaction.ts'

/** Somebody made up for a transaction that is taken back: an account with its roles, a seat, and papers given to read. */
export type StandInRows = {
  readonly councilId: Id<'council'>
  readonly personId: Id<'person'>
  readonly accountId: Id<'account'>
  readonly name: string
  readonly roles: readonly {
    readonly grantId: Id<'grant'>
    readonly role: string
    readonly bodyId: Id<'body'> | undefined
  }[]
  /** The body in which they hold a member's office. */
  readonly seat?:
    | {
        readonly officeId: Id<'office'>
        readonly holdingId: Id<'holding'>
        readonly bodyId: Id<'body'> | undefined
      }
    | undefined
  readonly readings: readonly { readonly id: Id<'grant'>; readonly documentId: Id<'document'> }[]
  readonly on: CalendarDate
  readonly at: Instant
  readonly readUntilAt: Instant
}

/** Keeps a stand-in as the acts would that register, open an account, appoint and give to read; under an entry that is there already. */
export async function addStandIn(tx: Transaction, standIn: StandInRows): Promise<void> {
  const { councilId: council_id, personId: person_id, accountId: account_id, name, on, at } = standIn
  const last = tx.selectFrom('audit_entry').select((row) => row.fn.max('entry_no').as('no'))
  const entry = (await last.where('council_id', '=', council_id).executeTakeFirst())?.no ?? 1
  await addPersonRow(tx, { council_id, person_id, canonical_name: name, sort_name: name }, [])
  const email = `${account_id}@rehearsal.invalid`
  await addAccountRow(tx, { council_id, account_id, person_id, name, email, opened_entry: entry })
  for (const { grantId: grant_id, role, bodyId } of standIn.roles) {
    const grant = {
      council_id,
      grant_id,
      account_id,
      role,
      body_id: bodyId ?? null,
      from_on: on,
      granted_entry: entry,
    }
    await addGrantRow(tx, grant)
  }
  if (standIn.seat !== undefined) {
    const { officeId: office_id, holdingId: holding_id, bodyId } = standIn.seat
    await addOfficeRow(tx, { council_id, office_id, title: name, kind: 'member', body_id: bodyId ?? null })
    await addHoldingRow(tx, { council_id, holding_id, office_id, person_id, from_on: on })
  }
  for (const { id: grant_id, documentId: document_id } of standIn.readings) {
    const given = { council_id, grant_id, at, entry_no: entry }
    const term = { from_at: at, until_at: standIn.readUntilAt, terms: name }
    await addReadGrant(tx, { ...given, ...term, document_id, account_id, person_id })
    await addReadGrantStep(tx, { ...given, kind: 'accepted' })
  }
}
