import type { Catalogue } from '../../web/catalogue.ts'

/** What the home page says of findings, promises and plans, and what is said of their files. */
export const followThroughWords = {
  language: 'en-GB',
  title: 'What was found, promised and done',
  commitments: 'Promises made at meetings: by whom, by when, and what is late',
  improvementPlans: 'Improvement plans: what will be put right, and how far it has come',
  interventions: 'Interventions: who oversees the council from outside',
  columns: 'What the columns of the spreadsheet mean',
  open: 'Days are year, month, day. Where letters look wrong in Excel, open the file by Data, From Text/CSV, and choose UTF-8.',
} as const satisfies Catalogue
