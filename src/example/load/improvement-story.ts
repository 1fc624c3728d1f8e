import { addEvidence, judgeEvidence } from '../../acts/improvement/add-evidence.ts'
import { addImprovementAction } from '../../acts/improvement/add-improvement-action.ts'
import { addMeasure, recordMeasureReading } from '../../acts/improvement/add-measure.ts'
import { agreeImprovementAction, transferAction } from '../../acts/improvement/agree-action.ts'
import { makeImprovementPlan } from '../../acts/improvement/make-improvement-plan.ts'
import { moveActionDate } from '../../acts/improvement/move-action-date.ts'
import { presentImprovementPlan } from '../../acts/improvement/present-improvement-plan.ts'
import { publishImprovementPlan } from '../../acts/improvement/publish-improvement-plan.ts'
import { rateAction } from '../../acts/improvement/rate-action.ts'
import { reportProgress } from '../../acts/improvement/report-progress.ts'
import { setRatingStep } from '../../acts/improvement/set-rating-step.ts'
import type { ActionLead } from '../../council/improvement/action.ts'
import type { RatingScale } from '../../council/improvement/rating-scale.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { PersonKey } from '../roster/people.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** Something that happens to an action: how many days after the outcome, and what. */
type Happening = { readonly day: number } & (
  | { readonly kind: 'moved'; readonly to: number; readonly reason: string }
  | { readonly kind: 'rated'; readonly scale: RatingScale; readonly step: string; readonly reason: string }
  | { readonly kind: 'handedOver'; readonly to: PersonKey; readonly reason: string }
  | { readonly kind: 'evidence'; readonly title: string; readonly shows: 'delivery' | 'impact' }
  | { readonly kind: 'verified'; readonly title: string }
  | {
      readonly kind: 'told'
      readonly known: string
      readonly howKnown: string
      readonly next: string
      readonly by?: readonly [who: string, how: string]
    }
)

/** An action of the plan; one without a day of agreement is only proposed. */
type PlannedAction = {
  readonly key: string
  readonly title: string
  readonly detail: string
  readonly theme: string
  readonly lead: PersonKey | { readonly outside: string }
  readonly partners: readonly string[]
  readonly due: number
  readonly voice: string
  readonly risk: string
  readonly cost: string
  readonly isOnlyProposed?: true
  readonly happens: readonly Happening[]
}

const trust = 'Eastmere Health Trust'

