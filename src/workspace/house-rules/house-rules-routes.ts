import { readHouseRules } from '../../acts/room/read-room.ts'
import { setHouseRules } from '../../acts/room/set-house-rules.ts'
import { bodiesOf, type BodyRow } from '../../store/body.ts'
import { houseRulesOf } from '../../store/room.ts'
import { table } from '../../web/components/table.ts'
import { refusedState, type FormState } from '../../web/form/form.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { missingFrom, rulesForm, rulesOfAnswers, rulesTyped } from './rules-form.ts'
import { houseRulesWords as words } from './words.ts'

const list = '/workspace/house-rules'

/** The pages on which a council records what its constitution says of the meetings of each body. */
export const houseRulesRoutes: readonly Route[] = [
  { url: '/house-rules', for: ['set-house-rules'], show: showBodies },
  {
    url: '/house-rules/:bodyId',
    for: ['set-house-rules'],
    show: async (visit, asked) => {
      const body = await bodyAsked(visit, asked)
      if (body === undefined) return undefined
      const rules = await readHouseRules(visit.office, visit.councilId, body.body_id)
      return page(visit, body, rulesForm.start(rulesTyped(rules), asked.typed))
    },
    take: async (visit, asked) => {
      const body = await bodyAsked(visit, asked)
      if (body === undefined) return undefined
      const { typed } = asked
      const filled = rulesForm.read(typed)
      if (!filled.ok) return page(visit, body, filled.refusal)
      const rules = rulesOfAnswers(filled.value)
      const missing = missingFrom(rules)
      if (missing !== undefined)
        return page(visit, body, refusedState(typed, words.exclusionLacks(missing), 'exclusion'))
      const set = await visit.act((session) => setHouseRules(session, { bodyId: body.body_id, rules }))
      if (!set.ok) return page(visit, body, refusedForm(typed, set.refusal))
      return { goTo: list, notice: { text: words.saved(body.name) } }
    },
  },
]

/** The bodies that sit now and whose rules the reader may set. */
async function bodiesFor(visit: Visit): Promise<readonly BodyRow[]> {
  const bodies = await bodiesOf(visit.office, visit.councilId)
  return bodies
    .filter((body) => body.valid_to === null && visit.may('set-house-rules', body.body_id))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}

async function bodyAsked(visit: Visit, { params }: Asked): Promise<BodyRow | undefined> {
  return (await bodiesFor(visit)).find(({ body_id }) => body_id === params['bodyId'])
}

async function showBodies(visit: Visit): Promise<WorkspacePage> {
  const bodies = await bodiesFor(visit)
  const rows = await Promise.all(
    bodies.map(async ({ body_id, name }) => {
      const rules = await houseRulesOf(visit.office, visit.councilId, body_id)
      const link = html`<a class="govuk-link" href="${list}/${body_id}">${name}</a>`
      return [{ html: link }, { text: rules === undefined ? words.unrecorded : words.recorded }]
    }),
  )
  return {
    title: words.title,
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${
      rows.length === 0
        ? html`<p class="govuk-body">${words.none}</p>`
        : table({
            caption: words.title,
            captionClasses: 'govuk-visually-hidden',
            head: [{ text: words.body }, { text: words.rules }],
            rows,
          })
    }`,
  }
}

function page(visit: Visit, body: BodyRow, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.ofBody(body.name),
    lead: words.ofBodyLead,
    form: rulesForm,
    state,
    action: `${list}/${body.body_id}`,
    buttonText: words.save,
    watched: [{ kind: 'body', id: body.body_id }],
    breadcrumbs: [{ text: words.title, href: list }],
  })
}
