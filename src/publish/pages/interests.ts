import {
  interestCounts,
  interestWordingsOf,
  publicInterestsOf,
  publicNoInterests,
  type InterestWording,
  type PublicInterest,
} from '../../store/public/interest.ts'
import { people, personById } from '../../store/public/person.ts'
import { details } from '../../web/components/details.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { fullName, label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { linkList, paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { dispensationWords } from '../words/dispensation-words.ts'
import { interestWords as words } from '../words/interest-words.ts'

/** The register of members' interests: every member of whom it says something. */
export const interestsPage: PageMaker = async ({ record, say }) => {
  const [all, counts, none] = await Promise.all([
    people(record),
    interestCounts(record),
    publicNoInterests(record),
  ])
  const countOf = new Map(counts.map((row) => [row.person_id, row.interests]))
  const toldNone = new Map(none.map((row) => [row.person_id, row.notified_on]))
  const members = all.flatMap((person) => {
    const count = countOf.get(person.person_id)
    const noneOn = toldNone.get(person.person_id)
    const without = noneOn === undefined ? words.noneNow : words.toldNone(say.date(noneOn))
    const told = count === undefined || count === 0 ? without : say.count(count, words.count)
    return count === undefined && noneOn === undefined ? [] : [{ person, told }]
  })
  return {
    title: words.title,
    section: 'people',
    description: words.lead,
    breadcrumbs: way([siteWords.people, '/people'], [words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${
      members.length === 0
        ? paragraph(words.noMembers)
        : table({
            head: words.head.map((text) => ({ text })),
            rows: members.map(({ person, told }) => [
              { html: link(`/people/${person.person_id}/interests`, fullName(person)) },
              { text: told },
            ]),
          })
    }
    ${linkList([link('/dispensations', dispensationWords.title)])}`,
  }
}

/** One member's part of the register of interests; nothing stands there where the register says nothing of them. */
export const memberInterestsPage: PageMaker = async (visit, { id }) => {
  const { record, say } = visit
  const person = await personById(record, id)
  if (person === undefined) return undefined
  const [interests, wordings, none] = await Promise.all([
    publicInterestsOf(record, person.person_id),
    interestWordingsOf(record, person.person_id),
    publicNoInterests(record),
  ])
  const toldNone = none.find((row) => row.person_id === person.person_id)
  if (interests.length === 0 && toldNone === undefined) return undefined
  const running = interests.filter((one) => !one.has_ended)
  const ended = interests.filter((one) => one.has_ended)
  const before = Map.groupBy(wordings, (wording) => wording.interest_id)
  const empty = toldNone === undefined ? words.noneNow : words.none(say.date(toldNone.notified_on))
  const title = words.of(fullName(person))
  return {
    title,
    section: 'people',
    description: words.lead,
    breadcrumbs: way(
      [siteWords.people, '/people'],
      [fullName(person), `/people/${person.person_id}`],
      [words.onPerson],
    ),
    main: html`${pageHeading({ title, lead: words.lead })}
    ${section(words.current, running.length > 0 && byKind(visit, running, before), empty)}
    ${ended.length > 0 && section(words.ended, byKind(visit, ended, before))}
    ${linkList([link('/interests', words.everybody)])}`,
  }
}

type Wordings = ReadonlyMap<string, readonly InterestWording[]>

/** The interests under the heading of what each is of, in the order of the regulations; what is withheld comes last. */
function byKind(visit: Visit, interests: readonly PublicInterest[], before: Wordings): Html {
  const kinds = Object.keys(words.states.kinds)
  const found = kinds.flatMap((kind) => {
    const own = interests.filter((one) => one.kind === kind)
    return own.length === 0 ? [] : [{ kind, own }]
  })
  const withheld = interests.filter((one) => one.is_withheld)
  return html`${found.map(
    ({ kind, own }) =>
      html`<h3 class="govuk-heading-s">${label(words.states.kinds, kind)}</h3>
        <ul class="govuk-list govuk-list--spaced">
          ${own.map((one) => entry(visit, one, before.get(one.interest_id) ?? []))}
        </ul>`,
  )}
  ${
    withheld.length > 0 &&
    html`<h3 class="govuk-heading-s">${words.withheldHeading}</h3>
      <ul class="govuk-list govuk-list--spaced">
        ${withheld.map(() => html`<li>${words.withheld}</li>`)}
      </ul>`
  }`
}

function entry({ say }: Visit, one: PublicInterest, wordings: readonly InterestWording[]): Html {
  const facts = [
    one.holder === 'partner' ? words.partner : undefined,
    one.from_on === null ? undefined : words.since(say.date(one.from_on)),
    one.notified_on === null ? undefined : words.told(say.date(one.notified_on)),
    one.ended_on === null ? undefined : words.until(say.date(one.ended_on)),
  ].filter((fact) => fact !== undefined)
  const earlier = wordings.filter(({ version, words: said }) => version !== one.version && said !== one.words)
  return html`<li id="interest-${one.interest_id}">
    ${one.words}
    <p class="govuk-body-s govuk-!-margin-bottom-1">${facts.join(' ')}</p>
    ${
      earlier.length > 0 &&
      details({
        summaryText: words.earlier,
        classes: 'govuk-!-margin-bottom-2',
        html: html`${earlier.map((wording) =>
          paragraph(words.earlierWords(say.date(wording.notified_on), wording.words)),
        )}`,
      })
    }
  </li>`
}
