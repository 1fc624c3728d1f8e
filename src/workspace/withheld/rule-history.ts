import type { ReleasedClass } from '../../council/access/release-rule.ts'
import type { KeptReleaseRule } from '../../store/release-rule.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import { ruleWords as words } from './rule-words.ts'

/** Every rule of how many people release papers that a council has set, last first: by whom, why, and from when. */
export function ruleHistory(visit: Visit, rules: readonly KeptReleaseRule[]): Html {
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.history}</h2>
    ${
      rules.length === 0
        ? html`<p class="govuk-body">${words.noHistory}</p>`
        : html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.history}">
            ${table({
              caption: words.history,
              captionClasses: 'govuk-visually-hidden',
              head: words.historyHead.map((text) => ({ text })),
              rows: rules.map((rule) => rowOf(visit, rule)),
            })}
          </div>`
    }
  </section>`
}

function rowOf(visit: Visit, rule: KeptReleaseRule): TableCell[] {
  const power = (rule.power ?? '').replaceAll('-', ' ')
  return [
    { text: shortMoment(visit, rule.at) },
    { text: ruleInWords(visit, rule.one_person_for) },
    { text: words.by(rule.name, power) },
    { text: rule.reason },
    { text: agreedBy(visit, rule) },
    { text: rule.holds_from === null ? words.notYet : shortMoment(visit, rule.holds_from) },
  ]
}

function agreedBy(
  visit: Visit,
  { account_id: setBy, agreed_by: by, agreed_name: name, agreed_at: at }: KeptReleaseRule,
): string {
  if (name === null || at === null) return words.nobody
  return by === setBy ? words.notNeeded : `${name}, ${shortMoment(visit, at)}`
}

/** A rule as words: in which classes one person is enough, or that it takes two in all of them. */
export function ruleInWords({ say }: Pick<Visit, 'say'>, onePersonFor: readonly ReleasedClass[]): string {
  if (onePersonFor.length === 0) return words.nowhere
  return words.enoughFor(say.list(onePersonFor.map((name) => words.named[name])))
}
