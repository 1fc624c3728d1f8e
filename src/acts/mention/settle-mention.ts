import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkSettling, type MentionId } from '../../council/mention/mention.ts'
import type { MentionRefusal } from '../../council/mention/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addMentionSettled, mentionOf } from '../../store/mention.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from '../sign-in/actors.ts'

/**
 * Puts a mention off the first page of whoever is named in it. The comment stays where it is.
 *
 * @refuses unknown-thing, mention-settled-already, no-power
 */
export async function settleMention(
  session: Session,
  mentionId: MentionId,
): Promise<Result<MentionId, UnknownThing | MentionRefusal | AccessRefusal>> {
  const accountId = ownAccount(session)
  const entry = enter(session, 'settle-mention', { kind: 'account', id: accountId, detail: { mentionId } })
  if (!entry.ok) return entry
  const { councilId } = session
  const mention = await mentionOf(session.tx, { councilId, mentionId, accountId })
  if (mention === undefined) return refuse({ code: 'unknown-thing', kind: 'mention' })
  const checked = checkSettling(mention)
  if (!checked.ok) return checked
  await addMentionSettled(session.tx, {
    council_id: councilId,
    mention_id: mentionId,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(mentionId)
}
