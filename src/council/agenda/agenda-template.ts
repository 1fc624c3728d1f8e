import { accept, refuse, type Result } from '../../foundation/result.ts'
import { checkItemTitle, type EnteredTitle } from './check-item-title.ts'
import type { ItemLevel } from './number-items.ts'
import type { AgendaRefusal } from './refusals.ts'

/** One piece of business that a body has on every agenda, with the words it usually has and the papers it needs. */
export type TemplateItem = EnteredTitle & {
  readonly level: ItemLevel
  readonly purpose: string
  readonly presenter?: string | undefined
  readonly restriction?: string | undefined
  readonly papers: readonly string[]
}

/** A body's usual agenda, in its order. */
export type AgendaTemplate = readonly TemplateItem[]

/**
 * A body's usual agenda, fit to build agendas from. It may be empty: then every agenda begins with nothing.
 *
 * @refuses item-without-title, private-item-without-public-title, title-says-a-state, template-begins-with-part, template-item-twice
 */
export function checkAgendaTemplate(template: AgendaTemplate): Result<AgendaTemplate, AgendaRefusal> {
  if (template[0]?.level === 2) return refuse({ code: 'template-begins-with-part', title: template[0].title })
  const seen = new Set<string>()
  for (const item of template) {
    const title = checkItemTitle(item)
    if (!title.ok) return title
    const key = `${item.level} ${item.title.trim().toLowerCase()}`
    if (seen.has(key) && item.level === 1) return refuse({ code: 'template-item-twice', title: item.title })
    seen.add(key)
  }
  return accept(template)
}
