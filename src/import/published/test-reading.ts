import type { DraftContribution, DraftItem, DraftLimb, Reading } from '../read/draft.ts'

/** For tests: one item as read, with nothing on it but a title and what a test states. */
export function readItem(title: string, also: Partial<DraftItem> = {}): DraftItem {
  return {
    title,
    number: null,
    toFollow: false,
    embargo: null,
    decisionMaker: null,
    resolution: null,
    contributions: [],
    votes: [],
    documents: [],
    queries: [],
    ...also,
  }
}

/** For tests: a file as read, of a meeting that its text does not name. */
export function readingOf(items: readonly DraftItem[], also: Partial<Reading> = {}): Reading {
  const meeting = { body: null, date: null, startsAt: null }
  return { file: 'papers/page.txt', meeting, items, spans: {}, ...also }
}

/** For tests: what a printed speaker said. */
export function saidBy(speaker: Partial<DraftContribution['speaker']>, text = 'It was welcome.') {
  const nobody = { name: null, honorific: null, role: null, organisation: null }
  return { speaker: { ...nobody, ...speaker }, text, list: [] }
}

/** For tests: a resolution with limbs of these numbers. */
export function resolvedAs(...limbs: readonly Partial<DraftLimb>[]): NonNullable<DraftItem['resolution']> {
  const note = { number: null, verb: 'note', text: 'Note the report.', undertaking: false } as const
  return { formula: 'RESOLVED', limbs: limbs.map((limb) => ({ ...note, ...limb })) }
}
