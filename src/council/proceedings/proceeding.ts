import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { MinuteBlockBody, MinuteBlockId } from '../minutes/minute-block.ts'

/**
 * Something that happened in the room, as the minutes say it, under the item where it happened. The same happening has the
 * same key however often the room is read, so that minutes begun from an earlier reading can be compared.
 */
export type Proceeding = {
  readonly key: string
  readonly itemId: AgendaItemId
  readonly body: MinuteBlockBody
}

/** A proceeding as the minutes took it in: the words of that moment, and the block that was made of it. */
export type ToldProceeding = Proceeding & { readonly blockId: MinuteBlockId }
