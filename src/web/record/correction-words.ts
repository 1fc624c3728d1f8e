import type { Catalogue } from '../catalogue.ts'

/** What is said of words that were put right, in the workspace and in public alike. */
export const correctionWords = {
  language: 'en-GB',
  title: 'Corrections',
  corrected: (on: string, reason: string) => `Corrected on ${on} because: ${reason}`,
  head: ['What', 'It said', 'It says now'],
  nothing: 'nothing',
  fields: {
    title: 'Title',
    detail: 'What will be done',
    theme: 'Theme',
    partners: 'With',
    partner: 'Partner who must act',
    voiceNote: 'How children and young people shape it',
    risk: 'Risk',
    cost: 'Cost',
    quote: 'Words',
    paragraphNumber: 'Number of the paragraph',
    section: 'Section',
    page: 'Page',
  },
} as const satisfies Catalogue
