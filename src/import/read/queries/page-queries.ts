import type { Query } from '../draft.ts'
import type { FoundItem } from '../item/read-item.ts'
import { raise } from './raise.ts'

/** Queries about the page around the business: its title, papers, notes and recorded votes. */
export function pageQueries(item: FoundItem): readonly Query[] {
  const taken = item.resolution !== undefined || item.contributions.length > 0
  const queries: Query[] = []
  if (item.title === undefined) queries.push(raise('title-missing', item))
  if (item.toFollow !== undefined && (taken || item.documents.length === 0)) {
    queries.push(raise('to-follow-never-cleared', item, item.toFollow.text))
  }
  if (item.embargo !== undefined && taken)
    queries.push(raise('embargo-never-cleared', item, item.embargo.note.text))
  const empty = item.parts.documentLists.find((list) => list.empty)
  if (empty !== undefined && item.documents.length === 0) {
    queries.push(raise('supporting-documents-empty', item, empty.label.text.replace(/ ?:$/, '')))
  }
  return [...queries, ...voteQueries(item)]
}

function voteQueries(item: FoundItem): readonly Query[] {
  return item.votes.flatMap((vote) =>
    (['for', 'against', 'abstain'] as const).flatMap((name) => {
      const side = vote[name]
      if (side?.count === undefined || side.names.length === 0 || side.count === side.names.length) return []
      return [
        raise(
          'vote-count-differs',
          item,
          `${sideWords[name]} ${side.count}, with ${side.names.length} named`,
        ),
      ]
    }),
  )
}

const sideWords = { for: 'for', against: 'against', abstain: 'abstaining' } as const
