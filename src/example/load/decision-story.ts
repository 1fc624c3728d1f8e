import { joinCallIn, requestCallIn } from '../../acts/call-in/request-call-in.ts'
import { ruleOnCallIn, withdrawCallIn } from '../../acts/call-in/rule-on-call-in.ts'
import { setCallInScheme } from '../../acts/call-in/set-call-in-scheme.ts'
import { publishDelegatedDecision } from '../../acts/delegation/publish-delegated-decision.ts'
import {
  recordDelegatedDecision,
  type RecordedDelegatedDecision,
} from '../../acts/delegation/record-delegated-decision.ts'
import { recordDelegation } from '../../acts/delegation/record-delegation.ts'
import { correctDecision } from '../../acts/resolution/correct-decision.ts'
import { supersedeDecision } from '../../acts/resolution/end-decision.ts'
import { exemptFromCallIn } from '../../acts/resolution/exempt-from-call-in.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { ExampleMeeting } from '../example-council.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** The councillors of the story who call a decision in. */
export const callersIn: readonly string[] = ['imlay', 'sharrocks']

/** The council's own schemes, decisions that officers took alone, and what befell some decisions after they were public. */
export function decisionStory(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  const cabinets = loading.council.meetings
    .filter(({ body, acts }) => body === 'cabinet' && acts.some(({ kind }) => kind === 'decisionsPublished'))
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  const [first, second, third] = [cabinets.at(-5), cabinets.at(-4), cabinets.at(-3)]
  return [
    callInScheme(loading, foundedOn),
    ...delegations.map((delegation) => entered(loading, foundedOn, delegation)),
    ...(first === undefined ? [] : officerDecision(loading, { ...placements, on: first.startsOn })),
    ...(second === undefined ? [] : officerDecision(loading, { ...fees, on: second.startsOn })),
    ...(second === undefined ? [] : urgentDecision(loading, second.startsOn)),
    ...(third === undefined ? [] : officerDecision(loading, { ...newFramework, on: third.startsOn })),
    ...(third === undefined ? [] : afterwards(loading, third.startsOn)),
    ...(second === undefined ? [] : calledIn(loading, second)),
  ]
}

function callInScheme({ idOf }: Loading, foundedOn: CalendarDate): StoryAct {
  return {
    at: moment(foundedOn, '09:50'),
    what: 'enter the scheme of call-in',
    act: (session) =>
      setCallInScheme(session, {
        id: idOf('scheme', 'call-in'),
        fromOn: foundedOn,
        source: 'Constitution of Ashcombe, part 4, rules of overview and scrutiny, paragraph 16',
        windowDays: 5,
        dayKind: 'working',
        takesEffect: 'nextDay',
        eligible: 'executive',
        membersNeeded: 2,
        whoMayAsk: 'anyCouncillor',
        grounds: [
          'The decision is outside the budget or the policy framework',
          'Those affected were not consulted',
          'Relevant facts were not considered',
          'The decision is out of proportion to its aim',
        ],
        urgencyConsentOfficeId: idOf('office', 'chair-scrutiny'),
        scrutinyBodyId: idOf('body', 'scrutiny'),
        meetWithinDays: 10,
        reconsiderWithinDays: 5,
        ifNothingIsDone: 'takesEffect',
      }),
  }
}

type ExampleDelegation = {
  readonly reference: string
  readonly office: string
  readonly words: string
  readonly limits: string
  readonly limitPounds?: number
}

const delegations: readonly ExampleDelegation[] = [
  {
    reference: '3.4.2',
    office: 'housing-director',
    words: 'To award contracts for the repair and improvement of the council’s homes.',
    limits: 'Up to £500,000 a contract, within the approved programme.',
    limitPounds: 500_000,
  },
  {
    reference: '3.5.1',
    office: 'place-director',
    words: 'To set fees for markets, moorings and street trading, and to close streets for works and events.',
    limits: 'After consulting the Cabinet Member for Transport and Streets.',
  },
]

