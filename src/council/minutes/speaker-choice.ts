import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { OfficeId } from '../member/office.ts'
import { nameOn, type Person, type PersonId } from '../member/person.ts'
import { officesHeldOn, type Register } from '../member/register.ts'
import type { Speaker } from './contribution.ts'

/** A speaker whom the registers offer on a day: a person in an office held then, or a person alone, under a label of its own. */
export type SpeakerChoice = {
  readonly label: string
  readonly personId: PersonId
  readonly name: string
  readonly officeId?: OfficeId | undefined
}

/** Everybody whom minutes of a day may name as speaking, by their sort name, each office held that day first (invariant 21). */
export function speakerChoices(register: Register, on: CalendarDate): readonly SpeakerChoice[] {
  const people = register.people
    .filter(({ isIdentityProtected }) => !isIdentityProtected)
    .toSorted((one, other) => (one.sortName < other.sortName ? -1 : 1))
  return withOwnLabels(people.flatMap((person) => choicesOf(register, person, on)))
}

/** The choice that stands for a speaker; `undefined` where the registers offer none, as for a role alone. */
export function choiceFor(
  choices: readonly SpeakerChoice[],
  speaker: Speaker | undefined,
): SpeakerChoice | undefined {
  if (speaker?.kind !== 'person') return undefined
  return choices.find(
    ({ personId, officeId }) => personId === speaker.personId && officeId === speaker.officeId,
  )
}

function choicesOf(register: Register, person: Person, on: CalendarDate): readonly SpeakerChoice[] {
  const name = [person.honorific, nameOn(person, on)].filter(Boolean).join(' ')
  const alone = { label: name, personId: person.id, name }
  const inOffice = officesHeldOn(register, person.id, on).map((office) => ({
    ...alone,
    label: `${name}, ${office.title}`,
    officeId: office.id,
  }))
  return [...inOffice, alone]
}

/** Two people of one name are told apart by the end of their identifiers. */
function withOwnLabels(choices: readonly SpeakerChoice[]): readonly SpeakerChoice[] {
  const uses = new Map<string, number>()
  for (const { label } of choices) uses.set(label, (uses.get(label) ?? 0) + 1)
  return choices.map((choice) =>
    uses.get(choice.label) === 1 ? choice : { ...choice, label: `${choice.label} #${choice.personId}` },
  )
}
