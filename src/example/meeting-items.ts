import { addDays, type CalendarDate } from '../foundation/calendar-date.ts'
import { datedProse } from './dated-prose.ts'
import { addWorkingDays, workingDayOnOrBefore } from './meeting-days.ts'
import type {
  ExampleContribution,
  ExampleDocument,
  ExampleExpectedDocument,
  ExampleItem,
  ExampleLimb,
  ExampleResolution,
  ExampleVote,
} from './example-council.ts'
import type { PlacedMeeting } from './meeting-calendar.ts'
import type { LimbPart, Moment, NotePart, PaperPart, Part, SayPart, Slot, VotePart } from './moment.ts'
import type { Registers } from './registers.ts'
import { privateGroundOf, restrictionOf } from './private-ground.ts'
import { bodies, formulaOf } from './roster/bodies.ts'
import { offices } from './roster/offices.ts'
import { people, type PersonKey } from './roster/people.ts'

/** A moment with the matter it belongs to. */
export type MatterMoment = Moment & { readonly matter: string }

/** What an item is made from besides its moment. */
export type ItemGround = {
  readonly meeting: PlacedMeeting
  readonly loadedOn: CalendarDate
  readonly agendaOn: CalendarDate
  /** Whether this item was reached: the meeting has been held and was not broken off before it. */
  readonly isReached: boolean
  readonly registers: Registers
  readonly meetings: ReadonlyMap<Slot, PlacedMeeting>
  readonly documents: ReadonlyMap<string, ExampleDocument>
  readonly present: readonly PersonKey[]
}

/** The item that a moment makes on the agenda of its meeting, with what was said and decided if it was reached. */
export function itemOf(moment: MatterMoment, number: number, ground: ItemGround): ExampleItem {
  const { meeting } = ground
  const dated = (text: string): string => datedProse(text, meeting.startsOn)
  const privacy = noteOf(moment.parts, 'private')
  const urgent = noteOf(moment.parts, 'urgent')
  const deferred = noteOf(moment.parts, 'deferred')
  const limbs = partsOf(moment.parts, 'limb')
  const kept = privateGroundOf(moment.parts, ground.documents)
  return {
    key: `${meeting.key}-${number}`,
    number,
    title: dated(moment.title),
    matter: moment.matter,
    part: privacy === undefined ? 'public' : 'private',
    ...(privacy === undefined ? {} : { publicTitle: dated(privacy.publicTitle) }),
    ...(kept === undefined ? {} : { restriction: restrictionOf(kept) }),
    purpose: dated(moment.purpose),
    decisionMaker: meeting.body === 'cabinet' ? 'Executive Mayor in Cabinet' : bodies[meeting.body].name,
    ...(urgent === undefined
      ? {}
      : {
          urgency: {
            by: urgent.by,
            addedOn: addWorkingDays(meeting.startsOn, -1),
            reason: dated(urgent.reason),
          },
        }),
    ...(deferred === undefined || !ground.isReached
      ? {}
      : { deferred: { to: ground.meetings.get(deferred.to)?.key ?? '', reason: dated(deferred.reason) } }),
    expectedDocuments: partsOf(moment.parts, 'paper').map((part) => expectedDocument(part, ground)),
    ...(ground.isReached && limbs.length > 0 ? { resolution: resolutionOf(moment, number, ground) } : {}),
    contributions: ground.isReached
      ? partsOf(moment.parts, 'say').map((part) => contributionOf(part, ground))
      : [],
    votes: ground.isReached ? partsOf(moment.parts, 'vote').map((part) => voteOf(part, ground)) : [],
  }
}

function resolutionOf(moment: MatterMoment, number: number, { meeting }: ItemGround): ExampleResolution {
  const because = noteOf(moment.parts, 'because')
  const conflict = noteOf(moment.parts, 'conflict')
  const hasReport = partsOf(moment.parts, 'paper').some(({ key }) => key !== undefined)
  const dated = (text: string): string => datedProse(text, meeting.startsOn)
  return {
    formula: formulaOf(meeting.body),
    limbs: partsOf(moment.parts, 'limb').map((part, index) => {
      return limbOf(part, { number, index, meeting, hasReport })
    }),
    ...(meeting.body === 'cabinet' ? executiveRecord : {}),
    ...(moment.parts.some(({ part }) => part === 'key') ? { isKey: true } : {}),
    ...(because === undefined ? {} : { reasons: dated(because.reasons) }),
    ...(because?.alternatives === undefined ? {} : { alternatives: dated(because.alternatives) }),
    ...(conflict === undefined ? {} : { conflicts: dated(conflict.text) }),
  }
}

/** What the record of an executive decision says where nothing else is written. */
const executiveRecord = { isKey: false, conflicts: 'None declared.', dispensations: 'None.' }

function limbOf(
  part: LimbPart,
  place: {
    readonly number: number
    readonly index: number
    readonly meeting: PlacedMeeting
    readonly hasReport: boolean
  },
): ExampleLimb {
  const { startsOn } = place.meeting
  return {
    number: `${place.hasReport ? '2.' : ''}${place.index + 1}`,
    minuteNumber: `${place.number}.${place.index + 1}/${startsOn.slice(2, 4)}`,
    verb: part.verb,
    text: datedProse(part.text, startsOn),
    ...(part.owner === undefined
      ? {}
      : {
          undertaking: {
            ownerOffice: part.owner,
            ...(part.dueDays === undefined
              ? {}
              : { dueOn: workingDayOnOrBefore(addDays(startsOn, part.dueDays)) }),
            ...(part.back === undefined ? {} : { reportBackTo: part.back }),
          },
        }),
    ...(part.noUndertakingReason === undefined ? {} : { noUndertakingReason: part.noUndertakingReason }),
  }
}

