import type * as Y from 'yjs'
import type { ToldProceeding } from '../../../council/proceedings/proceeding.ts'

// What minutes have taken in of the room's record stands in their shared document, so that it is kept with the words.

const name = 'told'

/** What the minutes in a shared document have taken in of the room's record. */
export function toldIn(doc: Y.Doc): readonly ToldProceeding[] {
  return [...doc.getMap<string>(name).values()].map((written) => JSON.parse(written) as ToldProceeding)
}

/** Notes what minutes have taken in of the room's record, in place of what was noted before. */
export function writeTold(doc: Y.Doc, told: readonly ToldProceeding[]): void {
  const map = doc.getMap<string>(name)
  const now = new Map(told.map((one) => [one.key, JSON.stringify(one)]))
  for (const key of map.keys()) if (!now.has(key)) map.delete(key)
  for (const [key, written] of now) if (map.get(key) !== written) map.set(key, written)
}
