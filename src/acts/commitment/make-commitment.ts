import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import { dueOn as dueBy } from '../../council/clock/due-on.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import { checkCommitment } from '../../council/commitment/check-commitment.ts'
import type { Commitment, CommitmentId } from '../../council/commitment/commitment.ts'
import type { CommitmentRefusal } from '../../council/commitment/refusals.ts'
import { followUpClocks } from '../../council/rules/follow-up-clocks.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { foldSpace } from '../../foundation/text.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addCommitmentRow, commitmentsFrom } from '../../store/commitment.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { limbGround, textsOfMinute, type LimbGround } from '../../store/commitment-ground.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import type { NamesProtectedPerson, UnknownThing, YoungPersonPointedAt } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { releaseCommitmentsOf } from './release-commitments.ts'

type Refusal =
  | CommitmentRefusal
  | ClockRefusal
  | NamesProtectedPerson
  | YoungPersonPointedAt
  | UnknownThing
  | AccessRefusal

/**
 * Follows a promise from now on: words of a decision or of the minutes, with who owes it, by when or upon what, and which
 * body hears of it. It is public as soon as the words that it quotes are. The day of a recommendation is counted by the law.
 *
 * @refuses unknown-thing, quote-not-in-source, commitment-without-owner, commitment-without-date, report-back-body-unknown, commitment-differs-from-limb, commitment-exists, no-rule-on-that-day, no-holiday-calendar, no-days-to-count, names-protected-person, young-person-pointed-at, no-power
 * @law docs/law/lga-2000-scrutiny.md
 */
export async function makeCommitment(
  session: Session,
  commitment: Commitment,
): Promise<Result<CommitmentId, Refusal>> {
  const source = await sourceOf(session, commitment)
  if (source === undefined) return refuse({ code: 'unknown-thing', kind: 'decision or minute' })
  const due = await dueOf(session, commitment, source)
  if (!due.ok) return due
  const fit = await fitCommitment(session, { ...commitment, dueOn: due.value }, source)
  if (!fit.ok) return fit
  const { id } = commitment
  const subject = {
    kind: 'commitment',
    id,
    bodyId: source.bodyId,
    detail: { source: { ...commitment.source } },
  }
  const entry = enter(session, 'make-commitment', subject)
  if (!entry.ok) return entry
  const row = { ...columnsOf(fit.value), resolution_id: source.limb?.resolution_id ?? null }
  await addCommitmentRow(
    session.tx,
    { ...row, council_id: session.councilId, at: session.at, entry_no: entry.value },
    fit.value.quote,
  )
  await releaseCommitmentsOf(session, entry.value)
  return accept(id)
}

/** The commitment where it can be made from its source, and its own words name nobody who is protected. */
async function fitCommitment(
  session: Session,
  commitment: Commitment,
  { limb, texts }: Source,
): Promise<Result<Commitment, CommitmentRefusal | NamesProtectedPerson | YoungPersonPointedAt>> {
  const register = await registerOf(session)
  const on = dateAt(session.at, session.zone)
  const checked = checkCommitment(commitment, { register, on, texts })
  if (!checked.ok) return checked
  if (limb !== undefined && differs(checked.value, limb))
    return refuse({ code: 'commitment-differs-from-limb' })
  if (await isFollowed(session, checked.value)) return refuse({ code: 'commitment-exists' })
  const { owner, trigger } = checked.value
  const shielded = await shieldWords(session, {
    words: [trigger, owner.kind === 'outside' ? owner.name : ''],
    setting: [checked.value.quote],
  })
  return shielded.ok ? checked : shielded
}

type Source = { readonly bodyId: BodyId; readonly texts: readonly string[]; readonly limb?: LimbGround }

async function sourceOf(session: Session, { source }: Commitment): Promise<Source | undefined> {
  const { tx, councilId } = session
  if (source.kind === 'limb') {
    const limb = await limbGround(tx, councilId, source.limbId)
    return limb && { bodyId: limb.body_id, texts: [limb.text], limb }
  }
  const business = await businessOfItem(session, source.itemId)
  return business && { bodyId: business.body_id, texts: await textsOfMinute(tx, councilId, source.itemId) }
}

/** The day that is promised. Of a recommendation it is counted: the law says by when scrutiny is answered (invariant 6). */
async function dueOf(
  { tx, councilId, zone }: Session,
  { nature, dueOn: given }: Commitment,
  { limb }: Source,
): Promise<Result<CalendarDate | undefined, ClockRefusal | UnknownThing>> {
  if (nature !== 'recommendation') return accept(given)
  if (limb === undefined || limb.published_at === null)
    return refuse({ code: 'unknown-thing', kind: 'public recommendation' })
  const triggerOn = dateAt(limb.published_at, zone)
  const policy = await clockPolicyOf(tx, councilId)
  const due = dueBy({ rule: followUpClocks.scrutinyResponse, triggerOn, policy })
  return due.ok ? accept(due.value.on) : due
}

/** Whether a commitment says otherwise than the limb itself, which was recorded with its owner, day and body. */
function differs({ owner, dueOn, trigger, reportBackBodyId, nature }: Commitment, limb: LimbGround): boolean {
  if (limb.owner_office_id === null || nature === 'recommendation') return false
  const isSameOwner = owner.kind === 'office' && owner.officeId === limb.owner_office_id
  const isSameDay = (dueOn ?? null) === limb.due_on && (trigger ?? null) === limb.trigger_words
  return !isSameOwner || !isSameDay || reportBackBodyId !== limb.report_back_body_id
}

async function isFollowed({ tx, councilId }: Session, { source, quote }: Commitment): Promise<boolean> {
  const from = source.kind === 'limb' ? { limbIds: [source.limbId] } : { itemIds: [source.itemId] }
  const known = await commitmentsFrom(tx, councilId, from)
  return known.some((row) => foldSpace(row.quote) === quote)
}

function columnsOf({ id, nature, source, owner, dueOn, trigger, reportBackBodyId }: Commitment) {
  return {
    commitment_id: id,
    nature,
    limb_id: source.kind === 'limb' ? source.limbId : null,
    item_id: source.kind === 'minutes' ? source.itemId : null,
    owner_office_id: owner.kind === 'office' ? owner.officeId : null,
    owner_body_id: owner.kind === 'body' ? owner.bodyId : null,
    owner_person_id: owner.kind === 'person' ? owner.personId : null,
    owner_outside: owner.kind === 'outside' ? owner.name : null,
    first_due_on: dueOn ?? null,
    trigger_words: trigger ?? null,
    report_back_body_id: reportBackBodyId,
  }
}
