import { pointsAtYoungPerson } from '../../council/voice/points-at-young-person.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { YoungPersonPointedAt } from '../refusals.ts'
import { registerOf, type Session } from '../session.ts'
import { knownWordsIn } from './reach-voice.ts'

/** Words of an act that would be public, with what they belong to and the partners whom they may name. */
export type HeldWords = {
  readonly words: readonly (string | null | undefined)[]
  readonly setting: readonly string[]
  readonly partners?: readonly string[]
}

/**
 * Lets an act go on whose public words point at no young person; or at something of which who acts has said why it may stand. The
 * reason is kept with the act's own entry.
 *
 * @refuses young-person-pointed-at
 */
export async function holdForYoungPerson(
  session: Session,
  { words, setting, partners = [] }: HeldWords,
): Promise<Result<void, YoungPersonPointedAt>> {
  if (pointsAtYoungPerson({ words, setting, known: partners }).length === 0) return accept(undefined)
  const register = await registerOf(session)
  const known = [...partners, ...knownWordsIn(register), ...register.people.map(({ name }) => name)]
  const points = pointsAtYoungPerson({ words, setting, known })
  if (points.length === 0) return accept(undefined)
  const because = session.wordsStandBecause?.trim() ?? ''
  if (because === '') return refuse({ code: 'young-person-pointed-at', points })
  session.log.standsBecause = because
  return accept(undefined)
}
