import type { ReadThing } from '../../acts/audit/note-read.ts'
import { membershipsOn } from '../../council/interest/membership.ts'
import { readRegistrationsDue } from '../../acts/interest/read-registrations-due.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import {
  interestById,
  interestsOf,
  interestVersions,
  noInterestsOf,
  withholdingsOf,
  type InterestRow,
} from '../../store/interest.ts'
import { waitingNotifications } from '../../store/interest-notification.ts'
import { peopleOf, type PersonRow } from '../../store/person.ts'
import { readRegister } from '../../store/register.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/** The whole register of interests as one moment shows it. */
export function readInterests(visit: Visit) {
  return reading(visit, async (asked) => {
    const { tx, councilId } = asked
    const members = membershipsOn(await readRegister(tx, councilId), visit.today)
    return {
      people: new Map((await peopleOf(tx, councilId)).map((row) => [row.person_id, row])),
      memberIds: new Set(members.map(({ personId }) => personId)),
      interests: Map.groupBy(await interestsOf(tx, councilId), (row) => row.person_id),
      none: new Map((await noInterestsOf(tx, councilId)).map((row) => [row.person_id, row.notified_on])),
      due: await readRegistrationsDue(asked),
      waiting: await waitingNotifications(tx, councilId),
    }
  })
}

/** One person's register of interests, each entry with its versions and the agreements to withhold it. */
export function readInterestsOf(visit: Visit, id = '') {
  return reading(visit, async ({ tx, councilId }) => {
    const person = isIdForm(id) ? await personOf(visit, id) : undefined
    if (person === undefined) return undefined
    const rows = await interestsOf(tx, councilId, person.person_id)
    const entries = []
    for (const row of rows) {
      const one = { councilId, interestId: row.interest_id }
      const versions = await interestVersions(tx, one)
      entries.push({ row, versions, agreements: await withholdingsOf(tx, one) })
    }
    const none = (await noInterestsOf(tx, councilId)).filter((row) => row.person_id === person.person_id)
    return { person, entries, toldNoneOn: none.at(-1)?.notified_on }
  })
}

/** One person's register of interests as a page shows it. */
export type SeenInterests = NonNullable<Awaited<ReturnType<typeof readInterestsOf>>>

/** A person of the register; `undefined` where there is none. */
export async function personOf(visit: Visit, id = ''): Promise<PersonRow | undefined> {
  const people = await reading(visit, ({ tx, councilId }) => peopleOf(tx, councilId))
  return people.find((row) => row.person_id === id)
}

/** An interest with the name of the member whose register it stands in. */
export type InterestOfMember = InterestRow & { readonly member: string }

/** The interest in an address; `undefined` where there is none. */
export async function interestAt(visit: Visit, id = ''): Promise<InterestOfMember | undefined> {
  if (!isIdForm(id)) return undefined
  const row = await reading(visit, ({ tx, councilId }) =>
    interestById(tx, { councilId, interestId: id as Id<'interest'> }),
  )
  const person = row && (await personOf(visit, row.person_id))
  return row && { ...row, member: person?.canonical_name ?? '' }
}

/** What a page about an interest shows that the public does not see: the details of one that is withheld. */
export function readsOf(row: InterestRow): readonly ReadThing[] {
  return row.withheld_entry === null ? [] : [{ kind: 'interest', id: row.interest_id, version: row.version }]
}
