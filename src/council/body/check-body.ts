import { accept, refuse, type Result } from '../../foundation/result.ts'
import { regimesOfKind, type Body } from './body.ts'
import type { BodyRefusal } from './refusals.ts'

/**
 * A body fit for the register.
 *
 * @refuses body-under-wrong-regime, body-ends-before-it-begins
 * @law docs/law/lga-1972-part-va.md
 */
export function checkBody(body: Body): Result<Body, BodyRefusal> {
  if (!regimesOfKind[body.kind].includes(body.regime))
    return refuse({ code: 'body-under-wrong-regime', body: body.name, kind: body.kind, regime: body.regime })
  if (body.toOn !== undefined && body.toOn < body.fromOn)
    return refuse({
      code: 'body-ends-before-it-begins',
      body: body.name,
      fromOn: body.fromOn,
      toOn: body.toOn,
    })
  return accept(body)
}
