import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { link } from '../parts/links.ts'
import { linkList, paragraph, section } from '../parts/section.ts'
import type { PublicPage } from '../visit.ts'
import { answerWords } from '../words/answer-words.ts'

/** What every address without a public page answers: the same for what is not released and for what never was. */
export function notFoundPage(): PublicPage & { status: 404 } {
  const words = answerWords.notFound
  return {
    status: 404,
    title: words.title,
    noindex: true,
    main: html`${pageHeading({ title: words.title, lead: words.lead })} ${paragraph(words.advice)}
    ${section(words.ways, linkList([link('/meetings', words.calendar), link('/decisions', words.decisions), link('/documents', words.documents), link('/bodies', words.bodies), link('/people', words.people)]))}`,
  }
}

/** What an address answers whose query cannot be read. */
export function badRequestPage(): PublicPage & { status: 400 } {
  const words = answerWords.badRequest
  return {
    status: 400,
    title: words.title,
    noindex: true,
    main: html`${pageHeading({ title: words.title, lead: words.lead })} ${paragraph(words.advice)}
    ${paragraph(link('/', words.home))}`,
  }
}

/** What a fault answers: our fault, and a reference by which the log tells what it was. */
export function faultPage(reference: string): PublicPage {
  const words = answerWords.fault
  return {
    title: words.title,
    noindex: true,
    main: html`${pageHeading({ title: words.title, lead: words.lead })} ${paragraph(words.advice)}
      <p class="govuk-body govuk-!-font-weight-bold">${reference}</p>`,
  }
}

/** What a file answers while too many others wait for one: come again soon. */
export function busyPage(): PublicPage {
  const words = answerWords.busy
  return {
    title: words.title,
    noindex: true,
    main: html`${pageHeading({ title: words.title, lead: words.lead })} ${paragraph(words.advice)}`,
  }
}

/** What an address answers that no council of this installation uses. */
export function noCouncilPage(): PublicPage & { status: 404 } {
  const words = answerWords.noCouncil
  return {
    status: 404,
    title: words.title,
    noindex: true,
    main: html`${pageHeading({ title: words.title, lead: words.lead })} ${paragraph(words.advice)}`,
  }
}
