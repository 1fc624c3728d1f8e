import type { GuardedThing } from '../../council/access/reader.ts'
import type { DeskPaper } from '../../store/withheld-desk.ts'
import { classFromColumns } from './add-document.ts'

/** A paper of the desk as the access decision asks for it, with no reading that was given of it. */
export function guardedPaper(paper: DeskPaper): GuardedThing {
  const publishedAt = paper.published_at ?? paper.listed_at
  return {
    accessClass: classFromColumns(paper),
    bodyId: paper.body_id ?? undefined,
    publicTitle: paper.title,
    publishedAt: publishedAt ?? undefined,
    withdrawnAt: paper.withdrawn_at ?? undefined,
    isSubmitted: paper.item_id !== null,
    authorId: paper.author_id ?? undefined,
    clearingIds: [],
    keeperIds: [],
    readGrants: [],
  }
}
