import type { PersonId } from '../../council/member/person.ts'
import { nameInRoom } from '../../council/room/room-facts.ts'
import { possibleSubstitutes } from '../../council/room/presence.ts'
import { substitutionsOf, type SubstitutionRow } from '../../store/apology.ts'
import { readRegister } from '../../store/register.ts'
import { readHouseRules } from '../room/read-room.ts'
import type { Reading } from '../session.ts'

/**
 * The meetings at which somebody substitutes: named by a member whose apologies stand, and allowed by the body's rules and the
 * register of the day. It ends where the apologies are taken back, where the rules or the register allow it no more, and with the meeting.
 */
export async function readSubstitutions(
  { tx, councilId }: Pick<Reading, 'tx' | 'councilId'>,
  personId: PersonId,
): Promise<readonly SubstitutionRow[]> {
  const named = await substitutionsOf(tx, councilId, personId)
  if (named.length === 0) return []
  const register = await readRegister(tx, councilId)
  const rules = new Map(
    await Promise.all(
      named.map(
        async ({ body_id: bodyId }) => [bodyId, await readHouseRules(tx, councilId, bodyId)] as const,
      ),
    ),
  )
  return named.filter(({ body_id: bodyId, starts_on: on }) => {
    const ofBody = rules.get(bodyId)
    return (
      ofBody !== undefined && possibleSubstitutes({ register, rules: ofBody, bodyId, on }).includes(personId)
    )
  })
}

/** Somebody whom a member of a body may name to come in their place. */
export type PossibleSubstitute = { readonly personId: PersonId; readonly name: string }

/** Whom a member may name to come to a meeting in their place, by sort name: nobody where its body has no substitutes. */
export async function readPossibleSubstitutes(
  { tx, councilId }: Pick<Reading, 'tx' | 'councilId'>,
  { body_id: bodyId, starts_on: on }: Pick<SubstitutionRow, 'body_id' | 'starts_on'>,
): Promise<readonly PossibleSubstitute[]> {
  const facts = {
    register: await readRegister(tx, councilId),
    rules: await readHouseRules(tx, councilId, bodyId),
    bodyId,
    on,
  }
  return possibleSubstitutes(facts).map((personId) => ({ personId, name: nameInRoom(facts, personId) }))
}
