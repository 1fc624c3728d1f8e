import { dateAt } from '../../foundation/instant.ts'
import type { Document, ExpectedDocument } from '../../store/public/document.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import { documentList, type DocumentRow } from '../../web/record/document-list.ts'
import type { Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'
import { label } from './label.ts'

const said = recordWords.documentState

/** Documents, and papers that are still awaited, as one list; `undefined` where there are none. */
export function documentRows(
  visit: Visit,
  documents: readonly Document[],
  expected: readonly ExpectedDocument[] = [],
): Html | undefined {
  const awaited = expected.filter((paper) => paper.state !== 'published')
  const rows = [
    ...documents.map((document) => documentRow(visit, document)),
    ...awaited.map((paper) => expectedRow(paper)),
  ]
  return rows.length === 0 ? undefined : documentList(rows)
}

/** One document that stands in the public record, whether or not its file does. */
export function documentRow(visit: Visit, document: Document): DocumentRow {
  return {
    kind: kindOf(document.kind),
    title: document.title,
    href: `/documents/${document.document_id}`,
    facts: documentFacts(visit, document),
    state: documentTag(document),
    note:
      document.withdrawn_at === null ? (document.restriction ?? undefined) : withdrawalOf(visit, document),
  }
}

/** What kind of paper a document is, in words. */
export function kindOf(kind: string): string {
  return label({ ...recordWords.documentKind, other: recordWords.otherDocument }, kind)
}

/** The form, length, size and date of a document. Nothing of a file that is not published. */
export function documentFacts({ say, council }: Visit, document: Document): string[] {
  const isShown = document.withdrawn_at === null && document.version !== null
  const { page_count: pages, size_bytes: sizeBytes, published_at: publishedAt } = document
  return [
    isShown ? formOf(document.media_type ?? '') : '',
    isShown && pages !== null ? say.count(pages, recordWords.pages) : '',
    isShown && sizeBytes !== null ? say.fileSize(sizeBytes) : '',
    publishedAt === null ? '' : recordWords.published(say.date(dateAt(publishedAt, council.zone))),
  ]
}

/** The form of a file, in words. */
export function formOf(mediaType: string): string {
  const forms: Readonly<Record<string, string>> = recordWords.mediaType
  return forms[plainType(mediaType)] ?? recordWords.otherFile
}

/** A media type without its parameters, such as the set of characters. */
export function plainType(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

/** The state of a document as a tag; none for one that is simply there. */
export function documentTag(document: Document): Html | undefined {
  if (document.withdrawn_at !== null) return stateTag({ tone: 'stopped', text: said.withdrawn })
  if (document.version === null) return stateTag({ tone: 'planned', text: said.notForPublication })
  return document.version > 1
    ? stateTag({ tone: 'changed', text: said.several(document.version) })
    : undefined
}

/** When and why a document was withdrawn. */
export function withdrawalOf({ say, council }: Visit, document: Document): string {
  const { withdrawn, withdrawnNoReason } = pageWords.document
  const { withdrawn_at: at, withdrawal_reason: reason } = document
  if (at === null) return ''
  return withdrawn(say.time(at), say.date(dateAt(at, council.zone)), reason ?? withdrawnNoReason)
}

/** A paper that is not published: asked for, to follow, under embargo, or no longer expected. */
function expectedRow(paper: ExpectedDocument): DocumentRow {
  const { expectedNote, withdrawnNote } = pageWords.item
  if (paper.state === 'withdrawn')
    return {
      title: paper.title,
      state: stateTag({ tone: 'stopped', text: said.withdrawn }),
      note: withdrawnNote(paper.reason ?? ''),
    }
  if (paper.state === 'toFollow')
    return {
      title: paper.title,
      state: stateTag({ tone: 'changed', text: paper.public_note === null ? said.toFollow : said.embargoed }),
    }
  return { title: paper.title, state: stateTag({ tone: 'planned', text: said.expected }), note: expectedNote }
}

/** Why a paper is to follow, who owes it and when it is expected, each as a sentence. */
export function whyAwaited({ say, today }: Visit, paper: ExpectedDocument): string[] {
  const { expectedOn, embargoEnds, late, owner } = pageWords.item
  const ends = paper.public_note === null ? expectedOn : embargoEnds
  return [
    paper.reason ?? '',
    paper.owner_title === null ? '' : owner(paper.owner_title),
    paper.expected_on === null
      ? ''
      : paper.expected_on < today
        ? late(say.longDate(paper.expected_on))
        : ends(say.longDate(paper.expected_on)),
  ].filter((sentence) => sentence !== '')
}
