import { requestCallIn } from '../../acts/call-in/request-call-in.ts'
import { newId } from '../../foundation/identifier.ts'
import { picks } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit } from '../frame/visit.ts'
import { readDecision, type ReadDecision } from './one-decision.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.request

/** A member asks for the call-in of a decision, on grounds of the scheme and with reasons. */
export const callInRequestRoute: Route = {
  url: '/decisions/:id/call-in',
  for: ['request-call-in'],
  show: async (visit, { params, typed }) => {
    const read = await openDecision(visit, params['id'])
    return read && page(visit, read, formOf(read).start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const read = await openDecision(visit, params['id'])
    if (read === undefined) return undefined
    const answers = formOf(read).read(typed)
    if (!answers.ok) return page(visit, read, answers.refusal)
    const id = newId<'callIn'>(visit.random)
    const asked = await visit.act((session) =>
      requestCallIn(session, { id, resolutionId: read.row.resolution_id, ...answers.value }),
    )
    return asked.ok
      ? { goTo: `/workspace/call-in/${id}`, notice: { text: words.done } }
      : page(visit, read, refusedForm(typed, asked.refusal))
  },
}

async function openDecision(visit: Visit, id: string | undefined): Promise<ReadDecision | undefined> {
  const read = await readDecision(visit, id ?? '')
  return read?.row.released_entry === null || read?.scheme === undefined ? undefined : read
}

function formOf({ scheme }: ReadDecision) {
  return defineForm({
    grounds: picks({
      label: words.grounds,
      required: words.groundsRequired,
      choices: (scheme?.grounds ?? []).map((ground) => ({ value: ground, text: ground })),
    }),
    reasons: longText({ label: words.reasons, required: words.reasonsRequired, rows: 5 }),
    asksFor: longText({ label: words.asksFor, rows: 3 }),
  })
}

function page(visit: Visit, read: ReadDecision, state: FormState): Answer {
  const closes = read.standing.effect?.closes_on
  return formPage(visit, {
    title: words.title,
    lead: closes
      ? words.lead(visit.say.longDate(closes), visit.say.number(read.scheme?.members_needed ?? 0))
      : undefined,
    form: formOf(read),
    state,
    action: `/workspace/decisions/${read.row.resolution_id}/call-in`,
    buttonText: words.save,
    breadcrumbs: [{ text: read.row.title, href: `/workspace/decisions/${read.row.resolution_id}` }],
  })
}
