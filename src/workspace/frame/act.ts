import type { ChangedMeanwhile } from '../../acts/refusals.ts'
import { inOneTransaction, type Session } from '../../acts/session.ts'
import { timeAt } from '../../foundation/instant.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { refuse, type Result } from '../../foundation/result.ts'
import { takeForm } from '../../store/sent-form.ts'
import { changedSince } from '../../store/signed-in-session.ts'
import { textTyped, textsTyped, type Typed } from '../../web/form/field.ts'
import type { OpenVisit, SignedIn, Thing } from './visit.ts'

/** What every form carries beside its answers: its own name, and what its page had seen of the things it watches. */
export type SentWith = {
  readonly formId: Id<'form'> | undefined
  readonly seenUpTo: number
  readonly watched: readonly Thing[]
  /** Why words may stand in which something was pointed at; `''` where nothing was said. */
  readonly stands: string
}

/** The names of the hidden fields of every form. */
export const frameFields = {
  csrf: '_csrf',
  form: '_form',
  seen: '_seen',
  watched: '_watched',
  stands: '_stands',
} as const

/** A form was sent that has been taken already. Thrown inside the act, so that nothing is done twice. */
export class FormTaken extends Error {}

/** What a form carried beside its answers. */
export function sentWith(typed: Typed): SentWith {
  const formId = textTyped(typed, frameFields.form)
  const watched = textsTyped(typed, frameFields.watched).flatMap((text) => {
    const [kind = '', id = ''] = text.split(' ')
    return kind === '' || id === '' ? [] : [{ kind, id }]
  })
  const seen = Number(textTyped(typed, frameFields.seen))
  return {
    formId: isIdForm(formId) ? (formId as Id<'form'>) : undefined,
    seenUpTo: Number.isSafeInteger(seen) ? seen : 0,
    watched: watched.slice(0, mostWatched),
    stands: textTyped(typed, frameFields.stands).slice(0, longestReason),
  }
}

const mostWatched = 300
const longestReason = 2_000

/** How acts are done on one visit: as the reader, the form once, and not over somebody else's change. */
export function actsOn(visit: OpenVisit & { readonly reader: SignedIn }, sent: SentWith) {
  let isTaken = false
  return async <Value, Refusal>(
    work: (session: Session) => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal | ChangedMeanwhile>> => {
    const { councilId, zone, at, random, reader } = visit
    const answer = await inOneTransaction<Value, Refusal | ChangedMeanwhile>(
      visit.office,
      { councilId, zone, at, random, actor: reader, wordsStandBecause: sent.stands },
      async (session) => {
        const stale = isTaken ? undefined : await begin(session, sent)
        return stale === undefined ? work(session) : refuse(stale)
      },
    )
    if (answer.ok) isTaken = true
    return answer
  }
}

async function begin(session: Session, sent: SentWith): Promise<ChangedMeanwhile | undefined> {
  const { tx, councilId, at, zone } = session
  const accountId = session.actor.accountId as Id<'account'>
  if (sent.formId !== undefined && !(await takeForm(tx, { councilId, accountId, at, formId: sent.formId })))
    throw new FormTaken('this form has been taken')
  const changed = await changedSince(tx, {
    councilId,
    notBy: accountId,
    after: sent.seenUpTo,
    things: sent.watched,
  })
  return changed && { code: 'changed-meanwhile', by: changed.actor, time: timeAt(changed.at, zone) }
}
