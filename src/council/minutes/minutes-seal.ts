import type { Instant } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'

/** All that is signed, item by item in the order of the agenda, in words: names as they stand in the minutes. */
export type SignedMinutes = {
  readonly council: string
  readonly body: string
  readonly meetingStartsAt: Instant
  readonly attendance: readonly Json[]
  readonly items: readonly SignedItem[]
  readonly summary: string | null
  readonly approvedAtMeetingOn: string
  readonly signedBy: string
}

/** The minute of one item as signed. */
export type SignedItem = {
  readonly number: string
  readonly title: string
  readonly isPublic: boolean
  readonly minuteNumber: string
  readonly blocks: readonly SignedWords[]
  readonly resolutions: readonly SignedWords[]
  readonly votes: readonly SignedWords[]
  readonly corrections: readonly { readonly was: string; readonly becomes: string }[]
}

/** Words that are signed, and whether they are public: on a public item, too, something may be kept back. */
export type SignedWords = { readonly isPublic: boolean; readonly words: Json }

/** What seals signed minutes: the public part as one text with its digest, and the digest of the whole, private part too. */
export type MinutesSeal = {
  readonly publicText: string
  readonly publicSha256: Sha256
  readonly wholeSha256: Sha256
}

/**
 * The seal of signed minutes. The text is JSON with its keys in order and a line feed at the end, the same for the same
 * minutes on every machine, so that anybody can take its digest. An item taken in private is not in the public text.
 *
 * @law docs/law/sch-12-minutes.md
 */
export function sealMinutes(minutes: SignedMinutes): MinutesSeal {
  const items = minutes.items.filter(({ isPublic }) => isPublic).map(publicPart)
  const publicText = canonicalText({ ...minutes, items })
  return {
    publicText,
    publicSha256: sha256(publicText),
    wholeSha256: sha256(canonicalText(minutes)),
  }
}

function publicPart(item: SignedItem): SignedItem {
  return {
    ...item,
    blocks: open(item.blocks),
    resolutions: open(item.resolutions),
    votes: open(item.votes),
  }
}

function open(said: readonly SignedWords[]): readonly SignedWords[] {
  return said.filter(({ isPublic }) => isPublic)
}

function canonicalText(minutes: SignedMinutes): string {
  return `${JSON.stringify(inOrder(minutes), undefined, 1)}\n`
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  )
}
