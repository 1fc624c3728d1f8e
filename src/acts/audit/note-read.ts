import { randomBytes } from 'node:crypto'
import { mayPerform } from '../../council/access/may-perform.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Id, RandomBytes } from '../../foundation/identifier.ts'
import { newId } from '../../foundation/identifier.ts'
import { dateAt, type Instant, type ZoneName } from '../../foundation/instant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { appendEntry } from '../../store/audit.ts'
import { addReadNote, councilsWithReadNotes, takeReadNotes } from '../../store/audit-trail.ts'
import { allCouncils } from '../../store/council.ts'
import type { Office } from '../../store/transaction.ts'
import { operator } from '../council/add-council.ts'
import { inOneTransaction, type Actor } from '../session.ts'

/** That somebody is about to see what is not public. A `Visit` of the workspace is the first half of it. */
export type Read = {
  readonly office: Office
  readonly councilId: Id<'council'>
  readonly zone: ZoneName
  readonly at: Instant
  readonly random: RandomBytes
  readonly reader: Actor & { readonly accountId: Id<'account'> }
}

/** What is read: a thing that is not public, the version that is shown, and the body whose business it is. */
export type ReadThing = {
  readonly kind: string
  readonly id: string
  readonly version?: number | undefined
  readonly bodyId?: Id<'body'> | undefined
}

/**
 * Notes that somebody reads what is not public, before it is shown: who, what, which version, when, under what power. The
 * note is kept at once and entered in the audit trail within a minute, so that a reader never waits for another's act.
 *
 * @refuses no-power
 */
export async function noteRead(read: Read, thing: ReadThing): Promise<Result<void, AccessRefusal>> {
  const { office, councilId, reader, at } = read
  const power = mayPerform({
    grants: reader.grants,
    act: 'read-unreleased',
    bodyId: thing.bodyId,
    on: dateAt(at, read.zone),
  })
  if (!power.ok) return power
  await addReadNote(office, {
    council_id: councilId,
    note_id: newId<'note'>(read.random),
    at,
    account_id: reader.accountId,
    actor: reader.name,
    power: power.value.role,
    thing_kind: thing.kind,
    thing_id: thing.id,
    version: thing.version ?? null,
  })
  return accept(undefined)
}

const notesAtOnce = 500

/** Enters the reads that have been noted in the trails of their councils, each with its own time. */
export async function enterReads(office: Office, clock: () => Instant): Promise<void> {
  const waiting = new Set(await councilsWithReadNotes(office))
  for (const { council_id: councilId, zone } of await allCouncils(office)) {
    if (!waiting.has(councilId)) continue
    const at = clock()
    const opening = { councilId, zone, at, actor: operator(dateAt(at, zone)), random: randomBytes }
    let entered = notesAtOnce
    while (entered === notesAtOnce) {
      const answer = await inOneTransaction<number, never>(office, opening, async ({ tx, log }) => {
        const notes = await takeReadNotes(tx, councilId, notesAtOnce)
        for (const note of notes) {
          appendEntry(log.trail, {
            councilId,
            at: note.at,
            accountId: note.account_id,
            actor: note.actor,
            power: note.power,
            act: 'read-unreleased',
            subjectKind: note.thing_kind,
            subjectId: note.thing_id,
            detail: note.version === null ? {} : { version: note.version },
          })
        }
        return accept(notes.length)
      })
      entered = answer.ok ? answer.value : 0
    }
  }
}
