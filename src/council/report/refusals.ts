import type { Explanations } from '../refusal.ts'
import type { ClearanceOutcome, ReportStage } from './report-state.ts'

/** Why a document or a report cannot be taken in. */
export type ReportRefusal =
  | { readonly code: 'clearance-answered-already'; readonly name: string }
  | { readonly code: 'clearance-asked-of-another'; readonly name: string }
  | { readonly code: 'clearance-not-asked'; readonly name: string }
  | { readonly code: 'clearance-of-older-version'; readonly version: number; readonly newest: number }
  | { readonly code: 'clearance-of-own-report'; readonly title: string }
  | { readonly code: 'clearance-without-clearer'; readonly name: string }
  | { readonly code: 'clearance-without-words'; readonly outcome: ClearanceOutcome }
  | { readonly code: 'comment-empty' }
  | { readonly code: 'document-file-empty'; readonly fileName: string }
  | { readonly code: 'document-same-file-again'; readonly fileName: string; readonly version: number }
  | { readonly code: 'no-correction-waiting' }
  | { readonly code: 'recommendation-number-malformed'; readonly paragraph: string }
  | { readonly code: 'recommendation-number-twice'; readonly paragraph: string }
  | {
      readonly code: 'report-cannot-move'
      readonly title: string
      readonly from: ReportStage
      readonly to: ReportStage
    }
  | { readonly code: 'report-changed-meanwhile'; readonly version: number }
  | { readonly code: 'report-incomplete'; readonly missing: readonly string[] }
  | { readonly code: 'report-is-published'; readonly title: string }
  | { readonly code: 'report-not-cleared'; readonly missing: readonly string[] }
  | { readonly code: 'report-not-yours'; readonly title: string }
  | { readonly code: 'report-same-again'; readonly version: number }
  | { readonly code: 'report-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'report-without-item'; readonly title: string }
  | { readonly code: 'report-without-reason'; readonly title: string }
  | { readonly code: 'report-without-title' }
  | { readonly code: 'report-without-version'; readonly title: string }
  | { readonly code: 'template-days-not-whole'; readonly name: string }
  | { readonly code: 'template-key-twice'; readonly key: string }
  | { readonly code: 'template-section-unknown'; readonly key: string }
  | { readonly code: 'template-without-name' }
  | { readonly code: 'template-without-recommendations' }

/** What each stage of a report is called in a sentence. */
const stageNames: Readonly<Record<ReportStage, string>> = {
  commissioned: 'commissioned',
  drafting: 'being written',
  clearance: 'in clearance',
  cleared: 'cleared',
  accepted: 'accepted',
  moreWork: 'sent back for more work',
  withdrawn: 'withdrawn',
}

/** What each refusal about a document or a report says. */
export const reportRefusals: Explanations<ReportRefusal> = {
  'clearance-answered-already': {
    say: ({ name }) => `${name} has answered on this version. A new version asks again.`,
  },
  'clearance-asked-of-another': {
    say: ({ name }) => `${name} clearance was asked of somebody else. Only they can answer.`,
  },
  'clearance-not-asked': {
    say: ({ name }) => `${name} clearance has not been asked for on this version.`,
  },
  'clearance-of-older-version': {
    say: ({ version, newest }) =>
      `You read version ${version}, and version ${newest} is here. Read that one: a clearance is for the words it was given on.`,
  },
  'clearance-of-own-report': {
    say: ({ title }) => `You have written some of “${title}”, so somebody else must clear it.`,
  },
  'clearance-without-clearer': {
    say: ({ name }) =>
      `Choose who is asked for ${name} clearance: somebody who may clear reports and wrote none of this one.`,
  },
  'clearance-without-words': {
    say: ({ outcome }) =>
      outcome === 'refused'
        ? 'Say why you refuse, so that the author can put it right.'
        : 'Say what your clearance is subject to.',
  },
  'comment-empty': { say: () => 'Write the comment.' },
  'document-file-empty': { say: ({ fileName }) => `${fileName} is empty.` },
  'document-same-file-again': {
    say: ({ fileName, version }) =>
      `${fileName} is byte for byte version ${version}, which the document has already.`,
  },
  'no-correction-waiting': {
    say: () =>
      'This version does not wait to be published: it is public already, another took its place, or the document is not public. Look at its page again.',
  },
  'recommendation-number-malformed': {
    say: ({ paragraph }) =>
      `“${paragraph}” is not a paragraph number. Use the number in the report, such as 2.1.`,
  },
  'recommendation-number-twice': {
    say: ({ paragraph }) => `Two recommendations have the number ${paragraph}.`,
  },
  'report-cannot-move': {
    say: ({ title, from, to }) => `“${title}” is ${stageNames[from]}, so it cannot be ${stageNames[to]}.`,
  },
  'report-changed-meanwhile': {
    say: ({ version }) =>
      `Somebody else saved version ${version} while you wrote. Compare it with yours; what you wrote is kept.`,
  },
  'report-incomplete': {
    say: ({ missing }) => `These sections are still empty: ${missing.join(', ')}.`,
  },
  'report-is-published': {
    say: ({ title }) =>
      `“${title}” is published. Withdraw the document, which keeps its address; then write a new report.`,
  },
  'report-not-cleared': {
    say: ({ missing }) =>
      `The report is not cleared yet. Missing: ${missing.join(', ')}. No answer is not consent.`,
  },
  'report-not-yours': {
    say: ({ title }) => `“${title}” is being written by somebody else. Ask them or democratic services.`,
  },
  'report-same-again': {
    say: ({ version }) => `Nothing has changed since version ${version}, so there is no new version.`,
  },
  'report-too-long': {
    say: ({ length, limit }) =>
      `The report has ${length} characters. Shorten it to ${limit}, or move parts into appendices.`,
  },
  'report-without-item': {
    say: ({ title }) => `“${title}” is for no item yet. Say on which agenda it is taken.`,
  },
  'report-without-reason': {
    say: ({ title }) => `Say why “${title}” goes back or is withdrawn. The author reads it.`,
  },
  'report-without-title': { say: () => 'Give the report a title.' },
  'report-without-version': {
    say: ({ title }) => `“${title}” has no version yet. Save one first.`,
  },
  'template-days-not-whole': {
    say: ({ name }) => `Give ${name} a whole number of working days, one or more.`,
  },
  'template-key-twice': { say: ({ key }) => `Two parts of the template have the key ${key}.` },
  'template-section-unknown': {
    say: ({ key }) => `A clearance depends on the section ${key}, which the template does not have.`,
  },
  'template-without-name': { say: () => 'Give the template a name.' },
  'template-without-recommendations': {
    say: () => 'A template has one section for recommendations: a report asks for a decision.',
  },
}
