import { rolesHeld } from '../../acts/call-in/decision-to-call-in.ts'
import { moveCallIn, type CallInMove } from '../../acts/call-in/move-call-in.ts'
import { joinCallIn } from '../../acts/call-in/request-call-in.ts'
import { ruleOnCallIn, withdrawCallIn } from '../../acts/call-in/rule-on-call-in.ts'
import type { CallInState } from '../../council/call-in/call-in.ts'
import type { CallInScheme } from '../../council/call-in/call-in-scheme.ts'
import { isEntitledToCallIn } from '../../council/call-in/may-call-in.ts'
import { statesAfter } from '../../council/call-in/next-call-in-state.ts'
import type { Id } from '../../foundation/identifier.ts'
import { callInById, callInMembers, callInStates, schemeById } from '../../store/call-in.ts'
import { windowOf } from '../../store/decision.ts'
import { decisionsSince, itemsToHear } from '../../store/decision-desk.ts'
import { readRegister } from '../../store/register.ts'
import { resolutionById } from '../../store/resolution.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { pick, requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, formTag, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { dayOf, workings } from './shown.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.oneCallIn

/** One call-in: who asks and why, where it stands, and what its reader may do about it. */
const callInRoute: Route = {
  url: '/call-in/:id',
  for: ['request-call-in', 'rule-on-call-in', 'move-call-in', 'record-resolution'],
  show: async (visit, { params }) => {
    const read = await readCallIn(visit, params['id'] ?? '')
    return read && page(visit, read)
  },
}

const rulingForm = defineForm({
  is: requiredChoice<'valid' | 'invalid'>({
    label: words.ruling,
    required: words.rulingRequired,
    choices: [
      { value: 'valid', text: decisionWords.callIn.moves.valid },
      { value: 'invalid', text: decisionWords.callIn.moves.invalid },
    ],
  }),
  reasons: longText({ label: words.rulingReasons, required: words.rulingReasonsRequired, rows: 3 }),
})

const ruleRoute: Route = {
  url: '/call-in/:id/rule',
  for: ['rule-on-call-in'],
  take: async (visit, { params, typed }) => {
    const callInId = params['id'] as Id<'callIn'>
    const answers = rulingForm.read(typed)
    if (!answers.ok) return again(visit, callInId, { ruling: answers.refusal })
    const ruled = await visit.act((session) => ruleOnCallIn(session, { callInId, ...answers.value }))
    return ruled.ok
      ? gone(callInId, words.ruled)
      : again(visit, callInId, { ruling: refusedForm(typed, ruled.refusal) })
  },
}

const joinRoute: Route = {
  url: '/call-in/:id/join',
  for: ['join-call-in'],
  take: async (visit, { params, typed }) => {
    const callInId = params['id'] as Id<'callIn'>
    const joined = await visit.act((session) => joinCallIn(session, callInId))
    return joined.ok
      ? gone(callInId, words.joined)
      : again(visit, callInId, { withdrawal: refusedForm(typed, joined.refusal) })
  },
}

const withdrawalForm = defineForm({ reason: longText({ label: words.withdrawReason, rows: 2 }) })

const withdrawRoute: Route = {
  url: '/call-in/:id/withdraw',
  for: ['withdraw-call-in'],
  take: async (visit, { params, typed }) => {
    const callInId = params['id'] as Id<'callIn'>
    const answers = withdrawalForm.read(typed)
    if (!answers.ok) return again(visit, callInId, { withdrawal: answers.refusal })
    const withdrawn = await visit.act((session) => withdrawCallIn(session, { callInId, ...answers.value }))
    return withdrawn.ok
      ? gone(callInId, words.withdrawn)
      : again(visit, callInId, { withdrawal: refusedForm(typed, withdrawn.refusal) })
  },
}

const moveRoute: Route = {
  url: '/call-in/:id/move',
  for: ['move-call-in'],
  take: async (visit, { params, typed }) => {
    const callInId = params['id'] as Id<'callIn'>
    const read = await readCallIn(visit, callInId)
    if (read === undefined) return undefined
    const answers = moveForm(visit, read).read(typed)
    if (!answers.ok) return again(visit, callInId, { move: answers.refusal })
    const { to, reason, itemId, by } = answers.value
    const moved = await visit.act((session) =>
      moveCallIn(session, {
        callInId,
        to: to as CallInMove['to'],
        reason,
        itemId: itemId === '' ? undefined : itemId,
        byResolutionId: by === '' ? undefined : by,
      }),
    )
    return moved.ok
      ? gone(callInId, words.moved)
      : again(visit, callInId, { move: refusedForm(typed, moved.refusal) })
  },
}

