import type { Catalogue } from '../../web/catalogue.ts'
import { interestWords } from '../interests/words.ts'
import { submissionWords } from '../submission/words.ts'

/** What the search of the workspace says. */
export const searchWords = {
  language: 'en-GB',
  title: 'Search',
  titleOf: (text: string) => `${text}: search`,
  label: 'Search everything you may see',
  button: 'Search',
  begin:
    'Write a name, a word or a few words. You find the public record, and of the rest what your role may see.',
  office: 'Not public yet',
  released: 'In the public record',
  none: (text: string) => `Nothing found for “${text}”`,
  advice: 'Try fewer or other words. What your role may not see is not found.',
  inRegisters: 'In the registers, and from the public',
  registers: {
    interestsOf: (name: string) => `Interests of ${name}`,
    kinds: {
      interest: 'Member’s interest',
      dispensation: 'Dispensation',
      outsideBody: 'Outside body',
      submission: 'From the public',
    },
    sorts: { ...interestWords.kinds, ...submissionWords.kinds },
  },
  item: 'Agenda item',
  document: 'Document',
  kinds: {
    meeting: 'Meeting',
    item: 'Agenda item',
    decision: 'Decision',
    document: 'Document',
    person: 'Person',
    matter: 'Matter',
    planEntry: 'Decision to come',
    planNotice: 'Notice of a decision to come',
    assuranceEvent: 'Inspection or audit',
    finding: 'Finding',
    voice: 'What a young person said',
    improvementPlan: 'Improvement plan',
    intervention: 'Intervention',
    action: 'Action of an improvement plan',
    commitment: 'Promise',
    body: 'Body',
  },
} as const satisfies Catalogue
