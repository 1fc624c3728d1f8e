import type { Topic, TopicKind } from '../../council/follower/topic.ts'

/** The page of what can be followed, by its kind: `/follow` after it asks for mail, and `.atom` is its feed. */
export const topicPages: Readonly<Record<TopicKind, string>> = {
  commitments: '/commitments',
  decisionNotices: '/decision-notices',
  actions: '/improvement-plans',
  inspections: '/inspections',
  interventions: '/interventions',
  commitment: '/commitments/:id',
  plan: '/improvement-plans/:id',
  action: '/actions/:id',
  inspection: '/inspections/:id',
  intervention: '/interventions/:id',
  matter: '/matters/:id',
  body: '/bodies/:slug',
}

/** Whether there is a feed of a kind: not of matters, of whose news some have no more than a day. */
export function hasFeed(kind: TopicKind): boolean {
  return kind !== 'matter'
}

/** What stands in the address of a page that can be followed: the name of one thing, or nothing of a list. */
export type NamedInAddress = { readonly id?: string; readonly slug?: string }

/** What is followed at an address; `undefined` where what stands there can be no name. */
export function topicAt(kind: TopicKind, { id, slug }: NamedInAddress): Topic | undefined {
  const name = id ?? slug ?? ''
  return /^[a-z0-9-]*$/.test(name) ? { kind, id: name } : undefined
}
