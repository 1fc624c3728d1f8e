import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkInterest } from '../../council/interest/check-interest.ts'
import type { Interest, InterestId } from '../../council/interest/interest.ts'
import type { InterestRefusal } from '../../council/interest/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addInterestRows, addInterestVersion, interestById, type InterestRow } from '../../store/interest.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, registerOf, type Session } from '../session.ts'
import { keepWithholding } from './withhold-interest.ts'

type Refusal = InterestRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/** An interest to be entered; with the reason why its details are withheld, where they are. */
export type EnteredInterest = Interest & { readonly withheldBecause?: string | undefined }

/** What is to be said of an interest from now on. */
export type AmendedInterest = Omit<Interest, 'personId' | 'endedOn'>

/**
 * Enters an interest in the register of members' interests, which is public at once, but for the details of one that is
 * withheld: of that the public sees that the member has it.
 *
 * @refuses interest-of-no-member, interest-entry-without-words, interest-of-the-future, interest-ends-before-it-begins, withholding-without-reason, names-protected-person, no-power
 * @law docs/law/members-interests.md
 */
export async function registerInterest(
  session: Session,
  { withheldBecause, ...interest }: EnteredInterest,
): Promise<Result<InterestId, Refusal>> {
  const fit = await checked(session, interest)
  if (!fit.ok) return fit
  const entry = enter(session, 'register-interest', subjectOf(interest))
  if (!entry.ok) return entry
  const isWithheld = withheldBecause !== undefined
  await addInterestRows(
    session.tx,
    {
      council_id: session.councilId,
      interest_id: interest.id,
      person_id: interest.personId,
      released_entry: entry.value,
      ended_entry: interest.endedOn === undefined ? null : entry.value,
    },
    {
      ...versionOf(session, interest, entry.value),
      version: 1,
      released_entry: isWithheld ? null : entry.value,
    },
  )
  if (isWithheld) {
    const withheld = await keepWithholding(session, {
      interestId: interest.id,
      isWithheld,
      reason: withheldBecause,
      entryNo: entry.value,
    })
    if (!withheld.ok) return withheld
  }
  published(session, 'interest', [interest.id])
  return accept(interest.id)
}

/**
 * Puts other words or days to an interest. What it said before stays, with the day on which it changed.
 *
 * @refuses unknown-thing, interest-ended-already, interest-of-no-member, interest-entry-without-words, interest-of-the-future, names-protected-person, no-power
 * @law docs/law/members-interests.md
 */
export async function amendInterest(
  session: Session,
  amended: AmendedInterest,
): Promise<Result<InterestId, Refusal>> {
  return addVersion(session, {
    act: 'amend-interest',
    interestId: amended.id,
    change: (kept) => ({ ...amended, personId: kept.person_id }),
  })
}

/**
 * Records the last day on which a member had an interest. The entry stays in the register as one that has ended.
 *
 * @refuses unknown-thing, interest-ended-already, interest-of-the-future, interest-ends-before-it-begins, no-power
 * @law docs/law/members-interests.md
 */
export async function endInterest(
  session: Session,
  { interestId, endedOn }: { readonly interestId: InterestId; readonly endedOn: CalendarDate },
): Promise<Result<InterestId, Refusal>> {
  return addVersion(session, {
    act: 'end-interest',
    interestId,
    change: (kept) => ({ ...interestOf(kept), endedOn }),
  })
}

type Versioned = {
  readonly act: 'amend-interest' | 'end-interest'
  readonly interestId: InterestId
  readonly change: (kept: InterestRow) => Interest
}

async function addVersion(
  session: Session,
  { act, interestId, change }: Versioned,
): Promise<Result<InterestId, Refusal>> {
  const { tx, councilId } = session
  const kept = await interestById(tx, { councilId, interestId })
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'interest' })
  if (kept.ended_on !== null) return refuse({ code: 'interest-ended-already', endedOn: kept.ended_on })
  const interest = change(kept)
  const fit = await checked(session, interest)
  if (!fit.ok) return fit
  const entry = enter(session, act, subjectOf(interest))
  if (!entry.ok) return entry
  await addInterestVersion(
    tx,
    {
      ...versionOf(session, interest, entry.value),
      version: kept.version + 1,
      released_entry: kept.withheld_entry === null ? entry.value : null,
    },
    interest.endedOn === undefined ? undefined : entry.value,
  )
  published(session, 'interest', [interestId])
  return accept(interestId)
}

async function checked(session: Session, interest: Interest): Promise<Result<unknown, Refusal>> {
  const fit = checkInterest(interest, await registerOf(session), dateAt(session.at, session.zone))
  return fit.ok ? refuseProtected(session, [interest.words]) : fit
}

/** The trail says whose interest it is and of what kind no word, since its readers need not know what is withheld. */
function subjectOf({ id, personId }: Interest) {
  return { kind: 'interest', id, detail: { personId } }
}

/** An interest as its newest version has it. */
function interestOf(row: InterestRow): Interest {
  return {
    id: row.interest_id,
    personId: row.person_id,
    kind: row.kind as Interest['kind'],
    holder: row.holder as Interest['holder'],
    words: row.words,
    fromOn: row.from_on ?? undefined,
    notifiedOn: row.notified_on,
    endedOn: row.ended_on ?? undefined,
  }
}

function versionOf({ councilId, at }: Session, interest: Interest, entryNo: number) {
  return {
    council_id: councilId,
    interest_id: interest.id,
    kind: interest.kind,
    holder: interest.holder,
    words: interest.words,
    from_on: interest.fromOn ?? null,
    notified_on: interest.notifiedOn,
    ended_on: interest.endedOn ?? null,
    at,
    entry_no: entryNo,
  }
}
