import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkHousePhrase, type HousePhrase, type HousePhraseId } from '../../council/minutes/house-phrase.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { housePhrasesOf, keepHousePhraseRow, withdrawHousePhraseRow } from '../../store/house-phrase.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/**
 * Keeps a house phrase for the council's minutes: a new one, or other words for one in use.
 *
 * @refuses phrase-without-words, phrase-name-taken, phrase-slot-broken, no-power
 */
export async function keepHousePhrase(
  session: Session,
  phrase: HousePhrase,
): Promise<Result<HousePhraseId, MinutesRefusal | AccessRefusal>> {
  const checked = checkHousePhrase(phrase, await housePhrasesOf(session.tx, session.councilId))
  if (!checked.ok) return checked
  const entry = enter(session, 'keep-house-phrase', {
    kind: 'phrase',
    id: phrase.id,
    detail: { name: phrase.name },
  })
  if (!entry.ok) return entry
  await keepHousePhraseRow(session.tx, {
    councilId: session.councilId,
    ...checked.value,
    entryNo: entry.value,
  })
  return accept(phrase.id)
}

/**
 * Takes a house phrase out of use. Minutes that hold its words keep them.
 *
 * @refuses unknown-thing, no-power
 */
export async function withdrawHousePhrase(
  session: Session,
  phraseId: HousePhraseId,
): Promise<Result<HousePhraseId, UnknownThing | AccessRefusal>> {
  const known = await housePhrasesOf(session.tx, session.councilId)
  if (!known.some(({ id }) => id === phraseId)) return refuse({ code: 'unknown-thing', kind: 'phrase' })
  const entry = enter(session, 'withdraw-house-phrase', { kind: 'phrase', id: phraseId })
  if (!entry.ok) return entry
  await withdrawHousePhraseRow(session.tx, {
    councilId: session.councilId,
    id: phraseId,
    entryNo: entry.value,
  })
  return accept(phraseId)
}
