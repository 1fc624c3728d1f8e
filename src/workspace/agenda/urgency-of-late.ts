import { allowUrgentItem } from '../../acts/agenda/allow-urgent-item.ts'
import { businessOf } from '../../acts/agenda/timing-of-publication.ts'
import type { DraftItem } from '../../council/agenda/draft-agenda.ts'
import { accept } from '../../foundation/result.ts'
import type { FormState } from '../../web/form/form.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { agendaAddress, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { knownChair } from './known-chair.ts'
import { urgencyForm as form } from './urgency.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.urgencyForm

/** Records that the chair takes everything as urgent that is not public yet, for one reason: a whole agenda that comes late. */
export const urgencyOfLateRoute: Route = {
  url: '/meetings/:id/agenda/urgency',
  for: ['allow-urgent-item'],
  show: async (visit, asked) => {
    const agenda = await agendaFor(visit, asked)
    if (agenda === undefined) return undefined
    return page(visit, agenda, form.start(await knownChair(visit, agenda), asked.typed))
  },
  take: async (visit, asked) => {
    const agenda = await agendaFor(visit, asked)
    if (agenda === undefined) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, agenda, filled.refusal)
    const done = await visit.act(async (session) => {
      for (const { id: itemId } of itemsNotUrgent(agenda)) {
        const allowed = await allowUrgentItem(session, { itemId, ...filled.value })
        if (!allowed.ok) return allowed
      }
      return accept(undefined)
    })
    if (!done.ok) return page(visit, agenda, refusedForm(asked.typed, done.refusal))
    const goTo = `${agendaAddress(agenda.meeting.meeting_id)}/publish`
    return { goTo, notice: { text: words.doneAll } }
  },
}

/** The items that go out next, or have a paper that does, and that the chair has not taken as urgent. */
export function itemsNotUrgent({ standing, waiting, urgencies }: ReadAgenda): readonly DraftItem[] {
  const withPaper = new Set(waiting.flatMap(businessOf).map(({ itemId }) => itemId))
  const urgent = new Set(urgencies.map(({ item_id: itemId }) => itemId))
  return standing.filter(({ id, isReleased }) => (!isReleased || withPaper.has(id)) && !urgent.has(id))
}

async function agendaFor(visit: Visit, asked: Asked): Promise<ReadAgenda | undefined> {
  const agenda = await readAgenda(visit, asked)
  if (agenda === undefined || !visit.may('allow-urgent-item', agenda.meeting.body_id)) return undefined
  return itemsNotUrgent(agenda).length === 0 ? undefined : agenda
}

function page(visit: Visit, agenda: ReadAgenda, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.titleAll,
    lead: words.lead,
    form,
    state,
    before: html`<p class="govuk-body">${words.itemsLead}</p>
      <ul class="govuk-list govuk-list--bullet">
        ${itemsNotUrgent(agenda).map(
          ({ number, title }) => html`<li>${agendaWords.publishing.itemLine(number, title)}</li>`,
        )}
      </ul>`,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/urgency`,
    buttonText: words.button,
    watched: [{ kind: 'meeting', id: agenda.meeting.meeting_id }],
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}
