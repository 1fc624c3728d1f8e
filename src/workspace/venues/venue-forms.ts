import { changeVenue, closeVenue, registerVenue } from '../../acts/venue/register-venue.ts'
import type { Venue, VenueFact } from '../../council/venue/venue.ts'
import { newId } from '../../foundation/identifier.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { readVenues, venueCrumbs } from './venues-page.ts'
import { venueWords } from './words.ts'

const words = venueWords.form
const list = '/workspace/registers/rooms'

function fact(label: string) {
  return requiredChoice<VenueFact>({
    label,
    required: words.factRequired,
    isInline: true,
    choices: (['yes', 'no', 'unknown'] as const).map((value) => ({ value, text: words.facts[value] })),
  })
}

const form = defineForm({
  name: text({ label: words.name, hint: words.nameHint, required: words.nameRequired, maxLength: 120 }),
  address: text({
    label: words.address,
    hint: words.addressHint,
    required: words.addressRequired,
    maxLength: 175,
  }),
  capacity: wholeNumber({ label: words.capacity, least: 1, most: 99_999 }),
  stepFree: fact(words.stepFree),
  hearingLoop: fact(words.hearingLoop),
  webcast: fact(words.webcast),
  accessNote: longText({
    label: words.accessNote,
    hint: words.accessNoteHint,
    rows: 2,
    maxLength: 600,
  }),
  minutesBetween: wholeNumber({
    label: words.minutesBetween,
    hint: words.minutesBetweenHint,
    required: words.minutesBetweenRequired,
    most: 600,
  }),
  fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
})

/** Registers a room. */
export const newVenueRoute: Route = {
  url: '/registers/rooms/new',
  for: ['register-venue'],
  show: (visit, { typed }) =>
    Promise.resolve(
      visit.may('register-venue')
        ? newPage(visit, form.start({ fromOn: visit.today, minutesBetween: 0 }, typed))
        : undefined,
    ),
  take: async (visit, { typed }) => {
    if (!visit.may('register-venue')) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return newPage(visit, filled.refusal)
    const { minutesBetween = 0, ...rest } = filled.value
    const venue = { id: newId<'venue'>(visit.random), ...rest, minutesBetween }
    const kept = await visit.act((session) => registerVenue(session, venue))
    if (!kept.ok) return newPage(visit, refusedForm(typed, kept.refusal, 'name'))
    return { goTo: list, notice: { text: words.added } }
  },
}

function newPage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: venueWords.add,
    form,
    state,
    action: `${list}/new`,
    buttonText: words.save,
    breadcrumbs: venueCrumbs,
  })
}

/** Puts a room's words and facts right. */
export const changeVenueRoute: Route = {
  url: '/registers/rooms/:id/change',
  for: ['change-venue'],
  show: async (visit, { params, typed }) => {
    const venue = await venueAt(visit, params['id'])
    return venue && changePage(visit, venue, form.start(venue, typed))
  },
  take: async (visit, { params, typed }) => {
    const venue = await venueAt(visit, params['id'])
    if (venue === undefined) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return changePage(visit, venue, filled.refusal)
    const { minutesBetween = 0, ...rest } = filled.value
    const kept = await visit.act((session) => changeVenue(session, { id: venue.id, ...rest, minutesBetween }))
    if (!kept.ok) {
      const field = kept.refusal.code === 'venue-exists' ? 'name' : 'fromOn'
      return changePage(visit, venue, refusedForm(typed, kept.refusal, field))
    }
    return { goTo: list, notice: { text: words.changed } }
  },
}

async function venueAt(visit: Visit, id: string | undefined): Promise<Venue | undefined> {
  return (await readVenues(visit))?.find((venue) => venue.id === id)
}

function changePage(visit: Visit, venue: Venue, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.changeTitle(venue.name),
    lead: words.changeLead,
    form,
    state,
    action: `${list}/${venue.id}/change`,
    buttonText: words.save,
    watched: [{ kind: 'venue', id: venue.id }],
    breadcrumbs: venueCrumbs,
  })
}

const closeForm = defineForm({ toOn: optionalDate({ label: words.toOn, hint: words.toOnHint }) })

/** Closes a room with its last day, or takes the closing back. */
export const closeVenueRoute: Route = {
  url: '/registers/rooms/:id/close',
  for: ['close-venue'],
  show: async (visit, { params, typed }) => {
    const venue = await venueAt(visit, params['id'])
    return venue && closePage(visit, venue, closeForm.start({ toOn: venue.toOn ?? visit.today }, typed))
  },
  take: async (visit, { params, typed }) => {
    const venue = await venueAt(visit, params['id'])
    if (venue === undefined) return undefined
    const filled = closeForm.read(typed)
    if (!filled.ok) return closePage(visit, venue, filled.refusal)
    const { toOn } = filled.value
    const kept = await visit.act((session) => closeVenue(session, { id: venue.id, toOn }))
    if (!kept.ok) return closePage(visit, venue, refusedForm(typed, kept.refusal, 'toOn'))
    return { goTo: list, notice: { text: toOn === undefined ? words.reopened : words.closed } }
  },
}

function closePage(visit: Visit, venue: Venue, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.closeTitle(venue.name),
    lead: words.closeLead,
    form: closeForm,
    state,
    action: `${list}/${venue.id}/close`,
    buttonText: words.closeSave,
    watched: [{ kind: 'venue', id: venue.id }],
    breadcrumbs: venueCrumbs,
  })
}
