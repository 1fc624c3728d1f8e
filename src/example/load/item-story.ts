import { addItem } from '../../acts/agenda/add-item.ts'
import { changeExpectedDocument } from '../../acts/agenda/change-expected-document.ts'
import { expectDocument } from '../../acts/agenda/expect-document.ts'
import { recordContribution } from '../../acts/minutes/record-contribution.ts'
import { recordResolution } from '../../acts/resolution/record-resolution.ts'
import { recordVote } from '../../acts/resolution/record-vote.ts'
import type { ContributionKind } from '../../council/minutes/contribution.ts'
import type { DecisionMaker } from '../../council/resolution/resolution.ts'
import type { Undertaking } from '../../council/resolution/limb.ts'
import type { Instant } from '../../foundation/instant.ts'
import type {
  ExampleContribution,
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
        urgencyReason: item.urgency?.reason,
        restriction: item.part === 'private' ? item.expectedDocuments[0]?.reason : undefined,
      }),
  }
}

function expects(
  { idOf, council }: Loading,
  { item, addedAt }: PlacedItem,
  { expected, position }: { expected: ExampleExpectedDocument; position: number },
): StoryAct[] {
  const id = idOf('expectedDocument', `${item.key} ${position}`)
  const document = council.documents.find(({ key }) => key === expected.document)
  const embargo = document?.accessClass.kind === 'embargoed' ? document.accessClass : undefined
  const wasToFollow = expected.state === 'toFollow' || embargo !== undefined
  const expectedOn = expected.expectedOn ?? embargo?.expectedOn
  const expecting: StoryAct = {
    at: addedAt,
    what: `paper ${position} of ${item.key}`,
    act: (session) =>
      expectDocument(session, { id, itemId: idOf('item', item.key), title: expected.title, position }),
  }
  if (!wasToFollow || expectedOn === undefined) return [expecting]
  const following: StoryAct = {
    at: addedAt,
    what: `paper ${position} of ${item.key} is to follow`,
    act: (session) =>
      changeExpectedDocument(session, {
        expectedDocumentId: id,
        to: {
          state: 'toFollow',
          reason: expected.reason ?? 'The report is under embargo.',
          ownerOfficeId: idOf('office', expected.ownerOffice ?? 'head-democratic'),
          expectedOn,
        },
        publicNote: embargo?.publicNote,
      }),
  }
  return [expecting, following]
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
  const cast = sides.flatMap((side) =>
    (vote.named?.[side] ?? []).map((key) => ({ side, name: nameOf(key), personId: idOf('person', key) })),
  )
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
          text: limb.text,
          undertaking: undertakingOf(loading, limb),
        })),
      },
      record: { isKey, reasons, alternatives, conflicts, dispensations },
    })
  return [{ at, what: `resolution on ${item.key}`, act }]
}

function decisionMakerOf({ idOf }: Loading, meeting: ExampleMeeting): DecisionMaker {
  const bodyId = idOf('body', meeting.body)
  return meeting.body === 'cabinet'
    ? { kind: 'office', officeId: idOf('office', 'mayor'), inBodyId: bodyId }
    : { kind: 'body', bodyId }
}

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
  return noUndertakingReason === undefined ? undefined : { kind: 'none', reasonForNone: noUndertakingReason }
}

/** When an item came onto its agenda, and when its meeting came to an end if it was held. */
export function placeItem(meeting: ExampleMeeting, item: ExampleItem, agendaAt: Instant) {
  const end = meeting.acts.find(({ kind }) => kind === 'closed' || kind === 'adjourned')
  const addedAt = item.urgency === undefined ? agendaAt : moment(item.urgency.addedOn, '11:00')
  return { addedAt, decidedAt: end === undefined ? undefined : moment(end.on, end.at) }
}
