import {
  checkDirection,
  checkDirectionWithdrawal,
  isSomeEmpty,
  type Direction,
  type ExitTheme,
} from '../../council/intervention/intervention.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addDirectionRow,
  addDirectionWithdrawal,
  addThemeRow,
  directionsOf,
} from '../../store/intervention.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { interventionInHand, type InterventionActRefusal } from './intervention-in-hand.ts'

/**
 * Adds what the council was directed to do, in the words of the direction.
 *
 * @refuses unknown-thing, intervention-ended, intervention-without-words, intervention-day-to-come, names-protected-person, young-person-pointed-at, no-power
 */
export async function addDirection(
  session: Session,
  direction: Direction,
): Promise<Result<Direction['id'], InterventionActRefusal>> {
  const act = 'add-direction'
  const { id, interventionId, words, givenBy, givenOn, document } = direction
  const found = await interventionInHand(session, interventionId, act)
  if (!found.ok) return found
  const fit = checkDirection(direction, found.value.today)
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, {
    words: [words, givenBy, document],
    setting: found.value.setting,
  })
  if (!shielded.ok) return shielded
  const entry = enter(session, act, {
    ...found.value.subject,
    detail: { directionId: id },
  })
  if (!entry.ok) return entry
  await addDirectionRow(session.tx, {
    council_id: session.councilId,
    direction_id: id,
    intervention_id: interventionId,
    words,
    given_by: givenBy,
    given_on: givenOn,
    document,
    entry_no: entry.value,
  })
  return accept(id)
}

/**
 * Withdraws a direction that was entered wrongly, with the reason. Where it is public it stays and says so; else it never becomes public.
 *
 * @refuses unknown-thing, intervention-ended, direction-withdrawn, exit-withdrawal-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function withdrawDirection(
  session: Session,
  { id, interventionId, reason }: Pick<Direction, 'id' | 'interventionId'> & { readonly reason: string },
): Promise<Result<Direction['id'], InterventionActRefusal>> {
  const act = 'withdraw-direction'
  const { tx, councilId, at } = session
  const found = await interventionInHand(session, interventionId, act)
  if (!found.ok) return found
  const directions = await directionsOf(tx, { councilId, interventionId })
  const direction = directions.find((one) => one.id === id)
  if (direction === undefined) return refuse({ code: 'unknown-thing', kind: 'direction' })
  const fit = checkDirectionWithdrawal(direction.withdrawn?.on, reason)
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, { words: [reason], setting: found.value.setting })
  if (!shielded.ok) return shielded
  const entry = enter(session, act, { ...found.value.subject, detail: { directionId: id } })
  if (!entry.ok) return entry
  await addDirectionWithdrawal(tx, {
    council_id: councilId,
    direction_id: id,
    reason: reason.trim(),
    on_day: found.value.today,
    at,
    entry_no: entry.value,
  })
  return accept(id)
}

/**
 * Adds a theme under which criteria of exit stand together.
 *
 * @refuses unknown-thing, intervention-ended, intervention-without-words, names-protected-person, young-person-pointed-at, no-power
 */
export async function addExitTheme(
  session: Session,
  { id, interventionId, title }: ExitTheme,
): Promise<Result<ExitTheme['id'], InterventionActRefusal>> {
  const act = 'add-exit-theme'
  const found = await interventionInHand(session, interventionId, act)
  if (!found.ok) return found
  if (isSomeEmpty([title])) return refuse({ code: 'intervention-without-words' })
  const shielded = await shieldWords(session, { words: [title], setting: found.value.setting })
  if (!shielded.ok) return shielded
  const entry = enter(session, act, {
    ...found.value.subject,
    detail: { themeId: id, title },
  })
  if (!entry.ok) return entry
  await addThemeRow(session.tx, {
    council_id: session.councilId,
    theme_id: id,
    intervention_id: interventionId,
    title,
    entry_no: entry.value,
  })
  return accept(id)
}
