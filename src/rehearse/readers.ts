import { operator } from '../acts/council/add-council.ts'
import { grantsOf } from '../acts/council/actor-by-email.ts'
import type { Actor, Session } from '../acts/session.ts'
import type { ReaderRole } from '../council/access/reader.ts'
import { grantableRoles, members, type Role } from '../council/access/role.ts'
import { isInTerm } from '../council/term.ts'
import type { Id, RandomBytes } from '../foundation/identifier.ts'
import { newId } from '../foundation/identifier.ts'
import { dateAt, instantFromMs } from '../foundation/instant.ts'
import { invariant } from '../foundation/invariant.ts'
import type { Result } from '../foundation/result.ts'
import { sha256 } from '../foundation/sha256.ts'
import { accountById } from '../store/account.ts'
import type { NamedAccount } from '../store/rehearsal.ts'
import { addSignedInSession } from '../store/signed-in-session.ts'
import { addStandIn, type StandInRows } from '../store/stand-in.ts'

/** Somebody whose eyes a rehearsal looks with. Without an account it is a stranger. */
export type RehearsalReader = {
  /** What they are, the same in every rehearsal: a role, a place, or the account of somebody who is named for a paper. */
  readonly key: string
  readonly roles: readonly ReaderRole[]
  readonly account?: StandIn | NamedAccount | undefined
}

/** Somebody made up for the rehearsal, who is gone when it is taken back. */
type StandIn = {
  readonly account_id?: undefined
  readonly person_id: Id<'person'>
  readonly office_id: Id<'office'>
  /** The readings that they are given, each of one paper. */
  readonly readings: readonly { readonly id: Id<'grant'>; readonly documentId: Id<'document'> }[]
}

/** Whose business the papers are, and who is named for them. */
export type ReaderGround = {
  readonly bodyId: Id<'body'> | undefined
  readonly otherBodyId: Id<'body'> | undefined
  readonly documentIds: readonly Id<'document'>[]
  readonly named: readonly NamedAccount[]
  readonly random: RandomBytes
}

/** The reader without an account. */
export const stranger: RehearsalReader = { key: 'stranger', roles: [] }

/** Everybody whose eyes a rehearsal looks with: the stranger, one for every role that can be granted, and those who are named for a paper. */
export function rehearsalReaders(ground: ReaderGround): RehearsalReader[] {
  const { bodyId, otherBodyId, documentIds, random, named } = ground
  const standIn = (key: string, roles: readonly ReaderRole[], readings: readonly Id<'document'>[] = []) => ({
    key,
    roles,
    account: {
      person_id: newId<'person'>(random),
      office_id: newId<'office'>(random),
      readings: readings.map((documentId) => ({ id: newId<'grant'>(random), documentId })),
    },
  })
  const plainRoles = grantableRoles.filter((role) => role !== 'councillor')
  return [
    stranger,
    ...(bodyId === undefined ? [] : [standIn('member-of-the-body', [{ role: 'councillor', bodyId }])]),
    ...(otherBodyId === undefined
      ? [standIn('other-councillor', [{ role: 'councillor' }])]
      : [
          standIn('other-councillor', [{ role: 'councillor', bodyId: otherBodyId }]),
          standIn('clerk-of-another-body', [{ role: 'democratic-services-officer', bodyId: otherBodyId }]),
        ]),
    standIn('journalist-with-a-reading', [{ role: 'registered-reader' }], documentIds),
    ...plainRoles.map((role) => standIn(role, [{ role }])),
    ...named.map((account) => ({ key: `account:${account.account_id}`, roles: [], account })),
  ]
}

/** Somebody who holds every role at once and is given every paper: where they find nothing, nothing answers at all. */
export function scoutOf(ground: ReaderGround): RehearsalReader {
  const { documentIds, random, bodyId } = ground
  return {
    key: 'scout',
    roles: grantableRoles.map((role) => ({ role, ...(members.includes(role) && { bodyId }) })),
    account: {
      person_id: newId<'person'>(random),
      office_id: newId<'office'>(random),
      readings: documentIds.map((documentId) => ({ id: newId<'grant'>(random), documentId })),
    },
  }
}

/** Who a reader turned out to be once they were signed in. */
export type Seated = {
  readonly token: string | undefined
  readonly roles: readonly ReaderRole[]
  readonly personId: Id<'person'> | undefined
}

/** Signs a reader in; a stand-in is made up first. */
export async function seat(
  ground: Pick<Session, 'tx' | 'councilId' | 'zone' | 'at' | 'random'>,
  reader: RehearsalReader,
): Promise<Seated> {
  const { account } = reader
  if (account === undefined) return { token: undefined, roles: [], personId: undefined }
  const { tx, councilId, zone, at, random } = ground
  const today = dateAt(at, zone)
  const accountId = account.account_id ?? newId<'account'>(random)
  if (account.account_id === undefined)
    await addStandIn(tx, { ...standInRows(ground, reader, account), accountId })
  const row = await accountById(tx, councilId, accountId)
  invariant(row !== undefined, 'a reader of a rehearsal has no account')
  const token = Buffer.from(random(32)).toString('base64url')
  await addSignedInSession(tx, {
    council_id: councilId,
    session_id: newId<'session'>(random),
    account_id: accountId,
    token_sha256: sha256(token),
    method: 'password',
    device: 'rehearsal',
    signed_in_at: at,
    signed_in_entry: row.opened_entry,
    last_seen_at: at,
    second_factor_at: at,
  })
  const roles = grantsOf(row)
    .filter((grant) => isInTerm(grant, today))
    .map(({ role, bodyId }) => ({ role, bodyId }))
  return { token, roles, personId: account.person_id }
}

function standInRows(
  { councilId, zone, at, random }: Pick<Session, 'councilId' | 'zone' | 'at' | 'random'>,
  { key, roles }: RehearsalReader,
  { person_id: personId, office_id: officeId, readings }: StandIn,
): Omit<StandInRows, 'accountId'> {
  const asMember = roles.find(({ role }) => members.includes(role))
  return {
    councilId,
    personId,
    name: `Rehearsal ${key}`,
    roles: roles.map(({ role, bodyId }) => ({ grantId: newId<'grant'>(random), role, bodyId })),
    seat: asMember && { officeId, holdingId: newId<'holding'>(random), bodyId: asMember.bodyId },
    readings,
    on: dateAt(at, zone),
    at,
    readUntilAt: instantFromMs(Date.parse(at) + oneDayMs),
  }
}

const oneDayMs = 86_400_000

/** Who sets the stage of a rehearsal: nobody's account, and every power that setting it takes. */
export function stageHand({ at, zone }: Pick<Session, 'at' | 'zone'>): Actor {
  const today = dateAt(at, zone)
  const held: readonly Role[] = ['administrator', 'proper-officer', 'monitoring-officer']
  const { grants, ...nobody } = operator(today)
  return { ...nobody, grants: [...grants, ...held.map((role) => ({ role, fromOn: today }))] }
}

/** What an act of setting the stage came to; it is refused only where Moothall itself is at fault. */
export function done<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(`a rehearsal cannot be set up: ${result.refusal.code}`)
  return result.value
}
