import type { ExampleAttendance } from './example-council.ts'
import type { PlacedMeeting } from './meeting-calendar.ts'
import type { MatterMoment } from './meeting-items.ts'
import type { Registers } from './registers.ts'
import { offices } from './roster/offices.ts'
import type { PersonKey } from './roster/people.ts'

/** Who came to a held meeting. Whoever chaired, spoke, moved or seconded was there; of the others about one in twelve was not. */
export function attendanceOf(facts: {
  readonly meeting: PlacedMeeting
  readonly moments: readonly MatterMoment[]
  readonly registers: Registers
  readonly chair: PersonKey
}): readonly ExampleAttendance[] {
  const { meeting, moments, registers, chair } = facts
  const active = new Set<PersonKey>([chair, ...moments.flatMap(({ parts }) => parts.flatMap(peopleIn))])
  const members = registers.membersOn(meeting.body, meeting.startsOn)
  const isMember = new Set(members)
  const clerk: PersonKey = 'thwaiteley'
  return [
    ...members.map((person): ExampleAttendance => ({
      person,
      capacity: 'member',
      mode: 'inPerson',
      ...(!active.has(person) && chance(`${meeting.slot} ${person}`) < 1 / 12 ? { apologies: true } : {}),
    })),
    ...[...active, clerk]
      .filter((person) => !isMember.has(person))
      .map((person): ExampleAttendance => ({
        person,
        capacity: isOfficer(person) ? 'officer' : 'inAttendance',
        mode: chance(`${person} ${meeting.slot}`) < 1 / 6 && person !== clerk ? 'remote' : 'inPerson',
      })),
  ]
}

function peopleIn(part: MatterMoment['parts'][number]): PersonKey[] {
  if (part.part === 'say') return part.person === undefined ? [] : [part.person]
  return part.part === 'vote' ? [part.mover, part.seconder] : []
}

const officers = new Set(
  Object.values(offices)
    .filter(({ kind }) => kind === 'officer' || kind === 'statutoryOfficer')
    .flatMap(({ held }) => held.map(({ person }) => person)),
)

function isOfficer(person: PersonKey): boolean {
  return (officers as ReadonlySet<string>).has(person)
}

/** A number from 0 up to 1 that is always the same for the same text (FNV-1a). */
function chance(text: string): number {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}
