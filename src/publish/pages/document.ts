import { dateAt } from '../../foundation/instant.ts'
import {
  documentById,
  sectionsOf,
  versionsOf,
  type DocumentAtMeeting,
  type DocumentVersion,
} from '../../store/public/document.ts'
import type { Row } from '../../store/public/public-record.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { documentFacts, documentTag, formOf, kindOf, withdrawalOf } from '../parts/document-rows.ts'
import { link, way } from '../parts/links.ts'
import { linkList, paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'

const words = pageWords.document

/** A document: its text to read, its file, its versions; or what became of it. */
export const documentPage: PageMaker = async (visit, { id }) => {
  const document = await documentById(visit.record, id)
  if (document === undefined) return undefined
  const isShown = document.withdrawn_at === null && document.version !== null
  const [versions, sections] = isShown
    ? await Promise.all([
        versionsOf(visit.record, id),
        sectionsOf(visit.record, { documentId: id, version: document.version ?? 0 }),
      ])
    : [[], []]
  return {
    title: document.title,
    section: 'documents',
    description: recordWords.listOf(document.title, ...documentFacts(visit, document)),
    breadcrumbs: way([siteWords.documents, '/documents'], [document.title]),
    main: html`${head(visit, document)} ${fate(visit, document)}
    ${isShown && paragraph(fileButton(visit, document))}
    ${isShown && section(words.read, textOf(sections), words.noText)}
    ${versions.length > 0 && section(words.versions, versionTable(visit, versions))}
    ${section(words.about, about(visit, document))}`,
  }
}

/** The page of a document that was withdrawn, as the answer to whoever asks for its file. */
export const withdrawnFilePage: PageMaker = async (visit, asked) => {
  const document = await documentById(visit.record, asked.id)
  if (document === undefined || document.withdrawn_at === null) return undefined
  const page = await documentPage(visit, asked)
  return page && { ...page, status: 410, noindex: true }
}

function head(visit: Visit, document: DocumentAtMeeting): Html {
  return pageHeading({
    caption: kindOf(document.kind),
    title: document.title,
    state: documentTag(document),
    facts: [document.author !== null && words.author(document.author), ...documentFacts(visit, document)],
  })
}

/** Why there is nothing to read: withdrawn, or kept back. Nothing for a document that is simply there. */
function fate(visit: Visit, document: DocumentAtMeeting): Html | undefined {
  if (document.withdrawn_at !== null)
    return notice({
      kind: 'changed',
      heading: words.withdrawnHeading,
      body: [withdrawalOf(visit, document), words.kept].map((sentence) => paragraph(sentence)),
    })
  if (document.version !== null) return undefined
  const reason = document.restriction ?? words.restrictedNoReason
  return notice({ kind: 'embargo', heading: words.restrictedHeading, body: paragraph(reason) })
}

function fileButton({ say }: Visit, document: DocumentAtMeeting): Html {
  const text = words.download(formOf(document.media_type ?? ''), say.fileSize(document.size_bytes ?? 0))
  return button({ text, href: `/documents/${document.document_id}/file` })
}

function textOf(sections: readonly Row<'document_section'>[]): Html | undefined {
  if (sections.length === 0) return undefined
  const contents =
    sections.length > 3 &&
    html`<nav aria-label="${words.contents}">
      ${linkList(sections.map(({ heading, position }) => link(`#section-${position}`, heading)))}
    </nav>`
  return html`${contents}
  ${sections.map(
    ({ heading, paragraphs, position }) =>
      html`<div class="mh-measure" id="section-${position}">
        <h3 class="govuk-heading-m">${heading}</h3>
        ${paragraphs.map((text) => paragraph(text))}
      </div>`,
  )}`
}

function versionTable({ say, council }: Visit, versions: readonly DocumentVersion[]): Html {
  return html`${table({
    caption: words.versionsCaption,
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: words.versionsHead.map((text) => ({ text })),
    rows: versions.map((version) => [
      {
        html: link(
          `/documents/${version.document_id}/versions/${version.version}/file`,
          words.version(version.version),
        ),
      },
      { text: say.shortDate(dateAt(version.added_at, council.zone)) },
      { text: say.fileSize(version.size_bytes) },
      { html: html`<code class="mh-digest">${inPieces(version.sha256)}</code>` },
    ]),
  })}
  ${paragraph(words.check)}`
}

/** A digest with places at which a narrow screen may break it. */
function inPieces(digest: string): Html {
  return html`${(digest.match(/.{1,8}/g) ?? []).map((piece) => html`${piece}<wbr />`)}`
}

function about({ say }: Visit, document: DocumentAtMeeting): Html {
  const {
    item_id: item,
    item_title: itemTitle,
    meeting_id: meeting,
    body_name: body,
    starts_on: on,
  } = document
  const rows: readonly (readonly [string, Html] | false)[] = [
    item !== null && itemTitle !== null && [words.item, link(`/items/${item}`, itemTitle)],
    meeting !== null &&
      body !== null &&
      on !== null && [
        words.meeting,
        link(`/meetings/${meeting}`, recordWords.meetingOf(body, say.longDate(on))),
      ],
    document.matter_id !== null && [words.matter, link(`/matters/${document.matter_id}`, words.matterLink)],
    [siteWords.documents, link('/documents', pageWords.home.allDocuments)],
  ]
  return summaryList({ rows: rows.map((row) => row && { key: { text: row[0] }, value: { html: row[1] } }) })
}
