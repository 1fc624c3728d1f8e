import { placePlanEntry } from '../../acts/plan/place-plan-entry.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { reportPlaces } from '../../store/report-place.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { entryAt, type SeenEntry } from './reading.ts'
import { forwardPlanWords } from './words.ts'

const words = forwardPlanWords.place

/** Puts an entry on the item of the agenda on which it will be decided. */
export const placeEntryRoute: Route = {
  url: '/forward-plan/:id/place',
  for: ['place-plan-entry'],
  show: async (visit, { params, typed }) => {
    const seen = await placeable(visit, params['id'])
    if (seen === undefined) return undefined
    const form = await placeForm(visit, seen)
    return page(visit, seen, { form, state: form.start({}, typed) })
  },
  take: async (visit, { params, typed }) => {
    const seen = await placeable(visit, params['id'])
    if (seen === undefined) return undefined
    const form = await placeForm(visit, seen)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, seen, { form, state: filled.refusal })
    const placing = { planEntryId: seen.entry.id, itemId: filled.value.item as AgendaItemId }
    const placed = await visit.act((session) => placePlanEntry(session, placing))
    if (!placed.ok) return page(visit, seen, { form, state: refusedForm(typed, placed.refusal) })
    return { goTo: `/workspace/forward-plan/${seen.entry.id}`, notice: { text: words.done } }
  },
}

async function placeable(visit: Visit, id: string | undefined): Promise<SeenEntry | undefined> {
  const seen = await entryAt(visit, id)
  return seen?.bodyId !== undefined && visit.may('place-plan-entry', seen.bodyId) ? seen : undefined
}

type PlaceForm = Awaited<ReturnType<typeof placeForm>>

async function placeForm(visit: Visit, { bodyId }: SeenEntry) {
  const places =
    bodyId === undefined
      ? []
      : await reading(visit, ({ tx, councilId }) =>
          reportPlaces(tx, councilId, { bodyId, from: visit.today }),
        )
  const items = places.filter((place) => place.expected_document_id === null)
  return defineForm({
    item: requiredPick({
      label: words.item,
      hint: items.length === 0 ? words.none : words.itemHint,
      required: words.itemRequired,
      nothingChosen: words.nothingChosen,
      choices: items.map(({ item_id, starts_on, number, title }) => ({
        value: item_id as string,
        text: `${visit.say.shortDate(starts_on)}, ${number} ${title}`,
      })),
    }),
  })
}

function page(
  visit: Visit,
  { entry }: SeenEntry,
  { form, state }: { readonly form: PlaceForm; readonly state: FormState },
): WorkspacePage {
  const here = `/workspace/forward-plan/${entry.id}`
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: `${here}/place`,
    buttonText: words.button,
    watched: [{ kind: 'planEntry', id: entry.id }],
    breadcrumbs: [
      { text: forwardPlanWords.title, href: '/workspace/forward-plan' },
      { text: entry.title, href: here },
    ],
  })
}
