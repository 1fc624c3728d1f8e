import { releaseDocument } from '../../acts/report/release-document.ts'
import { stepTowardsRelease } from '../../acts/report/step-towards-release.ts'
import { takeReleaseStep, type NewReleaseStep } from '../../acts/report/take-release-step.ts'
import { areDifferentPeople, conditionOf, mayEndByRelease } from '../../council/access/release.ts'
import { accept } from '../../foundation/result.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { releaserIn, standingOf, type PaperStanding } from './paper-standing.ts'
import { paperAddress, paperAsked, paperCrumbs, type SeenPaper } from './read-paper.ts'
import { withheldWords as words } from './words.ts'

/** A step that says what was seen and where: its words, its page, and when it is offered. */
type EvidenceStep = {
  readonly path: 'confirm' | 'early'
  readonly kind: 'condition' | 'early-authority'
  readonly form: ReturnType<typeof evidenceForm>
  readonly page: (
    seen: SeenPaper,
    standing: PaperStanding,
  ) => { readonly title: string; readonly lead: string; readonly isLast: boolean } | undefined
  readonly button: string
}

function evidenceForm(labels: {
  readonly seen: string
  readonly seenRequired: string
  readonly where: string
  readonly whereHint: string
  readonly whereRequired: string
}) {
  return defineForm({
    seen: longText({ label: labels.seen, rows: 3, required: labels.seenRequired, maxLength: 2_000 }),
    where: text({
      label: labels.where,
      hint: labels.whereHint,
      required: labels.whereRequired,
      maxLength: 500,
    }),
  })
}

const confirmStep: EvidenceStep = {
  path: 'confirm',
  kind: 'condition',
  form: evidenceForm(words.confirm),
  button: words.confirm.button,
  page: ({ accessClass }, { confirmation, isAgreed, isTimeCome, canGoOut }) => {
    if (confirmation !== undefined || !mayEndByRelease(accessClass)) return undefined
    const isLast = isAgreed && isTimeCome && canGoOut
    return accessClass.class === 'embargoed'
      ? { title: words.confirm.title, lead: words.confirm.lead(conditionOf(accessClass)), isLast }
      : { title: words.confirm.titleExempt, lead: words.confirm.leadExempt, isLast }
  },
}

const earlyStep: EvidenceStep = {
  path: 'early',
  kind: 'early-authority',
  form: evidenceForm(words.early),
  button: words.early.button,
  page: ({ accessClass }, { authority, isTimeCome, confirmation, isAgreed, canGoOut }) =>
    accessClass.class !== 'embargoed' || isTimeCome || authority !== undefined
      ? undefined
      : {
          title: words.early.title,
          lead: words.early.lead(accessClass.source),
          isLast: confirmation !== undefined && isAgreed && canGoOut,
        },
}

type Found = { readonly seen: SeenPaper; readonly standing: PaperStanding }

/** The paper that an address names with how far its release has come; `undefined` where none ends by release. */
async function foundAt(visit: Visit, asked: Asked): Promise<Found | undefined> {
  const seen = await paperAsked(visit, asked)
  const standing = seen && (await standingOf(visit, seen.paper))
  return seen && standing && { seen, standing }
}

function evidenceRoute(step: EvidenceStep): Route {
  const page = (visit: Visit, { seen, standing }: Found, state: FormState) => {
    const shown = step.page(seen, standing)
    return shown && stepPage(visit, seen, { ...shown, step, state })
  }
  return {
    url: `/withheld/:id/${step.path}`,
    for: ['confirm-condition'],
    show: async (visit, asked) => {
      const found = await foundAt(visit, asked)
      return found && page(visit, found, step.form.start({}, asked.typed))
    },
    take: async (visit, asked) => {
      const found = await foundAt(visit, asked)
      if (found === undefined) return undefined
      const filled = step.form.read(asked.typed)
      if (!filled.ok) return page(visit, found, filled.refusal)
      const { seen: said, where } = filled.value
      const given = { kind: step.kind, seen: said, seenWhere: where }
      return took(visit, found.seen, {
        given,
        typed: asked.typed,
        refused: (refusal) => page(visit, found, refusedForm(asked.typed, refusal)),
      })
    },
  }
}

type Refused = Parameters<typeof refusedForm>[1]

/**
 * Takes a step, and releases by it only where the page said that it would: a paper whose time came while somebody read
 * “Agree” is not let go by that button.
 */
