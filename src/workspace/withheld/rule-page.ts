import { agreeReleaseRule } from '../../acts/release-rule/agree-release-rule.ts'
import { setReleaseRule } from '../../acts/release-rule/set-release-rule.ts'
import { areDifferentPeople } from '../../council/access/release.ts'
import { releasedClasses } from '../../council/access/release-rule.ts'
import { releaseRuleAt, releaseRulesOf, type KeptReleaseRule } from '../../store/release-rule.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { table } from '../../web/components/table.ts'
import { picks } from '../../web/form/choice-fields.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formWords } from '../../web/form/words.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, formTag, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { deskCrumb } from './read-paper.ts'
import { ruleHistory, ruleInWords } from './rule-history.ts'
import { ruleWords as words } from './rule-words.ts'

/** The address of the page that says how many people release a paper. */
export const ruleAddress = '/workspace/withheld/rule'

const form = defineForm({
  onePersonFor: picks({
    label: words.onePersonFor,
    hint: words.onePersonHint,
    choices: releasedClasses.map((value) => ({ value, text: words.classes[value] })),
  }),
  reason: longText({
    label: words.reason,
    hint: words.reasonHint,
    required: words.reasonRequired,
    rows: 3,
    maxLength: 2_000,
  }),
})

/** How many people it takes to release a paper of each class: what holds, what waits, what was set before, and another rule. */
export const ruleRoute: Route = {
  url: '/withheld/rule',
  for: ['confirm-condition'],
  show: (visit, { typed }) => rulePage(visit, typed),
  take: async (visit, { typed }) => {
    if (!visit.may('set-release-rule')) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return rulePage(visit, typed, filled.refusal)
    const set = await visit.act((session) => setReleaseRule(session, filled.value))
    if (!set.ok) return rulePage(visit, typed, refusedForm(typed, set.refusal))
    const text = set.value === 'holds' ? words.holds : words.waiting
    return { goTo: ruleAddress, notice: { text } }
  },
}

/** Agrees, as a second person, to the rule that waits. */
export const agreeRuleRoute: Route = {
  url: '/withheld/rule/:version/agree',
  for: ['agree-release-rule'],
  take: async (visit, { params, typed }) => {
    const version = Number(params['version'])
    if (!Number.isSafeInteger(version)) return undefined
    const agreed = await visit.act((session) => agreeReleaseRule(session, version))
    if (!agreed.ok) return rulePage(visit, typed, refusedForm(typed, agreed.refusal))
    return { goTo: ruleAddress, notice: { text: words.agreed(visit.say.moment(agreed.value)) } }
  },
}

async function rulePage(
  visit: Visit,
  typed: Parameters<typeof form.start>[1],
  refused?: FormState,
): Promise<WorkspacePage> {
  const { office, councilId, at } = visit
  const now = await releaseRuleAt(office, councilId, at)
  const rules = await releaseRulesOf(office, councilId)
  const state = refused ?? form.start({ onePersonFor: now.onePersonFor }, typed)
  const hasErrors = state.errors.length > 0
  const [newest] = rules
  return {
    title: hasErrors ? formWords.errorTitle(words.title) : words.title,
    status: hasErrors ? 400 : undefined,
    breadcrumbs: [deskCrumb],
    main: html`${formErrors(form, state)} ${pageHeading({ title: words.title, lead: words.lead })}
    ${ruleNow(visit, rules, now)} ${newest?.holds_from === null && waitingPart(visit, newest)}
    ${newest?.holds_from && newest.holds_from > at && toCome(visit, newest)}
    ${visit.may('set-release-rule') && setPart(visit, state)} ${ruleHistory(visit, rules)}`,
  }
}

function ruleNow(
  visit: Visit,
  rules: readonly KeptReleaseRule[],
  { onePersonFor, version }: Awaited<ReturnType<typeof releaseRuleAt>>,
): Html {
  const from = rules.find((rule) => rule.version === version)?.holds_from
  const since = from ? shortMoment(visit, from) : words.usual
  return html`<h2 class="govuk-heading-m">${words.now}</h2>
    <div class="mh-scroll" tabindex="0" role="region" aria-label="${words.now}">
      ${table({
        caption: words.now,
        captionClasses: 'govuk-visually-hidden',
        head: words.head.map((text) => ({ text })),
        rows: [
          ...releasedClasses.map((name) => [
            { text: words.classes[name] },
            { text: onePersonFor.includes(name) ? words.one : words.two },
            { text: since },
          ]),
          [{ text: words.confidential }, { text: words.two }, { text: words.always }],
        ],
      })}
    </div>`
}

function waitingPart(visit: Visit, waiting: KeptReleaseRule): Html {
  const { reader } = visit
  const by = { accountId: waiting.account_id, personId: waiting.person_id ?? undefined }
  const isOther = areDifferentPeople(by, { accountId: reader.accountId, personId: reader.personId })
  const rule = ruleInWords(visit, waiting.one_person_for)
  const set = words.setBy(waiting.name, shortMoment(visit, waiting.at), waiting.reason)
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.waits}</h2>
    ${insetText({ text: `${rule}. ${set}` })}
    <p class="govuk-body">${words.waitsLead}</p>
    ${isOther ? agreeButton(visit, waiting) : html`<p class="govuk-body">${words.own}</p>`}
  </section>`
}

function agreeButton(visit: Visit, { version }: KeptReleaseRule): Html {
  if (!visit.may('agree-release-rule')) return nothing
  return actButton(visit, { action: `${ruleAddress}/${version}/agree`, buttonText: words.agree })
}

function toCome(visit: Visit, { one_person_for: names, holds_from: from }: KeptReleaseRule): Html {
  if (from === null) return nothing
  return insetText({ text: words.toCome(ruleInWords(visit, names), visit.say.moment(from)) })
}

function setPart(visit: Visit, state: FormState): Html {
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.set}</h2>
    <p class="govuk-body">${words.setLead}</p>
    ${formTag(visit, {
      action: ruleAddress,
      inside: form.showAll(state),
      buttonText: words.button,
      watched: [{ kind: 'council', id: visit.councilId }],
    })}
  </section>`
}