const actions: readonly PlannedAction[] = [
  {
    key: 'out of hours',
    title: 'Answer every call for help outside office hours within a minute',
    detail: 'One number, one team of children’s and adults’ workers, on duty from 5pm to 9am.',
    theme: 'Help outside office hours',
    lead: 'trevanick',
    partners: ['Tare Valley Police'],
    due: 90,
    voice: 'The young people’s forum asked that the same voice should answer twice running where it can.',
    risk: 'Night work is hard to staff.',
    cost: '£180,000 a year',
    happens: [
      {
        day: 60,
        kind: 'told',
        known: 'Two of six night workers are in post; 71 calls of 100 are answered within a minute.',
        howKnown: 'From the log of the telephone system, read each month.',
        next: 'A second round of interviews.',
      },
      {
        day: 84,
        kind: 'moved',
        to: 160,
        reason: 'Four of six night posts could not be filled at the first attempt.',
      },
      { day: 85, kind: 'rated', scale: 'delivery', step: 'atRisk', reason: 'Four posts are empty.' },
      { day: 156, kind: 'moved', to: 215, reason: 'Two night workers left for another council.' },
      {
        day: 157,
        kind: 'rated',
        scale: 'delivery',
        step: 'offTrack',
        reason: 'It will miss its date again.',
      },
      {
        day: 200,
        kind: 'told',
        known: '78 calls of 100 are answered within a minute. Nights from Sunday to Tuesday are the weakest.',
        howKnown: 'From the log of the telephone system, and from calling twenty families back.',
        next: 'Day workers take Sunday nights in turn until the posts are filled.',
      },
    ],
  },
  {
    key: 'health assessments',
    title: 'Finish every first health assessment within 20 working days',
    detail: 'A second designated doctor, and a date given to the child in the first week.',
    theme: 'Health of children in care',
    lead: { outside: trust },
    partners: [],
    due: 330,
    voice:
      'A young ambassador waited eleven weeks and was asked about a school she had left. The form is rewritten with the ambassadors.',
    risk: 'The trust has one designated doctor.',
    cost: 'Met by the trust',
    happens: [
      {
        day: 120,
        kind: 'told',
        known: '52 of 100 are finished in time. The second doctor begins next month.',
        howKnown: 'The trust counts them each month.',
        next: 'Clinics on two evenings.',
        by: [trust, 'by telephone, and confirmed at the meeting of the two services'],
      },
      { day: 121, kind: 'rated', scale: 'delivery', step: 'onTrack', reason: '' },
      { day: 121, kind: 'rated', scale: 'impact', step: 'tooEarly', reason: '' },
    ],
  },
  {
    key: 'return conversations',
    title: 'Offer every child who has been missing a conversation with somebody independent',
    detail: 'An advocate who does not work for the council, within 72 hours.',
    theme: 'Children who go missing',
    lead: 'calloway',
    partners: ['Tare Advocacy'],
    due: 150,
    voice: 'Children say afterwards whether it was useful: that is the measure.',
    risk: '',
    cost: '£95,000 a year',
    happens: [
      { day: 130, kind: 'evidence', title: 'Audit of 40 conversations', shows: 'delivery' },
      { day: 135, kind: 'verified', title: 'Audit of 40 conversations' },
      {
        day: 140,
        kind: 'rated',
        scale: 'delivery',
        step: 'complete',
        reason: 'The service has run since the first of the month.',
      },
      { day: 141, kind: 'rated', scale: 'assurance', step: 'qualityAssured', reason: '' },
      { day: 210, kind: 'evidence', title: 'What 31 children said three months on', shows: 'impact' },
      { day: 212, kind: 'verified', title: 'What 31 children said three months on' },
      {
        day: 214,
        kind: 'rated',
        scale: 'impact',
        step: 'someEvidence',
        reason: 'Two of three found it useful.',
      },
      { day: 215, kind: 'rated', scale: 'delivery', step: 'embedded', reason: '' },
    ],
  },
  {
    key: 'brothers and sisters',
    title: 'Find twelve foster homes that take brothers and sisters together',
    detail: 'Larger allowances, help with rooms, and somebody senior who signs where they are parted.',
    theme: 'Homes for children in care',
    lead: 'calloway',
    partners: ['Fostering network of the four boroughs'],
    due: 480,
    voice: 'Ambassadors wrote the form that must be signed before brothers and sisters are parted.',
    risk: 'Few houses have the room.',
    cost: '£315,000 a year',
    happens: [
      {
        day: 150,
        kind: 'told',
        known: 'Five homes are approved, three of them with children in them.',
        howKnown: 'From the register of foster carers.',
        next: 'An open evening in each ward.',
      },
      { day: 151, kind: 'rated', scale: 'delivery', step: 'onTrack', reason: '' },
    ],
  },
  {
    key: 'one page',
    title: 'Open every file with one page that tells the child’s story so far',
    detail: 'Written with the child where they wish, and read by everybody who meets them.',
    theme: 'Recording',
    lead: 'calloway',
    partners: [],
    due: 200,
    voice: 'Children choose the photograph and the first sentence.',
    risk: 'Time of social workers.',
    cost: 'None beyond the time it takes',
    happens: [
      {
        day: 70,
        kind: 'handedOver',
        to: 'hollinside',
        reason: 'The virtual school begins with its own 140 files.',
      },
      {
        day: 180,
        kind: 'moved',
        to: 400,
        reason: 'The pages are to be written with each child, which takes longer.',
      },
      {
        day: 181,
        kind: 'rated',
        scale: 'delivery',
        step: 'paused',
        reason: 'New pages wait for the next school term.',
      },
    ],
  },
  {
    key: 'fathers',
    title: 'Invite fathers to every family group meeting',
    detail: '',
    theme: 'Recording',
    lead: 'hollinside',
    partners: [],
    due: 500,
    voice: '',
    risk: '',
    cost: '',
    isOnlyProposed: true,
    happens: [],
  },
]

