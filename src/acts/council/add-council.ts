import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Grant } from '../../council/access/power.ts'
import type { Authority } from '../../council/authority.ts'
import type { Id, RandomBytes } from '../../foundation/identifier.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addCouncilRow,
  councilBySlug,
  holdCouncilList,
  hostsTaken,
  startRevision,
} from '../../store/council.ts'
import { moveRevision } from '../../store/publication.ts'
import type { Office, Transaction } from '../../store/transaction.ts'
import type { CouncilRefusal, GrantRefusal } from '../refusals.ts'
import { enter, inOneTransaction, type Actor, type Session } from '../session.ts'
import { openAccount, type NewAccount } from './open-account.ts'

/** A council to add, with its first administrator. */
export type NewCouncil = {
  readonly authority: Authority
  readonly administrator: NewAccount
  readonly at: Instant
  readonly random: RandomBytes
  /** What is to be done in the same transaction once the council is there, so that there is no council without it. */
  readonly begin?: (session: Session) => Promise<void>
}

/** The operator of the installation, who adds councils from its own command line and signs in nowhere. */
export function operator(on: Grant['fromOn']): Actor {
  return {
    accountId: null,
    name: 'the operator of this installation',
    grants: [{ role: 'operator', fromOn: on }],
  }
}

/**
 * Adds a council with the host names that choose it, and its first administrator's account.
 *
 * @refuses council-exists, host-taken, account-exists, no-power
 */
export async function addCouncil(
  office: Office,
  added: NewCouncil,
): Promise<Result<Id<'council'>, CouncilRefusal | GrantRefusal | AccessRefusal>> {
  const { authority, at, random } = added
  const actor = operator(dateAt(at, authority.zone))
  const opening = { councilId: authority.id, zone: authority.zone, actor, at, random }
  return inOneTransaction(office, { ...opening, found: (tx) => foundCouncil(tx, authority, at) }, (session) =>
    beginWork(session, added),
  )
}

async function foundCouncil(
  tx: Transaction,
  authority: Authority,
  at: Instant,
): Promise<Result<void, CouncilRefusal>> {
  await holdCouncilList(tx)
  if ((await councilBySlug(tx, authority.slug)) !== undefined)
    return refuse({ code: 'council-exists', slug: authority.slug })
  const [taken] = await hostsTaken(tx, authority.hosts)
  if (taken !== undefined) return refuse({ code: 'host-taken', host: taken })
  await addCouncilRow(
    tx,
    {
      council_id: authority.id,
      slug: authority.slug,
      name: authority.name,
      zone: authority.zone,
      executive_model: authority.executiveModel,
      theme: JSON.stringify(authority.theme),
      contact: JSON.stringify(authority.contact),
      welcome: authority.welcome,
      is_example: authority.isExample,
    },
    authority.hosts,
  )
  await startRevision(tx, authority.id, at)
  await moveRevision(tx, authority.id, at) // the site hears that there are more councils than it knew
  return accept(undefined)
}

async function beginWork(
  session: Session,
  { authority, administrator, begin }: NewCouncil,
): Promise<Result<Id<'council'>, CouncilRefusal | GrantRefusal | AccessRefusal>> {
  const entry = enter(session, 'add-council', { kind: 'council', id: authority.id })
  if (!entry.ok) return entry
  const opened = await openAccount(session, administrator)
  if (!opened.ok) return opened
  await begin?.(session)
  return accept(authority.id)
}
