import { isClockDoubted as clockDoubted } from '../../acts/clock/confirm-clock.ts'
import { classFromColumns } from '../../acts/report/add-document.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import { papersKeptBack } from '../../store/withheld-desk.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import type { Route } from '../frame/route.ts'
import { reading } from '../frame/reading.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import { clockInDoubt } from './clock-page.ts'
import { forWhat } from './for-what.ts'
import { stateInList } from './paper-standing.ts'
import { paperAddress, seenPaper, type SeenPaper } from './read-paper.ts'
import { ruleAddress } from './rule-page.ts'
import { ruleWords } from './rule-words.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.desk

/** Every paper that is kept back and that the reader may know of, by its class. */
export const deskRoute: Route = {
  url: '/withheld',
  for: ['confirm-condition'],
  show: async (visit) => {
    const papers = await papersKeptBack(visit.office, visit.councilId)
    const seen = papers.flatMap((paper) => seenPaper(visit, paper) ?? [])
    const isClockDoubted = await reading(visit, clockDoubted)
    const rows = await Promise.all(seen.map((each) => rowOf(visit, each)))
    const of = (name: AccessClass['class']) =>
      rows.filter((_, index) => seen[index]?.accessClass.class === name)
    return {
      title: withheldWords.title,
      main: html`${pageHeading({ title: withheldWords.title, lead: withheldWords.lead })}
        ${isClockDoubted && clockInDoubt()}
        ${
          visit.mayAnywhere('add-document') &&
          html`<p class="govuk-body">
            <a class="govuk-link" href="/workspace/withheld/new">${withheldWords.takeInLink}</a>
          </p>`
        }
        <p class="govuk-body"><a class="govuk-link" href="${ruleAddress}">${ruleWords.link}</a></p>
        ${part({ title: words.embargoed, head: words.embargoedHead, none: words.embargoedNone }, of('embargoed'))}
        ${part(
          { title: words.exempt, head: words.exemptHead, none: words.exemptNone, lead: words.exemptLead },
          of('exempt'),
        )}
        ${part(
          { title: words.confidential, head: words.confidentialHead, none: words.confidentialNone },
          of('confidential'),
        )}`,
    }
  },
}

function part(
  {
    title,
    head,
    none,
    lead,
  }: {
    readonly title: string
    readonly head: readonly string[]
    readonly none: string
    readonly lead?: string
  },
  rows: TableCell[][],
): Html {
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${title}</h2>
    ${lead !== undefined && html`<p class="govuk-body">${lead}</p>`}
    ${
      rows.length === 0
        ? html`<p class="govuk-body">${none}</p>`
        : html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${title}">
            ${table({
              caption: title,
              captionClasses: 'govuk-visually-hidden',
              head: head.map((text) => ({ text })),
              rows,
            })}
          </div>`
    }
  </section>`
}

async function rowOf(visit: Visit, { paper, title }: SeenPaper): Promise<TableCell[]> {
  const accessClass = classFromColumns(paper)
  const name = html`<a class="govuk-link" href="${paperAddress(paper)}">${title}</a>`
  const first: TableCell[] = [{ html: name }, { text: forWhat(visit, paper) }]
  if (accessClass.class === 'confidential')
    return [...first, { text: accessClass.basis }, { text: accessClass.source }]
  const state = stateTag(await stateInList(visit, paper))
  return accessClass.class === 'embargoed'
    ? [
        ...first,
        { text: accessClass.source },
        { text: shortMoment(visit, accessClass.expectedAt) },
        { html: state },
      ]
    : [...first, ...exemptCells(visit, accessClass), { html: state }]
}

function exemptCells({ say }: Visit, accessClass: AccessClass): TableCell[] {
  return accessClass.class === 'exempt'
    ? [{ text: say.list(accessClass.paragraphs) }, { text: say.shortDate(accessClass.reviewOn) }]
    : []
}
