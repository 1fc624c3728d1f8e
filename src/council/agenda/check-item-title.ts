import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldForComparison } from '../../foundation/text.ts'
import type { AgendaRefusal } from './refusals.ts'
import type { ItemTitle } from './item-title.ts'

/** The title of an item as a clerk enters it. */
export type EnteredTitle = {
  readonly part: ItemTitle['part']
  readonly title: string
  readonly publicTitle?: string | undefined
}

/**
 * The title of an item, fit for an agenda. What a title says must stay true, so that a paper is to follow, or
 * embargoed, is no part of it: that is the state of an expected document, and the page prints it.
 *
 * @refuses item-without-title, private-item-without-public-title, title-says-a-state
 * @law docs/law/si-2012-2089.md
 */
export function checkItemTitle(entered: EnteredTitle): Result<ItemTitle, AgendaRefusal> {
  const { part, title, publicTitle } = entered
  if (title.trim() === '') return refuse({ code: 'item-without-title' })
  const stating = [title, publicTitle ?? ''].find(saysState)
  if (stating !== undefined) return refuse({ code: 'title-says-a-state', title: stating })
  if (part === 'public') return accept({ part, title })
  if (publicTitle === undefined || publicTitle.trim() === '')
    return refuse({ code: 'private-item-without-public-title' })
  return accept({ part, title, publicTitle })
}

const statesInTitles = ['to follow', 'embargoed', 'to be tabled', 'late report', 'withdrawn']

function saysState(title: string): boolean {
  const folded = foldForComparison(title)
  const bracketed = folded
    .split('(')
    .slice(1)
    .map((rest) => rest.split(')')[0] ?? '')
  return (
    bracketed.some((words) => statesInTitles.some((state) => words.includes(state))) ||
    folded.endsWith(' to follow')
  )
}
