import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { checkSubmission } from '../../council/submission/check-submission.ts'
import type { SubmissionRefusal } from '../../council/submission/refusals.ts'
import type { SentSubmission, SubmissionId } from '../../council/submission/submission.ts'
import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { meetingById, type MeetingRow } from '../../store/meeting.ts'
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
  /** When it came, where a clerk enters what came by letter: it may have come before now, and from somebody without an address. */
  readonly byLetterAt?: Instant | undefined
}

/**
 * Takes in what somebody sends to a meeting, and mails them their link to it. The public sees nothing of it until it is accepted.
 *
 * @refuses unknown-thing, submission-not-taken, submission-of-the-future, submission-too-late, submission-empty, submission-too-long,
 *   submission-too-many, no-power
 * @law docs/law/constitution.md
 */
export async function sendSubmission(
  session: Session,
  submission: NewSubmission,
): Promise<Result<SubmissionId, UnknownThing | SubmissionRefusal | AccessRefusal>> {
  const meeting = await meetingById(session.tx, session.councilId, submission.meetingId)
  if (meeting === undefined || meeting.released_entry === null)
    return refuse({ code: 'unknown-thing', kind: 'meeting' })
  if (meeting.state === 'cancelled') return refuse({ code: 'submission-not-taken', kind: submission.kind })
  const checked = await checkedUnderScheme(session, { ...submission, meeting })
  if (!checked.ok) return checked
  const { id, meetingId, byLetterAt } = submission
  const detail = { meetingId, kind: submission.kind, ...(byLetterAt && { byLetterAt }) }
  const subject = { kind: 'submission', id, bodyId: meeting.body_id, detail }
  const entry = enter(session, 'send-submission', subject)
  if (!entry.ok) return entry
  const { subject: about, text, name, ward } = checked.value
  await keepSubmission(session, { ...submission, subject: about, text, name, ward }, entry.value)
  return accept(id)
}

async function checkedUnderScheme(
  session: Session,
  { meeting, meetingId, email, byLetterAt, ...sent }: NewSubmission & { readonly meeting: MeetingRow },
): Promise<Result<SentSubmission, SubmissionRefusal>> {
  const { tx, councilId, at } = session
  const asked = { bodyId: meeting.body_id, meetingOn: meeting.starts_on }
  const offer = (await submissionOffers(session, asked)).find(({ scheme }) => scheme.kind === sent.kind)
  const address = email.trim()
  return checkSubmission({
    sent,
    scheme: offer?.scheme,
    deadline: offer?.deadline,
    sentBefore: await countSentBefore(tx, {
      council_id: councilId,
      meeting_id: meetingId,
      kind: sent.kind,
      email: address,
      name: sent.name.trim(),
    }),
    hasAddress: address !== '' || byLetterAt !== undefined,
    receivedAt: byLetterAt ?? at,
    at,
  })
}

/** Keeps a submission with its sender, and mails them their link where they have an address for it. */
async function keepSubmission(
  session: Session,
  { id, meetingId, email, token, byLetterAt, name, ward, ...kept }: NewSubmission,
  entryNo: number,
): Promise<void> {
  const address = email.trim()
  await addSubmission(
    session.tx,
    {
      council_id: session.councilId,
      submission_id: id,
      meeting_id: meetingId,
      kind: kept.kind,
      subject: kept.subject,
      text: kept.text,
      attribution: kept.attribution,
      signatures: kept.signatures,
      token_sha256: sha256(token),
      received_at: byLetterAt ?? session.at,
      entry_no: entryNo,
    },
    { name, ward, email: address },
  )
  if (address === '') return
  await queueMail(session, {
    kind: 'submission-received',
    to: [{ name, address }],
    about: { kind: 'meeting', id: meetingId },
    path: submissionPath(token),
    isSecret: true,
    entryNo,
  })
}

/** The address at which the sender of a submission, who alone has its key, sees and withdraws it. */
function submissionPath(token: string): string {
  return `/take-part/mine/${token}`
}
