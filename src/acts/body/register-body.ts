import { checkBody } from '../../council/body/check-body.ts'
import type { Body, BodyId } from '../../council/body/body.ts'
import type { BodyRefusal } from '../../council/body/refusals.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addBodyRow } from '../../store/body.ts'
import { enter, published, registerGrew, registerOf, type Session } from '../session.ts'

/**
 * Registers a body. The register of bodies is public at once.
 *
 * @refuses body-address-taken, body-under-wrong-regime, body-ends-before-it-begins, no-power
 */
export async function registerBody(
  session: Session,
  body: Body,
): Promise<Result<BodyId, BodyRefusal | AccessRefusal>> {
  const checked = checkBody(body)
  if (!checked.ok) return checked
  const { bodies } = await registerOf(session)
  const same = bodies.find(({ slug }) => slug === body.slug)
  if (same !== undefined) return refuse({ code: 'body-address-taken', body: same.name })
  const entry = enter(session, 'register-body', { kind: 'body', id: body.id })
  if (!entry.ok) return entry
  const row = {
    council_id: session.councilId,
    body_id: body.id,
    slug: body.slug,
    name: body.name,
    kind: body.kind,
    regime: body.regime,
    parent_body_id: body.parentId ?? null,
    quorum: body.quorum ?? null,
    purpose: body.purpose ?? '',
    valid_from: body.fromOn,
    valid_to: body.toOn ?? null,
    released_entry: entry.value,
  }
  await addBodyRow(session.tx, row, body.aliases)
  registerGrew(session, { bodies: [body] })
  published(session, 'body', [body.id])
  return accept(body.id)
}
