import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why something cannot be done with an improvement plan, an action, its evidence or a measure. */
export type ImprovementRefusal =
  | { readonly code: 'action-agreed-already'; readonly on: CalendarDate }
  | { readonly code: 'action-day-to-come' }
  | { readonly code: 'action-ended'; readonly on: CalendarDate }
  | { readonly code: 'action-led-already' }
  | { readonly code: 'action-led-by-another' }
  | { readonly code: 'action-not-agreed' }
  | { readonly code: 'action-not-done' }
  | { readonly code: 'action-tracked-in-a-circle' }
  | { readonly code: 'action-tracked-so' }
  | { readonly code: 'action-tracks-itself' }
  | { readonly code: 'action-without-lead' }
  | { readonly code: 'action-words-unchanged' }
  | { readonly code: 'answer-not-named' }
  | { readonly code: 'approver-leads-action' }
  | { readonly code: 'approver-not-there' }
  | { readonly code: 'coverage-changed-since' }
  | { readonly code: 'coverage-of-nothing' }
  | { readonly code: 'coverage-still-open'; readonly numbers: readonly number[] }
  | { readonly code: 'date-moved-without-reason' }
  | { readonly code: 'date-not-moved'; readonly dueOn: CalendarDate }
  | { readonly code: 'director-signs-alone' }
  | { readonly code: 'embedded-before-complete'; readonly words: string }
  | {
      readonly code: 'embedded-without-later-evidence'
      readonly words: string
      readonly doneOn: CalendarDate
    }
  | { readonly code: 'evidence-before-action'; readonly agreedOn: CalendarDate }
  | { readonly code: 'evidence-judged-already' }
  | { readonly code: 'evidence-to-come' }
  | { readonly code: 'finding-linked-so' }
  | { readonly code: 'finding-not-of-plan' }
  | { readonly code: 'improvement-plan-empty' }
  | { readonly code: 'improvement-without-words' }
  | { readonly code: 'measure-target-before-baseline'; readonly baselineOn: CalendarDate }
  | { readonly code: 'measure-without-way' }
  | { readonly code: 'plan-answers-already' }
  | { readonly code: 'plan-answers-so' }
  | { readonly code: 'plan-not-to-be-public-yet'; readonly known: readonly string[] }
  | { readonly code: 'progress-unanswered' }
  | { readonly code: 'rating-not-yours'; readonly words: string }
  | { readonly code: 'rating-unknown' }
  | { readonly code: 'rating-without-evidence'; readonly words: string }
  | { readonly code: 'reading-out-of-time'; readonly baselineOn: CalendarDate }
  | {
      readonly code: 'register-not-read'
      readonly unread: number
      readonly unconfirmed: number
      readonly withoutFinding: number
    }
  | { readonly code: 'statement-signed-already' }
  | { readonly code: 'step-without-reason' }
  | { readonly code: 'verifies-own-evidence' }