function entered({ idOf }: Loading, foundedOn: CalendarDate, delegation: ExampleDelegation): StoryAct {
  return {
    at: moment(foundedOn, '09:50'),
    what: `enter the delegation ${delegation.reference}`,
    act: (session) =>
      recordDelegation(session, {
        id: idOf('delegation', delegation.reference),
        reference: delegation.reference,
        fromBodyId: idOf('body', 'cabinet'),
        toOfficeId: idOf('office', delegation.office),
        words: delegation.words,
        limits: delegation.limits,
        limitPounds: delegation.limitPounds,
        isExecutive: true,
        source: 'Constitution of Ashcombe, part 3, scheme of delegation',
        fromOn: foundedOn,
      }),
  }
}

type OfficerDecision = {
  readonly key: string
  readonly delegation: '3.4.2' | '3.5.1'
  readonly title: string
  readonly text: string
  readonly reasons: string
  readonly alternatives?: string
  readonly pounds?: number
  readonly report: string
  readonly background: readonly string[]
}

const placements: OfficerDecision = {
  key: 'windows',
  delegation: '3.4.2',
  title: 'New windows for Weaver Court',
  text: 'Award the contract for new windows at Weaver Court to the bidder that came first.',
  reasons: 'The bid is the lowest that meets the specification, and the windows are past repair.',
  alternatives:
    'Repairing the windows once more was rejected: it would cost half as much and last five years.',
  pounds: 312_000,
  report: 'Windows at Weaver Court: report on the bids',
  background: ['Condition survey of Weaver Court'],
}

const fees: OfficerDecision = {
  key: 'stalls',
  delegation: '3.5.1',
  title: 'Fees of market stalls',
  text: 'Approve the fees of market stalls set out in the report, from the first of the month.',
  reasons: 'The fees have not risen for three years, and the market must pay for itself.',
  report: 'Market stalls: fees',
  background: [],
}

const newFramework: OfficerDecision = {
  ...fees,
  key: 'stalls again',
  title: 'Fees of market stalls, revised',
  text: 'Approve the revised fees of market stalls, with a lower fee for the first three months of a new stall.',
  reasons: 'Traders showed that a new stall earns little at first.',
}

function whole({ idOf }: Loading, decision: OfficerDecision & { readonly on: CalendarDate }) {
  const office = delegations.find(({ reference }) => reference === decision.delegation)?.office ?? ''
  const recorded: RecordedDelegatedDecision = {
    decision: {
      id: idOf('delegatedDecision', decision.key),
      delegationId: idOf('delegation', decision.delegation),
      officeId: idOf('office', office),
      title: decision.title,
      maker: 'officer',
      ground: 'executive',
      pounds: decision.pounds,
      hasPersonalData: false,
    },
    decided: {
      id: idOf('resolution', decision.key),
      formula: 'DECIDED',
      takenOn: decision.on,
      limbs: [{ id: idOf('limb', decision.key), number: '1', verb: 'approve', text: decision.text }],
    },
    record: {
      isKey: false,
      reasons: decision.reasons,
      alternatives: decision.alternatives,
      saidNone:
        decision.alternatives === undefined
          ? ['alternatives', 'conflicts', 'dispensations']
          : ['conflicts', 'dispensations'],
    },
    papers: [
      { role: 'report', title: decision.report },
      ...decision.background.map((title) => ({ role: 'background' as const, title })),
    ],
  }
  return recorded
}

/** An officer decides, and the record is public the same afternoon. */
function officerDecision(
  loading: Loading,
  decision: OfficerDecision & { readonly on: CalendarDate },
): StoryAct[] {
  return [
    {
      at: moment(decision.on, '10:00'),
      what: `record the decision ${decision.key}`,
      act: (session) => recordDelegatedDecision(session, whole(loading, decision)),
    },
    {
      at: moment(decision.on, '15:30'),
      what: `publish the decision ${decision.key}`,
      act: (session) => publishDelegatedDecision(session, loading.idOf('delegatedDecision', decision.key)),
    },
  ]
}

