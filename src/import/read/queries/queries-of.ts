import type { Query } from '../draft.ts'
import type { FoundItem } from '../item/read-item.ts'
import type { Registers } from '../registers.ts'
import { abbreviationQueries } from './abbreviations.ts'
import { type NamedSpeaker, nameQueries } from './name-queries.ts'
import { pageQueries } from './page-queries.ts'
import { resolutionQueries } from './resolution-queries.ts'
import { textQueries } from './text-queries.ts'

/** What a query may look beyond its item for. */
export type QueryContext = {
  /** The named speakers of the whole text, each once. */
  readonly speakers: readonly NamedSpeaker[]
  readonly meetingBody: string | undefined
  readonly registers: Registers | undefined
}

/** Every query that an item raises, each code and message once. */
export function queriesOf(item: FoundItem, context: QueryContext): readonly Query[] {
  const raised = [
    ...resolutionQueries(item, context.meetingBody),
    ...pageQueries(item),
    ...textQueries(item),
    ...abbreviationQueries(item),
    ...nameQueries(item, context.speakers, context.registers),
  ]
  return [...new Map(raised.map((query) => [`${query.code} ${query.message}`, query])).values()]
}
