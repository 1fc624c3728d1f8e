import { correctItem } from '../../acts/agenda/correct-item.ts'
import type { CorrectedField } from '../../council/agenda/correct-item.ts'
import type { DraftItem } from '../../council/agenda/draft-agenda.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { agendaAddress, itemAsked, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.correction

const form = defineForm({
  field: requiredChoice<CorrectedField>({
    label: words.field,
    required: words.fieldRequired,
    choices: [
      { value: 'title', text: words.fields.title },
      { value: 'purpose', text: words.fields.purpose },
      { value: 'presenter', text: words.fields.presenter },
    ],
  }),
  becomes: longText({ label: words.becomes, rows: 3, maxLength: 5000 }),
  reason: longText({ label: words.reason, required: words.reasonRequired, rows: 2, maxLength: 1000 }),
})

type Ground = { readonly agenda: ReadAgenda; readonly item: DraftItem }

/** Corrects a published item in the open. */
export const correctRoute: Route = {
  url: '/meetings/:id/agenda/items/:item/correct',
  for: ['correct-item'],
  show: async (visit, asked) => {
    const ground = await groundOf(visit, asked)
    return (
      ground && page(visit, ground, form.start({ field: 'title', becomes: ground.item.title }, asked.typed))
    )
  },
  take: async (visit, asked) => {
    const ground = await groundOf(visit, asked)
    if (ground === undefined) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const itemId = ground.item.id
    const corrected = await visit.act((session) => correctItem(session, { itemId, ...filled.value }))
    if (!corrected.ok) return page(visit, ground, refusedForm(asked.typed, corrected.refusal))
    return { goTo: agendaAddress(ground.agenda.meeting.meeting_id), notice: { text: words.done } }
  },
}

async function groundOf(visit: Visit, asked: Asked): Promise<Ground | undefined> {
  const agenda = await readAgenda(visit, asked)
  const item = agenda && itemAsked(agenda, asked)
  if (agenda === undefined || item === undefined) return undefined
  return visit.may('correct-item', agenda.meeting.body_id) ? { agenda, item } : undefined
}

function page(visit: Visit, { agenda, item }: Ground, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: `${agendaAddress(agenda.meeting.meeting_id)}/items/${item.id}/correct`,
    buttonText: words.button,
    watched: [{ kind: 'item', id: item.id }],
    breadcrumbs: wayToAgenda(agenda, visit),
  })
}
