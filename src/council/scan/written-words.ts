import type { ReportSection } from '../report/report.ts'
import { findingWords, type FileFinding } from './file-scan.ts'
import { personalDataIn } from './personal-details.ts'

/**
 * What a scan would find in words that are written here, with its section and the number of its paragraph there, so that their author
 * can mend it before a file is made of them.
 */
export function foundInWords(sections: readonly ReportSection[]): readonly FileFinding[] {
  return sections.flatMap(({ heading, paragraphs }) =>
    paragraphs.flatMap((text, index) =>
      personalDataIn(text).map(({ kind, words }) => ({
        kind,
        place: { part: 'paragraph' as const, number: index + 1, name: heading },
        words: findingWords(words),
      })),
    ),
  )
}
