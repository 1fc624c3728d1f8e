import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Body, BodyId } from '../../council/body/body.ts'
import { checkBody } from '../../council/body/check-body.ts'
import type { BodyRefusal } from '../../council/body/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { changeBodyRow } from '../../store/body.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, registerChanged, registerOf, type Session } from '../session.ts'

/** What the register is to say of a body from now on. */
export type ChangedBody = Pick<Body, 'id' | 'name' | 'kind' | 'regime' | 'quorum' | 'purpose'>

/**
 * Renames a body, or changes its kind, regime, quorum or purpose. Its address stays, and a former name still finds it.
 *
 * @refuses unknown-thing, body-ended-already, body-under-wrong-regime, no-power
 */
export async function changeBody(
  session: Session,
  changed: ChangedBody,
): Promise<Result<BodyId, UnknownThing | BodyRefusal | AccessRefusal>> {
  const { bodies } = await registerOf(session)
  const was = bodies.find(({ id }) => id === changed.id)
  if (was === undefined) return refuse({ code: 'unknown-thing', kind: 'body' })
  if (was.toOn !== undefined) return refuse({ code: 'body-ended-already', body: was.name, toOn: was.toOn })
  const checked = checkBody({ ...was, ...changed })
  if (!checked.ok) return checked
  const entry = enter(session, 'change-body', {
    kind: 'body',
    id: changed.id,
    detail: {
      wasName: was.name,
      name: changed.name,
      wasRegime: was.regime,
      regime: changed.regime,
      wasQuorum: was.quorum ?? null,
      quorum: changed.quorum ?? null,
    },
  })
  if (!entry.ok) return entry
  const row = {
    council_id: session.councilId,
    body_id: changed.id,
    name: changed.name,
    kind: changed.kind,
    regime: changed.regime,
    quorum: changed.quorum ?? null,
    purpose: changed.purpose ?? '',
  }
  await changeBodyRow(session.tx, row, was.name === changed.name ? undefined : was.name)
  registerChanged(session)
  published(session, 'body', [changed.id])
  return accept(changed.id)
}
