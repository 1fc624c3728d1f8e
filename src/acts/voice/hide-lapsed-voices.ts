import { randomBytes } from 'node:crypto'
import { accept } from '../../foundation/result.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { allCouncils } from '../../store/council.ts'
import type { Office } from '../../store/transaction.ts'
import { lapsedVoices } from '../../store/voice-shown.ts'
import { operator } from '../council/add-council.ts'
import { inOneTransaction, published } from '../session.ts'

/**
 * Takes out of the search's own copy the words of voices to which consent has run out by its date. The public views and the
 * search pass them over from the first minute of the day after; this leaves no copy of them behind.
 */
export async function hideLapsedVoices(office: Office, clock: () => Instant): Promise<void> {
  const lapsed = Map.groupBy(await lapsedVoices(office), ({ councilId }) => councilId)
  for (const { council_id: councilId, zone } of await allCouncils(office)) {
    const voices = lapsed.get(councilId)
    if (voices === undefined) continue
    const at = clock()
    const opening = { councilId, zone, at, actor: operator(dateAt(at, zone)), random: randomBytes }
    await inOneTransaction<void, never>(office, opening, (session) => {
      published(
        session,
        'voice',
        voices.map(({ voiceId }) => voiceId),
      )
      return Promise.resolve(accept(undefined))
    })
  }
}
