import type { DispensationExtent } from '../../council/dispensation/dispensation.ts'
import { recordOf, type RoomRecord } from '../../council/room/enter-in-room.ts'
import type { InterestClass, InterestEvent, InterestResponse, RoomEntry } from '../../council/room/entry.ts'
import {
  unrecordedHouseRules,
  type HouseRules,
  type SubstitutesRule,
} from '../../council/room/house-rules.ts'
import type { RoomFacts, RoomItem } from '../../council/room/room-facts.ts'
import type { Register } from '../../council/member/register.ts'
import { isInTerm } from '../../council/term.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { ZoneName } from '../../foundation/instant.ts'
import { itemsOf } from '../../store/agenda.ts'
import { apologiesTo } from '../../store/apology.ts'
import { dispensationsOn } from '../../store/dispensation.ts'
import { meetingById, type MeetingRow } from '../../store/meeting.ts'
import { readRegister } from '../../store/register.ts'
import {
  hiddenTitlesOf,
  houseRulesOf,
  itemsWithConfidentialPapers,
  recommendationsFor,
  roomEntriesOf,
} from '../../store/room.ts'
import { toldInterestsAt, type ToldInterestRow } from '../../store/told-interest.ts'
import type { Office, Transaction } from '../../store/transaction.ts'

/** A room as it is kept: what it is judged by, the record that follows from its entries, and who made each. */
export type KeptRoom = {
  readonly meeting: MeetingRow
  readonly facts: RoomFacts
  readonly record: RoomRecord
  readonly recordedBy: Readonly<Record<string, string>>
}

/** Whose room is asked for. */
export type AskedRoom = {
  readonly councilId: Id<'council'>
  readonly meetingId: Id<'meeting'>
  readonly zone: ZoneName
}

/** The room of a meeting; `undefined` where there is no such meeting. */
export async function readRoom(tx: Transaction, asked: AskedRoom): Promise<KeptRoom | undefined> {
  const { councilId, meetingId } = asked
  const meeting = await meetingById(tx, councilId, meetingId)
  if (meeting === undefined) return undefined
  const facts = await factsOf(tx, asked, meeting)
  const rows = await roomEntriesOf(tx, councilId, meetingId)
  const entries = rows.map(({ content, room_entry_id, kind, at }) => {
    const stored = content as unknown as RoomEntry
    return { ...stored, kind: kind as RoomEntry['kind'], id: room_entry_id, at } as RoomEntry
  })
  return {
    meeting,
    facts,
    record: recordOf(entries, facts),
    recordedBy: Object.fromEntries(rows.map((row) => [row.room_entry_id, row.recorded_by])),
  }
}

async function factsOf(tx: Transaction, asked: AskedRoom, meeting: MeetingRow): Promise<RoomFacts> {
  const { councilId, meetingId, zone } = asked
  const on = meeting.starts_on
  const apologies = await apologiesTo(tx, councilId, [meetingId])
  return {
    meetingId,
    bodyId: meeting.body_id,
    startsAt: meeting.starts_at,
    on,
    zone,
    register: onTheDay(await readRegister(tx, councilId), on),
    items: await roomItems(tx, councilId, meetingId),
    rules: await readHouseRules(tx, councilId, meeting.body_id),
    sentApologies: apologies.map((row) => row.person_id),
    expectedSubstitutes: apologies.flatMap(({ person_id: forId, substitute_person_id: personId }) =>
      personId === null ? [] : [{ personId, forId }],
    ),
    toldInterests: (await toldInterestsAt(tx, councilId, [meetingId])).map(declarationFrom),
    dispensations: (await dispensationsOn(tx, councilId, on)).map((row) => ({
      personId: row.person_id,
      words: row.subject,
      extent: row.extent as DispensationExtent,
    })),
  }
}

/** What a member told beforehand of an interest in an item, as the declaration that it may become. */
export function declarationFrom(row: ToldInterestRow): InterestEvent {
  return {
    kind: 'interestDeclared',
    personId: row.person_id,
    itemId: row.item_id,
    interest: row.class as InterestClass,
    response: row.response as InterestResponse,
    isSensitive: row.is_sensitive,
    ...(row.words !== null && { words: row.words }),
    ...(row.dispensation !== null && { dispensation: row.dispensation }),
  }
}

/** The register without what did not hold on the day: a device keeps it for as long as the meeting lasts. */
function onTheDay({ bodies, people, offices, holdings }: Register, on: CalendarDate): Register {
  const held = holdings.filter((holding) => isInTerm(holding, on))
  const holders = new Set(held.map(({ personId }) => personId))
  const filled = new Set(held.map(({ officeId }) => officeId))
  return {
    bodies: bodies.filter((body) => isInTerm(body, on)),
    people: people.filter(({ id }) => holders.has(id)),
    offices: offices.filter(({ id }) => filled.has(id)),
    holdings: held,
  }
}

async function roomItems(
  tx: Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<readonly RoomItem[]> {
  const rows = await itemsOf(tx, councilId, meetingId)
  const ids = rows.map((row) => row.item_id)
  const hidden = new Map((await hiddenTitlesOf(tx, councilId, ids)).map((row) => [row.item_id, row.title]))
  const confidential = new Set(await itemsWithConfidentialPapers(tx, councilId, ids))
  const recommended = await recommendationsFor(tx, councilId, ids)
  return rows.map((row) => ({
    id: row.item_id,
    number: row.number,
    title: hidden.get(row.item_id) ?? row.title,
    part: row.part as RoomItem['part'],
    isConfidential: row.part === 'private' && confidential.has(row.item_id),
    recommendations: recommended
      .filter(({ item_id }) => item_id === row.item_id)
      .flatMap(({ paragraphs }) => paragraphs),
  }))
}

/** What the council's constitution says of the meetings of a body; the usual rules where it has recorded none. */
export async function readHouseRules(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  bodyId: Id<'body'>,
): Promise<HouseRules> {
  const row = await houseRulesOf(tx, councilId, bodyId)
  if (row === undefined) return unrecordedHouseRules
  return {
    guillotineMinutes: row.guillotine_minutes ?? undefined,
    isSeconderNeeded: row.is_seconder_needed,
    recordedVoteDemandedBy: row.recorded_vote_demanded_by,
    substitutes: row.substitutes as SubstitutesRule,
    exclusionWords: row.exclusion_words ?? undefined,
  }
}
