import type { Explanations } from '../refusal.ts'

/** Why a document or a report cannot be taken in. */
export type ReportRefusal =
  | { readonly code: 'document-file-empty'; readonly fileName: string }
  | { readonly code: 'document-same-file-again'; readonly fileName: string; readonly version: number }
  | { readonly code: 'recommendation-number-malformed'; readonly paragraph: string }
  | { readonly code: 'recommendation-number-twice'; readonly paragraph: string }

/** What each refusal about a document or a report says. */
export const reportRefusals: Explanations<ReportRefusal> = {
  'document-file-empty': { say: ({ fileName }) => `${fileName} is empty.` },
  'document-same-file-again': {
    say: ({ fileName, version }) =>
      `${fileName} is byte for byte version ${version}, which the document has already.`,
  },
  'recommendation-number-malformed': {
    say: ({ paragraph }) =>
      `“${paragraph}” is not a paragraph number. Use the number in the report, such as 2.1.`,
  },
  'recommendation-number-twice': {
    say: ({ paragraph }) => `Two recommendations have the number ${paragraph}.`,
  },
}
