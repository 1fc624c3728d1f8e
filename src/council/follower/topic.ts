/** The kinds of what can be followed by mail: the lists that have a feed, and single things with a permanent page of their own. */
export const topicKinds = [
  'commitments',
  'decisionNotices',
  'actions',
  'inspections',
  'interventions',
  'commitment',
  'plan',
  'action',
  'inspection',
  'intervention',
  'matter',
  'body',
] as const

/** The kind of what can be followed by mail. */
export type TopicKind = (typeof topicKinds)[number]

/** What somebody follows by mail: a list, whose `id` is empty, or one thing by what names it in the address of its public page. */
export type Topic = { readonly kind: TopicKind; readonly id: string }
