import type { InterestHolder, InterestKind } from '../../council/interest/interest.ts'
import { dateAt } from '../../foundation/instant.ts'
import { button } from '../../web/components/button.ts'
import { details } from '../../web/components/details.ts'
import { tag } from '../../web/components/tag.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { plainTable, registerLink } from '../registers/register-parts.ts'
import { interestsCrumbs } from './interests-page.ts'
import { readInterestsOf, readsOf, type SeenInterests } from './read-interests.ts'
import { interestWords as words } from './words.ts'

type Entry = SeenInterests['entries'][number]

/** One member's interests, with the details that the public does not see. */
export const memberInterestsRoute: Route = {
  url: '/registers/interests/:id',
  for: ['register-interest'],
  show: async (visit, { params }) => {
    const seen = visit.may('register-interest') ? await readInterestsOf(visit, params['id']) : undefined
    if (seen === undefined) return undefined
    const { person, entries, toldNoneOn } = seen
    const running = entries.filter(({ row }) => row.ended_on === null)
    const ended = entries.filter(({ row }) => row.ended_on !== null)
    const title = words.of(person.canonical_name)
    return {
      title,
      recentAs: title,
      breadcrumbs: interestsCrumbs,
      reads: entries.flatMap(({ row }) => readsOf(row)),
      main: html`${pageHeading({ title })} ${ways(seen)}
      ${
        running.length > 0
          ? list(visit, words.current, running)
          : html`<p class="govuk-body">
              ${toldNoneOn === undefined ? words.none : words.toldNone(visit.say.date(toldNoneOn))}
            </p>`
      }
      ${ended.length > 0 && list(visit, words.ended, ended)}`,
    }
  },
}

function ways({ person, entries }: SeenInterests): Html {
  const here = `/workspace/registers/interests/${person.person_id}`
  const hasSome = entries.some(({ row }) => row.ended_on === null)
  return html`<div class="govuk-button-group">
      ${button({ text: words.add, href: `${here}/new` })}
      ${!hasSome && button({ text: words.sayNone, href: `${here}/none`, classes: 'govuk-button--secondary' })}
    </div>
    ${
      person.released_entry !== null &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="/people/${person.person_id}/interests">${words.publicPage}</a>
      </p>`
    }`
}

function list(visit: Visit, caption: string, entries: readonly Entry[]): Html {
  return plainTable(
    words.head,
    entries.map((entry) => [what(visit, entry), days(visit, entry), acts(entry)]),
    caption,
  )
}

function what(visit: Visit, { row, versions, agreements }: Entry): Html {
  return html`<p class="govuk-body govuk-!-margin-bottom-1">${row.words}</p>
    <p class="govuk-body-s govuk-!-font-weight-regular">
      ${words.kinds[row.kind as InterestKind]}. ${words.holders[row.holder as InterestHolder]}.
    </p>
    ${
      row.withheld_entry !== null &&
      html`<p class="govuk-body govuk-!-margin-bottom-2">
        ${tag({ text: words.withheld, classes: 'govuk-tag--orange' })}
      </p>`
    }
    ${(versions.length > 1 || agreements.length > 0) && history(visit, { row, versions, agreements })}`
}

function history({ say, zone }: Visit, { versions, agreements }: Entry): Html {
  const told = versions.map(({ at, words: said }) => ({
    at,
    line: words.version(say.shortDate(dateAt(at, zone)), said),
  }))
  const agreed = agreements.map(({ at, agreed_by: who, reason, is_withheld: isWithheld }) => {
    const sentence = isWithheld ? words.agreed : words.shownAgain
    return { at, line: sentence(who, say.shortDate(dateAt(at, zone)), reason) }
  })
  const lines = [...told, ...agreed].toSorted((one, other) => (one.at < other.at ? -1 : 1))
  return details({
    summaryText: words.history,
    classes: 'govuk-!-font-weight-regular',
    html: html`<ul class="govuk-list">
      ${lines.map(({ line }) => html`<li>${line}</li>`)}
    </ul>`,
  })
}

function days({ say }: Visit, { row }: Entry): Html {
  const lines = [
    row.from_on === null ? undefined : words.fromOn(say.shortDate(row.from_on)),
    words.notifiedOn(say.shortDate(row.notified_on)),
    row.ended_on === null ? undefined : words.endedOn(say.shortDate(row.ended_on)),
  ]
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${lines.map((line) => line !== undefined && html`<li>${line}</li>`)}
  </ul>`
}

function acts({ row }: Entry): Html {
  const withholding = row.withheld_entry === null ? words.withhold : words.show
  const offered: readonly (readonly [string, string])[] = [
    ...(row.ended_on === null ? [['change', words.amend] as const, ['end', words.end] as const] : []),
    ['withholding', withholding],
  ]
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${offered.map(
      ([path, text]) =>
        html`<li>
          ${registerLink(
            `interests/entries/${row.interest_id}/${path}`,
            html`${text}<span class="govuk-visually-hidden">${words.which(row.words)}</span>`,
          )}
        </li>`,
    )}
  </ul>`
}
