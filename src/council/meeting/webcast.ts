import { secondsBetween, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MeetingRefusal } from './refusals.ts'

/** Where a meeting can be watched, and how a moment of its recording is reached where that is known. */
export type Webcast = {
  readonly address: string
  /** What is joined to the address to begin at a moment, with `{seconds}` where the seconds stand: `?t={seconds}`. */
  readonly offsetPattern?: string | undefined
  readonly recordingBegan?: Instant | undefined
}

/** When a meeting took an item, as far as a recording of it is concerned. */
export type TakenSpan = { readonly openedAt: Instant; readonly closedAt?: Instant | undefined }

const longestRecording = 12 * 60 * 60 // in seconds: an item taken later than this was taken in another sitting
const longestAddress = 2000
const fitAddress = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s<>"'\\{}]*)?$/i
const fitPattern = /^[?&#][^\s<>"'\\{}?#]*\{seconds\}[^\s<>"'\\{}?#]*$/

/**
 * A webcast fit to be published: an https address without a user's name in it, and a pattern that says where the seconds stand.
 *
 * @refuses webcast-address-unfit, webcast-offset-unfit
 */
export function checkWebcast(webcast: Webcast): Result<Webcast, MeetingRefusal> {
  const address = webcast.address.trim()
  const offsetPattern = webcast.offsetPattern?.trim() || undefined
  if (address.length > longestAddress || !fitAddress.test(address))
    return refuse({ code: 'webcast-address-unfit' })
  if (offsetPattern !== undefined && (offsetPattern.length > 200 || !fitPattern.test(offsetPattern)))
    return refuse({ code: 'webcast-offset-unfit' })
  return accept({ address, offsetPattern, recordingBegan: webcast.recordingBegan })
}

/**
 * The address at which the recording shows an item; `undefined` where the webcast tells no moment, or the item was taken
 * before the recording began or in another sitting. An item that was being taken when it began is shown from its start.
 */
export function watchFrom(webcast: Webcast, { openedAt, closedAt }: TakenSpan): string | undefined {
  const { address, offsetPattern, recordingBegan } = webcast
  if (offsetPattern === undefined || recordingBegan === undefined) return undefined
  const seconds = Math.floor(secondsBetween(recordingBegan, openedAt))
  const wasOver = seconds < 0 && (closedAt === undefined || closedAt <= recordingBegan)
  if (wasOver || seconds > longestRecording) return undefined
  return joined(address, offsetPattern.replace('{seconds}', String(Math.max(0, seconds))))
}

/** The address with an offset joined to it: to what it asks already, before its fragment, or in place of the fragment. */
function joined(address: string, offset: string): string {
  const [page = '', fragment] = address.split(/#(.*)/s)
  if (offset.startsWith('#')) return page + offset
  const asked = `${page}${page.includes('?') ? '&' : '?'}${offset.slice(1)}`
  return fragment === undefined ? asked : `${asked}#${fragment}`
}
