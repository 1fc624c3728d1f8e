import type { InterestHolder, InterestKind } from '../../council/interest/interest.ts'
import type { ToldRow } from '../../store/interest-notification.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { toldWords as words } from './told-words.ts'
import { interestWords } from './words.ts'

/** What a member told, in full: for the member and the monitoring officer alone. `about` is what the register says now. */
export function toldInFull({ say }: Visit, row: ToldRow, about: string | undefined): Html {
  const lines = [
    about === undefined ? undefined : words.about(about),
    row.words ?? undefined,
    row.kind === null ? undefined : `${interestWords.kinds[row.kind as InterestKind]}.`,
    row.holder === null ? undefined : `${interestWords.holders[row.holder as InterestHolder]}.`,
    row.from_on === null ? undefined : words.since(say.date(row.from_on)),
    row.ended_on === null ? undefined : words.ended(say.date(row.ended_on)),
    row.sensitive_because === null ? undefined : words.sensitive(row.sensitive_because),
  ].filter((line) => line !== undefined)
  return html`<strong>${changeInWords(row)}</strong>
    <ul class="govuk-list govuk-!-margin-bottom-0">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`
}

/** What kind of thing a member told. */
export function changeInWords({ change }: ToldRow): string {
  return words.changes[change as keyof typeof words.changes]
}
