import type { GroupMembership } from '../../council/member/group-membership.ts'
import type { PersonRow } from '../../store/person.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { groupWords } from './group-words.ts'
import type { SeenRegisters } from './read-registers.ts'
import { plainTable, registerLink, termInWords } from './register-parts.ts'

const words = groupWords.person

/** The groups that a person is and was in, with the way to record a change and to take one back. */
export function groupPart(visit: Visit, seen: SeenRegisters, row: PersonRow): Html {
  const own = seen.memberships.filter(({ personId }) => personId === row.person_id).toReversed()
  const change =
    visit.may('change-group') &&
    html`<p class="govuk-body">${registerLink(`people/${row.person_id}/group`, words.change)}</p>`
  if (own.length === 0)
    return html`<h2 class="govuk-heading-m">${words.title}</h2>
      <p class="govuk-body">${words.unknown}</p>
      ${change}`
  const rows = own.map((one) => [groupCell(seen, one), termInWords(visit, one), wayBack(visit, seen, one)])
  return html`${plainTable([groupWords.name, groupWords.days, words.wrong], rows, words.title)} ${change}`
}

/** The name of the group of a membership, or that the person is in none. */
export function groupNamed({ groupById }: SeenRegisters, { groupId }: GroupMembership): string {
  return groupById.get(groupId ?? '')?.name ?? words.none
}

function groupCell(seen: SeenRegisters, one: GroupMembership): Fragment {
  const name = groupNamed(seen, one)
  return one.groupId === undefined ? name : registerLink(`groups/${one.groupId}`, name)
}

function wayBack(visit: Visit, seen: SeenRegisters, one: GroupMembership): Fragment {
  if (!visit.may('take-back-group-change')) return ''
  const hidden = words.which(groupNamed(seen, one), visit.say.shortDate(one.fromOn))
  return registerLink(
    `people/${one.personId}/group/${one.fromOn}`,
    html`${words.takeBack}<span class="govuk-visually-hidden">${hidden}</span>`,
  )
}
