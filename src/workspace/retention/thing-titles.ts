import type { HoldableThing } from '../../council/retention/legal-hold.ts'
import { holdableTitle } from '../../store/retention.ts'
import type { Visit } from '../frame/visit.ts'
import { retentionWords } from './words.ts'

/** What a thing that can be held is called on a screen; `undefined` where it is not there. */
export async function titleOf(visit: Visit, thing: HoldableThing): Promise<string | undefined> {
  const found = await holdableTitle(visit.office, visit.councilId, thing)
  if (found === undefined) return undefined
  const { title, on } = found
  const dated = on === null ? title : `${title}, ${visit.say.longDate(on)}`
  return `${retentionWords.holds.kinds[thing.kind]}: ${dated}`
}

/** The address at which a thing that can be held is looked at. */
export function addressOfThing({ kind, id }: HoldableThing): string {
  return kind === 'meeting' || kind === 'submission' ? `/workspace/${kind}s/${id}` : `/${kind}s/${id}`
}

/** Whether a visitor is led to the page of a thing that can be held: those in the workspace are for who works there. */
export function mayOpen({ mayAnywhere }: Visit, { kind }: HoldableThing): boolean {
  if (kind === 'meeting') return mayAnywhere('comment-on-agenda')
  return kind !== 'submission' || mayAnywhere('moderate-submission')
}
