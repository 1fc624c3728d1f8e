import type { AgendaItemId } from './agenda-item.ts'

/** What a meeting did with an item: took it, put it off, had it withdrawn, or broke off before it was done. */
export type ItemCourse = 'taken' | 'deferred' | 'withdrawn' | 'adjourned'

/** That a meeting dealt with an item in some way; a later record of the same item stands in place of an earlier. */
export type CourseOfItem = {
  readonly itemId: AgendaItemId
  readonly course: ItemCourse
  readonly reason?: string | undefined
}