function contributionOf(part: SayPart, { meeting, registers }: ItemGround): ExampleContribution {
  const dated = (text: string): string => datedProse(text, meeting.startsOn)
  const said = {
    kind: part.kind,
    text: dated(part.text),
    ...(part.list === undefined ? {} : { list: part.list.map(dated) }),
  }
  if (part.person === undefined) {
    return {
      ...said,
      roleOnly: part.roleOnly ?? '',
      ...(part.organisation === undefined ? {} : { organisation: part.organisation }),
    }
  }
  const office = registers.officeOf(part.person, meeting.body, meeting.startsOn)
  const organisation = office === undefined ? undefined : organisationOf(office)
  return {
    ...said,
    person: part.person,
    ...(office === undefined ? {} : { office }),
    ...(organisation === undefined ? {} : { organisation }),
  }
}

function organisationOf(office: string): string | undefined {
  return office in offices
    ? (offices[office as keyof typeof offices] as { organisation?: string }).organisation
    : undefined
}

function voteOf(part: VotePart, { meeting, present }: ItemGround): ExampleVote {
  const voters = present.filter((person) => 'ward' in people[person] || person === 'thorne')
  const sideOf = (person: PersonKey): 'for' | 'against' | 'abstain' => {
    const own = people[person]
    const group = 'group' in own ? own.group : ''
    if (part.groups?.against.includes(group) === true) return 'against'
    return part.groups?.abstain.includes(group) === true ? 'abstain' : 'for'
  }
  const side = (name: 'for' | 'against' | 'abstain'): PersonKey[] =>
    voters.filter((person) => sideOf(person) === name)
  const named =
    part.groups === undefined
      ? undefined
      : { for: side('for'), against: side('against'), abstain: side('abstain') }
  const against = named?.against.length ?? part.against ?? 0
  const abstain = named?.abstain.length ?? part.abstain ?? 0
  const inFavour = voters.length - against - abstain
  return {
    motion: datedProse(part.motion, meeting.startsOn),
    mover: part.mover,
    seconder: part.seconder,
    for: inFavour,
    against,
    abstain,
    ...(named === undefined ? {} : { named }),
    askedAgainst: voters.filter((person) => part.askedAgainst?.includes(person)),
    carried: inFavour > against,
  }
}

function expectedDocument(part: PaperPart, ground: ItemGround): ExampleExpectedDocument {
  const { startsOn } = ground.meeting
  const document = part.key === undefined ? undefined : ground.documents.get(part.key)
  const awaited = document === undefined ? undefined : awaitedDocument(document)
  const expectedOn =
    awaited?.expectedOn ??
    (part.expectedInDays === undefined
      ? undefined
      : workingDayOnOrBefore(addDays(startsOn, part.expectedInDays)))
  const reason = awaited?.reason ?? part.reason ?? document?.withdrawn?.reason
  return {
    title: part.title ?? (document === undefined ? '' : titleOf(document)),
    state: part.state ?? awaited?.state ?? stateOf(document, ground),
    ...(reason === undefined ? {} : { reason: datedProse(reason, startsOn) }),
    ...(part.owner === undefined ? {} : { ownerOffice: part.owner }),
    ...(expectedOn === undefined ? {} : { expectedOn }),
    ...(document === undefined ? {} : { document: document.key }),
    ...(awaited === undefined ? {} : { ownerOffice: awaited.ownerOffice }),
  }
}

/** What the agenda may say of a paper under a running embargo: whose it is, and when the embargo should end. */
function awaitedDocument({ accessClass }: ExampleDocument): AwaitedDocument | undefined {
  if (accessClass.kind !== 'embargoed' || accessClass.released !== undefined) return undefined
  const { source, expectedOn } = accessClass
  return {
    state: 'toFollow',
    reason: `It is under an embargo set by ${source}.`,
    expectedOn,
    ownerOffice: 'dcs',
  }
}

type AwaitedDocument = {
  readonly state: 'toFollow'
  readonly reason: string
  readonly expectedOn: CalendarDate
  readonly ownerOffice: string
}

/** A title fit for the public agenda, whatever the document's class. */
function titleOf(document: ExampleDocument): string {
  const { accessClass } = document
  const isOpen =
    accessClass.kind === 'open' || (accessClass.kind === 'embargoed' && accessClass.released !== undefined)
  return isOpen ? document.title : (document.publicTitle ?? document.title)
}

/** A restricted paper that went out with the agenda to those who may see it counts as published; who may is its class. */
function stateOf(
  document: ExampleDocument | undefined,
  ground: ItemGround,
): ExampleExpectedDocument['state'] {
  if (document?.withdrawn !== undefined) return 'withdrawn'
  if (document === undefined || document.accessClass.kind === 'draft') return 'expected'
  return ground.agendaOn <= ground.loadedOn ? 'published' : 'expected'
}

function partsOf<Kind extends Part['part']>(
  parts: readonly Part[],
  kind: Kind,
): Extract<Part, { part: Kind }>[] {
  return parts.filter((part): part is Extract<Part, { part: Kind }> => part.part === kind)
}

function noteOf<Kind extends NotePart['part']>(
  parts: readonly Part[],
  kind: Kind,
): Extract<NotePart, { part: Kind }> | undefined {
  return parts.find((part): part is Extract<NotePart, { part: Kind }> => part.part === kind)
}
