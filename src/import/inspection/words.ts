/** The sentence of each query about an inspection report. `what` is the words or numbers that raised it. */
export const inspectionQuerySentences = {
  'area-not-known': (what) =>
    `A grade is printed for “${what}”, which the framework does not judge. It is given as printed.`,
  'authority-not-found': () => 'The report does not say on its first page which council was inspected.',
  'fieldwork-not-read': (what) =>
    what === ''
      ? 'No dates of the inspection are printed.'
      : `The dates of the inspection could not be read: “${what}”.`,
  'file-cut-short': () =>
    'The file ends before a PDF ends, so pages or paragraphs may be missing. Download it again.',
  'framework-differs': (what) =>
    `The areas that are judged are not those of the framework in force when inspectors were there: ${what}.`,
  'grades-differ': (what) => `The report prints more than one grade for the same area: ${what}.`,
  'improvements-not-found': () => 'No list of what needs to improve was found.',
  'inspectorate-not-named': () => 'The report nowhere names the inspectorate that made it.',
  'judgement-missing': (what) => `No grade was found for “${what}”, which the framework judges.`,
  'judgements-unclear': (what) =>
    `A grade could not be given to one area without guessing, so it is left out: ${what}.`,
  'layout-not-known': (what) =>
    `This is by Ofsted, but is no report of a layout that is known (“${what}”), so nothing more of it was read.`,
  'lead-inspector-not-found': () => 'The report does not name the lead inspector.',
  'letter-not-report': (what) =>
    `This is a letter about a visit and no inspection report (“${what}”), so nothing more of it was read.`,
  'paragraph-number-missing': (what) => `No paragraph with this number was found: ${what}.`,
  'paragraph-number-repeats': (what) => `More than one paragraph has this number: ${what}.`,
  'paragraph-without-section': (what) => `No heading stands above paragraph ${what}.`,
  'paragraphs-not-found': () => 'No numbered paragraph was found.',
  'section-without-paragraphs': (what) =>
    `“${what}” is judged, and no numbered paragraph stands under its heading. Is the report whole?`,
  'words-side-by-side': (what) =>
    `Words stand in columns side by side on page ${what}, and are left out: the order in which to read them is not printed.`,
  'words-without-number': (what) =>
    `Words that have no number stand below paragraph ${what} and are left out. Do they belong to it?`,
} as const satisfies Readonly<Record<string, (what: string) => string>>

/** The code of a query about an inspection report. */
export type InspectionQueryCode = keyof typeof inspectionQuerySentences

/** Every code of a query about an inspection report, in order. */
export const inspectionQueryCodes = Object.keys(inspectionQuerySentences) as readonly InspectionQueryCode[]
