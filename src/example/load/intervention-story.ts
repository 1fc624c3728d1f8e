import { addDirection, addExitTheme } from '../../acts/intervention/add-direction.ts'
import { addExitCriterion } from '../../acts/intervention/add-exit-criterion.ts'
import { takeExitEvidence } from '../../acts/intervention/add-exit-evidence.ts'
import { publishIntervention } from '../../acts/intervention/publish-intervention.ts'
import { recordIntervention } from '../../acts/intervention/record-intervention.ts'
import {
  lapseExitCriterion,
  recordCouncilView,
  recordExitDecision,
  recordPanelView,
} from '../../acts/intervention/say-of-criterion.ts'
import type { ExitTest, ExitVerdict } from '../../council/intervention/exit-criterion.ts'
import type { ExitClaim } from '../../council/intervention/exit-evidence.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

const lead = 'calloway'
const secretary = 'Secretary of State'

/** Something that happens to a criterion: how many days after the outcome of the inspection, and what. */
type Happening = { readonly day: number } & (
  | { readonly kind: 'evidence'; readonly claim: (told: Told) => ExitClaim }
  | {
      readonly kind: 'council' | 'panel' | 'decision'
      readonly verdict: ExitVerdict
      readonly by: string
      readonly document: string
      readonly words: string
    }
  | { readonly kind: 'lapsed'; readonly words: string }
)

type Criterion = {
  readonly key: string
  readonly theme: 'children' | 'council'
  readonly statement: string
  /** The day on which it is recorded; those about actions and measures come with the plan. */
  readonly day: number
  readonly test: (told: Told) => ExitTest
  readonly happens: readonly Happening[]
}

const themes = {
  children: 'Children are helped in time',
  council: 'The council can put itself right',
} as const

const director = 'Corporate Director of Children’s Services'

const criteria: readonly Criterion[] = [
  {
    key: 'good rating',
    theme: 'children',
    statement: 'The inspectorate judges services for children to be good, taken as a whole.',
    day: 1,
    test: () => ({
      kind: 'externalJudgement',
      source: 'ofsted',
      framework: 'ILACS',
      areaKey: 'overall',
      grade: 'Good',
    }),
    happens: [
      {
        day: 8,
        kind: 'evidence',
        claim: ({ loading }) => ({
          kind: 'externalJudgement',
          eventId: loading.idOf('assuranceEvent', 'inspection'),
          areaKey: 'overall',
        }),
      },
      {
        day: 8,
        kind: 'council',
        verdict: 'met',
        by: director,
        document: 'Report to the Cabinet on the outcome of the inspection',
        words: 'The Good rating formed part of what was agreed for the panel to leave.',
      },
      {
        day: 40,
        kind: 'panel',
        verdict: 'met',
        by: 'Sir Alasdair Penhallow',
        document: 'Half-yearly letter of the panel, paragraph 4',
        words: '',
      },
      {
        day: 75,
        kind: 'decision',
        verdict: 'met',
        by: secretary,
        document: 'Letter to the Chief Executive in answer to the panel',
        words: 'The Secretary of State accepts that this criterion is met.',
      },
    ],
  },
  {
    key: 'workforce strategy',
    theme: 'council',
    statement: 'One strategy for the workforce of children’s services is agreed and paid for.',
    day: 1,
    test: () => ({ kind: 'productExists' }),
    happens: [
      {
        day: 60,
        kind: 'evidence',
        claim: (told) => ({
          kind: 'productExists',
          title: 'Workforce strategy, as agreed with its money',
          datedOn: dayAfter(told, 55),
          keptAt: 'Library of strategies, children’s services',
        }),
      },
      {
        day: 61,
        kind: 'council',
        verdict: 'met',
        by: director,
        document: '',
        words: 'The strategy is agreed and its first two years are in the budget.',
      },
      {
        day: 70,
        kind: 'panel',
        verdict: 'fragile',
        by: 'Ruth Ollerby',
        document: 'Note of the panel’s visit to the workforce team',
        words: 'The third year has no money yet.',
      },
      {
        day: 76,
        kind: 'decision',
        verdict: 'fragile',
        by: secretary,
        document: 'Letter to the Chief Executive in answer to the panel',
        words: 'Met, and to be looked at again with the next budget.',
      },
    ],
  },
  {
    key: 'supervision',
    theme: 'council',
    statement: 'Every social worker is supervised each month, for six months without a break.',
    day: 1,
    test: (told) => ({ kind: 'behaviourSustained', count: 6, unit: 'months', fromOn: dayAfter(told, 1) }),
    happens: [
      {
        day: 150,
        kind: 'lapsed',
        words:
          'The panel and the Council agreed that the regulator’s new standard counts supervision in its place.',
      },
    ],
  },
  {
    key: 'return conversations',
    theme: 'children',
    statement: 'Every child who has been missing is offered a conversation with somebody independent.',
    day: 31,
    test: ({ loading }) => ({
      kind: 'actionDone',
      actionId: loading.idOf('action', 'return conversations'),
    }),
    happens: [
      {
        day: 143,
        kind: 'evidence',
        claim: ({ loading }) => ({
          kind: 'actionDone',
          actionId: loading.idOf('action', 'return conversations'),
        }),
      },
      {
        day: 144,
        kind: 'council',
        verdict: 'met',
        by: director,
        document: '',
        words: 'The service has run since the first of the month, and an audit was verified.',
      },
      {
        day: 170,
        kind: 'panel',
        verdict: 'met',
        by: 'Ruth Ollerby',
        document: 'Note of the panel’s visit to the advocates',
        words: '',
      },
    ],
  },
  {
    key: 'calls',
    theme: 'children',
    statement: 'Three of four calls for help outside office hours are answered within a minute.',
    day: 31,
    test: ({ loading }) => ({
      kind: 'outcomeLevel',
      measureId: loading.idOf('measure', 'calls'),
      comparison: 'atLeast',
      threshold: 75,
    }),
    happens: [
      {
        day: 198,
        kind: 'evidence',
        claim: (told) => ({
          kind: 'outcomeLevel',
          measureId: told.loading.idOf('measure', 'calls'),
          readOn: dayAfter(told, 195),
        }),
      },
      {
        day: 199,
        kind: 'council',
        verdict: 'met',
        by: director,
        document: '',
        words: 'The last reading is above the level, though the target of the plan is higher.',
      },
    ],
  },
]

