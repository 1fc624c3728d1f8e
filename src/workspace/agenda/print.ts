import type { DraftItem } from '../../council/agenda/draft-agenda.ts'
import { dateAt } from '../../foundation/instant.ts'
import { readRegister } from '../../store/register.ts'
import { isInTerm } from '../../council/term.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { agendaAddress, readAgenda, unreleasedIn, type ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.printing

/** The summons and the agenda as a page to print: before publication marked as a draft, and in the office's words nowhere. */
export const printRoute: Route = {
  url: '/meetings/:id/agenda/print',
  for: ['comment-on-agenda'],
  show: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    if (agenda === undefined || !visit.may('comment-on-agenda', agenda.meeting.body_id)) return undefined
    const { meeting } = agenda
    const title = words.title(meeting.body_name, visit.say.date(meeting.starts_on))
    const back = html`<a class="govuk-link" href="${agendaAddress(meeting.meeting_id)}">${words.back}</a>`
    return {
      title,
      reads: unreleasedIn(agenda),
      main: html`<p class="govuk-body mh-no-print">${words.backLead(back)}</p>
        ${summons(visit, agenda, await membersOf(visit, agenda))}`,
    }
  },
}

function summons(visit: Visit, agenda: ReadAgenda, members: readonly string[]): Html {
  const { meeting, standing } = agenda
  const publicItems = standing.filter((item) => item.part === 'public')
  const privateItems = standing.filter((item) => item.part === 'private')
  return html`<article class="mh-summons">
    <p class="mh-summons__council">${visit.council.name}</p>
    <h1 class="govuk-heading-l">${words.summons(meeting.body_name)}</h1>
    <dl class="mh-summons__facts">
      <dt>${words.when}</dt>
      <dd>${visit.say.moment(meeting.starts_at)}</dd>
      <dt>${words.where}</dt>
      <dd>${meeting.venue}</dd>
      ${
        members.length > 0 &&
        html`<dt>${words.members}</dt>
          <dd>${visit.say.list(members)}</dd>`
      }
    </dl>
    ${issues(visit, agenda).map((line) => html`<p class="mh-summons__issue">${line}</p>`)}
    <h2 class="govuk-heading-m">${words.agenda}</h2>
    ${standing.length === 0 && html`<p class="govuk-body">${words.empty}</p>`}
    ${part(agenda, publicItems, privateItems.length > 0 ? words.part1 : undefined)}
    ${part(agenda, privateItems, words.part2)}
  </article>`
}

/** A part of the meeting with its items. What stands here is what the public may read, also of a private item. */
function part(agenda: ReadAgenda, items: readonly DraftItem[], heading: string | undefined): Fragment {
  if (items.length === 0) return undefined
  return html`${heading && html`<h3 class="govuk-heading-s">${heading}</h3>`}
    <ol class="mh-summons__items">
      ${items.map((item) => {
        const papers = agenda.papers.filter((paper) => paper.item_id === item.id).map(({ title }) => title)
        return html`<li class="mh-summons__item mh-summons__item--${item.level}">
          <span class="mh-summons__number">${item.number}</span>
          <div>
            <p class="mh-summons__title">${item.part === 'private' ? item.publicTitle : item.title}</p>
            ${item.part === 'public' && item.purpose && html`<p>${item.purpose}</p>`}
            ${item.restriction && html`<p>${item.restriction}</p>`}
            ${item.presenter && html`<p>${agendaWords.presenter(item.presenter)}</p>`}
            ${papers.length > 0 && html`<p>${words.papers(papers.join('; '))}</p>`}
          </div>
        </li>`
      })}
    </ol>`
}

function issues(visit: Visit, { publications }: ReadAgenda): readonly string[] {
  if (publications.length === 0) return [words.draft]
  return publications.map(({ supplement_number: number, at }) => {
    const on = visit.say.date(dateAt(at, visit.zone))
    return number === null ? words.issued(on) : words.supplement(String(number), on)
  })
}

/** Who sits on the body on the day of the meeting, by name. Whose identity is protected is not named. */
async function membersOf(visit: Visit, { meeting }: ReadAgenda): Promise<readonly string[]> {
  const register = await visit.office.transaction().execute((tx) => readRegister(tx, visit.councilId))
  const offices = new Set(
    register.offices.filter(({ bodyId }) => bodyId === meeting.body_id).map(({ id }) => id),
  )
  const sitting = new Set(
    register.holdings
      .filter((holding) => offices.has(holding.officeId) && isInTerm(holding, meeting.starts_on))
      .map(({ personId }) => personId),
  )
  return register.people
    .filter(({ id, isIdentityProtected }) => sitting.has(id) && !isIdentityProtected)
    .toSorted((one, other) => one.sortName.localeCompare(other.sortName, 'en-GB'))
    .map(({ name, honorific }) => (honorific === undefined ? name : `${honorific} ${name}`))
}
