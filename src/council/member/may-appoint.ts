import { refuse, type Result } from '../../foundation/result.ts'
import { doTermsOverlap } from '../term.ts'
import type { OfficeHolding } from './office-holding.ts'
import { heldByOne } from './office.ts'
import type { MemberRefusal } from './refusals.ts'
import type { Register } from './register.ts'
import { mayStandFor, type Ward } from './ward.ts'

/**
 * A holding that may enter the register.
 *
 * @refuses office-unknown, person-unknown, holding-ends-before-it-begins, office-already-held, ward-unknown, ward-not-on-that-day, ward-seats-filled, declared-after-it-begins
 */
export function mayAppoint(
  register: Register,
  holding: OfficeHolding,
  wards: readonly Ward[],
): Result<OfficeHolding, MemberRefusal> {
  const office = register.offices.find(({ id }) => id === holding.officeId)
  const person = register.people.find(({ id }) => id === holding.personId)
  if (office === undefined) return refuse({ code: 'office-unknown' })
  if (person === undefined) return refuse({ code: 'person-unknown' })
  if (holding.toOn !== undefined && holding.toOn < holding.fromOn)
    return refuse({ code: 'holding-ends-before-it-begins', office: office.title, fromOn: holding.fromOn })
  const others = register.holdings.filter(({ id, officeId }) => officeId === office.id && id !== holding.id)
  const clash = others.find(
    (other) => doTermsOverlap(other, holding) && (heldByOne.has(office.kind) || other.personId === person.id),
  )
  if (clash === undefined) return mayStandFor(holding, wards, register.holdings)
  const holder = register.people.find(({ id }) => id === clash.personId)
  return refuse({
    code: 'office-already-held',
    office: office.title,
    holder: holder?.name ?? '',
    fromOn: clash.fromOn,
  })
}
