import type { FoundCouncil } from '../../store/public/council.ts'
import type { Typed } from '../../web/form/field.ts'
import { noCouncilPage } from './answers.ts'
import type { Call, Desk } from './desk.ts'
import type { Identified } from './identify.ts'
import { sendBare } from './send.ts'
import { typedIn } from './sent.ts'
import type { OpenVisit } from './visit.ts'

/** A request that has arrived: for which council, from whom, with what typed. */
export type Arrival = {
  readonly found: FoundCouncil
  readonly identified: Identified | undefined
  readonly visit: OpenVisit
  readonly typed: Typed
}

/** Meets a request. Where no council uses the address, says so and gives `undefined`. */
export async function arrive(call: Call, desk: Desk): Promise<Arrival | undefined> {
  await desk.settings.heedClock?.()
  const found = await desk.settings.findCouncil(call.request.headers.host)
  if (found === undefined) {
    await sendBare(call, desk, noCouncilPage())
    return undefined
  }
  const identified = await desk.identify(call, found)
  const typed = call.request.method === 'POST' ? await typedIn(call.request, identified !== undefined) : {}
  return { found, identified, typed, visit: desk.openVisit(call, found, identified) }
}

/** Whether a request comes from a page of this very site, as every browser says of a form that it sends. */
export function isFromOurselves({ request }: Call): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin !== undefined && URL.parse(origin)?.host === host
}
