import type { Catalogue } from '../../web/catalogue.ts'

/** What public pages say of actions that more than one tracker follows. */
export const trackerWords = {
  language: 'en-GB',
  alsoIn: 'Where else this is followed',
  alsoInLead: 'What is told here of how it goes is shown there too.',
  followed: 'The action that this follows',
  ofPlan: (plan: string) => `In: ${plan}`,
  nothingTold: 'No account of progress is published yet.',
  asOf: (date: string) => `As at ${date}:`,
  next: 'What comes next:',
} as const satisfies Catalogue
