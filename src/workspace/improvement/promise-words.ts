import type { Catalogue } from '../../web/catalogue.ts'

/** What is said of the promises that a plan answers. */
export const promiseWords = {
  language: 'en-GB',
  answered: 'The promises that this plan answers',
  none: 'None is named yet. Where a decision promised this plan, name the promise: its public page then leads to the plan and to what it covers, and so does the draft of the report that goes back to the body.',
  change: 'Name a promise that it answers',
  plans: 'The plan that answers this',
  progress: (actions: string, done: string, late: string) => `${actions} agreed: ${done} done, ${late} late.`,
  actions: { one: 'action', other: 'actions' },
  notPublic: 'The plan is not public.',
  form: {
    title: 'Which promise does this plan answer?',
    lead: 'A promise made in a decision or in the minutes, or a recommendation of scrutiny. Public once this plan is published again, where the promise is public as well.',
    promise: 'The promise',
    promiseRequired: 'Choose the promise',
    nothing:
      'No promise is followed, so a plan cannot answer one yet. Follow it on the page of its decision.',
    link: 'From now on',
    linkRequired: 'Choose whether the plan answers it',
    links: { on: 'This plan answers it', off: 'This plan answers it no more' },
    reason: 'Why? Needed where it answers it no more',
    button: 'Keep',
    done: 'Kept. It is public once the plan is published again.',
    choice: (quote: string, body: string) => `To ${body}: “${quote}”`,
  },
} as const satisfies Catalogue
