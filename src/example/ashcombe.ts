import type { CalendarDate } from '../foundation/calendar-date.ts'
import { actsOf, agendaPublishedOn, fates } from './meeting-acts.ts'
import { attendanceOf } from './attendance.ts'
import { authority } from './roster/authority.ts'
import { bodies, bodyEnds, type BodySlug, type RosterBody } from './roster/bodies.ts'
import type { OfficeKey } from './roster/offices.ts'
import { people, type PersonKey } from './roster/people.ts'
import { datedProse } from './dated-prose.ts'
import { documentsOf, supplementOn } from './documents.ts'
import type {
  ExampleBody,
  ExampleCouncil,
  ExampleDocument,
  ExampleItem,
  ExampleMeeting,
} from './example-council.ts'
import { placeMeetings, type PlacedMeeting } from './meeting-calendar.ts'
import { itemOf, type MatterMoment } from './meeting-items.ts'
import type { PaperPart, Slot } from './moment.ts'
import { openRegisters, type Registers } from './registers.ts'
import { reports } from './reports/reports.ts'
import { privateGroundOf, type PrivateGround } from './private-ground.ts'
import { standingBusiness } from './standing-business.ts'
import { storylines } from './matters/storylines.ts'

/** The example council as it stands on a day: the same for the same day, and always in the middle of a cycle. */
export function ashcombe(loadedOn: CalendarDate): ExampleCouncil {
  const meetings = placeMeetings(loadedOn)
  const registers = openRegisters(loadedOn, meetings)
  const moments = storylines.flatMap(({ key, moments: own }) =>
    own.map((moment) => ({ ...moment, matter: key })),
  )
  const documents = documentsOf(reports, { loadedOn, meetings, moments })
  const year: Year = {
    loadedOn,
    meetings,
    registers,
    moments: Map.groupBy(moments, ({ slot }) => slot),
    documents: new Map(documents.map((document) => [document.key, document])),
  }
  return {
    council: authority,
    bodies: Object.entries(bodies).map(([slug, body]) => bodyOf(slug, body, meetings)),
    people: Object.entries(people).map(([key, person]) => ({ key, ...person })),
    groupChanges: registers.groupChanges,
    offices: registers.offices,
    holdings: registers.holdings,
    matters: storylines.map(({ key, title, summary, kind, wards }) => ({
      key,
      title,
      summary,
      kind,
      ...(wards === undefined ? {} : { wards }),
    })),
    meetings: [...meetings.values()].map((meeting) => meetingOf(meeting, year)),
    documents,
  }
}

type Year = {
  readonly loadedOn: CalendarDate
  readonly meetings: ReadonlyMap<Slot, PlacedMeeting>
  readonly registers: Registers
  readonly moments: ReadonlyMap<Slot, readonly MatterMoment[]>
  readonly documents: ReadonlyMap<string, ExampleDocument>
}

function bodyOf(slug: string, body: RosterBody, meetings: ReadonlyMap<Slot, PlacedMeeting>): ExampleBody {
  const { name, kind, regime, parent, quorum, purpose, aliases } = body
  const end = bodyEnds[slug as BodySlug]
  const ended = end === undefined ? undefined : meetings.get(end.at)
  return {
    slug,
    name,
    kind,
    regime,
    ...(parent === undefined ? {} : { parent }),
    quorum,
    purpose,
    aliases,
    ...(end === undefined || ended === undefined
      ? {}
      : { ceased: { on: ended.startsOn, succeededBy: end.succeededBy, reason: end.reason } }),
  }
}

function meetingOf(meeting: PlacedMeeting, year: Year): ExampleMeeting {
  const { loadedOn, registers } = year
  const fate = fates[meeting.slot]
  const moments = year.moments.get(meeting.slot) ?? []
  const isHeld = meeting.startsOn <= loadedOn && fate?.kind !== 'cancelled' && fate?.kind !== 'postponed'
  const chair = registers.holderOf(chairs[meeting.body], meeting.startsOn)
  const attendance = isHeld ? attendanceOf({ meeting, moments, registers, chair }) : []
  const present = attendance
    .filter(({ apologies, capacity }) => apologies !== true && capacity === 'member')
    .map(({ person }) => person as PersonKey)
  return {
    key: meeting.key,
    body: meeting.body,
    kind: meeting.slot.startsWith('council-annual') ? 'annual' : 'ordinary',
    startsOn: meeting.startsOn,
    startsAt: bodies[meeting.body].startsAt,
    venue: bodies[meeting.body].venue,
    ...(fate === undefined || fate.kind === 'cancelled'
      ? {}
      : { takenUpBy: year.meetings.get(fate.to)?.key ?? '' }),
    acts: actsOf({
      meeting,
      loadedOn,
      approvedAt: nextSuitable(meeting, year),
      chair,
      supplements: supplementsOf(moments, meeting),
    }),
    attendance,
    items: fate?.kind === 'cancelled' ? [] : itemsOf(meeting, year, { isHeld, present }),
  }
}

