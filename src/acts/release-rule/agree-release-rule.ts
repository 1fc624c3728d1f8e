import type { AccessRefusal } from '../../council/access/refusals.ts'
import { holdsFrom, mayAgreeToRule } from '../../council/access/release-rule.ts'
import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addReleaseRuleStart, releaseRulesOf } from '../../store/release-rule.ts'
import { releaserOf } from '../report/releaser-of.ts'
import { enter, type Session } from '../session.ts'
import { tellOfRule } from './tell-of-rule.ts'

/**
 * Agrees, as a second person, to a rule by which one person is enough in a class more. It holds from the beginning of the next day,
 * and everybody who releases papers is told. Gives when it holds from.
 *
 * @refuses release-rule-not-waiting, release-rule-own, releaser-not-known, no-power
 */
export async function agreeReleaseRule(
  session: Session,
  version: number,
): Promise<Result<Instant, AccessRefusal>> {
  const { tx, councilId, at, zone, actor } = session
  const { accountId } = actor
  if (accountId === null) return refuse({ code: 'no-power', act: 'agree-release-rule' })
  const holds_from = holdsFrom(at, zone)
  const detail = { version, holdsFrom: holds_from }
  const entry = enter(session, 'agree-release-rule', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  const [newest] = await releaseRulesOf(tx, councilId)
  const waiting =
    newest?.holds_from === null
      ? {
          version: newest.version,
          by: { accountId: newest.account_id, personId: newest.person_id ?? undefined },
        }
      : undefined
  const agreed = mayAgreeToRule(waiting, { version, by: await releaserOf(session, accountId) })
  if (!agreed.ok) return agreed
  await addReleaseRuleStart(tx, {
    council_id: councilId,
    version,
    account_id: accountId,
    holds_from,
    at,
    entry_no: entry.value,
  })
  await tellOfRule(session, entry.value)
  return accept(holds_from)
}