const measures = [
  {
    key: 'calls',
    title: 'Calls outside office hours answered within a minute',
    of: 'out of hours',
    baseline: 61,
    target: 95,
    readings: [
      [55, 71],
      [115, 74],
      [195, 78],
    ],
  },
  {
    key: 'assessments',
    title: 'First health assessments finished within 20 working days',
    of: 'health assessments',
    baseline: 38,
    target: 90,
    readings: [
      [110, 52],
      [205, 66],
    ],
  },
] as const

/** The plan after the inspection of children's services: six actions, one of them moved twice and late, one only proposed. */
export function improvementStory(loading: Loading): StoryAct[] {
  const outcome = loading.council.meetings.find(({ items }) =>
    items.some(({ title }) => title === 'Outcome of the inspection of children’s services'),
  )
  if (outcome === undefined) return []
  const told = { loading, outcomeOn: outcome.startsOn }
  return [
    ...begun(told),
    ...actions.flatMap((action) => actionStory(told, action)),
    ...measures.flatMap((measure) => measureStory(told, measure)),
    ...presented(told),
  ]
}

type Told = { readonly loading: Loading; readonly outcomeOn: CalendarDate }

const planId = ({ loading }: Told) => loading.idOf('improvementPlan', 'children')
const actionIdOf = ({ loading }: Told, key: string) => loading.idOf('action', key)
const dayAfter = ({ outcomeOn }: Told, days: number) => addDays(outcomeOn, days)

function begun(told: Told): StoryAct[] {
  const { idOf } = told.loading
  return [
    {
      at: moment(dayAfter(told, 9), '09:00'),
      what: 'add a step to a rating scale',
      act: (session) =>
        setRatingStep(session, {
          scale: 'delivery',
          step: {
            key: 'paused',
            words: 'Paused',
            mark: 'changed',
            definition: 'It waits for something outside the service, with a day on which it goes on.',
            needs: 'nothing',
            setBy: ['improvement-lead', 'proper-officer', 'action-owner'],
          },
        }),
    },
    {
      at: moment(dayAfter(told, 10), '09:00'),
      what: 'make the improvement plan',
      act: (session) =>
        makeImprovementPlan(session, {
          id: planId(told),
          title: 'Children’s services improvement plan',
          kind: 'writtenStatement',
          summary:
            'What the council does about each issue that the inspectors raised, in the numbered paragraphs as well as under the four headings.',
          ownerBodyId: idOf('body', 'cabinet'),
          forumBodyId: idOf('body', 'children'),
          directorOfficeId: idOf('office', 'dcs'),
          dueOn: dayAfter(told, 98),
        }),
    },
  ]
}

function actionStory(told: Told, action: PlannedAction): StoryAct[] {
  const { idOf } = told.loading
  const { key, title, detail, theme, lead, partners, due, voice, risk, cost } = action
  const actionId = actionIdOf(told, key)
  const leads: ActionLead = typeof lead === 'string' ? { personId: idOf('person', lead) } : lead
  const add: StoryAct = {
    at: moment(dayAfter(told, action.isOnlyProposed ? 190 : 12), `10:${10 + actions.indexOf(action)}`),
    what: `add the action “${key}”`,
    act: (session) =>
      addImprovementAction(session, {
        id: actionId,
        planId: planId(told),
        title,
        detail,
        theme,
        accountableOfficeId: idOf('office', 'dcs'),
        partners,
        originalDueOn: dayAfter(told, due),
        voiceNote: voice,
        risk,
        cost,
        lead: leads,
      }),
  }
  if (action.isOnlyProposed) return [add]
  const on = dayAfter(told, 30)
  const agree: StoryAct = {
    at: moment(on, `11:${10 + actions.indexOf(action)}`),
    what: `agree the action “${key}”`,
    act: (session) =>
      agreeImprovementAction(session, {
        actionId,
        on,
        authority: 'Agreed by the Cabinet Member for Children.',
      }),
  }
  return [add, agree, ...action.happens.map((what, index) => happening(told, { key, what, index }))]
}