const sinkhole: OfficerDecision = {
  key: 'sinkhole',
  delegation: '3.5.1',
  title: 'Closing Dyehouse Lane',
  text: 'Approve the closing of Dyehouse Lane until the ground under it has been made safe.',
  reasons: 'The ground has sunk by the river wall, and the lane is not safe to drive on.',
  report: 'Dyehouse Lane: engineer’s note',
  background: [],
}

/** A decision that could not wait: the chair of scrutiny agreed that it is exempt from call-in. */
function urgentDecision(loading: Loading, on: CalendarDate): StoryAct[] {
  const { idOf } = loading
  const [recorded, publishedAct] = officerDecision(loading, { ...sinkhole, on })
  if (recorded === undefined || publishedAct === undefined) return []
  const exempted: StoryAct = {
    at: moment(on, '11:00'),
    what: 'exempt the closing of the lane from call-in',
    act: (session) =>
      exemptFromCallIn(session, {
        resolutionId: idOf('resolution', sinkhole.key),
        reason: 'The lane has to be closed tonight: the ground is still moving.',
        consentByPersonId: idOf('person', 'whitlock'),
        consentedOn: on,
      }),
  }
  return [recorded, exempted, publishedAct]
}

/** The first fees are put right in one place, and then replaced by the revised ones. */
function afterwards({ idOf }: Loading, on: CalendarDate): StoryAct[] {
  const resolutionId = idOf('resolution', fees.key)
  return [
    {
      at: moment(on, '09:00'),
      what: 'correct the fees of market stalls',
      act: (session) =>
        correctDecision(session, {
          resolutionId,
          words: {
            reasons: 'The fees have not risen for four years, and the market must pay for itself.',
            limbs: [{ id: idOf('limb', fees.key), number: '1', text: fees.text }],
          },
          reason: 'The fees were last raised a year earlier than the record said.',
          mustWordsGo: false,
        }),
    },
    {
      at: moment(on, '16:00'),
      what: 'supersede the fees of market stalls',
      act: (session) =>
        supersedeDecision(session, {
          resolutionId,
          byResolutionId: idOf('resolution', newFramework.key),
          reason: 'Revised after hearing from the traders.',
        }),
    },
  ]
}

/** Two councillors call a cabinet decision in, the proper officer rules, and an answer satisfies them. */
function calledIn({ idOf }: Loading, meeting: ExampleMeeting): StoryAct[] {
  const item = meeting.items.find(({ resolution }) => resolution?.isKey === true)
  const published = meeting.acts.find(({ kind }) => kind === 'decisionsPublished')
  const [first, second] = callersIn
  if (item === undefined || published === undefined) return []
  const callInId = idOf('callIn', item.key)
  const on = addDays(published.on, 1)
  return [
    {
      at: moment(on, '10:00'),
      by: first,
      what: `call in ${item.key}`,
      act: (session) =>
        requestCallIn(session, {
          id: callInId,
          resolutionId: idOf('resolution', item.key),
          grounds: ['Those affected were not consulted'],
          reasons: 'The people who live nearby heard of it from the agenda.',
          asksFor: 'Hear from them before anything is done.',
        }),
    },
    {
      at: moment(on, '11:30'),
      by: second,
      what: `join the call-in of ${item.key}`,
      act: (session) => joinCallIn(session, callInId),
    },
    {
      at: moment(on, '16:00'),
      what: `rule on the call-in of ${item.key}`,
      act: (session) =>
        ruleOnCallIn(session, {
          callInId,
          is: 'valid',
          reasons: 'Two councillors asked in time, on a ground of the scheme.',
        }),
    },
    {
      at: moment(addDays(on, 3), '12:00'),
      by: first,
      what: `withdraw the call-in of ${item.key}`,
      act: (session) =>
        withdrawCallIn(session, {
          callInId,
          reason: 'The Cabinet Member has agreed to meet those who live nearby.',
        }),
    },
  ]
}