type Told = { readonly loading: Loading; readonly outcomeOn: CalendarDate }

const dayAfter = ({ outcomeOn }: Told, days: number) => addDays(outcomeOn, days)
const interventionOf = ({ loading }: Told) => loading.idOf('intervention', 'panel')
const criterionOf = ({ loading }: Told, key: string) => loading.idOf('criterion', key)

/** The panel that looks at the council for the Secretary of State, and five criteria on which it leaves, in five different states. */
export function interventionStory(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  const outcome = loading.council.meetings.find(({ items }) =>
    items.some(({ title }) => title === 'Outcome of the inspection of children’s services'),
  )
  if (outcome === undefined) return []
  const told = { loading, outcomeOn: outcome.startsOn }
  return [
    ...begun(told, foundedOn),
    ...criteria.flatMap((criterion) => criterionStory(told, criterion)),
    ...[9, 77, 205].map((day): StoryAct => ({
      at: moment(dayAfter(told, day), '16:30'),
      by: lead,
      what: 'publish the intervention',
      act: (session) => publishIntervention(session, interventionOf(told)),
    })),
  ]
}

function begun(told: Told, foundedOn: CalendarDate): StoryAct[] {
  const { idOf } = told.loading
  const interventionId = interventionOf(told)
  const fromOn = addDays(foundedOn, -200)
  const at = (minute: number) => moment(dayAfter(told, 1), `09:${minute}`)
  return [
    {
      at: at(10),
      by: lead,
      what: 'record the intervention',
      act: (session) =>
        recordIntervention(session, {
          id: interventionId,
          title: 'Oversight by the Improvement and Assurance Panel',
          kind: 'panel',
          summary:
            'Three people from outside the borough look at whether the Council can put itself right, and write to the Secretary of State every half-year. Beside the panel’s own tests, these criteria of exit were agreed for services for children.',
          panel: 'Improvement and Assurance Panel',
          decisionMaker: secretary,
          fromOn,
          expectedEndOn: dayAfter(told, 400),
        }),
    },
    {
      at: at(12),
      by: lead,
      what: 'add a direction',
      act: (session) =>
        addDirection(session, {
          id: idOf('direction', 'panel'),
          interventionId,
          words:
            'To work with the panel, to agree with it what would have to be so for it to leave, and to show by evidence that it is.',
          givenBy: secretary,
          givenOn: fromOn,
          document: 'Letter that set up the panel, paragraph 2',
        }),
    },
    ...(['children', 'council'] as const).map((key, index): StoryAct => ({
      at: at(14 + index),
      by: lead,
      what: `add the theme “${themes[key]}”`,
      act: (session) => addExitTheme(session, { id: idOf('theme', key), interventionId, title: themes[key] }),
    })),
  ]
}

function criterionStory(told: Told, criterion: Criterion): StoryAct[] {
  const { key, theme, statement, day, test, happens } = criterion
  const add: StoryAct = {
    at: moment(dayAfter(told, day), `12:${10 + criteria.indexOf(criterion)}`),
    by: lead,
    what: `add the criterion “${key}”`,
    act: (session) =>
      addExitCriterion(session, {
        id: criterionOf(told, key),
        interventionId: interventionOf(told),
        themeId: told.loading.idOf('theme', theme),
        statement,
        agreedOn: dayAfter(told, day - 1),
        test: test(told),
      }),
  }
  return [add, ...happens.map((what, index) => happening(told, { key, what, index }))]
}

function happening(
  told: Told,
  { key, what, index }: { readonly key: string; readonly what: Happening; readonly index: number },
): StoryAct {
  const criterionId = criterionOf(told, key)
  const on = dayAfter(told, what.day)
  const place = { at: moment(on, `15:${10 + index}`), by: lead, what: `${what.kind}: ${key}` }
  if (what.kind === 'evidence') {
    const id = told.loading.idOf('proof', key)
    const claim = what.claim(told)
    return { ...place, act: (session) => takeExitEvidence(session, { id, criterionId, claim }) }
  }
  if (what.kind === 'lapsed') {
    const lapse = { criterionId, on, by: '', document: '', words: what.words }
    return { ...place, act: (session) => lapseExitCriterion(session, lapse) }
  }
  const { kind, verdict, by, document, words } = what
  const said = { criterionId, verdict, on, by, document, words }
  if (kind === 'council') return { ...place, act: (session) => recordCouncilView(session, said) }
  return kind === 'panel'
    ? { ...place, act: (session) => recordPanelView(session, said) }
    : { ...place, act: (session) => recordExitDecision(session, { ...said, decider: 'decisionMaker' }) }
}