function happening(
  told: Told,
  { key, what, index }: { readonly key: string; readonly what: Happening; readonly index: number },
): StoryAct {
  const { idOf } = told.loading
  const actionId = actionIdOf(told, key)
  const on = dayAfter(told, what.day)
  const at = moment(on, `14:${10 + index}`)
  return {
    at,
    by: what.kind === 'verified' ? 'mowbury' : undefined,
    what: `${what.kind}: ${key}`,
    act: actOf(),
  }

  function actOf(): StoryAct['act'] {
    if (what.kind === 'moved') {
      const dueOn = dayAfter(told, what.to)
      const approverOfficeId = idOf('office', 'chief-executive')
      return (session) => moveActionDate(session, { actionId, dueOn, reason: what.reason, approverOfficeId })
    }
    if (what.kind === 'rated') {
      const { scale, step, reason } = what
      return (session) => rateAction(session, { actionId, scale, step, reason })
    }
    if (what.kind === 'handedOver') {
      const lead = { personId: idOf('person', what.to) }
      return (session) => transferAction(session, { actionId, lead, reason: what.reason })
    }
    if (what.kind === 'told') {
      const { known, howKnown, next, by } = what
      const id = idOf('update', `${key} ${what.day}`)
      const answer = by && { by: by[0], how: by[1] }
      return (session) => reportProgress(session, { id, actionId, asOf: on, known, howKnown, next, answer })
    }
    const evidenceId = idOf('evidence', what.title)
    if (what.kind === 'verified')
      return (session) => judgeEvidence(session, { evidenceId, verdict: 'verified', reason: '' })
    const evidence = {
      id: evidenceId,
      actionId,
      kind: what.shows === 'impact' ? 'voice' : 'audit',
      title: what.title,
      datedOn: addDays(on, -2),
      supports: what.shows,
      keptAt: 'Evidence library of the quality team',
    } as const
    return (session) => addEvidence(session, evidence)
  }
}

function measureStory(told: Told, measure: (typeof measures)[number]): StoryAct[] {
  const { key, title, of, baseline, target, readings } = measure
  const measureId = told.loading.idOf('measure', key)
  const add: StoryAct = {
    at: moment(dayAfter(told, 20), '15:00'),
    what: `add the measure “${key}”`,
    act: (session) =>
      addMeasure(session, {
        id: measureId,
        planId: planId(told),
        actionId: actionIdOf(told, of),
        title,
        unit: '%',
        source: of === 'out of hours' ? 'Log of the telephone system' : 'Count of the health trust',
        frequency: 'monthly',
        baseline,
        baselineOn: dayAfter(told, -10),
        target,
        targetOn: dayAfter(told, 400),
      }),
  }
  return [
    add,
    ...readings.map(([days, value]): StoryAct => ({
      at: moment(dayAfter(told, days + 2), '15:10'),
      what: `read the measure “${key}”`,
      act: (session) =>
        recordMeasureReading(session, { measureId, readOn: dayAfter(told, days), value, note: '' }),
    })),
  ]
}

/** The plan as it went to the sub-committee, twice, and out to the public. */
function presented(told: Told): StoryAct[] {
  const bodyId = told.loading.idOf('body', 'children')
  return [35, 170, 220].flatMap((days) => {
    const presentedOn = dayAfter(told, days)
    return [
      {
        at: moment(presentedOn, '16:00'),
        what: 'keep the plan as presented',
        act: (session) =>
          presentImprovementPlan(session, {
            planId: planId(told),
            bodyId,
            presentedOn,
            note: 'Progress of the plan',
          }),
      },
      {
        at: moment(presentedOn, '16:10'),
        what: 'publish the plan',
        act: (session) => publishImprovementPlan(session, planId(told)),
      },
    ] satisfies StoryAct[]
  })
}
