import { wardVacancy } from '../../council/member/ward.ts'
import { isInTerm, type Term } from '../../council/term.ts'
import type { Holding } from '../../store/public/person.ts'
import { membershipsOn, type PublicMembership } from '../../store/public/political-group.ts'
import { publicWards, wardTerms, type PublicWard } from '../../store/public/ward.ts'
import { details } from '../../web/components/details.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { fullName } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { groupInWords } from '../parts/political-group.ts'
import { paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { wardWords as words } from '../words/ward-words.ts'

/** Every ward with who represents it today, what stands vacant, and who did before; those of earlier boundaries last. */
export const wardsPage: PageMaker = async (visit) => {
  const { record, today, say } = visit
  const [wards, terms, memberships] = await Promise.all([
    publicWards(record),
    wardTerms(record),
    membershipsOn(record, today),
  ])
  const inGroup = new Map(memberships.map((one) => [one.person_id, one]))
  const byWard = Map.groupBy(terms, (term) => term.ward_id)
  const shown = (some: readonly PublicWard[]) =>
    some.map((ward) =>
      section(ward.name, ofWard(visit, ward, { terms: byWard.get(ward.ward_id) ?? [], inGroup })),
    )
  const hasEnded = (ward: PublicWard) => ward.to_on !== null && ward.to_on < today
  const ended = wards.filter(hasEnded)
  return {
    title: words.title,
    section: 'people',
    description: words.lead(say.date(today)),
    breadcrumbs: way([siteWords.people, '/people'], [words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead(say.date(today)) })}
    ${wards.length === 0 && paragraph(words.none)} ${shown(wards.filter((ward) => !hasEnded(ward)))}
    ${
      ended.length > 0 &&
      html`<h2 class="govuk-heading-l">${words.ended}</h2>
        ${shown(ended)}`
    }`,
  }
}

type Seats = {
  readonly terms: readonly Holding[]
  readonly inGroup: ReadonlyMap<string, PublicMembership>
}

function ofWard(visit: Visit, ward: PublicWard, { terms, inGroup }: Seats): Html {
  const { say, today } = visit
  const now = terms.filter((term) => isInTerm(termOf(term), today))
  const before = terms.filter((term) => term.to_on !== null && term.to_on < today)
  return html`${ward.seats !== null && paragraph(say.count(ward.seats, words.seats))} ${days(visit, ward)}
  ${now.length === 0 ? paragraph(words.nobody) : councillors(visit, now, inGroup)}
  ${vacancy(visit, ward, terms)}
  ${before.length > 0 && details({ summaryText: words.former, html: former(visit, before) })}`
}

function termOf({ from_on: fromOn, to_on: toOn }: Pick<Holding, 'from_on' | 'to_on'>): Term {
  return { fromOn, toOn: toOn ?? undefined }
}

function days({ say, today }: Visit, { from_on: from, to_on: to }: PublicWard): Html | undefined {
  if (from > today) return paragraph(words.begins(say.date(from)))
  return to === null ? undefined : paragraph(words.endedOn(say.date(to)))
}

function councillors(visit: Visit, now: readonly Holding[], inGroup: Seats['inGroup']): Html {
  return termTable(visit, {
    head: words.head,
    terms: now,
    told: (term) => [
      groupInWords(inGroup.get(term.person_id), now) ?? words.notKept,
      visit.say.shortDate(term.from_on),
    ],
  })
}

function former(visit: Visit, before: readonly Holding[]): Html {
  const { say } = visit
  return termTable(visit, {
    head: words.formerHead,
    terms: before,
    told: (term) => [say.shortDate(term.from_on), term.to_on === null ? '' : say.shortDate(term.to_on)],
  })
}

/** Terms with who holds them and what is told of each; with the day of the declaration, where any is on record. */
function termTable(
  { say }: Visit,
  {
    head,
    terms,
    told,
  }: {
    readonly head: readonly string[]
    readonly terms: readonly Holding[]
    readonly told: (term: Holding) => readonly string[]
  },
): Html {
  const isDeclared = terms.some((term) => term.declared_on !== null)
  const declaredIn = ({ declared_on: on }: Holding) => (on === null ? words.notKept : say.shortDate(on))
  const rows = terms.map((term) => [
    { html: link(`/people/${term.person_id}`, fullName(term)) },
    ...[...told(term), ...(isDeclared ? [declaredIn(term)] : [])].map((text) => ({ text })),
  ])
  const heads = [...head, ...(isDeclared ? [words.declaredHead] : [])].map((text) => ({ text }))
  return html`<div class="mh-scroll">${table({ head: heads, rows })}</div>`
}

/** The seats of a ward that nobody holds today, with the day since when, where how many it has is known. */
function vacancy({ say, today }: Visit, row: PublicWard, rows: readonly Holding[]): Html | undefined {
  const ward = { id: row.ward_id, name: row.name, seats: row.seats ?? undefined, ...termOf(row) }
  const terms = rows.map((term) => ({ ...termOf(term), personId: term.person_id, wardId: row.ward_id }))
  const vacant = wardVacancy(ward, terms, today)
  if (vacant === undefined) return undefined
  const { sinceOn } = vacant
  const count = say.count(vacant.seats, words.seats)
  return html`<p class="govuk-body">
    <strong
      >${sinceOn === undefined ? words.vacantUndated(count) : words.vacant(count, say.date(sinceOn))}</strong
    >
  </p>`
}
