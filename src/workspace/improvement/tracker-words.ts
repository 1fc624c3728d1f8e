import type { Catalogue } from '../../web/catalogue.ts'

/** What is said of actions that more than one tracker follows. */
export const trackerWords = {
  language: 'en-GB',
  alsoIn: 'Where else this is followed',
  alsoInLead: 'What is told here of how it goes is shown there too, from this one record.',
  followed: 'What this follows',
  ofPlan: (plan: string) => `In: ${plan}`,
  asOf: (date: string, known: string) => `As at ${date}: ${known}`,
  next: (next: string) => `What comes next: ${next}`,
  nothingTold: 'Nobody has told how it goes yet.',
  form: {
    title: 'What else follows this action',
    lead: 'A promise, a recommendation of scrutiny or an action of another plan may follow this action. Then progress is told once, here, and shown there too. Public once this plan is published again, where the other is public as well.',
    tracker: 'What follows it?',
    trackerRequired: 'Choose what follows it',
    nothing: 'No promise is open and no other plan has an action, so nothing can follow it yet.',
    link: 'From now on',
    linkRequired: 'Choose whether it follows the action',
    links: { on: 'It follows this action', off: 'It follows it no more' },
    reason: 'Why? Needed where it follows it no more',
    button: 'Keep',
    done: 'Kept.',
    commitment: (quote: string, body: string) => `Promise to ${body}: “${quote}”`,
    action: (title: string, plan: string) => `${plan}: ${title}`,
  },
} as const satisfies Catalogue
