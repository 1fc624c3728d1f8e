import type { ToldRow } from '../../store/interest-notification.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { plainTable, registerLink } from '../registers/register-parts.ts'
import { changeInWords } from './told-part.ts'
import { toldWords } from './told-words.ts'

const words = toldWords.desk

/** What members told and nobody has entered yet, for the first page of the register of interests. */
export function toldTable(visit: Visit, waiting: readonly ToldRow[], nameOf: (id: string) => string): Html {
  if (waiting.length === 0) return html`<p class="govuk-body">${words.none}</p>`
  return html`<p class="govuk-body">${words.lead}</p>
    ${plainTable(
      words.head,
      waiting.map((row) => [
        nameOf(row.person_id),
        registerLink(`interests/told/${row.notification_id}`, changeInWords(row)),
        visit.say.shortDate(row.told_on),
      ]),
    )}`
}
