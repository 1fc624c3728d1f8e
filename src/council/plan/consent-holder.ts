import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { BodyId, BodyKind } from '../body/body.ts'
import type { OfficeKind } from '../member/office.ts'
import { displayName } from '../member/person.ts'
import { holderOn, type Register } from '../member/register.ts'
import { isInTerm } from '../term.ts'
import type { ConsentCapacity, ConsentHolder } from './notice.ts'
import type { PlanRefusal } from './refusals.ts'

/** A question who may agree on a day that a matter is urgent. The scrutiny committee may be named where there are several. */
export type ConsentQuestion = {
  readonly register: Register
  readonly on: CalendarDate
  readonly scrutinyBodyId?: BodyId | undefined
}

const turns: readonly {
  readonly capacity: ConsentCapacity
  readonly of: BodyKind
  readonly as: OfficeKind
}[] = [
  { capacity: 'scrutinyChair', of: 'scrutiny', as: 'chair' },
  { capacity: 'councilChair', of: 'council', as: 'chair' },
  { capacity: 'councilViceChair', of: 'council', as: 'viceChair' },
]

/**
 * Those who may agree on a day that a matter is urgent and cannot reasonably be deferred, in the order in which the law
 * turns to them: the chair of scrutiny, then of the council, then its vice-chair.
 *
 * @law docs/law/si-2012-2089.md
 */
export function consentHolders({ register, on, scrutinyBodyId }: ConsentQuestion): readonly ConsentHolder[] {
  return turns.flatMap(({ capacity, of, as }) => {
    const bodies = register.bodies.filter(
      ({ id, kind, ...term }) =>
        kind === of && isInTerm(term, on) && (of !== 'scrutiny' || (scrutinyBodyId ?? id) === id),
    )
    return bodies.flatMap(({ id: bodyId }) =>
      register.offices
        .filter((office) => office.kind === as && office.bodyId === bodyId)
        .flatMap((office) => {
          const person = holderOn(register, office.id, on)
          if (person === undefined) return []
          const name = displayName(person, office, on) ?? office.title
          return [{ capacity, officeId: office.id, personId: person.id, name }]
        }),
    )
  })
}

/** An agreement that a matter is urgent, as a clerk records it. */
export type Consent = {
  readonly officeId: ConsentHolder['officeId']
  readonly agreedOn: CalendarDate
  /** Why those who come before were not asked. */
  readonly whyNotOthers?: string | undefined
}

/** An agreement that stands, with who gave it. */
export type ConsentGiven = Consent & { readonly holder: ConsentHolder }

/**
 * Who agreed, where it was theirs to agree. Somebody further down the order may only where it is said why nobody
 * before them could.
 *
 * @refuses nobody-to-consent, not-theirs-to-consent, consent-passes-somebody-over, consent-in-the-future
 * @law docs/law/si-2012-2089.md
 */
export function checkConsent(
  question: ConsentQuestion,
  consent: Consent | undefined,
): Result<ConsentGiven, PlanRefusal> {
  const on = consent?.agreedOn ?? question.on
  const holders = consentHolders({ ...question, on })
  if (holders.length === 0) return refuse({ code: 'nobody-to-consent' })
  if (on > question.on) return refuse({ code: 'consent-in-the-future', agreedOn: on })
  const holder = holders.find(({ officeId }) => officeId === consent?.officeId)
  if (consent === undefined || holder === undefined)
    return refuse({ code: 'not-theirs-to-consent', names: holders.map(({ name }) => name) })
  const passedOver = holders.filter(({ capacity }) => rank(capacity) < rank(holder.capacity))
  return passedOver.length > 0 && (consent.whyNotOthers ?? '').trim() === ''
    ? refuse({ code: 'consent-passes-somebody-over', names: passedOver.map(({ name }) => name) })
    : accept({ ...consent, holder })
}

function rank(capacity: ConsentCapacity): number {
  return turns.findIndex((turn) => turn.capacity === capacity)
}
