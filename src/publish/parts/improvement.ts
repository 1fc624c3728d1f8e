import { isLate, type ActionStanding, type StandingStep } from '../../council/improvement/action.ts'
import type { PublicAction, PublicActionStep, PublicMeasure } from '../../store/public/improvement.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { readingChart } from '../../web/record/reading-chart.ts'
import { shareChart } from '../../web/record/share-chart.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Visit } from '../visit.ts'
import { improvementWords as words } from '../words/improvement-words.ts'
import { link } from './links.ts'
import { paragraph } from './section.ts'

type Shown = ActionStanding['state'] | 'late'

const tones: Readonly<Record<Shown, StateTone>> = {
  proposed: 'planned',
  agreed: 'open',
  done: 'settled',
  embedded: 'settled',
  closed: 'settled',
  stopped: 'stopped',
  late: 'stopped',
}

/** How an action stands on a day, in a word with a mark: late before anything else. */
export function actionState({ today }: Visit, standing: Pick<ActionStanding, 'state' | 'dueOn'>): Html {
  const shown: Shown = isLate(standing, today) ? 'late' : standing.state
  return stateTag({ tone: tones[shown], text: words.states[shown] })
}

/** Who leads an action, as far as the public may know. */
export function leadOf(action: PublicAction): Fragment {
  const step = leadStep(action)
  const name = step?.leadName
  if (step === undefined || name === undefined) return words.action.notNamed
  return step.leadPersonId === null ? name : link(`/people/${step.leadPersonId}`, name)
}

/** The name of who leads an action, where the public may know it. */
export function publicLeadName(action: PublicAction): string | undefined {
  return leadStep(action)?.leadName
}

/** The step that says who leads an action; none where the last one that did names nobody in public. */
function leadStep({ steps }: PublicAction): PublicActionStep | undefined {
  const last = steps.findLast(({ leadName, lead }) => leadName !== undefined || lead !== undefined)
  const first = steps.findLast(({ kind }) => kind === 'proposed' || kind === 'transferred')
  return last === undefined || first === undefined || first.sequence > last.sequence ? undefined : last
}

/** What of the standing of an action is counted. */
type Progress = Pick<ActionStanding<StandingStep>, 'state' | 'dueOn' | 'ratings'>

/** How far the actions of a plan have come, as a bar and a table. */
export function progressChart({ today }: Visit, standings: readonly Progress[]): Html {
  const count = (test: (standing: Progress) => boolean): number => standings.filter(test).length
  const { counts } = words
  return shareChart({
    caption: words.progress,
    head: words.progressHead,
    parts: [
      { text: counts.embedded, tone: 'settled', count: count(isEmbedded) },
      { text: counts.done, tone: 'open', count: count((one) => isDone(one) && !isEmbedded(one)) },
      {
        text: counts.onTime,
        tone: 'planned',
        count: count((one) => one.state === 'agreed' && !isLate(one, today)),
      },
      { text: counts.late, tone: 'stopped', count: count((one) => isLate(one, today)) },
      { text: counts.stopped, tone: 'changed', count: count(({ state }) => state === 'stopped') },
    ],
  })
}

function isDone({ state }: Pick<Progress, 'state'>): boolean {
  return state === 'done' || state === 'embedded' || state === 'closed'
}

function isEmbedded({ state, ratings }: Progress): boolean {
  return isDone({ state }) && ratings.delivery?.means === 'embedded'
}

const dayOf = (date: string): number => Date.parse(date) / 86_400_000

/** A measure: from where to where, what was read, and the chart with its table. */
export function measurePart({ say }: Visit, measure: PublicMeasure): Html {
  const value = (number: number) => words.value(say.number(number), measure.unit)
  return html`<h3 class="govuk-heading-m">${measure.title}</h3>
    ${paragraph(words.way(value(measure.baseline), value(measure.target), say.date(measure.target_on)))}
    ${paragraph([words.source(measure.source), measure.frequency && words.frequency(measure.frequency)].filter(Boolean).join('. '))}
    ${readingChart({
      caption: measure.title,
      head: words.measureHead,
      points: [
        {
          day: dayOf(measure.baseline_on),
          value: measure.baseline,
          cells: [say.shortDate(measure.baseline_on), value(measure.baseline), words.baseline],
        },
        ...measure.readings.map((reading) => ({
          day: dayOf(reading.read_on),
          value: reading.value,
          cells: [say.shortDate(reading.read_on), value(reading.value), reading.note],
        })),
      ],
      target: { value: measure.target, text: words.target(value(measure.target)) },
    })}`
}
