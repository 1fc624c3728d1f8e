import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { button } from '../../web/components/button.ts'
import type { Typed } from '../../web/form/field.ts'
import { frameFields } from './act.ts'
import { textsOf } from './sent.ts'
import type { OpenVisit, WorkspacePage } from './visit.ts'
import { frameWords } from './words.ts'

/** What every address answers that holds nothing the reader may see: the same for what is not there. */
export function notFoundPage(): WorkspacePage {
  const { title, lead, advice, home } = frameWords.notFound
  return {
    status: 404,
    title,
    main: html`${pageHeading({ title, lead })}
      <p class="govuk-body">${advice}</p>
      <p class="govuk-body"><a class="govuk-link" href="/workspace">${home}</a></p>`,
  }
}

/** What is answered where what was sent cannot be read. */
export function badRequestPage(): WorkspacePage {
  const { title, lead, advice } = frameWords.badRequest
  return {
    status: 400,
    title,
    main: html`${pageHeading({ title, lead })}
      <p class="govuk-body">${advice}</p>`,
  }
}

/** What a fault answers: our fault, and a reference by which the log tells what it was. */
export function faultPage(reference: string): WorkspacePage {
  const { title, lead, advice } = frameWords.fault
  return {
    title,
    main: html`${pageHeading({ title, lead })}
      <p class="govuk-body">${advice}</p>
      <p class="govuk-body govuk-!-font-weight-bold">${reference}</p>`,
  }
}

/** What an address answers that no council of this installation uses. */
export function noCouncilPage(): WorkspacePage {
  const { title, lead } = frameWords.noCouncil
  return { status: 404, title, main: pageHeading({ title, lead }) }
}

/** Gives somebody back what they typed, ready to be sent again: after signing in anew, or from a page too long open. */
export function carryPage(
  visit: OpenVisit,
  carried: { readonly address: string; readonly typed: Typed; readonly status?: 403 },
): WorkspacePage {
  const { title, lead, send, cancel, staleTitle, filesLost } = frameWords.carry
  const texts = textsOf(carried.typed)
  const own: readonly string[] = Object.values(frameFields)
  const hasFiles = Object.keys(carried.typed).length > Object.keys(texts).length
  const heading = carried.status === undefined ? title : staleTitle
  return {
    title: heading,
    status: carried.status,
    main: html`${pageHeading({ title: heading, lead })}
      ${hasFiles && html`<p class="govuk-body">${filesLost}</p>`}
      <form method="post" action="${carried.address}">
        ${visit.formFields()}
        ${Object.entries(texts)
          .filter(([name]) => !own.includes(name))
          .flatMap(([name, value]) =>
            [value].flat().map((each) => html`<input type="hidden" name="${name}" value="${each}" />`),
          )}
        <div class="govuk-button-group">
          ${button({ text: send, preventDoubleClick: true })}
          <a class="govuk-link" href="${carried.address}">${cancel}</a>
        </div>
      </form>`,
  }
}