/** One call-in, and what is done about it. */
export const callInRoutes: readonly Route[] = [callInRoute, ruleRoute, joinRoute, withdrawRoute, moveRoute]

function gone(id: Id<'callIn'>, text: string): Answer {
  return { goTo: `/workspace/call-in/${id}`, notice: { text } }
}

type States = {
  readonly ruling?: FormState
  readonly move?: FormState
  readonly withdrawal?: FormState
}

async function again(visit: Visit, id: Id<'callIn'>, states: States): Promise<Answer> {
  const read = await readCallIn(visit, id)
  return read && page(visit, read, states)
}

async function readCallIn(visit: Visit, id: string) {
  const { councilId } = visit
  return reading(visit, async ({ tx }) => {
    const callIn = await callInById(tx, councilId, id as Id<'callIn'>)
    const decision = callIn && (await resolutionById(tx, councilId, callIn.resolution_id))
    const scheme = callIn && (await schemeById(tx, councilId, callIn.scheme_id))
    if (callIn === undefined || decision === undefined || scheme === undefined) return undefined
    const register = await readRegister(tx, councilId)
    const members = await callInMembers(tx, councilId, callIn.call_in_id)
    const from = decision.taken_on
    return {
      callIn,
      decision,
      scheme,
      members: members.map(({ person_id: personId }) => ({
        personId,
        name: register.people.find((person) => person.id === personId)?.name ?? '',
      })),
      window: await windowOf(tx, councilId, decision.resolution_id),
      states: await callInStates(tx, councilId, callIn.call_in_id),
      items: (await itemsToHear(tx, { councilId, from })).filter(
        (item) => item.released_entry !== null || visit.may('change-item', item.body_id),
      ),
      later: await decisionsSince(tx, { councilId, from }),
    }
  })
}

type ReadCallIn = NonNullable<Awaited<ReturnType<typeof readCallIn>>>

function moveForm(visit: Visit, { callIn, items, later }: ReadCallIn) {
  const next = statesAfter(callIn.state as CallInState).filter((state) => state !== 'withdrawn')
  return defineForm({
    to: requiredChoice<CallInState>({
      label: words.move,
      required: words.moveRequired,
      choices: next.map((state) => ({ value: state, text: decisionWords.callIn.moves[state] })),
    }),
    reason: longText({ label: words.moveReason, rows: 2 }),
    itemId: pick({
      label: words.item,
      nothingChosen: words.notChosen,
      choices: items.map((item) => ({
        value: item.item_id,
        text: `${item.body_name}, ${visit.say.shortDate(item.starts_on)}: ${item.title}`,
      })),
    }),
    by: pick({
      label: words.by,
      nothingChosen: words.notChosen,
      choices: later
        .filter((each) => each.resolution_id !== callIn.resolution_id)
        .map((each) => ({
          value: each.resolution_id,
          text: `${each.title}, ${visit.say.shortDate(each.taken_on)}`,
        })),
    }),
  })
}

function page(visit: Visit, read: ReadCallIn, states: States = {}): Answer {
  const { callIn, decision } = read
  const title = words.title(decision.title)
  const hasErrors = Object.keys(states).length > 0
  return {
    title,
    breadcrumbs: [{ text: decisionWords.callIn.title, href: '/workspace/call-in' }],
    status: hasErrors ? 400 : undefined,
    main: html`${states.ruling && formErrors(rulingForm, states.ruling)}
      ${states.withdrawal && formErrors(withdrawalForm, states.withdrawal)}
      ${states.move && formErrors(moveForm(visit, read), states.move)} ${pageHeading({ title })}
      ${facts(visit, read)}
      <h2 class="govuk-heading-m">${words.history}</h2>
      ${history(visit, read)} ${callIn.state === 'requested' ? requested(visit, read, states) : ''}
      ${ownNames(visit, read, states)} ${nextSteps(visit, read, states)}`,
  }
}