const chairs: Readonly<Record<BodySlug, OfficeKey>> = {
  council: 'chair-council',
  cabinet: 'mayor',
  scrutiny: 'chair-scrutiny',
  children: 'chair-children',
  parenting: 'chair-parenting',
  audit: 'chair-audit',
  planning: 'chair-planning',
  licensing: 'chair-licensing',
  wellbeing: 'chair-wellbeing',
  pensions: 'chair-pensions',
  standards: 'chair-standards',
  panel: 'chair-panel',
}

/** How many of the substantive items were reached before an adjourned meeting broke off. */
const reachedBeforeAdjournment = 2

function itemsOf(
  meeting: PlacedMeeting,
  year: Year,
  course: { readonly isHeld: boolean; readonly present: readonly PersonKey[] },
): ExampleItem[] {
  const moments = [...(year.moments.get(meeting.slot) ?? [])].sort(
    (a, b) => Number(isPrivate(a)) - Number(isPrivate(b)),
  )
  const previous = previousMeeting(meeting, year)
  const { first, last } = standingBusiness(meeting.body, {
    previous: previous === undefined ? undefined : datedProse('{d}', previous.startsOn),
    privateGround: sharedGround(moments, year),
    isHeld: course.isHeld,
  })
  const isAdjourned = fates[meeting.slot]?.kind === 'adjourned'
  const ground = {
    ...year,
    meeting,
    agendaOn: agendaPublishedOn(meeting, year.loadedOn),
    present: course.present,
  }
  const open = moments.filter((moment) => !isPrivate(moment))
  const numbered = (item: Omit<ExampleItem, 'key' | 'number'>, number: number): ExampleItem => ({
    key: `${meeting.key}-${number}`,
    number,
    ...item,
  })
  const made = (moment: MatterMoment, index: number, number: number): ExampleItem =>
    itemOf(moment, number, {
      ...ground,
      isReached: course.isHeld && (!isAdjourned || index < reachedBeforeAdjournment),
    })
  const opening = first.map((item, index) => numbered(item, index + 1))
  const middle = open.map((moment, index) => made(moment, index, opening.length + index + 1))
  const closing = last.map((item, index) => numbered(item, opening.length + middle.length + index + 1))
  const soFar = opening.length + middle.length + closing.length
  const inPrivate = moments.filter(isPrivate).map((moment, index) => made(moment, index, soFar + index + 1))
  return [...opening, ...middle, ...closing, ...inPrivate]
}

/** The ground on which the public leave for the private items together. */
function sharedGround(moments: readonly MatterMoment[], { documents }: Year): PrivateGround | undefined {
  const grounds = moments.flatMap(({ parts }) => privateGroundOf(parts, documents) ?? [])
  if (grounds.length === 0) return undefined
  return {
    paragraphs: [...new Set(grounds.flatMap(({ paragraphs }) => paragraphs))],
    isConfidential: grounds.some(({ isConfidential }) => isConfidential),
  }
}

function isPrivate(moment: MatterMoment): boolean {
  return moment.parts.some(({ part }) => part === 'private')
}

function supplementsOf(
  moments: readonly MatterMoment[],
  meeting: PlacedMeeting,
): { on: CalendarDate; note: string }[] {
  return moments.flatMap(({ parts }) =>
    parts
      .filter((part): part is PaperPart => part.part === 'paper')
      .flatMap((part) => {
        const report = reports.find(({ key }) => key === part.key)
        const on = report === undefined ? undefined : supplementOn(report, part, meeting)
        return on === undefined || report === undefined
          ? []
          : [{ on, note: part.late?.reason ?? `${report.title} was released when its source published it.` }]
      }),
  )
}

/** The meeting whose minutes are put to this one: the last of the same body that was in fact held. */
function previousMeeting(meeting: PlacedMeeting, year: Year): PlacedMeeting | undefined {
  return heldBy(meeting.body, year)
    .filter(({ startsOn }) => startsOn < meeting.startsOn)
    .at(-1)
}

/** The first held meeting after this one that could approve its minutes; itself, where the body met no more. */
function nextSuitable(meeting: PlacedMeeting, year: Year): PlacedMeeting | undefined {
  const later = heldBy(meeting.body, year).find(
    ({ startsOn }) => startsOn > meeting.startsOn && startsOn <= year.loadedOn,
  )
  return later ?? (bodyEnds[meeting.body] === undefined ? undefined : meeting)
}

function heldBy(body: BodySlug, { meetings }: Year): PlacedMeeting[] {
  return [...meetings.values()].filter(
    ({ body: own, slot }) => own === body && !['cancelled', 'postponed'].includes(fates[slot]?.kind ?? ''),
  )
}
