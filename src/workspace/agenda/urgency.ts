import { allowUrgentItem } from '../../acts/agenda/allow-urgent-item.ts'
import type { DraftItem } from '../../council/agenda/draft-agenda.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { agendaAddress, itemAsked, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { knownChair } from './known-chair.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.urgencyForm

/** The questions about the chair's urgency: why, and who agrees. */
export const urgencyForm = defineForm({
  reason: longText({ label: words.reason, required: words.reasonRequired, rows: 3, maxLength: 2000 }),
  agreedBy: text({ label: words.agreedBy, required: words.agreedByRequired, maxLength: 200 }),
})

type Ground = { readonly agenda: ReadAgenda; readonly item: DraftItem }

/** Records that the chair takes an item as urgent. */
export const urgencyRoute: Route = {
  url: '/meetings/:id/agenda/items/:item/urgency',
  for: ['allow-urgent-item'],
  show: async (visit, asked) => {
    const ground = await groundOf(visit, asked)
    if (ground === undefined) return undefined
    return page(visit, ground, urgencyForm.start(await knownChair(visit, ground.agenda), asked.typed))
  },
  take: async (visit, asked) => {
    const ground = await groundOf(visit, asked)
    if (ground === undefined) return undefined
    const filled = urgencyForm.read(asked.typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const urgency = { itemId: ground.item.id, ...filled.value }
    const allowed = await visit.act((session) => allowUrgentItem(session, urgency))
    if (!allowed.ok) return page(visit, ground, refusedForm(asked.typed, allowed.refusal))
    const goTo = `${agendaAddress(ground.agenda.meeting.meeting_id)}/publish`
    return { goTo, notice: { text: words.done } }
  },
}

async function groundOf(visit: Visit, asked: Asked): Promise<Ground | undefined> {
  const agenda = await readAgenda(visit, asked)
  const item = agenda && itemAsked(agenda, asked)
  if (agenda === undefined || item === undefined) return undefined
  return visit.may('allow-urgent-item', agenda.meeting.body_id) ? { agenda, item } : undefined
}

function page(visit: Visit, { agenda, item }: Ground, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title(item.title),
    lead: words.lead,
    form: urgencyForm,
    state,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/items/${item.id}/urgency`,
    buttonText: words.button,
    watched: [{ kind: 'item', id: item.id }],
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}
