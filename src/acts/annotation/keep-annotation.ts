import { mayPerform } from '../../council/access/may-perform.ts'
import type { ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AnnotationRefusal } from '../../council/annotation/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import {
  addAnnotation,
  changeAnnotation,
  deleteAnnotationRow,
  type AnnotatedThing,
  type AnnotationWriter,
} from '../../store/annotation.ts'
import { isOnPublicAgenda } from '../../store/member-desk.ts'
import type { UnknownThing } from '../refusals.ts'
import { enterOwn, ownBody } from '../member/enter-own.ts'
import type { Session } from '../session.ts'

const mostCharacters = 100_000

type Refusal = UnknownThing | AnnotationRefusal | AccessRefusal

/**
 * Keeps a member's private note on an item or a paper of a public agenda. The trail says that the member began a note: not on
 * what, and no word of it. Changing its words makes no further entry. A note whose words are all taken out is deleted.
 *
 * @refuses unknown-thing, annotation-of-no-person, annotation-without-words, annotation-too-long, no-power
 */
export async function keepAnnotation(
  session: Session,
  { text, ...thing }: AnnotatedThing & { readonly text: string },
): Promise<Result<void, Refusal>> {
  const writer = await writerOf(session, 'keep-annotation')
  if (!writer.ok) return writer
  if (text.trim() === '') {
    const deleted = await deleteAnnotation(session, thing)
    return deleted.ok || deleted.refusal.code !== 'annotation-unknown'
      ? deleted
      : refuse({ code: 'annotation-without-words' })
  }
  if (text.length > mostCharacters) return refuse({ code: 'annotation-too-long', mostCharacters })
  const { tx, councilId, at } = session
  if (!(await isOnPublicAgenda(tx, councilId, thing)))
    return refuse({ code: 'unknown-thing', kind: thing.thing_kind })
  if (await changeAnnotation(tx, writer.value, { ...thing, text, changed_at: at })) return accept(undefined)
  const entry = enterUnsaid(session, 'keep-annotation', writer.value)
  if (!entry.ok) return entry
  await addAnnotation(tx, writer.value, { ...thing, text, changed_at: at, entry_no: entry.value })
  return accept(undefined)
}

/**
 * Deletes a member's private note for good. The trail says that the member deleted one, and nothing more.
 *
 * @refuses annotation-of-no-person, annotation-unknown, no-power
 */
export async function deleteAnnotation(
  session: Session,
  thing: AnnotatedThing,
): Promise<Result<void, AnnotationRefusal | AccessRefusal>> {
  const writer = await writerOf(session, 'delete-annotation')
  if (!writer.ok) return writer
  if (!(await deleteAnnotationRow(session.tx, writer.value, thing)))
    return refuse({ code: 'annotation-unknown' })
  const entry = enterUnsaid(session, 'delete-annotation', writer.value)
  return entry.ok ? accept(undefined) : entry
}

async function writerOf(
  session: Session,
  act: ActName,
): Promise<Result<AnnotationWriter, AnnotationRefusal | AccessRefusal>> {
  const { tx, councilId, actor, at, zone } = session
  const power = mayPerform({
    grants: actor.grants,
    act,
    bodyId: ownBody(session, act),
    on: dateAt(at, zone),
  })
  if (!power.ok) return power
  const account = actor.accountId === null ? undefined : await accountById(tx, councilId, actor.accountId)
  const personId = account?.person_id ?? undefined
  return personId === undefined
    ? refuse({ code: 'annotation-of-no-person' })
    : accept({ councilId, personId })
}

function enterUnsaid(session: Session, act: ActName, { personId }: AnnotationWriter) {
  return enterOwn(session, act, { kind: 'person', id: personId })
}
