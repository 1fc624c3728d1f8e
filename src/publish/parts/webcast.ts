import { watchFrom } from '../../council/meeting/webcast.ts'
import type { AgendaItem } from '../../store/public/agenda-item.ts'
import type { Row } from '../../store/public/public-record.ts'
import { html, type Html } from '../../web/html.ts'
import { webcastWords as words } from '../words/webcast-words.ts'
import { itemCaption } from './agenda.ts'
import { recordWords } from '../words/record-words.ts'
import { link } from './links.ts'
import { linkList, paragraph } from './section.ts'

/** What is read of a meeting's webcast: where it is, and when the meeting took its items. */
export type ReadWebcast = {
  readonly webcast: Row<'meeting_webcast'> | undefined
  readonly taken: readonly Row<'item_taken'>[]
}

/** Where a meeting can be watched, and from which moment each item that it took in public; nothing without a webcast. */
export function shownWebcast(
  { webcast, taken }: ReadWebcast,
  items: readonly AgendaItem[],
): Html | undefined {
  if (webcast === undefined) return undefined
  const rows = taken.flatMap((taking) => {
    const item = items.find(({ item_id: id }) => id === taking.item_id)
    const address = item && itemAddress(webcast, taking, item)
    return item === undefined || address === undefined ? [] : [link(address, words.fromItem(nameOf(item)))]
  })
  return html`${paragraph(link(webcast.address ?? '', words.watch))} ${rows.length > 0 && linkList(rows)}`
}

/** The way to the moment of the webcast at which a meeting first took an item; nothing where none is known. */
export function watchItem({ webcast, taken }: ReadWebcast, item: AgendaItem): Html | undefined {
  const taking = taken.find(({ item_id: id }) => id === item.item_id)
  const address = webcast && taking && itemAddress(webcast, taking, item)
  return address === undefined ? undefined : paragraph(link(address, words.fromHere))
}

/** No recording is shown of what was taken in private. */
function itemAddress(
  { address, offset_pattern: pattern, recording_began: began }: Row<'meeting_webcast'>,
  { opened_at: openedAt, closed_at: closedAt }: Row<'item_taken'>,
  { part }: AgendaItem,
): string | undefined {
  if (part === 'private' || address === null || openedAt === null) return undefined
  const webcast = { address, offsetPattern: pattern ?? undefined, recordingBegan: began ?? undefined }
  return watchFrom(webcast, { openedAt, closedAt: closedAt ?? undefined })
}

function nameOf(item: AgendaItem): string {
  return recordWords.listOf(itemCaption(item), item.title)
}
