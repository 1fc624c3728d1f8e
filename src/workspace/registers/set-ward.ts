import { setWard } from '../../acts/member/register-ward.ts'
import type { WardId } from '../../council/member/office-holding.ts'
import { isInTerm } from '../../council/term.ts'
import { pick } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { peopleCrumbs } from './people.ts'
import { personName, readRegisters, wardChoices } from './read-registers.ts'
import { wardWords } from './ward-words.ts'

const words = wardWords.set

/** Says of a term on record which ward it is for, and when the result of its election was declared. */
export const setWardRoute: Route = {
  url: '/registers/appointments/:id/ward',
  for: ['set-ward'],
  show: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    if (ground === undefined) return undefined
    const { wardId = '', declaredOn } = ground.holding
    return setPage(visit, ground, ground.form.start({ ward: wardId, declaredOn }, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    if (ground === undefined) return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return setPage(visit, ground, filled.refusal)
    const { ward, declaredOn } = filled.value
    const { id: holdingId, personId } = ground.holding
    const wardId = ward === '' ? undefined : (ward as WardId)
    const kept = await visit.act((session) => setWard(session, { holdingId, wardId, declaredOn }))
    if (!kept.ok) {
      const field = kept.refusal.code === 'declared-after-it-begins' ? 'declaredOn' : 'ward'
      return setPage(visit, ground, refusedForm(typed, kept.refusal, field))
    }
    return { goTo: `/workspace/registers/people/${personId}`, notice: { text: words.done } }
  },
}

async function groundOf(visit: Visit, id: string | undefined) {
  const seen = visit.may('set-ward') ? await readRegisters(visit) : undefined
  const holding = seen?.register.holdings.find((held) => held.id === id)
  if (seen === undefined || holding === undefined) return undefined
  const person = personName(seen, holding.personId)
  const office = seen.officeById.get(holding.officeId)?.title ?? ''
  const form = defineForm({
    ward: pick({
      label: words.ward,
      nothingChosen: words.noWard,
      choices: wardChoices(seen, (ward) => isInTerm(ward, holding.fromOn)),
    }),
    declaredOn: optionalDate({ label: words.declaredOn, hint: words.declaredHint }),
  })
  return { holding, person, office, form }
}

type Ground = NonNullable<Awaited<ReturnType<typeof groundOf>>>

function setPage(visit: Visit, { holding, person, office, form }: Ground, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title(person, office),
    lead: words.lead,
    form,
    state,
    action: `/workspace/registers/appointments/${holding.id}/ward`,
    buttonText: words.save,
    watched: [{ kind: 'holding', id: holding.id }],
    breadcrumbs: [...peopleCrumbs, { text: person, href: `/workspace/registers/people/${holding.personId}` }],
  })
}
