import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { ReportText } from '../report/report-text.ts'
import type { ReportBackFacts } from './report-back-item.ts'
import type { CommitmentStep } from './commitment-step.ts'

/** What a draft report on a commitment is made of: its facts, where it was promised, and what has happened. */
export type ReportBackGround = ReportBackFacts & {
  readonly promisedTo: string
  readonly promisedOn: CalendarDate
  readonly steps: readonly CommitmentStep[]
}

/**
 * The draft of a report by which a body hears what became of a commitment, in the sections of the usual template: what was
 * promised in its words, the first promised day and each move, what was done and what shows it, and what is proposed.
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
