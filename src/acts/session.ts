import { mayPerform } from '../council/access/may-perform.ts'
import type { ActName, Grant } from '../council/access/power.ts'
import type { AccessRefusal } from '../council/access/refusals.ts'
import type { Register } from '../council/member/register.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id, RandomBytes } from '../foundation/identifier.ts'
import { dateAt, type Instant, type ZoneName } from '../foundation/instant.ts'
import { invariant } from '../foundation/invariant.ts'
import type { Json } from '../foundation/json.ts'
import { accept, refuse, type Refused, type Result } from '../foundation/result.ts'
import { appendEntry, holdTrailEnd, writeEntries, type TrailEnd } from '../store/audit.ts'
import { asPublicReader } from '../store/public-eyes.ts'
import type { PublicReader } from '../store/public/public-record.ts'
import { moveRevision } from '../store/publication.ts'
import { readRegister } from '../store/register.ts'
import { refreshReleasedText, type SearchableKind } from '../store/released-text.ts'
import type { Office, Transaction } from '../store/transaction.ts'

/** The office's login to the database, for those who may open a session and may not reach the store. */
export type OfficeLogin = Office

/** Who acts: an account with its grants, or the operator at the machine, who has no account. */
export type Actor = {
  readonly accountId: Id<'account'> | null
  readonly name: string
  readonly grants: readonly Grant[]
}

/** Everything an act needs: one transaction of one council, who acts, and when. */
export type Session = {
  readonly tx: Transaction
  readonly councilId: Id<'council'>
  readonly zone: ZoneName
  readonly actor: Actor
  readonly at: Instant
  readonly random: RandomBytes
  /** Why words may stand in which something was pointed at, as who acts has said it. */
  readonly wordsStandBecause?: string | undefined
  /** Shared by every act of the transaction: the end of the audit trail, what has become or ceased to be public, and what has been read. */
  readonly log: SessionLog
}

/** What reading the record as an act does needs of a session: one transaction of one council, at a moment. */
export type Reading = Pick<Session, 'tx' | 'councilId' | 'at' | 'zone'>

/** What one transaction has done so far. `register` is read once, and again after an act that changed it. */
type SessionLog = {
  readonly trail: TrailEnd
  readonly changed: Map<SearchableKind, Set<string>>
  isPublic: boolean
  /** Why words of the act that is entered next may stand. See `voice/hold-for-young-person.ts`. */
  standsBecause: string | undefined
  register: Register | undefined
  /** What has been read of the meetings and items that were acted upon. See `meeting/business-of.ts`. */
  readonly business: Map<Id<'meeting'> | Id<'item'>, Business>
}

/** Whose business a meeting or an item is, and on which day, as kept. */
export type Business = { readonly body_id: Id<'body'>; readonly starts_on: CalendarDate }

/** What a session is opened with. `found` makes the council itself, where the transaction is to begin with that. */
export type Opening<Refusal = never> = Pick<
  Session,
  'councilId' | 'zone' | 'actor' | 'at' | 'random' | 'wordsStandBecause'
> & {
  readonly found?: (tx: Transaction) => Promise<Result<void, Refusal>>
}

/** What an act is done to, for the audit trail; with the body whose business it is, where there is one. */
export type Subject = {
  readonly kind: string
  readonly id: string
  readonly bodyId?: Id<'body'> | undefined
  readonly detail?: Json
}

/**
 * Does work in one transaction: all acts in it and their audit entries are kept together or not at all.
 * A refusal keeps nothing. Once the work is accepted, the searchable text follows what became public, and the
 * publication revision moves if anything did.
 */
export async function inOneTransaction<Value, Refusal>(
  office: Office,
  { found, ...opening }: Opening<NoInfer<Refusal>>,
  work: (session: Session) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const nothingKept = new Error('refused: nothing is kept')
  let answer: Result<Value, Refusal> | undefined
  try {
    await office.transaction().execute(async (tx) => {
      const founded = await found?.(tx)
      const session = founded?.ok === false ? undefined : await openSession(tx, opening)
      answer = session === undefined ? (founded as Refused<Refusal>) : await work(session)
      if (session === undefined || !answer.ok) throw nothingKept
      await writeEntries(tx, session.log.trail)
      await publishChanges(session)
    })
  } catch (fault) {
    if (fault !== nothingKept) throw fault
  }
  invariant(answer !== undefined, 'a transaction ended without an answer')
  return answer
}

/** What the public would see after acts that are then taken back; or that this database cannot show it. */
export type Preview<Seen> = { readonly seen: Seen } | { readonly seen: undefined }

