import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { OfficeId } from '../member/office.ts'
import type { PersonId } from '../member/person.ts'
import { namesProtectedPerson } from '../member/names-protected-person.ts'
import type { Register } from '../member/register.ts'
import { isInTerm } from '../term.ts'
import type { MinutesRefusal } from './refusals.ts'

/** The identifier of a contribution. */
export type ContributionId = Id<'contribution'>

/** What sort of speaking it was. `voice` is a young person, or somebody who speaks from care or need. */
export type ContributionKind =
  | 'statement'
  | 'question'
  | 'answer'
  | 'congratulation'
  | 'undertaking'
  | 'voice'

/** What somebody said on an item. `list` holds the points of a bulleted list, in order. */
export type Contribution = {
  readonly id: ContributionId
  readonly itemId: AgendaItemId
  readonly position: number
  readonly kind: ContributionKind
  readonly speaker: Speaker
  readonly text: string
  readonly list: readonly string[]
}

/** Who spoke: a person of the register, in an office where they held one; somebody printed by name only; or a role alone. */
export type Speaker =
  | {
      readonly kind: 'person'
      readonly personId: PersonId
      readonly officeId?: OfficeId | undefined
      readonly organisation?: string | undefined
    }
  | {
      readonly kind: 'named'
      readonly name: string
      readonly role?: string | undefined
      readonly organisation?: string | undefined
    }
  | { readonly kind: 'role'; readonly role: string; readonly organisation?: string | undefined }

/**
 * A contribution fit to record on the day of its meeting (invariants 20 and 21). A voice speaks by role alone, since
 * nobody's consent to be named is kept yet; so does anybody whose identity is protected, whom no word may name.
 *
 * @refuses contribution-without-words, voice-named-without-consent, speaker-protected, speaker-not-in-register,
 *   speaker-not-in-office, speaker-without-role
 */
export function checkContribution(
  contribution: Contribution,
  register: Register,
  on: CalendarDate,
): Result<Contribution, MinutesRefusal> {
  const { kind, speaker, text, list } = contribution
  if (text.trim() === '' && list.length === 0) return refuse({ code: 'contribution-without-words' })
  if (kind === 'voice' && speaker.kind !== 'role') return refuse({ code: 'voice-named-without-consent' })
  const words = [...wordsOfSpeaker(speaker), text, ...list]
  if (words.some((said) => namesProtectedPerson(register, said, on)))
    return refuse({ code: 'speaker-protected' })
  const refusal = refusalOfSpeaker(speaker, register, on)
  return refusal === undefined ? accept(contribution) : refuse(refusal)
}

function wordsOfSpeaker(speaker: Speaker): readonly string[] {
  const { organisation = '' } = speaker
  if (speaker.kind === 'person') return [organisation]
  const { role = '' } = speaker
  return speaker.kind === 'named' ? [speaker.name, role, organisation] : [role, organisation]
}

function refusalOfSpeaker(
  speaker: Speaker,
  register: Register,
  on: CalendarDate,
): MinutesRefusal | undefined {
  if (speaker.kind === 'role')
    return speaker.role.trim() === '' ? { code: 'speaker-without-role' } : undefined
  if (speaker.kind === 'named')
    return speaker.name.trim() === '' ? { code: 'speaker-without-role' } : undefined
  const person = register.people.find(({ id }) => id === speaker.personId)
  if (person === undefined) return { code: 'speaker-not-in-register' }
  if (person.isIdentityProtected) return { code: 'speaker-protected' }
  const isInOffice =
    speaker.officeId === undefined ||
    register.holdings.some(
      (held) => held.personId === person.id && held.officeId === speaker.officeId && isInTerm(held, on),
    )
  return isInOffice ? undefined : { code: 'speaker-not-in-office', name: person.name, on }
}
