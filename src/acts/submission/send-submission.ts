import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { checkSubmission } from '../../council/submission/check-submission.ts'
import type { SubmissionRefusal } from '../../council/submission/refusals.ts'
import type { SentSubmission, SubmissionId } from '../../council/submission/submission.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { meetingById } from '../../store/meeting.ts'
import { addSubmission, countSentBefore } from '../../store/submission.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { submissionOffers } from './submission-offers.ts'

/** A submission as it comes in, with where its sender is reached and the key by which they alone come back to it. */
export type NewSubmission = SentSubmission & {
  readonly id: SubmissionId
  readonly meetingId: MeetingId
  readonly email: string
  readonly token: string
}

/**
 * Takes in what somebody sends to a meeting, and mails them their link to it. The public sees nothing of it until it is accepted.
 *
 * @refuses unknown-thing, submission-not-taken, submission-too-late, submission-empty, submission-too-long,
 *   submission-too-many, no-power
 * @law docs/law/constitution.md
 */
export async function sendSubmission(
  session: Session,
  { id, meetingId, email, token, ...sent }: NewSubmission,
): Promise<Result<SubmissionId, UnknownThing | SubmissionRefusal | AccessRefusal>> {
  const { tx, councilId, at } = session
  const meeting = await meetingById(tx, councilId, meetingId)
  if (meeting === undefined || meeting.released_entry === null)
    return refuse({ code: 'unknown-thing', kind: 'meeting' })
  if (meeting.state === 'cancelled') return refuse({ code: 'submission-not-taken', kind: sent.kind })
  const bodyId = meeting.body_id
  const offers = await submissionOffers(session, { bodyId, meetingOn: meeting.starts_on })
  const offer = offers.find(({ scheme }) => scheme.kind === sent.kind)
  const asked = { council_id: councilId, meeting_id: meetingId, kind: sent.kind, email }
  const checked = checkSubmission({
    sent,
    scheme: offer?.scheme,
    deadline: offer?.deadline,
    sentBefore: await countSentBefore(tx, asked),
    at,
  })
  if (!checked.ok) return checked
  const detail = { meetingId, kind: sent.kind }
  const entry = enter(session, 'send-submission', { kind: 'submission', id, bodyId, detail })
  if (!entry.ok) return entry
  const { name, ward, ...kept } = checked.value
  await addSubmission(
    tx,
    {
      council_id: councilId,
      submission_id: id,
      meeting_id: meetingId,
      ...kept,
      token_sha256: sha256(token),
      received_at: at,
      entry_no: entry.value,
    },
    { name, ward, email: email.trim() },
  )
  await queueMail(session, {
    kind: 'submission-received',
    to: [{ name, address: email.trim() }],
    about: { kind: 'meeting', id: meetingId },
    path: submissionPath(token),
    isSecret: true,
    entryNo: entry.value,
  })
  return accept(id)
}

/** The address at which the sender of a submission, who alone has its key, sees and withdraws it. */
function submissionPath(token: string): string {
  return `/take-part/mine/${token}`
}