/**
 * Does work as {@link inOneTransaction} does, looks at what the public would see of it, with the public's own role, and
 * takes everything back. What is shown is what the act would publish: there is no second path.
 */
export async function previewOf<Value, Refusal, Seen>(
  office: Office,
  opening: Opening<NoInfer<Refusal>>,
  { work, look }: PreviewedWork<Value, Refusal, Seen>,
): Promise<Result<Preview<Seen>, Refusal>> {
  let seen: Result<Preview<Seen>, never> | undefined
  const answer = await inOneTransaction<never, Refusal | typeof takenBack>(
    office,
    opening,
    async (session) => {
      const done = await work(session)
      if (!done.ok) return done
      await publishChanges(session)
      const reader = await asPublicReader(session.tx)
      seen = accept({
        seen: reader === undefined ? undefined : await look(reader, done.value),
      } as Preview<Seen>)
      return refuse(takenBack)
    },
  )
  if (seen !== undefined) return seen
  invariant(!answer.ok && answer.refusal !== takenBack, 'a preview ended without an answer')
  return refuse(answer.refusal as Refusal)
}

const takenBack = { code: 'taken-back' } as const

/** Acts that are to be looked at, and how the public looks at them. */
export type PreviewedWork<Value, Refusal, Seen> = {
  readonly work: (session: Session) => Promise<Result<Value, Refusal>>
  readonly look: (reader: PublicReader, value: Value) => Promise<Seen>
}

/** The same session for an act of another moment or person, in the same transaction. */
export function sessionFor(session: Session, changed: Partial<Pick<Session, 'actor' | 'at'>>): Session {
  return { ...session, ...changed }
}

/**
 * Enters an act in the audit trail, if the actor may do it, and gives the entry's number.
 * What the act makes public names this number, so nothing can be public without an act.
 *
 * @refuses no-power
 */
export function enter(session: Session, act: ActName, subject: Subject): Result<number, AccessRefusal> {
  const power = mayPerform({
    grants: session.actor.grants,
    act,
    bodyId: subject.bodyId,
    on: dateAt(session.at, session.zone),
  })
  if (!power.ok) return power
  const entryNo = appendEntry(session.log.trail, {
    councilId: session.councilId,
    at: session.at,
    accountId: session.actor.accountId,
    actor: session.actor.name,
    power: power.value.role,
    act,
    subjectKind: subject.kind,
    subjectId: subject.id,
    detail: detailOf(session, subject),
  })
  return accept(entryNo)
}

function detailOf({ log }: Session, { detail = {} }: Subject): Json {
  const { standsBecause } = log
  log.standsBecause = undefined
  return standsBecause === undefined
    ? detail
    : { ...(detail as Readonly<Record<string, Json>>), wordsStandBecause: standsBecause }
}

/** Notes that things have become public, changed in public or ceased to be public, so that search and caches follow. */
export function published(session: Session, kind: SearchableKind, ids: readonly string[]): void {
  const known = session.log.changed.get(kind) ?? new Set()
  session.log.changed.set(kind, known)
  for (const id of ids) known.add(id)
  session.log.isPublic = true
}

/** The register of the council as this transaction sees it. */
export async function registerOf(session: Session): Promise<Register> {
  session.log.register ??= await readRegister(session.tx, session.councilId)
  return session.log.register
}

/** Adds to the register as this transaction sees it what an act has just added to the stored one. */
export function registerGrew(session: Session, added: Partial<Register>): void {
  const { register } = session.log
  if (register === undefined) return
  session.log.register = {
    bodies: [...register.bodies, ...(added.bodies ?? [])],
    people: [...register.people, ...(added.people ?? [])],
    offices: [...register.offices, ...(added.offices ?? [])],
    holdings: [...register.holdings, ...(added.holdings ?? [])],
  }
}

/** Forgets the register, so that the next act reads what has changed in it. */
export function registerChanged(session: Session): void {
  session.log.register = undefined
}

async function openSession(tx: Transaction, opening: Omit<Opening, 'found'>): Promise<Session> {
  const trail = await holdTrailEnd(tx, opening.councilId)
  invariant(trail !== undefined, 'a session was opened for a council that does not exist')
  const log = {
    trail,
    changed: new Map(),
    isPublic: false,
    standsBecause: undefined,
    register: undefined,
    business: new Map(),
  }
  return { ...opening, tx, log }
}

async function publishChanges(session: Session): Promise<void> {
  if (!session.log.isPublic) return
  for (const [kind, ids] of session.log.changed) {
    await refreshReleasedText(session.tx, session.councilId, { kind, thingIds: [...ids] })
  }
  await moveRevision(session.tx, session.councilId, session.at)
}
