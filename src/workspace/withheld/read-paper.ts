import { classFromColumns } from '../../acts/report/add-document.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import { guardedPaper } from '../../acts/report/guarded-paper.ts'
import { mayRead } from '../../council/access/reader.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { deskPaper, type DeskPaper } from '../../store/withheld-desk.ts'
import type { Breadcrumb } from '../../web/components/breadcrumbs.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { readerOf } from '../parts/reader-of.ts'
import { withheldWords as words } from './words.ts'

/** A paper that the reader may know of by the office's own title, and whether they may have its file. */
export type SeenPaper = {
  readonly paper: DeskPaper
  readonly title: string
  readonly accessClass: AccessClass
  readonly hasFile: boolean
}

/** The paper that an address names; `undefined` where there is none that the reader may know of. */
export async function paperAsked(visit: Visit, { params }: Asked): Promise<SeenPaper | undefined> {
  const id = params['id'] ?? ''
  if (!isIdForm(id)) return undefined
  const paper = await deskPaper(visit.office, visit.councilId, id as Id<'document'>)
  return paper && seenPaper(visit, paper)
}

/** A paper as the reader may see it: by the one access decision, and as somebody who lets such papers go. */
export function seenPaper(visit: Visit, paper: DeskPaper): SeenPaper | undefined {
  if (!visit.may('confirm-condition', paper.body_id ?? undefined)) return undefined
  const accessClass = classFromColumns(paper)
  const sight = mayRead(readerOf(visit), guardedPaper(paper), visit.at)
  if (sight !== 'file' && sight !== 'titleAndNote') return undefined
  return { paper, accessClass, title: paper.private_title ?? paper.title, hasFile: sight === 'file' }
}

/** Whether a new version of a public paper waits, since something was found in its file. */
export function waitsToCorrect(paper: DeskPaper): boolean {
  return paper.published_at !== null && paper.withdrawn_at === null && !paper.is_version_public
}

/** The address of a paper's page. */
export function paperAddress({ document_id: id }: Pick<DeskPaper, 'document_id'>): string {
  return `/workspace/withheld/${id}`
}

/** Where the pages of papers that are kept back begin. */
export const deskCrumb: Breadcrumb = { text: words.title, href: '/workspace/withheld' }

/** The way from a form back to its paper. */
export function paperCrumbs({ paper, title }: SeenPaper): readonly Breadcrumb[] {
  return [deskCrumb, { text: title, href: paperAddress(paper) }]
}
