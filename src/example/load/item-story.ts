import { addItem } from '../../acts/agenda/add-item.ts'
import { allowUrgentItem } from '../../acts/agenda/allow-urgent-item.ts'
import { changeExpectedDocument } from '../../acts/agenda/change-expected-document.ts'
import { expectDocument } from '../../acts/agenda/expect-document.ts'
import { recordContribution } from '../../acts/minutes/record-contribution.ts'
import { recordResolution } from '../../acts/resolution/record-resolution.ts'
import { recordVote } from '../../acts/resolution/record-vote.ts'
import type { ExpectedDocumentState } from '../../council/agenda/expected-document.ts'
import type { ContributionKind } from '../../council/minutes/contribution.ts'
import type { DecisionMaker } from '../../council/resolution/resolution.ts'
import { hidesUndertaking } from '../../council/resolution/undertaking.ts'
import type { Undertaking } from '../../council/resolution/limb.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant } from '../../foundation/instant.ts'
import type {
  ExampleContribution,
  ExampleDocument,
  ExampleExpectedDocument,
  ExampleItem,
  ExampleLimb,
  ExampleMeeting,
  ExampleVote,
} from '../example-council.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** An item with the meeting it is for and the instants between which its story happens. */
export type PlacedItem = {
  readonly meeting: ExampleMeeting
  readonly item: ExampleItem
  readonly position: number
  readonly addedAt: Instant
  /** When the meeting closed or broke off; `undefined` where it has not been held. */
  readonly decidedAt: Instant | undefined
}

/** The acts of one item: its place on the agenda, its papers, what was said on it and what was decided. */
export function itemStory(loading: Loading, placed: PlacedItem): StoryAct[] {
  const { item, decidedAt } = placed
  return [
    added(loading, placed),
    ...takenAsUrgent(loading, placed),
    ...item.expectedDocuments.flatMap((expected, position) =>
      expects(loading, placed, { expected, position }),
    ),
    ...(decidedAt === undefined ? [] : decided(loading, placed, decidedAt)),
  ]
}

function added({ idOf }: Loading, { meeting, item, position, addedAt }: PlacedItem): StoryAct {
  return {
    at: addedAt,
    what: `item ${item.key}`,
    act: (session) =>
      addItem(session, {
        id: idOf('item', item.key),
        meetingId: idOf('meeting', meeting.key),
        position,
        number: String(item.number),
        part: item.part,
        title: item.title,
        publicTitle: item.publicTitle,
        purpose: item.purpose,
        matterId: item.matter === undefined ? undefined : idOf('matter', item.matter),
        isStanding: item.standing !== undefined,
        restriction: item.restriction,
      }),
  }
}

function takenAsUrgent({ idOf, council }: Loading, { item, addedAt }: PlacedItem): StoryAct[] {
  const { urgency } = item
  if (urgency === undefined) return []
  const chair = council.people.find(({ key }) => key === urgency.by)?.name ?? urgency.by
  return [
    {
      at: addedAt,
      what: `urgency of ${item.key}`,
      act: (session) =>
        allowUrgentItem(session, {
          itemId: idOf('item', item.key),
          reason: urgency.reason,
          agreedBy: `${chair}, in the chair`,
        }),
    },
  ]
}

function expects(
  loading: Loading,
  placed: PlacedItem,
  { expected, position }: { expected: ExampleExpectedDocument; position: number },
): StoryAct[] {
  const { idOf } = loading
  const { item, addedAt } = placed
  const id = idOf('expectedDocument', `${item.key} ${position}`)
  const expecting: StoryAct = {
    at: addedAt,
    what: `paper ${position} of ${item.key}`,
    act: (session) =>
      expectDocument(session, { id, itemId: idOf('item', item.key), title: expected.title, position }),
  }
  const said = firstWord(loading, placed, expected)
  if (said === undefined) return [expecting]
  const saying: StoryAct = {
    at: addedAt,
    what: `paper ${position} of ${item.key} is ${said.to.state}`,
    act: (session) => changeExpectedDocument(session, { expectedDocumentId: id, ...said }),
  }
  return [expecting, saying]
}

/** What the agenda says of a paper that does not come with it: that it is to follow, or will not come. */
function firstWord(
  { idOf, council }: Loading,
  { meeting }: PlacedItem,
  expected: ExampleExpectedDocument,
): { to: ExpectedDocumentState; publicNote?: string | undefined } | undefined {
  const document = council.documents.find(({ key }) => key === expected.document)
  if (document === undefined && expected.state === 'withdrawn')
    return { to: { state: 'withdrawn', reason: expected.reason ?? '' } }
  const embargo = document?.accessClass.kind === 'embargoed' ? document.accessClass : undefined
  const agendaOn = meeting.acts.find(({ kind }) => kind === 'agendaPublished')?.on
  if (document !== undefined && isOutAlready(document, agendaOn))
    return { to: { state: 'published', documentId: idOf('document', document.key) } }
  const lateOn = document?.publishedOn === agendaOn ? undefined : document?.publishedOn
  const expectedOn = expected.expectedOn ?? embargo?.expectedOn ?? lateOn
  if (expectedOn === undefined || expected.state === 'expected') return undefined
  const supplement = meeting.acts.find(({ kind }) => kind === 'supplementPublished')
  return {
    to: {
      state: 'toFollow',
      reason: expected.reason ?? embargo?.terms ?? supplement?.note ?? 'The report was still being written.',
      ownerOfficeId: idOf('office', expected.ownerOffice ?? 'head-democratic'),
      expectedOn,
    },
    publicNote: embargo?.publicNote,
  }
}

