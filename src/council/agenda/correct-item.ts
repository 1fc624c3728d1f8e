import { accept, refuse, type Result } from '../../foundation/result.ts'
import { checkItemTitle } from './check-item-title.ts'
import type { ItemTitle } from './item-title.ts'
import type { AgendaRefusal } from './refusals.ts'

/** What of a published item may be corrected. Its number, its place and its part are what was called. */
export type CorrectedField = 'title' | 'purpose' | 'presenter'

/** Words that take the place of others in a published item, shown on its page with those they replace. */
export type ItemCorrection = {
  readonly field: CorrectedField
  readonly was: string
  readonly becomes: string
  readonly reason: string
}

/**
 * A correction of a published item, fit to publish.
 *
 * @refuses correction-without-reason, correction-changes-nothing, item-without-title, title-says-a-state
 */
export function checkItemCorrection(
  correction: ItemCorrection,
  part: ItemTitle['part'],
): Result<ItemCorrection, AgendaRefusal> {
  const becomes = correction.becomes.trim()
  if (correction.reason.trim() === '') return refuse({ code: 'correction-without-reason' })
  if (becomes === correction.was.trim()) return refuse({ code: 'correction-changes-nothing' })
  if (correction.field === 'title') {
    const title = checkItemTitle({ part, title: becomes, publicTitle: becomes })
    if (!title.ok) return title
  }
  return accept({ ...correction, becomes })
}
