import { askRehearsal } from '../../acts/rehearsal/ask-rehearsal.ts'
import { signOffCheck } from '../../acts/rehearsal/sign-off-check.ts'
import { askedRehearsalOf, lastRehearsals, type RehearsedThing } from '../../store/rehearsal.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { paperAddress, paperAsked, paperCrumbs, type SeenPaper } from './read-paper.ts'
import { rehearsalResultPart } from './rehearsal-result-part.ts'
import { rehearsalWords } from './rehearsal-words.ts'

/** A walk of the site for a paper: of which kind, for what, and in which words. */
type Walked = {
  readonly seen: SeenPaper
  readonly thing: RehearsedThing
  readonly path: 'rehearsal' | 'check'
  readonly says: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly button: string
  }
}

async function rehearsed(visit: Visit, asked: Asked): Promise<Walked | undefined> {
  const seen = await paperAsked(visit, asked)
  const itemId = seen?.paper.item_id
  if (seen === undefined || !seen.hasFile || !itemId || !isKeptBack(seen)) return undefined
  const thing = { councilId: visit.councilId, kind: 'release', thingId: itemId } as const
  return { seen, thing, path: 'rehearsal', says: rehearsalWords.rehearsal }
}

/** Whether a paper is still kept back, so that its release can be rehearsed. */
export function isKeptBack({ paper, accessClass }: SeenPaper): boolean {
  return paper.published_at === null && paper.withdrawn_at === null && accessClass.class !== 'open'
}

async function checked(visit: Visit, asked: Asked): Promise<Walked | undefined> {
  const seen = await paperAsked(visit, asked)
  if (seen === undefined || seen.paper.withdrawn_at === null) return undefined
  const thing = { councilId: visit.councilId, kind: 'withdrawal', thingId: seen.paper.document_id } as const
  return { seen, thing, path: 'check', says: rehearsalWords.check }
}

function walkRoute(path: Walked['path'], find: typeof rehearsed): Route {
  return {
    url: `/withheld/:id/${path}`,
    for: ['ask-rehearsal'],
    show: async (visit, asked) => {
      const walked = await find(visit, asked)
      return walked && walkPage(visit, walked)
    },
    take: async (visit, asked) => {
      const walked = await find(visit, asked)
      if (walked === undefined) return undefined
      const { kind, thingId } = walked.thing
      const wanted = await visit.act((session) => askRehearsal(session, { kind, thingId }))
      if (!wanted.ok) return walkPage(visit, walked, refusedForm(asked.typed, wanted.refusal))
      return { goTo: addressOf(walked), notice: { text: rehearsalWords.asked } }
    },
  }
}

/** What everybody could reach of a paper's item, now and at its release. */
export const rehearsalRoute: Route = walkRoute('rehearsal', rehearsed)

/** What can still be reached of a withdrawn paper. */
export const checkRoute: Route = walkRoute('check', checked)

/** Signs off the last check after a withdrawal. */
export const signOffRoute: Route = {
  url: '/withheld/:id/check/sign-off',
  for: ['sign-off-check'],
  take: async (visit, asked) => {
    const walked = await checked(visit, asked)
    if (walked === undefined) return undefined
    const signed = await visit.act((session) => signOffCheck(session, walked.seen.paper.document_id))
    if (!signed.ok) return walkPage(visit, walked, refusedForm(asked.typed, signed.refusal))
    return { goTo: addressOf(walked), notice: { text: rehearsalWords.check.signedOff } }
  },
}

function addressOf({ seen, path }: Walked): string {
  return `${paperAddress(seen.paper)}/${path}`
}

const noFields = defineForm({})

async function walkPage(
  visit: Visit,
  walked: Walked,
  state: FormState = noFields.start({}, {}),
): Promise<WorkspacePage> {
  const { seen, thing, says } = walked
  const [last, before] = await lastRehearsals(visit.office, thing, 2)
  const waiting = await askedRehearsalOf(visit.office, thing)
  const problem = state.errors[0]?.text
  return {
    title: says.title,
    breadcrumbs: paperCrumbs(seen),
    ...(problem !== undefined && { status: 400 as const }),
    main: html`${problem !== undefined && errorSummary({ titleText: rehearsalWords.problem, errorList: [{ text: problem }] })}
    ${pageHeading({ title: says.title, caption: seen.title, lead: says.lead })}
    ${waiting && insetText({ text: rehearsalWords.waiting(waiting.actor, shortMoment(visit, waiting.at)) })}
    ${
      waiting === undefined &&
      actButton(visit, {
        action: addressOf(walked),
        buttonText: last === undefined ? says.button : rehearsalWords.again,
        buttonClasses: last === undefined ? undefined : 'govuk-button--secondary',
      })
    }
    ${last === undefined ? html`<p class="govuk-body">${says.none}</p>` : html`${await rehearsalResultPart(visit, last, before)}${signOff(visit, walked, last)}`}`,
  }
}

function signOff(
  visit: Visit,
  walked: Walked,
  last: Awaited<ReturnType<typeof lastRehearsals>>[number],
): Html {
  if (walked.path === 'rehearsal') return nothing
  if (last.signed_by !== null && last.signed_at !== null)
    return insetText({
      text: rehearsalWords.check.signedBy(last.signed_by, shortMoment(visit, last.signed_at)),
    })
  if (last.verdict !== 'holds') return nothing
  return html`<h2 class="govuk-heading-m">${rehearsalWords.check.signOff}</h2>
    <p class="govuk-body">${rehearsalWords.check.signOffLead}</p>
    ${actButton(visit, { action: `${addressOf(walked)}/sign-off`, buttonText: rehearsalWords.check.signOffButton })}`
}
