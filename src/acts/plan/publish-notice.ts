import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import { consentKinds, mayPublishNotice } from '../../council/plan/check-notice.ts'
import { checkConsent, type Consent, type ConsentGiven } from '../../council/plan/consent-holder.ts'
import { draftNotice } from '../../council/plan/draft-notice.ts'
import type {
  NoticeId,
  NoticeStatement,
  PlanNoticeKind,
  StatedConsent,
  StatedRepresentation,
} from '../../council/plan/notice.ts'
import type { PlanEntryId, SignificanceGround } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { scrutinyToTell } from '../../council/plan/scrutiny-to-tell.ts'
import { dateAt } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { keyThresholds } from '../../store/plan.ts'
import { addNotice, noticesOf } from '../../store/plan-notice.ts'
import { representationsOn, type RepresentationRow } from '../../store/plan-representation.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, registerOf, type Session } from '../session.ts'
import { noticesFromRows, planEntryFor, type PlanEntryInHand } from './plan-entry-from-row.ts'

/** A notice to be given of an entry. The entry supplies its words; only what its kind adds is entered. */
export type NewNotice = {
  readonly id: NoticeId
  readonly planEntryId: PlanEntryId
  readonly kind: PlanNoticeKind
  /** Why the ordinary notice is impracticable, or why the matter is urgent and cannot reasonably be deferred. */
  readonly reason?: string | undefined
  readonly consent?: Consent | undefined
  /** The scrutiny committee concerned, where there are several. */
  readonly scrutinyBodyId?: BodyId | undefined
}

type NoticeRefusal = UnknownThing | PlanRefusal | NamesProtectedPerson | AccessRefusal

/** What a notice would state, and who agreed to it, before anything is kept: what the clerk is shown. */
export type PreparedNotice = {
  readonly hand: PlanEntryInHand
  readonly statement: NoticeStatement
  readonly consent: ConsentGiven | undefined
}

/**
 * Publishes a notice made from its entry, at an address of its own for good. What it states is fixed as it stands now.
 *
 * @refuses unknown-thing, plan-entry-closed, plan-entry-not-public, notice-of-undeclared-fact, notice-stands-already,
 *   notice-without-first-notice, notice-with-unanswered-representations, notice-without-reason, nobody-to-tell,
 *   nobody-to-consent, not-theirs-to-consent, consent-passes-somebody-over, consent-in-the-future, names-protected-person,
 *   no-power
 * @law docs/law/si-2012-2089.md
 */
export async function publishNotice(
  session: Session,
  asked: NewNotice,
): Promise<Result<NoticeId, NoticeRefusal>> {
  const prepared = await prepareNotice(session, asked)
  if (!prepared.ok) return prepared
  const { hand, statement, consent } = prepared.value
  const entry = enter(session, 'publish-notice', {
    kind: 'notice',
    id: asked.id,
    bodyId: hand.bodyId,
    detail: {
      planEntryId: asked.planEntryId,
      notice: asked.kind,
      agreedBy: consent?.holder.personId ?? null,
    },
  })
  if (!entry.ok) return entry
  await addNotice(
    session.tx,
    {
      council_id: session.councilId,
      notice_id: asked.id,
      plan_entry_id: asked.planEntryId,
      kind: asked.kind,
      title: statement.title,
      window_from: statement.window.fromOn,
      window_to: statement.window.toOn,
      published_at: session.at,
      published_on: dateAt(session.at, session.zone),
      released_entry: entry.value,
    },
    { statement: statement as Json, consent: consent && consentColumns(consent) },
  )
  published(session, 'planNotice', [asked.id])
  return accept(asked.id)
}

/**
 * What a notice would state if it were published now. Keeps nothing.
 *
 * @refuses what publishing it would be refused for, but for the power
 */
export async function prepareNotice(
  session: Session,
  asked: NewNotice,
): Promise<Result<PreparedNotice, NoticeRefusal>> {
  const found = await planEntryFor(session, asked.planEntryId)
  if (!found.ok) return found
  const hand = found.value
  const representations = await representationsOn(session.tx, session.councilId, [asked.planEntryId])
  const checked = await checkNotice(session, asked, { hand, representations })
  if (!checked.ok) return checked
  const added = await addedByKind(session, asked, representations)
  if (!added.ok) return added
  const { consent, told, repeated } = added.value
  const shielded = await refuseProtected(session, [asked.reason, consent?.whyNotOthers])
  if (!shielded.ok) return shielded
  const thresholds = await keyThresholds(session.tx, session.councilId)
  const statement = draftNotice({
    kind: asked.kind,
    entry: hand.entry,
    register: await registerOf(session),
    on: dateAt(session.at, session.zone),
    thresholds: thresholds.map(({ ground, words }) => ({ ground: ground as SignificanceGround, words })),
    reason: asked.reason?.trim() || undefined,
    consent: statedConsent(consent),
    told,
    representations: repeated,
  })
  return accept({ hand, statement, consent })
}

/** Whether the notice may be published as things stand. */
async function checkNotice(
  session: Session,
  { kind, planEntryId, reason }: NewNotice,
  {
    hand,
    representations,
  }: { readonly hand: PlanEntryInHand; readonly representations: readonly RepresentationRow[] },
): Promise<Result<PlanNoticeKind, PlanRefusal>> {
  return mayPublishNotice({
    kind,
    entry: hand.entry,
    status: hand.status,
    isEntryPublic: hand.row.released_entry !== null,
    given: noticesFromRows(await noticesOf(session.tx, session.councilId, [planEntryId])),
    reason,
    unanswered: representations.filter(({ state }) => state === 'received' || state === 'taken').length,
  })
}

type Added = {
  readonly consent: ConsentGiven | undefined
  readonly told: readonly string[] | undefined
  readonly repeated: readonly StatedRepresentation[] | undefined
}

/** What the kind of a notice adds to the words of its entry: who agreed, who is told, what was put to the council. */
async function addedByKind(
  session: Session,
  { kind, consent, scrutinyBodyId }: NewNotice,
  representations: readonly RepresentationRow[],
): Promise<Result<Added, PlanRefusal>> {
  const on = dateAt(session.at, session.zone)
  const question = { register: await registerOf(session), on, scrutinyBodyId }
  const agreed = consentKinds.has(kind) ? checkConsent(question, consent) : accept(undefined)
  if (!agreed.ok) return agreed
  const told = kind === 'generalException' ? scrutinyToTell(question) : undefined
  if (told?.length === 0) return refuse({ code: 'nobody-to-tell' })
  const repeated = kind === 'private5' ? representations.flatMap(statedRepresentation) : undefined
  return accept({ consent: agreed.value, told, repeated })
}

function statedConsent(consent: ConsentGiven | undefined): StatedConsent | undefined {
  if (consent === undefined) return undefined
  const { holder, agreedOn, whyNotOthers } = consent
  return {
    capacity: holder.capacity,
    name: holder.name,
    agreedOn,
    whyNotOthers: whyNotOthers?.trim() || undefined,
  }
}

function consentColumns({ holder, agreedOn }: ConsentGiven) {
  return { office_id: holder.officeId, person_id: holder.personId, agreed_on: agreedOn }
}

function statedRepresentation(row: RepresentationRow): StatedRepresentation[] {
  return row.state === 'answered' && row.shown_as !== null && row.shown_text !== null
    ? [{ shownAs: row.shown_as, text: row.shown_text, response: row.words ?? '' }]
    : []
}