/** What each refusal about improvement plans says. */
export const improvementRefusals: Explanations<ImprovementRefusal> = {
  'action-agreed-already': { say: ({ on }) => `This action was agreed on ${dateInWords(on)}.` },
  'action-day-to-come': { say: () => 'That day has not come yet. Give today or a day before.' },
  'action-ended': {
    say: ({ on }) =>
      `This action ended on ${dateInWords(on)}. Its record stays as it is; add another action.`,
  },
  'action-led-already': { say: () => 'They lead this action already.' },
  'action-led-by-another': {
    say: () => 'You can tell of the actions that you lead. This one is led by somebody else.',
  },
  'action-not-agreed': { say: () => 'This action is only proposed. Agree it first.' },
  'action-not-done': {
    say: () => 'This action is not complete. Rate it complete with evidence, or stop it with a reason.',
  },
  'action-tracked-in-a-circle': {
    say: () => 'That action feeds this one already, so the two would follow each other.',
  },
  'action-tracked-so': { say: () => 'That is so already.' },
  'action-tracks-itself': { say: () => 'An action follows itself without being told to. Choose another.' },
  'action-without-lead': {
    say: () => 'Say who leads the action: a person of the register, or somebody outside by name.',
  },
  'action-words-unchanged': { say: () => 'Nothing of the action is put right by this.' },
  'answer-not-named': {
    say: () =>
      'The lead has no account here. Say who gave this answer, and how: by telephone, in a letter, at a meeting.',
  },
  'approver-leads-action': {
    say: () =>
      'Whoever leads an action does not approve its new date. Choose an office that somebody else holds.',
  },
  'approver-not-there': {
    say: () => 'Nobody holds that office today, so nobody can have approved the date in it.',
  },
  'coverage-changed-since': {
    say: () => 'The plan no longer covers the findings as this statement says. Draw another, and sign that.',
  },
  'coverage-of-nothing': {
    say: () => 'No finding of the report asks for anything, so there is nothing to cover.',
  },
  'coverage-still-open': {
    say: ({ numbers }) =>
      `It cannot be claimed that everything is addressed: of the findings, ${numbers.length === 1 ? 'number' : 'numbers'} ${numbers.join(', ')} ${numbers.length === 1 ? 'is' : 'are'} open or answered only in part.`,
  },
  'date-moved-without-reason': { say: () => 'Say why the date moves. The reason stands beside both dates.' },
  'date-not-moved': { say: ({ dueOn }) => `The date is ${dateInWords(dueOn)} already.` },
  'director-signs-alone': {
    say: () => 'The accountable director of the plan signs the statement, and nobody else.',
  },
  'embedded-before-complete': {
    say: ({ words }) =>
      `“${words}” can be claimed of what is complete. Rate it complete with evidence first.`,
  },
  'embedded-without-later-evidence': {
    say: ({ words, doneOn }) =>
      `“${words}” needs evidence dated after ${dateInWords(doneOn)}, when it was completed, and verified by somebody else.`,
  },
  'evidence-before-action': {
    say: ({ agreedOn }) =>
      `The action was agreed on ${dateInWords(agreedOn)}. Evidence from before that day cannot show that it was done.`,
  },
  'evidence-judged-already': { say: () => 'This evidence has its verdict. Add new evidence instead.' },
  'evidence-to-come': { say: () => 'The evidence has a date that has not come yet.' },
  'finding-linked-so': { say: () => 'The action answers the finding so already.' },
  'finding-not-of-plan': {
    say: () => 'The plan does not answer that report. Say first that it does.',
  },
  'improvement-plan-empty': {
    say: () => 'No action of the plan is agreed yet, so there is nothing to publish.',
  },
  'improvement-without-words': { say: () => 'Something that must be said is empty.' },
  'measure-target-before-baseline': {
    say: ({ baselineOn }) =>
      `The target is to be reached after ${dateInWords(baselineOn)}, the day of the baseline.`,
  },
  'measure-without-way': { say: () => 'The target is where the measure begins. Give another target.' },
  'plan-answers-already': { say: () => 'The plan answers that report already.' },
  'plan-answers-so': { say: () => 'That is so already: look at the list of promises that the plan answers.' },
  'plan-not-to-be-public-yet': {
    say: ({ known }) =>
      known.length === 0
        ? 'It cannot be public yet. Ask who keeps the plan.'
        : `It answers ${known.map((title) => `“${title}”`).join(' and ')}, which its source has not published yet: the plan would tell of it. Record first that the source has published it.`,
  },
  'progress-unanswered': {
    say: () => 'Answer all three questions: what do you know, how do you know it, what comes next.',
  },
  'rating-not-yours': { say: ({ words }) => `“${words}” is not yours to set. The scale says who may.` },
  'rating-unknown': { say: () => 'The scale has no such step.' },
  'rating-without-evidence': {
    say: ({ words }) => `“${words}” needs evidence that nobody has turned down. Add the evidence first.`,
  },
  'reading-out-of-time': {
    say: ({ baselineOn }) =>
      `A reading is of a day after ${dateInWords(baselineOn)}, the day of the baseline, and not of one to come.`,
  },
  'register-not-read': {
    say: ({ unread, unconfirmed, withoutFinding }) => {
      const parts = [
        [unread, 'not read by anybody'],
        [unconfirmed, 'not read by a second reader'],
        [withoutFinding, 'marked as asking for something, without a finding'],
      ] as const
      const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
      return `It cannot be claimed that everything is addressed: of the paragraphs of the report ${told.join('; ')}.`
    },
  },
  'statement-signed-already': { say: () => 'This statement is signed. What it says stays.' },
  'step-without-reason': { say: () => 'Say why, or what was said. It stays on the record.' },
  'verifies-own-evidence': {
    say: () => 'Evidence is verified by somebody who neither added it nor leads the action.',
  },
}
