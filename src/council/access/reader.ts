import type { Instant } from '../../foundation/instant.ts'
import type { BodyId } from '../body/body.ts'
import type { PersonId } from '../member/person.ts'
import type { AccessClass } from './access-class.ts'
import type { Role } from './role.ts'
import { sights, sightTable, type Condition, type ReaderKind, type Sight } from './sight-table.ts'

/** Somebody who asks to see something. The public has no roles; roles are those in force at the instant of asking. */
export type Reader = {
  readonly personId?: PersonId | undefined
  readonly roles: readonly ReaderRole[]
}

/** A role that a reader holds, for one body or for the whole council. */
export type ReaderRole = { readonly role: Role; readonly bodyId?: BodyId | undefined }

/** A thing that somebody asks to see, with what the decision turns on. */
export type GuardedThing = {
  readonly accessClass: AccessClass
  readonly bodyId?: BodyId | undefined
  /** A title that discloses nothing; `undefined` where none has been given. */
  readonly publicTitle?: string | undefined
  /** When it was published; for something withheld, when the agenda that describes it was. */
  readonly publishedAt?: Instant | undefined
  readonly withdrawnAt?: Instant | undefined
  /** Whether its author has handed a draft over. */
  readonly isSubmitted: boolean
  readonly authorId?: PersonId | undefined
  /** Officers and members who have it in clearance. */
  readonly clearingIds: readonly PersonId[]
  /** Whose plan or whose participants' words these are. */
  readonly keeperIds: readonly PersonId[]
  /** The members to whom the monitoring officer has narrowed it; `undefined` where it is not narrowed. */
  readonly narrowedToIds?: readonly PersonId[] | undefined
  readonly readGrants: readonly ReadGrant[]
}

/** That somebody may see one thing for a time. The last instant does not count. */
export type ReadGrant = {
  readonly personId: PersonId
  readonly fromAt: Instant
  readonly untilAt: Instant
}

/**
 * How much of a thing a reader may see at an instant: the most that any of their parts gives, and otherwise nothing
 * (invariants 1 and 25). It depends on its arguments alone.
 */
export function mayRead(reader: Reader, thing: GuardedThing, at: Instant): Sight {
  const asked = { reader, thing, at }
  let most: Sight = 'nothing'
  for (const kind of readerKinds(reader, thing)) {
    for (const { sight, when } of sightTable[kind][thing.accessClass.class] ?? [])
      if (holds(when, asked) && sights.indexOf(sight) > sights.indexOf(most)) most = sight
  }
  return most
}

const kindOfRole: Readonly<Partial<Record<Role, ReaderKind>>> = {
  'scrutiny-member': 'scrutinyMember',
  'report-author': 'reportAuthor',
  'clearing-officer': 'clearingOfficer',
  'democratic-services-officer': 'democraticServicesOfficer',
  'proper-officer': 'properOfficer',
  'monitoring-officer': 'monitoringOfficer',
  'section-151-officer': 'section151Officer',
  'improvement-lead': 'planKeeper',
  'action-owner': 'planKeeper',
  supporter: 'supporter',
  administrator: 'administrator',
}

/** Officers who see by their office alone: whose grant is for one body sees as its officer only what is that body's. */
const officersOfBody: ReadonlySet<ReaderKind> = new Set<ReaderKind>([
  'democraticServicesOfficer',
  'properOfficer',
  'monitoringOfficer',
  'section151Officer',
])

const memberRoles: ReadonlySet<Role> = new Set<Role>([
  'councillor',
  'chair',
  'executive-member',
  'mayor-or-leader',
])

function readerKinds(reader: Reader, thing: GuardedThing): ReadonlySet<ReaderKind> {
  return new Set<ReaderKind>(['anyone', ...reader.roles.flatMap((held) => kindsOf(held, thing))])
}

function kindsOf({ role, bodyId }: ReaderRole, thing: GuardedThing): readonly ReaderKind[] {
  const isOfBody = bodyId !== undefined && bodyId === thing.bodyId
  if (memberRoles.has(role)) return [isOfBody ? 'memberOfTheBody' : 'otherCouncillor']
  const kind = kindOfRole[role]
  if (kind === undefined) return []
  return bodyId === undefined || isOfBody || !officersOfBody.has(kind) ? [kind] : []
}

type Asked = { readonly reader: Reader; readonly thing: GuardedThing; readonly at: Instant }

const conditions: Readonly<Record<Condition, (asked: Asked) => boolean>> = {
  always: () => true,
  published: ({ thing, at }) => isBy(thing.publishedAt, at) && !isBy(thing.withdrawnAt, at),
  withdrawn: ({ thing, at }) => isBy(thing.publishedAt, at) && isBy(thing.withdrawnAt, at),
  described: ({ thing, at }) => Boolean(thing.publicTitle) && isBy(thing.publishedAt, at),
  noted: ({ thing, at }) =>
    thing.accessClass.class === 'embargoed' &&
    Boolean(thing.accessClass.publicNote) &&
    isBy(thing.publishedAt, at),
  notNarrowed: ({ reader, thing, at }) =>
    isBy(thing.publishedAt, at) &&
    (thing.narrowedToIds === undefined || isAmong(reader, thing.narrowedToIds)),
  recipient: ({ reader, thing }) =>
    thing.accessClass.class === 'embargoed' && isAmong(reader, thing.accessClass.recipients),
  author: ({ reader, thing }) => thing.authorId !== undefined && isAmong(reader, [thing.authorId]),
  clearing: ({ reader, thing }) => isAmong(reader, thing.clearingIds),
  keeper: ({ reader, thing }) => isAmong(reader, thing.keeperIds),
  submitted: ({ thing }) => thing.isSubmitted,
  granted: ({ reader, thing, at }) =>
    thing.readGrants.some(
      ({ personId, fromAt, untilAt }) => isAmong(reader, [personId]) && fromAt <= at && at < untilAt,
    ),
}

function holds(when: readonly Condition[], asked: Asked): boolean {
  return when.every((condition) => conditions[condition](asked))
}

function isBy(instant: Instant | undefined, at: Instant): boolean {
  return instant !== undefined && instant <= at
}

function isAmong(reader: Reader, people: readonly PersonId[]): boolean {
  return reader.personId !== undefined && people.includes(reader.personId)
}
