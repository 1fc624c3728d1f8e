import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { AssuranceStage } from './assurance-stage.ts'

/** Why an event, its report or its register cannot be as asked. */
export type AssuranceRefusal =
  | { readonly code: 'area-not-judged'; readonly title: string }
  | { readonly code: 'assurance-address-not-web'; readonly address: string }
  | { readonly code: 'assurance-day-before-last'; readonly on: CalendarDate; readonly last: CalendarDate }
  | { readonly code: 'assurance-day-in-the-future'; readonly on: CalendarDate }
  | { readonly code: 'assurance-event-not-published-there' }
  | { readonly code: 'assurance-event-public-already' }
  | { readonly code: 'assurance-event-without-title' }
  | { readonly code: 'assurance-published-by-same' }
  | { readonly code: 'assurance-query-settled' }
  | { readonly code: 'assurance-query-without-words' }
  | { readonly code: 'assurance-reader-named-already'; readonly name: string }
  | { readonly code: 'assurance-reader-without-reason' }
  | { readonly code: 'assurance-stage-backwards'; readonly from: AssuranceStage; readonly to: AssuranceStage }
  | { readonly code: 'fieldwork-backwards'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly code: 'framework-not-in-force'; readonly title: string; readonly on: CalendarDate }
  | { readonly code: 'framework-not-known' }
  | { readonly code: 'grade-not-of-framework'; readonly grade: string; readonly grades: readonly string[] }
  | { readonly code: 'judgement-unchanged'; readonly area: string; readonly grade: string }
  | { readonly code: 'judgement-without-reason'; readonly area: string }
  | { readonly code: 'paragraph-number-taken'; readonly number: number }
  | { readonly code: 'paragraph-unchanged' }
  | { readonly code: 'paragraph-without-reason' }
  | { readonly code: 'paragraph-without-words' }
  | { readonly code: 'report-cut-short' }
  | { readonly code: 'report-of-another-council'; readonly authority: string; readonly councilName: string }
  | { readonly code: 'report-of-no-council'; readonly councilName: string }
  | { readonly code: 'report-taken-in-already' }
  | { readonly code: 'report-without-paragraphs'; readonly queries: readonly string[] }
  | { readonly code: 'said-count-without-words' }
  | { readonly code: 'said-count-not-in-words'; readonly count: number; readonly told: number }

const stageNames: Readonly<Record<AssuranceStage, string>> = {
  announced: 'announced',
  verbalFeedback: 'verbal feedback',
  draft: 'draft for accuracy',
  final: 'final report under embargo',
  published: 'published',
}

/** What each refusal about inspections and other sources of findings says. */
export const assuranceRefusals: Explanations<AssuranceRefusal> = {
  'area-not-judged': {
    say: ({ title }) =>
      `The framework of this event (${title}) judges no such area. Choose one that it judges.`,
  },
  'assurance-address-not-web': {
    say: ({ address }) =>
      `“${address}” is no address of the web. Give the whole address, with https:// before it.`,
  },
  'assurance-day-before-last': {
    say: ({ on, last }) =>
      `${dateInWords(on)} is before the stage that came last, which was on ${dateInWords(last)}.`,
  },
  'assurance-day-in-the-future': {
    say: ({ on }) => `${dateInWords(on)} has not come yet. Record what happened once it has.`,
  },
  'assurance-event-not-published-there': {
    say: () =>
      'Nobody has recorded that the source itself has published this. Record that stage first; until then nothing of it may be public.',
  },
  'assurance-event-public-already': {
    say: () => 'All of this is public as it stands, and nothing has changed since.',
  },
  'assurance-event-without-title': {
    say: () => 'Give the event a title, such as “Inspection of children’s services”.',
  },
  'assurance-published-by-same': {
    say: () =>
      'You recorded that the source has published this, so another person must publish it here. Reports of this source come under embargo, and two people let them go.',
  },
  'assurance-query-settled': { say: () => 'Somebody has settled this query already.' },
  'assurance-query-without-words': { say: () => 'Say how it was settled. Your words stay beside the query.' },
  'assurance-reader-named-already': { say: ({ name }) => `${name} is named already.` },
  'assurance-reader-without-reason': {
    say: () => 'Say why they are to read it before it is public. The reason is kept.',
  },
  'assurance-stage-backwards': {
    say: ({ from, to }) =>
      `The event has come to “${stageNames[from]}” and cannot go to “${stageNames[to]}”: what has been told cannot be untold.`,
  },
  'fieldwork-backwards': {
    say: ({ from, to }) =>
      `The fieldwork would begin on ${dateInWords(from)} and end before that, on ${dateInWords(to)}.`,
  },
  'framework-not-in-force': {
    say: ({ title, on }) =>
      `This version of “${title}” was not in force on ${dateInWords(on)}, the first day of fieldwork. Choose the version that was.`,
  },
  'framework-not-known': { say: () => 'Choose who reports and under which framework.' },
  'grade-not-of-framework': {
    say: ({ grade, grades }) =>
      grades.length === 0
        ? 'This framework gives no grades.'
        : `“${grade}” is no grade of this framework. It gives: ${grades.join(', ')}.`,
  },
  'judgement-unchanged': { say: ({ area, grade }) => `${area} is recorded as “${grade}” already.` },
  'judgement-without-reason': {
    say: ({ area }) => `${area} has a grade already. Say why it is put right; both grades stay on record.`,
  },
  'paragraph-number-taken': {
    say: ({ number }) =>
      `Paragraph ${number} stands in this section already. Give this one its own number, name its section, or leave the number out.`,
  },
  'paragraph-unchanged': { say: () => 'Nothing of the paragraph is put right by this.' },
  'paragraph-without-reason': {
    say: () =>
      'Say why the paragraph is put right. The reason is public where a public finding quotes the paragraph.',
  },
  'paragraph-without-words': { say: () => 'Enter the words of the paragraph.' },
  'report-cut-short': {
    say: () =>
      'The file ends before its end, so pages may be missing. Download it again, or say why you take it in all the same.',
  },
  'report-of-another-council': {
    say: ({ authority, councilName }) =>
      `This report is about ${authority}, and this is the record of ${councilName}. If it is right all the same, choose the file again and say why.`,
  },
  'report-of-no-council': {
    say: ({ councilName }) =>
      `The report names no council where the name is looked for. If it is about ${councilName}, say how you know.`,
  },
  'report-taken-in-already': { say: () => 'This very file is the newest in the register already.' },
  'report-without-paragraphs': {
    say: ({ queries }) =>
      `Nothing was read of this file. ${queries.join(' ')} You can keep the file with the event and enter its paragraphs by hand.`,
  },
  'said-count-not-in-words': {
    say: ({ count, told }) =>
      `The words say ${told}, and the number given is ${count}. Give the number that the words say.`,
  },
  'said-count-without-words': { say: () => 'Quote the words in which the number was said.' },
}