/** Whether a paper was public before the agenda that takes it again. */
function isOutAlready({ publishedOn }: ExampleDocument, agendaOn: CalendarDate | undefined): boolean {
  return publishedOn !== undefined && agendaOn !== undefined && publishedOn < agendaOn
}

function decided(loading: Loading, { meeting, item }: PlacedItem, at: Instant): StoryAct[] {
  const { idOf } = loading
  const itemId = idOf('item', item.key)
  const said = item.contributions.map((contribution, position): StoryAct => {
    return {
      at,
      what: `contribution ${position} on ${item.key}`,
      act: (session) =>
        recordContribution(session, {
          id: idOf('contribution', `${item.key} ${position}`),
          itemId,
          position,
          kind: contributionKinds[contribution.kind],
          speaker: speakerOf(loading, contribution),
          text: contribution.text,
          list: contribution.list ?? [],
        }),
    }
  })
  const voted = item.votes.map((vote, position): StoryAct => {
    return { at, what: `vote ${position} on ${item.key}`, act: voteAct(loading, item, { vote, position }) }
  })
  return [...said, ...voted, ...resolved(loading, { meeting, item }, at)]
}

const contributionKinds: Readonly<Record<ExampleContribution['kind'], ContributionKind>> = {
  introduction: 'statement',
  statement: 'statement',
  question: 'question',
  answer: 'answer',
  thanks: 'congratulation',
  voice: 'voice',
}

function speakerOf({ idOf }: Loading, said: ExampleContribution) {
  const { organisation } = said
  if (said.person === undefined) return { kind: 'role' as const, role: said.roleOnly ?? '', organisation }
  const officeId = said.office === undefined ? undefined : idOf('office', said.office)
  return { kind: 'person' as const, personId: idOf('person', said.person), officeId, organisation }
}

function voteAct(
  { council, idOf }: Loading,
  item: ExampleItem,
  { vote, position }: { vote: ExampleVote; position: number },
): StoryAct['act'] {
  const nameOf = (key: string): string => council.people.find((person) => person.key === key)?.name ?? key
  const sides = ['for', 'against', 'abstain'] as const
  const castBy = (side: (typeof sides)[number], keys: readonly string[] = []) =>
    keys.map((key) => ({ side, name: nameOf(key), personId: idOf('person', key) }))
  const cast = sides.flatMap((side) => castBy(side, vote.named?.[side]))
  return (session) =>
    recordVote(session, {
      vote: {
        id: idOf('vote', `${item.key} ${position}`),
        itemId: idOf('item', item.key),
        motion: vote.motion,
        mover: nameOf(vote.mover),
        seconder: nameOf(vote.seconder),
        counts: { for: vote.for, against: vote.against, abstain: vote.abstain },
        cast,
        atOwnRequest: castBy('against', vote.askedAgainst),
      },
      position,
      wasCarried: vote.carried,
    })
}

function resolved(
  loading: Loading,
  { meeting, item }: Pick<PlacedItem, 'meeting' | 'item'>,
  at: Instant,
): StoryAct[] {
  const { resolution } = item
  if (resolution === undefined) return []
  const { idOf } = loading
  const { isKey, reasons, alternatives, conflicts, dispensations } = resolution
  const act: StoryAct['act'] = (session) =>
    recordResolution(session, {
      resolution: {
        id: idOf('resolution', item.key),
        itemId: idOf('item', item.key),
        decisionMaker: decisionMakerOf(loading, meeting),
        formula: resolution.formula,
        takenOn: meeting.startsOn,
        limbs: resolution.limbs.map((limb) => ({
          id: idOf('limb', `${item.key} ${limb.number}`),
          number: limb.number,
          minuteNumber: limb.minuteNumber,
          verb: limb.verb,
          text: limbText(limb),
          undertaking: undertakingOf(loading, limb),
        })),
      },
      record: { isWordedForPublic: true, isKey, reasons, alternatives, conflicts, dispensations },
    })
  return [{ at, what: `resolution on ${item.key}`, act }]
}

/** The words of a limb: its verb begins them. */
export function limbText({ verb, text }: ExampleLimb): string {
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${text}`
}

function decisionMakerOf({ idOf }: Loading, meeting: ExampleMeeting): DecisionMaker {
  const bodyId = idOf('body', meeting.body)
  return meeting.body === 'cabinet'
    ? { kind: 'office', officeId: idOf('office', 'mayor'), inBodyId: bodyId }
    : { kind: 'body', bodyId }
}

/** What the clerk of the story records for a limb that speaks of a promise and makes none. */
const nothingFurther = 'This part looks back at what was promised and asks for nothing further.'

function undertakingOf({ idOf }: Loading, limb: ExampleLimb): Undertaking | undefined {
  const { undertaking, noUndertakingReason } = limb
  if (undertaking?.dueOn !== undefined && undertaking.reportBackTo !== undefined) {
    return {
      kind: 'owed',
      ownerOfficeId: idOf('office', undertaking.ownerOffice),
      dueOn: undertaking.dueOn,
      reportBackBodyId: idOf('body', undertaking.reportBackTo),
    }
  }
  if (noUndertakingReason !== undefined) return { kind: 'none', reasonForNone: noUndertakingReason }
  return hidesUndertaking(limbText(limb)) ? { kind: 'none', reasonForNone: nothingFurther } : undefined
}

/** When an item came onto its agenda, and when its meeting came to an end if it was held. */
export function placeItem(meeting: ExampleMeeting, item: ExampleItem, agendaAt: Instant) {
  const end = meeting.acts.find(({ kind }) => kind === 'closed' || kind === 'adjourned')
  const addedAt = item.urgency === undefined ? agendaAt : moment(item.urgency.addedOn, '11:00')
  return { addedAt, decidedAt: end === undefined ? undefined : moment(end.on, end.at) }
}
