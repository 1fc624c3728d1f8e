import type { Catalogue } from '../../web/catalogue.ts'

/** What the public pages say of an agenda after it was published: supplements, corrections, moves, and what was held. */
export const agendaWords = {
  language: 'en-GB',
  supplements: 'Supplements',
  supplement: (number: number, date: string) => `Supplement ${number}, published ${date}`,
  late: 'This agenda was published late',
  lateDays: (given: number, last: string) =>
    `It was open for ${given === 0 ? 'no clear day' : given === 1 ? 'one clear day' : `${given} clear days`} before the meeting. The last day in time was ${last}.`,
  lateReason: (reason: string, agreedBy: string, power: string) =>
    `Taken as urgent under the ${power}, agreed by ${agreedBy}: ${reason}`,
  held: 'The agenda as it was held',
  heldLead: 'The meeting did not take the agenda as it stands above. It went like this:',
  heldHead: ['Item', 'What became of it'],
  courses: {
    taken: 'Taken',
    deferred: 'Put off to a later meeting',
    withdrawn: 'Taken off the agenda',
    adjourned: 'Broken off',
  },
  courseWithReason: (course: string, reason: string) => `${course}. ${reason}`,
  courseHeading: {
    deferred: 'This item was put off to a later meeting',
    withdrawn: 'This item was taken off the agenda',
    adjourned: 'This item was broken off',
  },
  moved: 'This meeting was moved',
  movedFrom: (was: string) => `It was to be held on ${was}.`,
  at: (day: string, time: string, venue: string) => `${day} at ${time}, ${venue}`,
  corrections: 'Corrections',
  corrected: (date: string) => `Corrected on ${date}`,
  fields: { title: 'The title', purpose: 'The purpose', presenter: 'Who presents it' },
  was: (field: string, was: string) => `${field} was: ${was}`,
  wasNothing: (field: string) => `${field} was not given before.`,
  becomes: (becomes: string) => `It is now: ${becomes}`,
  becomesNothing: 'It is no longer given.',
  why: (reason: string) => `Why: ${reason}`,
  agreedBy: (name: string) => `Agreed to be urgent by: ${name}.`,
} satisfies Catalogue
