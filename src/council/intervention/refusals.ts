import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why something cannot be done with an intervention, a criterion of exit or its evidence. */
export type InterventionRefusal =
  | { readonly code: 'criterion-lapsed'; readonly on: CalendarDate }
  | { readonly code: 'criterion-withdrawn'; readonly on: CalendarDate }
  | { readonly code: 'decision-maker-not-named'; readonly panel: string }
  | { readonly code: 'direction-withdrawn'; readonly on: CalendarDate }
  | { readonly code: 'exit-action-not-verified' }
  | { readonly code: 'exit-decision-without-evidence' }
  | { readonly code: 'exit-decision-without-paper' }
  | { readonly code: 'exit-evidence-of-another-kind' }
  | { readonly code: 'exit-evidence-taken' }
  | { readonly code: 'exit-evidence-to-come' }
  | { readonly code: 'exit-evidence-too-early'; readonly fromOn: CalendarDate }
  | { readonly code: 'exit-withdrawal-without-reason' }
  | { readonly code: 'grade-not-awaited'; readonly grades: readonly string[] }
  | { readonly code: 'intervention-day-to-come' }
  | { readonly code: 'intervention-ended'; readonly on: CalendarDate }
  | { readonly code: 'intervention-ends-first'; readonly fromOn: CalendarDate }
  | { readonly code: 'intervention-public-already' }
  | { readonly code: 'intervention-without-words' }
  | { readonly code: 'judgement-below-grade'; readonly grade: string; readonly asked: string }
  | { readonly code: 'judgement-not-awaited' }
  | { readonly code: 'judgement-not-public' }
  | { readonly code: 'lapse-without-reason' }
  | { readonly code: 'own-word-not-exit'; readonly decider: string }
  | { readonly code: 'panel-does-not-decide'; readonly decisionMaker: string }
  | { readonly code: 'panel-view-without-paper' }
  | { readonly code: 'period-backwards' }
  | { readonly code: 'period-before-its-day'; readonly fromOn: CalendarDate }
  | { readonly code: 'period-not-asked' }
  | { readonly code: 'period-not-passed'; readonly throughOn: CalendarDate }
  | { readonly code: 'period-too-short'; readonly fromOn: CalendarDate; readonly throughOn: CalendarDate }
  | { readonly code: 'reading-misses-threshold'; readonly value: number; readonly threshold: number }

/** What each refusal about interventions says. */
export const interventionRefusals: Explanations<InterventionRefusal> = {
  'criterion-lapsed': {
    say: ({ on }) =>
      `This criterion lapsed on ${dateInWords(on)}. Its record stays as it is; add another criterion.`,
  },
  'criterion-withdrawn': {
    say: ({ on }) =>
      `This criterion was withdrawn on ${dateInWords(on)} as entered wrongly. Its record stays as it is; add another criterion.`,
  },
  'decision-maker-not-named': {
    say: ({ panel }) =>
      `No decision-maker outside the council is named here, so the panel decides: ${panel}.`,
  },
  'direction-withdrawn': {
    say: ({ on }) =>
      `This direction was withdrawn on ${dateInWords(on)}. Its record stays as it is; add another direction.`,
  },
  'exit-action-not-verified': {
    say: () =>
      'The action is not complete with evidence that somebody else verified. It can be taken once it is.',
  },
  'exit-decision-without-evidence': {
    say: () => 'Nothing shows yet that the criterion is met. Add the evidence that was accepted first.',
  },
  'exit-decision-without-paper': {
    say: () => 'Say who decided and in which paper: a letter, a statement, a minute.',
  },
  'exit-evidence-of-another-kind': {
    say: () => 'This criterion asks for something else. Give evidence of the kind it asks for.',
  },
  'exit-evidence-taken': { say: () => 'This is evidence for the criterion already.' },
  'exit-evidence-to-come': { say: () => 'The evidence has a day that has not come yet.' },
  'exit-evidence-too-early': {
    say: ({ fromOn }) =>
      `The intervention began on ${dateInWords(fromOn)}. What was so before that day cannot show that it may end.`,
  },
  'exit-withdrawal-without-reason': {
    say: () => 'Say why it is withdrawn. The reason stays beside it.',
  },
  'grade-not-awaited': {
    say: ({ grades }) =>
      grades.length === 0
        ? 'No framework that is kept here judges that area.'
        : `The framework does not judge that area in that grade. Its grades are: ${grades.join('; ')}.`,
  },
  'intervention-day-to-come': { say: () => 'That day has not come yet. Give today or a day before.' },
  'intervention-ended': {
    say: ({ on }) => `The intervention ended on ${dateInWords(on)}. Its record stays as it is.`,
  },
  'intervention-ends-first': {
    say: ({ fromOn }) => `It began on ${dateInWords(fromOn)}, so it cannot end on that day or before.`,
  },
  'intervention-public-already': { say: () => 'All that is recorded of the intervention is public already.' },
  'intervention-without-words': { say: () => 'Something that must be said is empty.' },
  'judgement-below-grade': {
    say: ({ grade, asked }) => `The criterion waits for “${asked}” or better. The judgement was “${grade}”.`,
  },
  'judgement-not-awaited': {
    say: () => 'The criterion waits for the judgement of another source, framework or area.',
  },
  'judgement-not-public': {
    say: () => 'That judgement is not public here yet. Publish the inspection first, then take it.',
  },
  'lapse-without-reason': { say: () => 'Say why the criterion lapses. The reason stays beside it.' },
  'own-word-not-exit': {
    say: ({ decider }) =>
      `The council’s own word does not make a criterion met. Record it as the council’s view. Who decides here: ${decider}.`,
  },
  'panel-does-not-decide': {
    say: ({ decisionMaker }) =>
      `The panel’s word is a view. Who decides whether the criterion is met: ${decisionMaker}.`,
  },
  'panel-view-without-paper': {
    say: () => 'Say who of the panel said it, and in which paper it stands.',
  },
  'period-backwards': { say: () => 'The period ends before it begins. Correct one of the two days.' },
  'period-before-its-day': {
    say: ({ fromOn }) =>
      `The criterion counts from ${dateInWords(fromOn)}. A period that begins before that day does not show it.`,
  },
  'period-not-asked': { say: () => 'Say for how many days or months it is to hold: one at least.' },
  'period-not-passed': {
    say: ({ throughOn }) =>
      `The time over which it must hold runs to the end of ${dateInWords(throughOn)}. It cannot be met before it has passed.`,
  },
  'period-too-short': {
    say: ({ fromOn, throughOn }) =>
      `From ${dateInWords(fromOn)} on, the criterion asks that it holds to ${dateInWords(throughOn)}, that day too. The period ends before.`,
  },
  'reading-misses-threshold': {
    say: ({ value, threshold }) =>
      `The reading is ${value}, and the criterion asks for ${threshold}. It does not show that the level is reached.`,
  },
}
