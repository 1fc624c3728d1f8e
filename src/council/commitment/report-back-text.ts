import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { CoverageCounts } from '../improvement/coverage.ts'
import type { PlanProgress } from '../improvement/plan-progress.ts'
import type { ReportText } from '../report/report-text.ts'
import type { ReportBackFacts } from './report-back-item.ts'
import type { CommitmentStep } from './commitment-step.ts'

/** How far a plan covers the findings of an inspection or another report, and the statement of it that was signed last. */
export type ReportedCoverage = {
  readonly eventTitle: string
  readonly counts: CoverageCounts
  readonly signed?:
    | {
        readonly as: string
        readonly on: CalendarDate
        readonly claimsAll: boolean
        /** Whether the plan covers exactly what was signed still. */
        readonly holds: boolean
      }
    | undefined
}

/** A plan that answers a commitment, as a report on the commitment tells of it. */
export type ReportedPlan = {
  readonly title: string
  readonly progress: PlanProgress
  readonly coverage: readonly ReportedCoverage[]
}

/** What a draft report on a commitment is made of: its facts, where it was promised, the plans that answer it, and what has happened. */
export type ReportBackGround = ReportBackFacts & {
  readonly promisedTo: string
  readonly promisedOn: CalendarDate
  readonly steps: readonly CommitmentStep[]
  readonly plans: readonly ReportedPlan[]
}

/**
 * The draft of a report by which a body hears what became of a commitment, in the sections of the usual template: what was
 * promised in its words, the first promised day and each move, what was done and what shows it, the plans that answer it with how far
 * they cover what was found, and what is proposed.
 */
export function reportBackText(ground: ReportBackGround): ReportText {
  const { quote, owner, promisedTo, promisedOn } = ground
  const promised = `On ${dateInWords(promisedOn)} ${promisedTo} recorded: “${quote}”. It is owed by: ${owner}.`
  const done = ground.steps.filter(({ kind }) => kind === 'doneClaimed' || kind === 'reported')
  const said = done.map(({ on, words = '' }) => `${dateInWords(on)}: ${words}`)
  const isDone = done.some(({ kind }) => kind === 'doneClaimed')
  return {
    sections: {
      purpose: `To report what became of a promise, so that it can be accepted as kept or more can be asked for.\n\n${promised}`,
      reasons: isDone
        ? 'Its owner says that it is done. What shows it is set out below.'
        : 'It is not said to be done yet.',
      background: [
        promised,
        ...daysTold(ground),
        'What was done:',
        ...(said.length > 0 ? said : ['Nothing is recorded yet.']),
        ...ground.plans.flatMap(planTold),
      ].join('\n\n'),
    },
    recommendations: [
      {
        paragraph: '2.1',
        text: isDone
          ? 'Accept that the promise is kept.'
          : 'Note the progress, and ask for a further report by a day that the meeting sets.',
      },
    ],
  }
}

/** The first promised day, and each move of it with its reason and who approved it. */
function daysTold({ course, steps }: ReportBackGround): readonly string[] {
  const first = course.firstDueOn
  const moves = steps.flatMap(({ kind, dueOn, words = '', approvedBy = '' }) => {
    if (dueOn === undefined || kind !== 'moved') return []
    return [`Moved to ${dateInWords(dueOn)}: ${words} Approved by ${approvedBy}.`]
  })
  return [...(first === undefined ? [] : [`First promised for ${dateInWords(first)}.`]), ...moves]
}

/** A plan that answers the promise: how far its actions have come, and how far it covers the findings of each report. */
function planTold({ title, progress, coverage }: ReportedPlan): readonly string[] {
  const { all, done, late } = progress
  return [
    `The plan that answers it: ${title}. Its actions: ${all} in all, ${done} done, ${late} late.`,
    ...coverage.map(coverageTold),
  ]
}

function coverageTold({ eventTitle, counts, signed }: ReportedCoverage): string {
  const { all, covered, part, disposed, open } = counts
  const told = `It answers “${eventTitle}”. The findings that ask for something: ${all} in all, ${covered} covered, ${part} in part, ${disposed} disposed of without an action, ${open} open.`
  if (signed === undefined) return `${told} No statement of coverage is signed yet.`
  const { as, on, claimsAll, holds } = signed
  const words = claimsAll ? 'that the plan addresses all issues raised' : 'a statement of what is covered'
  const since = holds ? '' : ' What the plan covers has changed since.'
  return `${told} The ${as} signed ${words} on ${dateInWords(on)}.${since}`
}