async function took(
  visit: Visit,
  { paper }: SeenPaper,
  step: {
    readonly given: Omit<NewReleaseStep, 'documentId'>
    readonly typed: Typed
    readonly refused: (refusal: Refused) => Answer
  },
): Promise<Answer> {
  const given = { documentId: paper.document_id, ...step.given }
  const saidNow = textTyped(step.typed, nowField) === 'yes'
  const taken = await visit.act((session) =>
    saidNow ? stepTowardsRelease(session, given) : takeStepAlone(session, given),
  )
  if (!taken.ok) return step.refused(taken.refusal)
  return { goTo: paperAddress(paper), notice: { text: words.release[taken.value] } }
}

async function takeStepAlone(...[session, given]: Parameters<typeof takeReleaseStep>) {
  const taken = await takeReleaseStep(session, given)
  return taken.ok ? accept('waiting' as const) : taken
}

const nowField = 'now'

/** The fields of a form, and, where its page says that sending it releases the paper, that it said so. */
function fieldsOf(form: { showAll: (state: FormState) => Html }, state: FormState, isLast: boolean): Html {
  return html`${form.showAll(state)}${isLast && html`<input type="hidden" name="${nowField}" value="yes" />`}`
}

function stepPage(
  visit: Visit,
  seen: SeenPaper,
  shown: {
    readonly title: string
    readonly lead: string
    readonly isLast: boolean
    readonly step: EvidenceStep
    readonly state: FormState
  },
): WorkspacePage {
  const { title, lead, isLast, step, state } = shown
  return formPage(visit, {
    title,
    lead,
    before: isLast && warningText({ text: words.confirm.armed }),
    form: step.form,
    inside: fieldsOf(step.form, state, isLast),
    state,
    action: `${paperAddress(seen.paper)}/${step.path}`,
    buttonText: isLast ? words.confirm.buttonArmed : step.button,
    buttonClasses: isLast ? 'govuk-button--warning' : undefined,
    watched: [{ kind: 'document', id: seen.paper.document_id }],
    breadcrumbs: paperCrumbs(seen),
  })
}

/** Confirms that what must have happened has: what was seen, and where. */
export const confirmRoute: Route = evidenceRoute(confirmStep)

/** Records that the source itself allows an earlier release. */
export const earlyRoute: Route = evidenceRoute(earlyStep)

const agreeForm = defineForm({})

/** Agrees to a release, as one of two people, or alone where one is enough. */
export const agreeRoute: Route = {
  url: '/withheld/:id/agree',
  for: ['release-document'],
  show: async (visit, asked) => {
    const found = await foundAt(visit, asked)
    return found && !hasAgreed(visit, found)
      ? agreePage(visit, found, agreeForm.start({}, asked.typed))
      : undefined
  },
  take: async (visit, asked) => {
    const found = await foundAt(visit, asked)
    if (found === undefined) return undefined
    const { consents, needed } = found.standing
    if (hasAgreed(visit, found)) {
      const again = { code: 'second-releaser-needed', consents: consents.length, needed } as const
      return agreePage(visit, found, refusedForm(asked.typed, again))
    }
    return took(visit, found.seen, {
      given: { kind: 'release' },
      typed: asked.typed,
      refused: (refusal) => agreePage(visit, found, refusedForm(asked.typed, refusal)),
    })
  },
}

/** Whether the visitor is one of those who agree already: a further agreement of theirs would count for nothing. */
function hasAgreed(visit: Visit, { standing }: Found): boolean {
  return standing.consents.some(({ by }) => !areDifferentPeople(by, releaserIn(visit)))
}

function agreePage(visit: Visit, { seen, standing }: Found, state: FormState): WorkspacePage {
  const { confirmation, consents, needed, isTimeCome, canGoOut } = standing
  const isLast = confirmation !== undefined && consents.length === needed - 1 && isTimeCome && canGoOut
  return formPage(visit, {
    title: words.agree.title,
    lead: isLast ? undefined : words.agree.arm,
    before: isLast && warningText({ text: needed === 1 ? words.agree.nowAlone : words.agree.now }),
    form: agreeForm,
    inside: fieldsOf(agreeForm, state, isLast),
    state,
    action: `${paperAddress(seen.paper)}/agree`,
    buttonText: isLast ? words.agree.buttonNow : words.agree.button,
    buttonClasses: isLast ? 'govuk-button--warning' : undefined,
    watched: [{ kind: 'document', id: seen.paper.document_id }],
    breadcrumbs: paperCrumbs(seen),
  })
}

/** Releases a paper for which everything is there. */
export const releaseRoute: Route = {
  url: '/withheld/:id/release',
  for: ['release-document'],
  take: async (visit, asked) => {
    const found = await foundAt(visit, asked)
    if (found === undefined) return undefined
    const { paper } = found.seen
    const released = await visit.act((session) => releaseDocument(session, paper.document_id))
    return released.ok
      ? { goTo: paperAddress(paper), notice: { text: words.release.released } }
      : agreePage(visit, found, refusedForm({}, released.refusal))
  },
}
