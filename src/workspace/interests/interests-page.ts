import type { RegistrationDue } from '../../council/interest/registration-due.ts'
import { tag } from '../../web/components/tag.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { deadlineWorkings } from '../parts/deadline-workings.ts'
import { plainTable, registerCrumb, registerLink } from '../registers/register-parts.ts'
import { readInterests } from './read-interests.ts'
import { toldTable } from './told-table.ts'
import { toldWords } from './told-words.ts'
import { interestWords as words } from './words.ts'

type Seen = Awaited<ReturnType<typeof readInterests>>

/** The way back to the register of interests. */
export const interestsCrumbs = [registerCrumb, { text: words.title, href: '/workspace/registers/interests' }]

/** The register of interests: who has still to tell of theirs, and every member with what they have told. */
export const interestsRoute: Route = {
  url: '/registers/interests',
  for: ['register-interest'],
  show: async (visit) => {
    if (!visit.may('register-interest')) return undefined
    const seen = await readInterests(visit)
    const ids = [...seen.people.keys()]
    const members = ids.filter((id) => seen.memberIds.has(id))
    const former = ids.filter((id) => !seen.memberIds.has(id) && seen.interests.has(id))
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        <p class="govuk-body"><a class="govuk-link" href="/interests">${words.publicPage}</a></p>
        <h2 class="govuk-heading-m">${words.dueTitle}</h2>
        ${due(visit, seen)}
        <h2 class="govuk-heading-m">${toldWords.desk.title}</h2>
        ${toldTable(visit, seen.waiting, (id) => nameOf(seen, id))}
        <h2 class="govuk-heading-m">${words.members}</h2>
        ${members.length === 0 ? paragraph(words.noMembers) : memberTable(visit, seen, members)}
        ${
          former.length > 0 &&
          html`<h2 class="govuk-heading-m">${words.former}</h2>
            ${memberTable(visit, seen, former)}`
        }`,
    }
  },
}

function due(visit: Visit, seen: Seen): Html {
  if (!seen.due.ok) return paragraph(words.dueUnknown)
  const waiting = seen.due.value
  if (waiting.length === 0) return paragraph(seen.memberIds.size === 0 ? words.noMembers : words.dueNone)
  return plainTable(
    words.dueHead,
    waiting.map((one) => [nameLink(seen, one.personId), whyOf(visit, one), lastDay(visit, one)]),
  )
}

function whyOf({ say }: Visit, { why, due: { triggerOn } }: RegistrationDue): string {
  return words.why[why](say.shortDate(triggerOn))
}

function lastDay({ say, today }: Visit, { due: { rule, days, on } }: RegistrationDue): Html {
  return html`${say.shortDate(on)} ${on < today && tag({ text: words.late, classes: 'govuk-tag--red' })}
  ${deadlineWorkings(say, { rule, days })}`
}

function memberTable(visit: Visit, seen: Seen, ids: readonly string[]): Html {
  const sorted = ids.toSorted((one, other) => nameOf(seen, one).localeCompare(nameOf(seen, other)))
  return plainTable(
    words.membersHead,
    sorted.map((id) => {
      const running = (seen.interests.get(id as never) ?? []).filter((row) => row.ended_on === null)
      const withheld = running.filter((row) => row.withheld_entry !== null).length
      return [nameLink(seen, id), told(visit, seen, id), withheld === 0 ? '' : visit.say.number(withheld)]
    }),
  )
}

function told({ say }: Visit, seen: Seen, id: string): string {
  const all = seen.interests.get(id as never) ?? []
  const running = all.filter((row) => row.ended_on === null)
  if (running.length > 0) return say.count(running.length, words.count)
  const none = seen.none.get(id as never)
  if (none !== undefined) return words.toldNone(say.shortDate(none))
  return all.length > 0 ? words.allEnded : words.nothingTold
}

function nameLink(seen: Seen, id: string): Html {
  return registerLink(`interests/${id}`, nameOf(seen, id))
}

function nameOf(seen: Seen, id: string): string {
  return seen.people.get(id as never)?.sort_name ?? ''
}

function paragraph(text: string): Html {
  return html`<p class="govuk-body">${text}</p>`
}
