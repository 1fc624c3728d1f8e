import { liftLegalHold, placeLegalHold } from '../../acts/retention/legal-hold.ts'
import { thingAt } from '../../council/retention/legal-hold.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { legalHoldById, legalHolds, type LegalHoldRow } from '../../store/retention.ts'
import { button } from '../../web/components/button.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { defineForm, refusedState, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { addressOfThing, mayOpen, titleOf } from './thing-titles.ts'
import { retentionWords } from './words.ts'

const words = retentionWords.holds
const url = '/workspace/retention/holds'
const home = { text: retentionWords.title, href: '/workspace/retention' }

/** Every legal hold: those that stand, and those that were lifted, with who and why. */
export const holdsRoute: Route = {
  url: '/retention/holds',
  for: ['place-legal-hold'],
  show: async (visit) => {
    if (!visit.may('place-legal-hold')) return undefined
    const holds = await legalHolds(visit.office, visit.councilId)
    const standing = holds.filter(({ lifted_entry: lifted }) => lifted === null)
    const lifted = holds.filter(({ lifted_entry: entry }) => entry !== null)
    return {
      title: words.title,
      breadcrumbs: [home],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${holds.length === 0 && html`<p class="govuk-body">${words.none}</p>`}
      ${button({ text: words.placeLink, href: `${url}/new` })}
      ${await holdTable(visit, standing, { caption: words.standing, head: words.head })}
      ${await holdTable(visit, lifted, { caption: words.lifted, head: words.liftedHead })}`,
    }
  },
}

async function holdTable(
  visit: Visit,
  holds: readonly LegalHoldRow[],
  { caption, head }: { readonly caption: string; readonly head: readonly string[] },
): Promise<Html> {
  if (holds.length === 0) return nothing
  const isStanding = holds.every(({ lifted_entry: lifted }) => lifted === null)
  const actions = html`<span class="govuk-visually-hidden">${words.lift}</span>`
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${caption}">
    ${table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: [...head.map((each) => ({ text: each })), ...(isStanding ? [{ html: actions }] : [])],
      rows: await Promise.all(holds.map((hold) => holdCells(visit, hold))),
    })}
  </div>`
}

async function holdCells(visit: Visit, hold: LegalHoldRow): Promise<TableCell[]> {
  const { say } = visit
  const title = (await titleOf(visit, thingOf(hold))) ?? words.gone
  const last: TableCell =
    hold.lifted_at === null
      ? {
          html: html`<a class="govuk-link" href="${url}/${hold.hold_id}/lift"
            >${words.lift}<span class="govuk-visually-hidden">${words.liftHidden(title)}</span></a
          >`,
        }
      : { text: words.liftedBy(hold.lifted_by ?? '', say.moment(hold.lifted_at), hold.lift_reason ?? '') }
  return [
    mayOpen(visit, thingOf(hold))
      ? { html: html`<a class="govuk-link" href="${addressOfThing(thingOf(hold))}">${title}</a>` }
      : { text: title },
    { text: hold.reason },
    { text: words.by(hold.placed_by, say.moment(hold.placed_at)) },
    last,
  ]
}

function thingOf({ thing_kind: kind, thing_id: id }: LegalHoldRow) {
  return { kind: kind as keyof typeof words.kinds, id }
}

const place = retentionWords.place
const placeForm = defineForm({
  thing: text({
    label: place.thing,
    hint: place.thingHint,
    required: place.thingRequired,
    maxLength: 500,
    spellcheck: false,
  }),
  reason: longText({
    label: place.reason,
    hint: place.reasonHint,
    required: place.reasonRequired,
    maxLength: 2_000,
  }),
})

/** Places a legal hold on the thing whose page an address names. */
export const placeHoldRoute: Route = {
  url: '/retention/holds/new',
  for: ['place-legal-hold'],
  show: async (visit, { query, typed }) =>
    visit.may('place-legal-hold')
      ? placePage(visit, placeForm.start({ thing: query['thing'] ?? '' }, typed))
      : undefined,
  take: async (visit, { typed }) => {
    if (!visit.may('place-legal-hold')) return undefined
    const filled = placeForm.read(typed)
    if (!filled.ok) return placePage(visit, filled.refusal)
    const { thing: address, reason } = filled.value
    const thing = thingAt(address)
    const title = thing && (await titleOf(visit, thing))
    if (thing === undefined || title === undefined)
      return placePage(visit, refusedState(typed, place.thingUnknown, 'thing'))
    const placed = await visit.act((session) => placeLegalHold(session, { thing, reason }))
    if (!placed.ok) return placePage(visit, refusedForm(typed, placed.refusal))
    return { goTo: url, notice: { text: place.done(title) } }
  },
}

function placePage(visit: Visit, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: place.title,
    lead: place.lead,
    form: placeForm,
    state,
    action: `${url}/new`,
    buttonText: place.button,
    breadcrumbs: [home, { text: words.title, href: url }],
  })
}

const lift = retentionWords.lift
const liftForm = defineForm({
  reason: longText({ label: lift.reason, required: lift.reasonRequired, maxLength: 2_000 }),
})

async function holdAsked(visit: Visit, { params }: Asked) {
  const id = params['id'] ?? ''
  if (!visit.may('lift-legal-hold') || !isIdForm(id)) return undefined
  const hold = await legalHoldById(visit.office, visit.councilId, id as Id<'hold'>)
  if (hold === undefined || hold.lifted_entry !== null) return undefined
  return { hold, title: (await titleOf(visit, thingOf(hold))) ?? words.gone }
}

/** Lifts a legal hold, with the reason. */
export const liftHoldRoute: Route = {
  url: '/retention/holds/:id/lift',
  for: ['lift-legal-hold'],
  show: async (visit, asked) => {
    const found = await holdAsked(visit, asked)
    return found && liftPage(visit, found, liftForm.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const found = await holdAsked(visit, asked)
    if (found === undefined) return undefined
    const filled = liftForm.read(asked.typed)
    if (!filled.ok) return liftPage(visit, found, filled.refusal)
    const { reason } = filled.value
    const holdId = found.hold.hold_id
    const lifted = await visit.act((session) => liftLegalHold(session, { holdId, reason }))
    if (!lifted.ok) return liftPage(visit, found, refusedForm(asked.typed, lifted.refusal))
    return { goTo: url, notice: { text: lift.done(found.title) } }
  },
}

function liftPage(
  visit: Visit,
  { hold, title }: { readonly hold: LegalHoldRow; readonly title: string },
  state: FormState,
): WorkspacePage {
  return formPage(visit, {
    title: lift.title(title),
    lead: lift.lead,
    before: insetText({
      text: lift.placed(words.by(hold.placed_by, visit.say.moment(hold.placed_at)), hold.reason),
    }),
    form: liftForm,
    state,
    action: `${url}/${hold.hold_id}/lift`,
    buttonText: lift.button,
    buttonClasses: 'govuk-button--warning',
    breadcrumbs: [home, { text: words.title, href: url }],
  })
}
