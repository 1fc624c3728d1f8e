import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldForComparison } from '../../foundation/text.ts'
import { doTermsOverlap } from '../term.ts'
import type { OutsideAppointment, OutsideBody } from './outside-body.ts'
import type { OutsideRefusal } from './refusals.ts'

/**
 * An outside body that has a name of its own and a purpose.
 *
 * @refuses outside-body-without-name, outside-body-exists
 */
export function checkOutsideBody(
  body: OutsideBody,
  known: readonly OutsideBody[],
): Result<OutsideBody, OutsideRefusal> {
  const { id, name, purpose } = body
  if (name.trim() === '' || purpose.trim() === '') return refuse({ code: 'outside-body-without-name' })
  const same = known.find(
    (other) => other.id !== id && foldForComparison(other.name) === foldForComparison(name),
  )
  return same === undefined ? accept(body) : refuse({ code: 'outside-body-exists', name: same.name })
}

/**
 * An appointment to an outside body for days on which there is one, of somebody who is not on it already.
 *
 * @refuses outside-appointment-ends-before-it-begins, outside-body-ceased, outside-appointment-overlaps
 */
export function checkOutsideAppointment(
  appointment: OutsideAppointment,
  body: OutsideBody,
  others: readonly OutsideAppointment[],
): Result<OutsideAppointment, OutsideRefusal> {
  const { fromOn, toOn, personId } = appointment
  if (toOn !== undefined && toOn < fromOn)
    return refuse({ code: 'outside-appointment-ends-before-it-begins', fromOn })
  const { ceasedOn } = body
  if (ceasedOn !== undefined && (toOn === undefined || toOn > ceasedOn))
    return refuse({ code: 'outside-body-ceased', ceasedOn })
  const other = others.find((one) => one.personId === personId && doTermsOverlap(one, appointment))
  return other === undefined
    ? accept(appointment)
    : refuse({ code: 'outside-appointment-overlaps', fromOn: other.fromOn })
}
