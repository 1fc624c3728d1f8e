import { classFromColumns } from '../../acts/report/add-document.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import { mayRead, type GuardedThing } from '../../council/access/reader.ts'
import type { Sight } from '../../council/access/sight-table.ts'
import type { OfficeDocumentHit, OfficeItemHit } from '../../store/workspace-search.ts'
import type { Visit } from '../frame/visit.ts'
import { readerOf } from '../parts/reader-of.ts'

const nobody = { clearingIds: [], keeperIds: [], readGrants: [] } as const

/** Under which title a reader may know of an item; `undefined` where they may not know of it. */
export function itemTitleFor(visit: Visit, hit: OfficeItemHit): string | undefined {
  const isPrivate = hit.part === 'private' && hit.published_at !== null
  const thing: GuardedThing = {
    ...nobody,
    accessClass: isPrivate ? privateItem : { class: 'draft' },
    bodyId: hit.body_id,
    publicTitle: hit.title,
    publishedAt: hit.published_at ?? undefined,
    isSubmitted: true,
  }
  return titleFor(mayRead(readerOf(visit), thing, visit.at), hit)
}

/** A private item, once its agenda is out, is seen as an exempt paper of its body is. */
const privateItem = { class: 'exempt' } as AccessClass

/** Under which title a reader may know of a document; `undefined` where they may not know of it. */
export function documentTitleFor(visit: Visit, hit: OfficeDocumentHit): string | undefined {
  const thing: GuardedThing = {
    ...nobody,
    accessClass: classFromColumns(hit),
    bodyId: hit.body_id ?? undefined,
    publicTitle: hit.title,
    publishedAt: hit.published_at ?? undefined,
    withdrawnAt: hit.withdrawn_at ?? undefined,
    isSubmitted: hit.body_id !== null,
    authorId: hit.author_id ?? undefined,
  }
  return titleFor(mayRead(readerOf(visit), thing, visit.at), hit)
}

/** Who may know a thing by its public title alone finds it in the public record: here the words of the office would betray it. */
function titleFor(sight: Sight, hit: { title: string; private_title: string | null }): string | undefined {
  return sight === 'file' || sight === 'titleAndNote' ? (hit.private_title ?? hit.title) : undefined
}
