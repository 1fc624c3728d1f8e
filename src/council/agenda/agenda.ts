import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItem } from './agenda-item.ts'
import { checkItemTitle } from './check-item-title.ts'
import type { ExpectedDocument } from './expected-document.ts'
import { checkItemNumbers } from './item-number.ts'
import type { AgendaRefusal } from './refusals.ts'

/** The business of a meeting: its items, and the papers they need. */
export type Agenda = {
  readonly items: readonly AgendaItem[]
  readonly expectedDocuments: readonly ExpectedDocument[]
}

/**
 * The agenda in the order of its items, fit to be published on a day.
 *
 * @refuses agenda-without-items, document-without-a-state, to-follow-in-the-past, and whatever its titles and numbers are refused for
 * @law docs/law/si-2012-2089.md
 */
export function mayPublishAgenda(agenda: Agenda, on: CalendarDate): Result<Agenda, AgendaRefusal> {
  const items = itemsInOrder(agenda.items)
  if (items.length === 0) return refuse({ code: 'agenda-without-items' })
  const numbers = checkItemNumbers(items.map(({ number }) => number))
  if (!numbers.ok) return numbers
  for (const item of items) {
    const title = checkItemTitle(item)
    if (!title.ok) return title
  }
  for (const document of agenda.expectedDocuments) {
    const answer = checkHonest(document, on)
    if (!answer.ok) return answer
  }
  return accept({ ...agenda, items })
}

function itemsInOrder(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return [...items].sort((one, other) => one.position - other.position)
}

// Invariant 7: what the public would be told of the document is true that day.
function checkHonest(document: ExpectedDocument, on: CalendarDate): Result<ExpectedDocument, AgendaRefusal> {
  const { title, state } = document
  if (state.state === 'expected') return refuse({ code: 'document-without-a-state', title })
  if (state.state === 'toFollow' && state.expectedOn < on)
    return refuse({ code: 'to-follow-in-the-past', title, expectedOn: state.expectedOn })
  return accept(document)
}
