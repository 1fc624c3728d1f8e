import { sql } from 'kysely'

/** The kinds of what follows an inspection or a decision through that the public can search. */
export type FollowThroughKind = 'improvementPlan' | 'action' | 'commitment' | 'intervention'

/** The public words of plans, actions, promises and interventions, as the views made for the search have them. */
export const followThroughTextOf = {
  improvementPlan: textOf('improvementPlan'),
  action: textOf('action'),
  commitment: textOf('commitment'),
  intervention: sql`
    select council_id, thing_id, body_id, null::text as matter_id, happened_on, title, text
    from published.intervention_text`,
} as const satisfies Readonly<Record<FollowThroughKind, unknown>>

function textOf(kind: FollowThroughKind) {
  return sql`
    select council_id, thing_id, body_id, null::text as matter_id, happened_on, title, text
    from published.follow_through_text where kind = ${kind}`
}
