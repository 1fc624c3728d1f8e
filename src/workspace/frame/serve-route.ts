import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { leadOf, noteLeadOf, draftAt, dropDraft } from '../../store/sent-form.ts'
import { withoutNul } from '../../web/form/without-nul.ts'
import { html } from '../../web/html.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { FormTaken, sentWith } from './act.ts'
import { carryPage, notFoundPage } from './answers.ts'
import { arrive, isFromOurselves, type Arrival } from './arrival.ts'
import { notedAnswer } from './note-reads.ts'
import { mayCome, type Call, type Desk } from './desk.ts'
import { draftNotice } from './draft.ts'
import type { AnyRoute } from './route.ts'
import { sendAnswer } from './send.ts'
import { mostSentBytes } from './sent.ts'
import type { Answer, Asked, Gone, OpenVisit, Visit, WorkspacePage } from './visit.ts'

/** What was typed by somebody whose session had ended, and the address it was sent to. */
export type Carried = { readonly address: string; readonly typed: Typed }

/** Asks somebody to sign in, and keeps what they had typed until they have. */
export type AskToSignIn = (visit: OpenVisit, carried: Carried) => WorkspacePage

type AnyVisit = Visit & OpenVisit

const arrivals = new WeakMap<FastifyRequest, Arrival>()

/** Lets the workspace answer at the address of a route. */
export function serveRoute(
  app: FastifyInstance,
  desk: Desk,
  { route, askToSignIn }: { readonly route: AnyRoute; readonly askToSignIn: AskToSignIn },
): void {
  const { url, show, take } = route
  if (show !== undefined)
    app.get(url, async (request, reply) => {
      const call = { request, reply }
      const arrival = await arrive(call, desk)
      if (arrival === undefined) return
      const visit = admit(desk, arrival, route)
      if (visit === 'must-sign-in')
        return sendAnswer(call, desk, { visit: arrival.visit, answer: toSignIn(call) })
      const answer = visit === 'may-not' ? undefined : await shown(call, route, visit)
      await answerWith(call, desk, { visit: visit === 'may-not' ? memberOf(desk, arrival) : visit, answer })
    })
  if (take === undefined) return
  const hooks = { preHandler: [arriveBeforeTaking, csrf], bodyLimit: mostSentBytes }
  app.post(url, hooks, async (request, reply) => {
    const call = { request, reply }
    const arrival = arrivals.get(request)
    if (arrival === undefined) return
    const visit = admit(desk, arrival, route)
    if (visit === 'must-sign-in') return
    const given = visit === 'may-not' ? undefined : await taken(call, route, { visit, typed: arrival.typed })
    const answer = show === undefined ? given : withWayBack(given)
    await answerWith(call, desk, { visit: visit === 'may-not' ? memberOf(desk, arrival) : visit, answer })
  })

  async function arriveBeforeTaking(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const call = { request, reply }
    const arrival = await arrive(call, desk)
    if (arrival === undefined) return reply
    arrivals.set(request, arrival)
    if (admit(desk, arrival, route) !== 'must-sign-in') return undefined
    const typed = isFromOurselves(call) ? arrival.typed : {}
    const page = askToSignIn(arrival.visit, { address: request.url, typed })
    await sendAnswer(call, desk, { visit: arrival.visit, answer: page })
    return reply
  }

  function csrf(request: FastifyRequest, reply: FastifyReply, next: () => void): void {
    app.csrfProtection(request, reply, next)
  }
}

/** What a request whose token against forgery is missing or stale is answered: what was typed, to be sent again by its writer. */
export async function answerStale(call: Call, desk: Desk): Promise<void> {
  const arrival = arrivals.get(call.request)
  if (arrival === undefined) return
  const typed = isFromOurselves(call) ? arrival.typed : {}
  const page = carryPage(arrival.visit, { address: call.request.url, typed, status: 403 })
  await sendAnswer(call, desk, { visit: memberOf(desk, arrival), answer: page })
}

/** The token against forgery that a request carries. */
export function forgeryToken(request: FastifyRequest): string {
  const header = request.headers['x-csrf-token']
  return typeof header === 'string' ? header : textTyped(arrivals.get(request)?.typed ?? {}, '_csrf')
}

