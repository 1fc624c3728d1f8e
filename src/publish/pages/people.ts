import { membershipsOn, type PublicMembership } from '../../store/public/political-group.ts'
import { holdingsOn, people, type Holding, type Person } from '../../store/public/person.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { personCard } from '../../web/record/person-card.ts'
import { siteWords } from '../../web/site-words.ts'
import { fullName, initials } from '../parts/label.ts'
import { officesInOrder } from '../parts/offices.ts'
import { groupInWords } from '../parts/political-group.ts'
import { link, way } from '../parts/links.ts'
import { linkList, paragraph, section } from '../parts/section.ts'
import type { PageMaker } from '../visit.ts'
import { groupWords } from '../words/group-words.ts'
import { interestWords } from '../words/interest-words.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'
import { wardWords } from '../words/ward-words.ts'

const words = pageWords.people
const mostOffices = 2

/** Everybody named in the record: first those who hold office today. */
export const peoplePage: PageMaker = async ({ record, today, say }) => {
  const [all, holdings, memberships] = await Promise.all([
    people(record),
    holdingsOn(record, today),
    membershipsOn(record, today),
  ])
  const inGroup = new Map(memberships.map((one) => [one.person_id, one]))
  const held = Map.groupBy(holdings, (holding) => holding.person_id)
  const inOffice = all.filter((person) => held.has(person.person_id))
  const others = all.filter((person) => !held.has(person.person_id))
  return {
    title: words.title,
    section: 'people',
    breadcrumbs: way([siteWords.people]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${all.length === 0 ? paragraph(words.none) : linkList([link('/political-groups', groupWords.title), link('/wards', wardWords.title), link('/attendance', words.attendance), link('/interests', interestWords.title)])}
    ${inOffice.length > 0 && section(words.inOffice(say.date(today)), cards(inOffice, held, inGroup))}
    ${others.length > 0 && section(words.others, cards(others, held, inGroup))}`,
  }
}

function cards(
  some: readonly Person[],
  held: ReadonlyMap<string, readonly Holding[]>,
  inGroup: ReadonlyMap<string, PublicMembership>,
): Html {
  return html`<div class="mh-cards">
    ${some.map((person) =>
      personCard({
        name: fullName(person),
        initials: initials(person.canonical_name),
        href: `/people/${person.person_id}`,
        office: mainOffices(held.get(person.person_id) ?? []),
        facts: [
          groupInWords(inGroup.get(person.person_id), held.get(person.person_id) ?? []),
          wardOf(held.get(person.person_id) ?? []),
        ],
      }),
    )}
  </div>`
}

/** The ward that the terms of a person name. */
function wardOf(holdings: readonly Holding[]): string | undefined {
  return holdings.find((holding) => holding.ward_name !== null)?.ward_name ?? undefined
}

/** The offices that say most about a person; the page of the person lists all. */
function mainOffices(holdings: readonly Holding[]): string {
  const titles = officesInOrder(holdings).map((holding) => holding.office_title)
  const left = titles.length - mostOffices
  return recordWords.listOf(...titles.slice(0, mostOffices), left > 0 ? words.more(left) : '')
}