function facts({ say }: Visit, { callIn, decision, scheme, members, window }: ReadCallIn): Html {
  const closesOn = callIn.state === 'requested' ? window?.closes_on : undefined
  const rows: readonly (readonly [string, string | Html])[] = [
    [
      words.decision,
      html`<a class="govuk-link" href="/workspace/decisions/${decision.resolution_id}">${decision.title}</a>`,
    ],
    [words.stands, decisionWords.callIn.states[callIn.state as CallInState]],
    [
      words.askedBy,
      `${say.list(members.map(({ name }) => name))} (${decisionWords.callIn.members(members.length, scheme.members_needed)})`,
    ],
    [words.grounds, say.list(callIn.grounds)],
    [words.reasons, callIn.reasons],
    [words.asksFor, callIn.asks_for || '–'],
    ...(closesOn ? [[words.ruleBy, words.ruledBy(say.longDate(closesOn))] as const] : []),
    ...(callIn.due_on === null ? [] : [[words.due, say.longDate(callIn.due_on)] as const]),
  ]
  return summaryList({
    rows: rows.map(([key, value]) => ({ key: { text: key }, value: { html: html`${value}` } })),
  })
}

function history(visit: Visit, { states }: ReadCallIn): Html {
  return html`<ol class="govuk-list govuk-list--number">
    ${states.map(
      (state) =>
        html`<li>
          ${decisionWords.callIn.states[state.state as CallInState]},
          ${visit.say.date(dayOf(visit, state.at))}. ${state.reason}
          ${state.due_on !== null && words.dueBy(visit.say.longDate(state.due_on))}
          ${workings(visit, state.workings)}
        </li>`,
    )}
  </ol>`
}

function requested(visit: Visit, { callIn }: ReadCallIn, { ruling }: States): Html | undefined {
  if (!visit.mayAnywhere('rule-on-call-in')) return undefined
  const state = ruling ?? rulingForm.start()
  return html`<h2 class="govuk-heading-m">${words.rule}</h2>
    <p class="govuk-body">${words.ruleAdvice}</p>
    ${formTag(visit, { action: `/workspace/call-in/${callIn.call_in_id}/rule`, inside: rulingForm.showAll(state), buttonText: words.saveRuling, watched: [{ kind: 'callIn', id: callIn.call_in_id }] })}`
}

/** A member adds their name while nobody has ruled, or withdraws a call-in that they asked for. */
function ownNames(
  visit: Visit,
  { callIn, members, scheme }: ReadCallIn,
  { withdrawal }: States,
): Html | undefined {
  if (!visit.mayAnywhere('join-call-in')) return undefined
  const isOn = members.some(({ personId }) => personId === visit.reader.personId)
  const address = `/workspace/call-in/${callIn.call_in_id}`
  const whoMayAsk = scheme.who_may_ask as CallInScheme['whoMayAsk']
  const isEntitled = isEntitledToCallIn(rolesHeld({ ...visit, actor: visit.reader }), { whoMayAsk })
  if (!isOn)
    return callIn.state === 'requested' && isEntitled
      ? actButton(visit, { action: `${address}/join`, buttonText: words.join })
      : undefined
  if (!statesAfter(callIn.state as CallInState).includes('withdrawn')) return undefined
  return formTag(visit, {
    action: `${address}/withdraw`,
    inside: withdrawalForm.showAll(withdrawal ?? withdrawalForm.start()),
    buttonText: words.withdraw,
    buttonClasses: 'govuk-button--warning',
  })
}

function nextSteps(visit: Visit, read: ReadCallIn, { move }: States): Html | undefined {
  const { callIn } = read
  const isOver = statesAfter(callIn.state as CallInState).length === 0
  if (isOver || callIn.state === 'requested' || !visit.mayAnywhere('move-call-in')) return undefined
  const form = moveForm(visit, read)
  return html`<h2 class="govuk-heading-m">${words.next}</h2>
    ${formTag(visit, { action: `/workspace/call-in/${callIn.call_in_id}/move`, inside: form.showAll(move ?? form.start()), buttonText: words.saveMove, watched: [{ kind: 'callIn', id: callIn.call_in_id }] })}`
}
