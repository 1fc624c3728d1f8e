import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Releaser } from '../../council/access/release.ts'
import { maySetRule, type ReleaseRule } from '../../council/access/release-rule.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addReleaseRule,
  addReleaseRuleStart,
  releaseRuleAt,
  releaseRulesOf,
} from '../../store/release-rule.ts'
import { releaserOf } from '../report/releaser-of.ts'
import { enter, type Session } from '../session.ts'
import { tellOfRule } from './tell-of-rule.ts'

/** A rule of how many people release papers, with why it is set. */
export type NewReleaseRule = ReleaseRule & { readonly reason: string }

/**
 * Sets how many people it takes to release papers of each class. One that asks for no fewer people than the rule that holds does so at
 * once; one by which a single person is enough in a class more waits for a second person. Everybody who releases papers is told.
 *
 * @refuses release-rule-without-reason, release-rule-as-it-is, releaser-not-known, no-power
 */
export async function setReleaseRule(
  session: Session,
  { onePersonFor, reason }: NewReleaseRule,
): Promise<Result<'holds' | 'waits', AccessRefusal>> {
  const { tx, councilId, at, actor } = session
  const { accountId } = actor
  if (accountId === null) return refuse({ code: 'no-power', act: 'set-release-rule' })
  const now = await releaseRuleAt(tx, councilId, at)
  const newest = (await releaseRulesOf(tx, councilId))[0]?.version ?? 0
  const version = newest + 1
  const to = { onePersonFor: [...new Set(onePersonFor)].toSorted() }
  const detail = { version, onePersonFor: to.onePersonFor, reason: reason.trim() }
  const entry = enter(session, 'set-release-rule', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  const by: Releaser = await releaserOf(session, accountId)
  const may = maySetRule({ now, isAnotherToCome: newest > now.version, to, reason, by })
  if (!may.ok) return may
  const kept = { council_id: councilId, version, account_id: accountId, at, entry_no: entry.value }
  await addReleaseRule(tx, { ...kept, one_person_for: to.onePersonFor, reason: reason.trim() })
  if (may.value === 'atOnce') await addReleaseRuleStart(tx, { ...kept, holds_from: at })
  await tellOfRule(session, entry.value)
  return accept(may.value === 'atOnce' ? 'holds' : 'waits')
}
