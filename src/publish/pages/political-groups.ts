import { membershipsOn, politicalGroups, type PublicMembership } from '../../store/public/political-group.ts'
import { holdingsOn } from '../../store/public/person.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { fullName } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { groupWords as words } from '../words/group-words.ts'

/** The political groups on the council today with their members, and the members of the council who are in none. */
export const politicalGroupsPage: PageMaker = async (visit) => {
  const { record, today, say } = visit
  const [groups, memberships, holdings] = await Promise.all([
    politicalGroups(record),
    membershipsOn(record, today),
    holdingsOn(record, today),
  ])
  const onCouncil = new Set(
    holdings.filter((holding) => holding.body_kind === 'council').map((holding) => holding.person_id),
  )
  const inGroup = Map.groupBy(memberships, (one) => one.group_id)
  const bySize = groups.toSorted(
    (one, other) => (inGroup.get(other.group_id)?.length ?? 0) - (inGroup.get(one.group_id)?.length ?? 0),
  )
  const inNone = (inGroup.get(null) ?? []).filter((one) => onCouncil.has(one.person_id))
  return {
    title: words.title,
    section: 'people',
    breadcrumbs: way([siteWords.people, '/people'], [words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead(say.date(today)) })}
    ${groups.length === 0 && paragraph(words.registered)}
    ${bySize.map(({ name, group_id: id }) => section(name, ofGroup(visit, name, inGroup.get(id) ?? []), words.nobody))}
    ${inNone.length > 0 && section(words.none, ofGroup(visit, words.none, inNone), words.nobody)}`,
  }
}

function ofGroup({ say }: Visit, name: string, members: readonly PublicMembership[]): Html | undefined {
  if (members.length === 0) return undefined
  return html`${paragraph(say.count(members.length, words.members))}
    <div class="mh-scroll">
      ${table({
        caption: name,
        captionClasses: 'govuk-visually-hidden',
        head: words.memberHead.map((text) => ({ text })),
        rows: members.map((member) => [
          { html: link(`/people/${member.person_id}`, fullName(member)) },
          { text: say.shortDate(member.from_on) },
        ]),
      })}
    </div>`
}
