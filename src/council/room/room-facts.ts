import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant, ZoneName } from '../../foundation/instant.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { DispensationExtent } from '../dispensation/dispensation.ts'
import type { Body, BodyId } from '../body/body.ts'
import type { MeetingId } from '../meeting/meeting.ts'
import type { Office, OfficeKind } from '../member/office.ts'
import { displayName, type PersonId } from '../member/person.ts'
import { officesHeldOn, type Register } from '../member/register.ts'
import { isInTerm } from '../term.ts'
import type { InterestEvent } from './entry.ts'
import type { HouseRules } from './house-rules.ts'
import type { Room } from './room.ts'

/** What the room is judged by, and no entry changes: the meeting, its agenda, the register of its day, the council's own rules. */
export type RoomFacts = {
  readonly meetingId: MeetingId
  readonly bodyId: BodyId
  readonly startsAt: Instant
  readonly on: CalendarDate
  readonly zone: ZoneName
  readonly register: Register
  readonly items: readonly RoomItem[]
  readonly rules: HouseRules
  readonly dispensations: readonly RoomDispensation[]
  /** The members who sent apologies beforehand. */
  readonly sentApologies?: readonly PersonId[] | undefined
  /** Whom such members named to come in their place. */
  readonly expectedSubstitutes?:
    | readonly { readonly personId: PersonId; readonly forId: PersonId }[]
    | undefined
  /** What members told beforehand that they will declare. None of it is declared before it is recorded in the room. */
  readonly toldInterests?: readonly InterestEvent[] | undefined
}

/** An item of the agenda as the room sees it. `recommendations` are those of its reports. */
export type RoomItem = {
  readonly id: AgendaItemId
  readonly number: string
  readonly title: string
  readonly part: 'public' | 'private'
  /** Whether a paper of the item holds confidential information, so that the public must be excluded. */
  readonly isConfidential: boolean
  readonly recommendations: readonly string[]
}

/** A dispensation in force on the day of the meeting: what it is for, and what it lets the member do. */
export type RoomDispensation = {
  readonly personId: PersonId
  readonly words: string
  readonly extent: DispensationExtent
}

/** The body whose meeting it is. */
export function bodyOf(facts: Pick<RoomFacts, 'bodyId' | 'register'>): Body | undefined {
  return facts.register.bodies.find(({ id }) => id === facts.bodyId)
}

/** The items of the agenda and those admitted as urgent, in the order of the agenda. */
export function itemsInRoom(room: Room, facts: RoomFacts): readonly RoomItem[] {
  const known = new Set(facts.items.map(({ id }) => id))
  const urgent = room.urgentItems
    .filter(({ itemId }) => !known.has(itemId))
    .map(({ itemId, title }, index): RoomItem => ({
      id: itemId,
      number: `U${index + 1}`,
      title,
      part: 'public',
      isConfidential: false,
      recommendations: [],
    }))
  return [...facts.items, ...urgent]
}

/** How the room names somebody: by name, or by office alone where the identity is protected. */
export function nameInRoom(facts: Pick<RoomFacts, 'on' | 'register'>, personId: PersonId): string {
  const person = facts.register.people.find(({ id }) => id === personId)
  if (person === undefined) return 'somebody outside the register'
  const shown = displayName(person, undefined, facts.on)
  return shown ?? officesHeldOn(facts.register, personId, facts.on)[0]?.title ?? 'somebody'
}

const membership: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'mayor',
  'leader',
  'cabinetMember',
  'chair',
  'viceChair',
  'member',
])

/** The members of a body on a day, by sort name: who held a seat or an office of membership in it. */
export function membersOf(
  facts: Pick<RoomFacts, 'bodyId' | 'on' | 'register'>,
  bodyId: BodyId = facts.bodyId,
): readonly PersonId[] {
  return holdersWhere(facts, (office) => office.bodyId === bodyId && membership.has(office.kind))
}

/** Who held an office that fits on the day of the meeting, by sort name. */
export function holdersWhere(
  facts: Pick<RoomFacts, 'on' | 'register'>,
  fits: (office: Office) => boolean,
): readonly PersonId[] {
  const { register, on } = facts
  const offices = new Set(register.offices.filter(fits).map(({ id }) => id))
  const held = new Set(
    register.holdings
      .filter((holding) => offices.has(holding.officeId) && isInTerm(holding, on))
      .map(({ personId }) => personId),
  )
  return register.people
    .filter(({ id }) => held.has(id))
    .toSorted((one, other) => (one.sortName < other.sortName ? -1 : 1))
    .map(({ id }) => id)
}
