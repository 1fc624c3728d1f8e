import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { endAssuranceReader, nameAssuranceReader } from '../../acts/assurance/name-assurance-reader.ts'
import { assuranceStages, type AssuranceStage } from '../../council/assurance/assurance-stage.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { allAccounts } from '../../store/account.ts'
import { assuranceReadersOf, type AssuranceReaderRow } from '../../store/assurance.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { eventFormRoute } from './event-form.ts'
import { eventAddress, eventAsked } from './read-event.ts'
import { wideTable } from './section.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.readers

/** Who may read an event before it is public, and the form that names another. */
export const readersRoute = eventFormRoute({
  url: '/assurance/:id/readers',
  act: 'name-assurance-reader',
  words,
  form: async ({ office, councilId }) => {
    const accounts = (await allAccounts(office, councilId)).filter((one) => one.closed_entry === null)
    return defineForm({
      accountId: requiredPick({
        label: words.account,
        required: words.accountRequired,
        choices: accounts.map(({ account_id: value, name, email }) => ({
          value: value as string,
          text: `${name}, ${email}`,
        })),
      }),
      from: requiredPick({
        label: words.from,
        required: words.fromRequired,
        choices: assuranceStages.map((value) => ({ value, text: assuranceWords.stages[value] })),
      }),
      reason: text({ label: words.reason, required: words.reasonRequired, maxLength: 500 }),
    })
  },
  before: (visit, event) => readersTable(visit, event),
  work: (session, { key }, { given }) =>
    nameAssuranceReader(session, key.assurance_event_id, {
      ...given,
      accountId: given.accountId as Id<'account'>,
    }),
  field: 'accountId',
  goTo: (event) => `${eventAddress(event)}/readers`,
})

async function readersTable(visit: Visit, event: EventInHand): Promise<Html> {
  const readers = await assuranceReadersOf(visit.office, event.key)
  return wideTable({
    caption: words.title,
    head: [...words.head, { html: html`<span class="govuk-visually-hidden">${words.endHead}</span>` }],
    rows: readers.map((reader) => [
      { text: reader.name },
      { text: assuranceWords.stages[reader.from_stage as AssuranceStage] },
      { text: reader.reason === '' ? words.recorder : reader.reason },
      { text: reader.named_by },
      { html: endCell(visit, event, reader) },
    ]),
  })
}

function endCell(visit: Visit, event: EventInHand, reader: AssuranceReaderRow): Html {
  if (reader.ended_at !== null)
    return html`${words.ended(visit.say.shortDate(dateAt(reader.ended_at, visit.zone)))}`
  return actButton(visit, {
    action: `${eventAddress(event)}/readers/${reader.account_id}`,
    buttonText: words.end(reader.name),
    buttonClasses: 'govuk-button--secondary',
  })
}

/** Ends somebody's reading of an event before it is public. */
export const endReaderRoute: Route = {
  url: '/assurance/:id/readers/:account',
  for: ['end-assurance-reader'],
  take: async (visit, asked) => {
    const event = visit.may('end-assurance-reader') ? await eventAsked(visit, asked) : undefined
    const { account = '' } = asked.params
    if (event === undefined || !isIdForm(account)) return undefined
    const eventId = event.key.assurance_event_id
    const ended = await visit.act((session) => endAssuranceReader(session, eventId, account as Id<'account'>))
    return ended.ok ? { goTo: `${eventAddress(event)}/readers`, notice: { text: words.endDone } } : undefined
  },
}
