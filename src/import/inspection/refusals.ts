import type { Explanation, Explanations } from '../../council/refusal.ts'
import { type BadFile, badFileRefusals } from '../read/format/bad-file.ts'

/** Why a PDF with text is not read as an inspection report at all, or a file is no PDF. */
export type NoInspection =
  | { readonly code: 'inspection-not-found' }
  | { readonly code: 'inspection-of-another'; readonly inspectorate: string }
  | { readonly code: 'inspection-not-pdf'; readonly seen: string }

/** The refusal of a file that was given as an inspection report: which file, and why. */
export type BadInspection = BadFile | (NoInspection & { readonly file: string })

/** What each refusal about inspection reports says, after the file's name. */
export const inspectionRefusals: Explanations<NoInspection> = {
  'inspection-not-found': {
    say: () =>
      'This is no inspection report: no inspectorate, no dates of an inspection and no judgements are printed as a report prints them. Give the report itself, as it was published.',
  },
  'inspection-of-another': {
    say: ({ inspectorate }) =>
      `This looks like a report of ${inspectorate}, and only Ofsted’s reports on children’s services are read. Enter its findings by hand.`,
  },
  'inspection-not-pdf': {
    say: ({ seen }) =>
      `This is ${seen} and not a PDF; download the report as the PDF that the inspectorate published.`,
  },
}

/** One plain sentence: which file, what is wrong with it, and what to do. */
export function badInspectionSentence(bad: BadInspection): string {
  const { say } = { ...badFileRefusals, ...inspectionRefusals }[bad.code] as Explanation<BadInspection>
  return `${bad.file}: ${say(bad)}`
}
