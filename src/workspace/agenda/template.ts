import { setAgendaTemplate } from '../../acts/agenda/set-agenda-template.ts'
import type { BodyId } from '../../council/body/body.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { agendaTemplateOf, type KeptTemplate } from '../../store/agenda-template.ts'
import { bodiesOf, type BodyRow } from '../../store/body.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { templateLines, templateOf } from './template-lines.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.template

const form = defineForm({
  lines: longText({ label: words.lines, hint: words.hint, rows: 16, maxLength: 20_000 }),
})

type Ground = { readonly body: BodyRow; readonly template: KeptTemplate }

/** Sets the usual agenda of a body. */
export const templateRoute: Route = {
  url: '/bodies/:id/agenda-template',
  for: ['set-agenda-template'],
  show: async (visit, asked) => {
    const ground = await groundOf(visit, asked)
    const known = ground && { lines: templateLines(ground.template.items) }
    return ground && page(visit, ground, form.start(known, asked.typed))
  },
  take: async (visit, asked) => {
    const ground = await groundOf(visit, asked)
    if (ground === undefined) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const items = templateOf(filled.value.lines, ground.template.items)
    if (!items.ok) return page(visit, ground, refusedState(asked.typed, items.refusal, 'lines'))
    const bodyId = ground.body.body_id
    const set = await visit.act((session) => setAgendaTemplate(session, { bodyId, items: items.value }))
    if (!set.ok) return page(visit, ground, refusedForm(asked.typed, set.refusal, 'lines'))
    return { goTo: `/workspace/bodies/${bodyId}/agenda-template`, notice: { text: words.saved } }
  },
}

async function groundOf(visit: Visit, { params }: Asked): Promise<Ground | undefined> {
  const { councilId } = visit
  const { id = '' } = params
  if (!isIdForm(id) || !visit.may('set-agenda-template', id as BodyId)) return undefined
  return visit.office.transaction().execute(async (tx) => {
    const body = (await bodiesOf(tx, councilId)).find((each) => each.body_id === id)
    if (body === undefined) return undefined
    return { body, template: await agendaTemplateOf(tx, { councilId, bodyId: body.body_id }) }
  })
}

function page(visit: Visit, { body }: Ground, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title(body.name),
    lead: words.lead,
    form,
    state,
    action: `/workspace/bodies/${body.body_id}/agenda-template`,
    buttonText: words.button,
    watched: [{ kind: 'body', id: body.body_id }],
    breadcrumbs: [{ text: agendaWords.meetings, href: '/workspace/meetings' }],
  })
}
