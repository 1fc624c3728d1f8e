import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import type { ReportParagraphRow } from '../../store/assurance-register.ts'
import { skipLink } from '../../web/components/skip-link.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { givenReports } from './given-reports.ts'
import { eventAddress } from './read-event.ts'
import { registerWords } from './register-words.ts'

const words = registerWords.file
const frameName = 'report-file'

/** The file of a report as it stands beside the register: where it is, and whether its reader has put it away. */
export type FileBeside = {
  readonly address: string
  readonly name: string
  /** Whether the pages that the register names are those of this file. */
  readonly isRead: boolean
  readonly isAway: boolean
}

/** A place in a file: the paragraph that is read, and the page it stands on. */
type Place = Pick<ReportParagraphRow, 'page' | 'origin' | 'paragraph_id'>

/** The PDF that the register was read from, or else the newest that was kept; none where none may be given out. */
export async function fileBeside(
  visit: Visit,
  event: EventInHand,
  { isAway }: { readonly isAway: boolean },
): Promise<FileBeside | undefined> {
  const pdfs = (await givenReports(visit, event)).filter(({ isPdf }) => isPdf)
  const { report } = pdfs.find((one) => one.report.reads_register) ?? pdfs[0] ?? {}
  return (
    report && {
      address: `${eventAddress(event)}/files/${report.sequence}`,
      name: report.file_name,
      isRead: report.reads_register,
      isAway,
    }
  )
}

/** Whether the reader has put the file away: the address of each page says so to the next. */
export function isFileAway({ query }: Pick<Asked, 'query'>): boolean {
  return query['file'] === 'away'
}

/** The address of the register, or of what is under it, at which the file stays as its reader has it. */
export function registerAddress(
  { event, isAway }: { readonly event: EventInHand; readonly isAway: boolean },
  rest = '',
): string {
  return stayingAway(`${eventAddress(event)}/register${rest}`, isAway)
}

/** An address at which the file stays as its reader has it: beside it, or put away. */
export function stayingAway(address: string, isAway: boolean): string {
  if (!isAway) return address
  const [path = '', place] = address.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}file=away${place === undefined ? '' : `#${place}`}`
}

/** What a page shows with the file beside it where the window is wide, and without a file alone. */
export function besideFile(
  file: FileBeside | undefined,
  shown: {
    readonly inside: Fragment
    /** The address of this page, by which its reader puts the file away and has it back. */
    readonly address: string
    readonly place?: Place | undefined
  },
): Pick<WorkspacePage, 'main' | 'framesFile'> {
  const { inside, address, place } = shown
  if (file === undefined) return { main: inside }
  if (file.isAway)
    return {
      main: html`<p class="govuk-body mh-beside__wide">
          <a class="govuk-link" href="${address}">${words.show}</a>
        </p>
        ${inside}`,
    }
  return {
    framesFile: true,
    main: html`<div class="mh-beside">
      <div class="mh-beside__read">${skipLink({ href: `#${frameName}`, text: words.skip })} ${inside}</div>
      <section class="mh-beside__file" aria-labelledby="${frameName}">
        <h2 class="govuk-heading-s" id="${frameName}">${words.title}</h2>
        <p class="govuk-body mh-beside__ways">
          <a class="govuk-link" href="${file.address}${leafOf(file, place)}">${words.open(file.name)}</a>
          <a class="govuk-link mh-beside__wide" href="${stayingAway(address, true)}">${words.hide}</a>
        </p>
        <iframe
          class="mh-beside__frame"
          name="${frameName}"
          title="${words.frame(file.name)}"
          loading="lazy"
          src="${framed(file, place)}"
        ></iframe>
      </section>
    </div>`,
  }
}

/** The page of the file on which a paragraph stands: it moves the file beside, or opens it where there is none beside. */
export function pageLink(row: Place, file: FileBeside | undefined): Html | undefined {
  if (row.page === null) return undefined
  const page = String(row.page)
  const leaf = leafOf(file, row)
  if (file === undefined || leaf === '') return html`${words.page(page)}`
  const open = (classes: string) =>
    html`<a class="govuk-link${classes}" href="${file.address}${leaf}">${words.openPage(page)}</a>`
  if (file.isAway) return open('')
  return html`<a class="govuk-link mh-beside__wide" href="${framed(file, row)}" target="${frameName}"
      >${words.showPage(page)}</a
    >${open(' mh-beside__narrow')}`
}

/**
 * What is in the frame. A browser whose viewer of PDFs does not heed a change of the page alone loads the file again where
 * its address differs, so the paragraph stands in it too.
 */
function framed(file: FileBeside, place: Place | undefined): string {
  const leaf = leafOf(file, place)
  return leaf === ''
    ? `${file.address}#navpanes=0`
    : `${file.address}?for=${place?.paragraph_id ?? ''}${leaf}&navpanes=0`
}

function leafOf(file: FileBeside | undefined, place: Place | undefined): string {
  return file?.isRead === true && place?.origin === 'read' && place.page !== null ? `#page=${place.page}` : ''
}
