import type { AgendaItem } from '../../store/public/agenda-item.ts'
import type { Document, ExpectedDocument } from '../../store/public/document.ts'
import type { Resolution } from '../../store/public/resolution.ts'
import { html, type Html } from '../../web/html.ts'
import { agendaList } from '../../web/record/agenda-list.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'
import { inShort } from './resolution.ts'

const words = pageWords.meeting

/** A meeting's items with what belongs to them. */
export type ReadAgenda = {
  readonly items: readonly AgendaItem[]
  readonly resolutions: readonly Resolution[]
  readonly documents: readonly Document[]
  readonly expected: readonly ExpectedDocument[]
}

/** An agenda, each item with its decision in short; `undefined` where it has no item. */
export function agenda({ items, resolutions, documents, expected }: ReadAgenda): Html | undefined {
  if (items.length === 0) return undefined
  return agendaList(
    items.map((item) => {
      const decided = resolutions.filter((resolution) => resolution.item_id === item.item_id)
      const papers = documents.filter((document) => document.item_id === item.item_id)
      const awaited = expected.filter((paper) => paper.item_id === item.item_id && paper.state === 'toFollow')
      return {
        number: item.number,
        title: item.title,
        href: `/items/${item.item_id}`,
        id: `item-${item.item_id}`,
        summary: decided[0] === undefined ? undefined : inShort(decided[0]),
        facts: papers.map((paper) => paper.title),
        state: itemTag(item, { decided, awaited }),
      }
    }),
  )
}

/** The state of an item as tags: decided or deferred, heard in private, a paper still awaited. None for plain business. */
export function itemTag(
  item: Pick<AgendaItem, 'part'>,
  { decided, awaited }: { decided: readonly Resolution[]; awaited: readonly ExpectedDocument[] },
): Html | undefined {
  const isEmbargoed = awaited.some((paper) => paper.public_note !== null)
  const limbs = decided.flatMap((resolution) => resolution.limbs)
  const isDeferred = limbs.length > 0 && limbs.every(({ verb }) => verb === 'defer')
  const states = [
    isDeferred && ({ tone: 'changed', text: words.deferred } as const),
    decided.length > 0 && !isDeferred && ({ tone: 'settled', text: words.decided } as const),
    item.part === 'private' && ({ tone: 'planned', text: words.private } as const),
    isEmbargoed && ({ tone: 'changed', text: words.embargoed } as const),
    awaited.length > 0 && !isEmbargoed && ({ tone: 'changed', text: words.toFollow } as const),
  ].filter((state) => state !== false)
  return states.length === 0 ? undefined : html`${states.map((state) => html`${stateTag(state)} `)}`
}

/** The item before and the item after one, by position. */
export function itemsAround(
  items: readonly AgendaItem[],
  item: AgendaItem,
): { previous?: AgendaItem | undefined; next?: AgendaItem | undefined } {
  const place = items.findIndex((other) => other.item_id === item.item_id)
  return { previous: items[place - 1], next: items[place + 1] }
}

/** How an item is told from the others of its meeting. */
export function itemCaption(item: Pick<AgendaItem, 'number'>): string {
  return item.number === '' ? recordWords.kind.item : recordWords.itemNumber(item.number)
}