function admit(desk: Desk, arrival: Arrival, route: AnyRoute): AnyVisit | 'must-sign-in' | 'may-not' {
  const visit = memberOf(desk, arrival) as AnyVisit
  if (route.for === 'anyone') return visit
  if (arrival.identified === undefined) return 'must-sign-in'
  return mayCome(visit, route.for) ? visit : 'may-not'
}

/** The visit of whoever is signed in; the open one where nobody is. */
function memberOf(desk: Desk, { visit, identified, typed }: Arrival): OpenVisit | Visit {
  return identified === undefined ? visit : desk.visit(visit, identified.reader, typed)
}

/** Sends somebody to sign in, and back to where they were going. */
export function toSignIn({ request }: Call): Gone {
  const { url } = request
  return {
    goTo: url === '/workspace' ? '/workspace/sign-in' : `/workspace/sign-in?to=${encodeURIComponent(url)}`,
  }
}

async function shown(call: Call, route: AnyRoute, visit: AnyVisit): Promise<Answer> {
  const { reader } = visit
  const show = (typed: Typed) => Promise.resolve(route.show?.(visit, askedOf(call, typed)))
  return route.take === undefined || reader === undefined ? show({}) : shownWithDraft(call, visit, show)
}

/** A page with a form: whoever left words in it unsent is told so, and may have them back. */
async function shownWithDraft(
  call: Call,
  visit: Visit,
  show: (typed: Typed) => Promise<Answer>,
): Promise<Answer> {
  const place = { councilId: visit.councilId, accountId: visit.reader.accountId, place: placeOf(call) }
  const { draft: wish } = askedOf(call, {}).query
  if (wish === 'restore') return show(((await draftAt(visit.office, place))?.typed ?? {}) as Typed)
  const answer = await show({})
  if (answer === undefined || !('main' in answer)) return answer
  const draft = await draftAt(visit.office, place)
  if (draft === undefined) return answer
  return { ...answer, beforeMain: [answer.beforeMain, draftNotice(visit, place.place, draft.saved_at)] }
}

async function taken(
  call: Call,
  route: AnyRoute,
  { visit, typed }: { readonly visit: AnyVisit; readonly typed: Typed },
): Promise<Answer> {
  const take = () => Promise.resolve(route.take?.(visit, askedOf(call, typed)))
  return visit.reader === undefined ? take() : takenOnce(call, { visit, typed, take })
}

/** Takes a form, and remembers where it led; one that was taken before leads there again and does nothing. */
async function takenOnce(
  call: Call,
  { visit, typed, take }: { visit: Visit; typed: Typed; take: () => Promise<Answer> },
): Promise<Answer> {
  const { office, councilId, reader } = visit
  const sender = { councilId, accountId: reader.accountId }
  const { formId } = sentWith(typed)
  try {
    const answer = await take()
    if (answer === undefined || !('goTo' in answer)) return answer
    if (formId !== undefined) await noteLeadOf(office, { ...sender, formId, ledTo: answer.goTo })
    await dropDraft(office, { ...sender, place: placeOf(call) })
    return answer
  } catch (fault) {
    if (!(fault instanceof FormTaken) || formId === undefined) throw fault
    return { goTo: (await leadOf(office, { ...sender, formId })) ?? placeOf(call) }
  }
}

/**
 * A form that came back with an error, at an address that can also be opened: marked, so that the page's script has Back and
 * reload open the address, where the browser would otherwise ask whether to send the form again.
 */
function withWayBack(answer: Answer): Answer {
  if (answer === undefined || !('main' in answer) || answer.status !== 400) return answer
  return { ...answer, afterMain: [answer.afterMain, html`<template data-form-came-back></template>`] }
}

function askedOf({ request }: Call, typed: Typed): Asked {
  const query = Object.entries(request.query as Record<string, unknown>).map(([name, value]) => [
    name,
    String(withoutNul(Array.isArray(value) ? value[0] : value)),
  ])
  return {
    params: request.params as Record<string, string>,
    query: Object.fromEntries(query) as Record<string, string>,
    typed,
  }
}

function placeOf({ request }: Call): string {
  return request.url.split('?')[0] ?? request.url
}

async function answerWith(
  call: Call,
  desk: Desk,
  { visit, answer }: { readonly visit: OpenVisit | Visit; readonly answer: Answer },
): Promise<void> {
  const noted = await notedAnswer(visit, answer)
  await sendAnswer(call, desk, { visit, answer: noted ?? notFoundPage() })
}
