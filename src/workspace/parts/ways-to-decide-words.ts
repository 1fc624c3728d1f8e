import type { Catalogue } from '../../web/catalogue.ts'

/** What is said of the lawful ways on for a decision that lacks a notice. */
export const waysToDecideWords = {
  language: 'en-GB',
  title: 'The lawful ways on',
  noEntry: 'It is not in the forward plan, and every notice is given of an entry there.',
  propose: 'Propose its entry, with what is known of it filled in',
  kinds: {
    key28: 'Publish the notice of a key decision',
    private28: 'Publish the notice of a private meeting',
    private5: 'Publish the further notice of a private meeting',
    generalException: 'Publish a general exception notice',
    specialUrgency: 'Publish a special urgency notice',
    privateUrgency: 'Publish an urgent private meeting notice',
  },
  routes: {
    generalException:
      'Scrutiny is told in writing, the notice says why there was no time for the ordinary one, and the shorter notice runs.',
    specialUrgency: 'The chair of scrutiny agrees first that it is urgent and cannot reasonably be deferred.',
    privateUrgency: 'The chair of scrutiny agrees first that it is urgent and cannot reasonably be deferred.',
  },
  later: (day: string) => `If it is published today, this may be decided from ${day}.`,
  laterOnStanding: (day: string) =>
    `The notice that stands allows it from ${day}. Take it at a later meeting.`,
} satisfies Catalogue
