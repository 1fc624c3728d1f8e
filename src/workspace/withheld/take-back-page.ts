import { takeBackRelease } from '../../acts/report/take-back-release.ts'
import { areDifferentPeople } from '../../council/access/release.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { standingOf } from './paper-standing.ts'
import { paperAddress, paperAsked, paperCrumbs, type SeenPaper } from './read-paper.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.takeBack

const form = defineForm({
  reason: longText({
    label: words.reason,
    hint: words.reasonHint,
    required: words.reasonRequired,
    rows: 3,
    maxLength: 2_000,
  }),
})

/** The paper that an address names, where the reader has agreed to its release and it has not happened. */
async function agreedAsked(visit: Visit, asked: Asked): Promise<SeenPaper | undefined> {
  const seen = await paperAsked(visit, asked)
  const standing = seen && (await standingOf(visit, seen.paper))
  const { accountId, personId } = visit.reader
  return standing?.consents.some(({ by }) => !areDifferentPeople(by, { accountId, personId }))
    ? seen
    : undefined
}

/** Takes back that the reader agreed to a release. */
export const takeBackRoute: Route = {
  url: '/withheld/:id/take-back',
  for: ['take-back-release'],
  show: async (visit, asked) => {
    const seen = await agreedAsked(visit, asked)
    return seen && page(visit, seen, form.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const seen = await agreedAsked(visit, asked)
    if (seen === undefined) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, seen, filled.refusal)
    const { document_id: documentId } = seen.paper
    const { reason } = filled.value
    const taken = await visit.act((session) => takeBackRelease(session, { documentId, reason }))
    if (!taken.ok) return page(visit, seen, refusedForm(asked.typed, taken.refusal))
    return { goTo: paperAddress(seen.paper), notice: { text: words.done } }
  },
}

function page(visit: Visit, seen: SeenPaper, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: `${paperAddress(seen.paper)}/take-back`,
    buttonText: words.button,
    watched: [{ kind: 'document', id: seen.paper.document_id }],
    breadcrumbs: paperCrumbs(seen),
  })
}
