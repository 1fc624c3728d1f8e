import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import { checkSummary, type SummaryDecision } from '../../council/minutes/written-summary.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { minuteSetOf } from '../../store/minutes.ts'
import { addMinuteSummary, minuteSummaryOf } from '../../store/minutes-seal.ts'
import { businessOfMeeting } from '../meeting/business-of.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/**
 * Records what the proper officer decided about a written summary of business taken in private. The last decision before
 * the draft minutes are published counts; the summary is public with them.
 *
 * @refuses unknown-thing, minutes-not-in-draft, summary-without-words, summary-names-protected, no-power
 * @law docs/law/lga-1972-part-va.md
 */
export async function decideWrittenSummary(
  session: Session,
  { meetingId, ...decided }: SummaryDecision & { readonly meetingId: MeetingId },
): Promise<Result<MeetingId, UnknownThing | MinutesRefusal | AccessRefusal>> {
  const { tx, councilId } = session
  const business = await businessOfMeeting(session, meetingId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const minutes = await minuteSetOf(tx, councilId, meetingId)
  if (minutes !== undefined && minutes.state !== 'draft')
    return refuse({ code: 'minutes-not-in-draft', state: minutes.state as 'publishedDraft' })
  const checked = checkSummary(decided, await registerOf(session), business.starts_on)
  if (!checked.ok) return checked
  const entry = enter(session, 'decide-written-summary', {
    kind: 'meeting',
    id: meetingId,
    bodyId: business.body_id,
    detail: { decision: decided.decision },
  })
  if (!entry.ok) return entry
  const before = await minuteSummaryOf(tx, { councilId, meetingId })
  await addMinuteSummary(tx, {
    council_id: councilId,
    meeting_id: meetingId,
    sequence: (before?.sequence ?? 0) + 1,
    text: decided.decision === 'written' ? decided.text.trim() : null,
    reason: decided.decision === 'notNeeded' ? decided.reason.trim() : null,
    decided_by: session.actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(meetingId)
}
