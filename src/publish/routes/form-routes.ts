import { createHmac, timingSafeEqual } from 'node:crypto'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import type { FastifyError, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { CounterVisit, PublicCounter } from '../../acts/public/public-counter.ts'
import type { RandomBytes } from '../../foundation/identifier.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { withoutNul } from '../../web/form/without-nul.ts'
import { html, type Html } from '../../web/html.ts'
import type { Desk } from '../desk.ts'
import { followForms } from '../pages/follow.ts'
import { confirmForm, followingForm, stopByOnePress } from '../pages/following.ts'
import { representationForm } from '../pages/represent.ts'
import { mySubmissionForm } from '../pages/my-submission.ts'
import { submissionForm, takePartPage } from '../pages/take-part.ts'
import type { FormVisit, Params, PublicForm } from '../public-form.ts'
import type { PublicPage } from '../visit.ts'
import { takePartWords } from '../words/take-part-words.ts'

/** What forms on the public site need. */
export type FormGround = {
  readonly counter: PublicCounter
  readonly random: RandomBytes
  readonly isHttps: boolean
  readonly clock: () => CounterVisit['at']
}

const forms: readonly PublicForm[] = [
  submissionForm,
  mySubmissionForm,
  representationForm,
  ...followForms,
  confirmForm,
  followingForm,
]

/** What is said to who sends too much from one network; the counter is opened with it. */
export const saidTooOften = takePartWords.tooOften

const quickestMs = 3000

/** Lets the site take forms from the public. Each carries a token against forgery, the time it was opened, and a trap for robots. */
export function addFormRoutes(site: FastifyInstance, desk: Desk, ground: FormGround): void {
  const key = Buffer.from(ground.random(32))
  void site.register(async (app) => {
    await app.register(cookie)
    await app.register(csrf, {
      cookieKey: ground.isHttps ? '__Host-moothall-public-form' : 'moothall-public-form',
      cookieOpts: { path: '/', httpOnly: true, sameSite: 'strict', secure: ground.isHttps },
      getToken: (request) => textTyped(typedOf(request), '_csrf'),
    })
    await app.register(formbody, { bodyLimit: 200_000 })
    app.addHook('preValidation', async (request) => void (request.body = withoutNul(request.body)))
    const served = { desk, ground, key }
    app.setErrorHandler((fault: FastifyError, request, reply) => {
      const form = forms.find(({ url }) => url === request.routeOptions.url)
      if (form === undefined || !fault.code?.startsWith('FST_CSRF')) throw fault
      return again(served, { request, reply, form }, takePartWords.problem.stale)
    })
    app.get('/meetings/:id/take-part', (request, reply) =>
      serve(served, { request, reply }, (visit, params) => takePartPage(visit, params)),
    )
    for (const form of forms) {
      app.get(form.url, (request, reply) => serve(served, { request, reply }, form.show))
      app.post(form.url, {
        preHandler: (request, reply, done) => app.csrfProtection(request, reply, done),
        handler: (request, reply) => {
          const problem = robotProblem(key, { typed: typedOf(request), form, now: ground.clock() })
          return problem === undefined
            ? serve(served, { request, reply }, (visit, params) => form.take(visit, params, typedOf(request)))
            : again(served, { request, reply, form }, problem)
        },
      })
    }
    await app.register(onePress(served))
  })
}

/**
 * Lets a mail program stop mail for its reader with one press (RFC 8058), which it sends as either kind of form, and knowing no token:
 * what lets it is the key in the address.
 */
function onePress(served: Served): FastifyPluginAsync {
  return async (app) => {
    app.addContentTypeParser('multipart/form-data', { parseAs: 'string' }, (_request, body, done) =>
      done(null, /name="?List-Unsubscribe"?\s+One-Click/.test(String(body)) ? pressed : {}),
    )
    app.get('/following/:key/one-press', (request, reply) =>
      serve(served, { request, reply }, followingForm.show),
    )
    app.post('/following/:key/one-press', { bodyLimit: 10_000 }, (request, reply) =>
      serve(served, { request, reply }, (visit, params) => stopByOnePress(visit, params, typedOf(request))),
    )
    await Promise.resolve()
  }
}

const pressed = { 'List-Unsubscribe': 'One-Click' }

type Served = { readonly desk: Desk; readonly ground: FormGround; readonly key: Buffer }
type Called = { readonly request: FastifyRequest; readonly reply: FastifyReply }

async function serve(
  { desk, ground, key }: Served,
  { request, reply }: Called,
  make: (visit: FormVisit, params: Params) => Promise<PublicPage | string | undefined>,
): Promise<void> {
  const found = await desk.councilFor({ request, reply })
  if (found === undefined) return
  const params = request.params as Params
  const { id } = params
  const { zone, council_id: councilId } = found.council
  const now = ground.clock()
  const visit: FormVisit = {
    ...desk.visit(found),
    counter: ground.counter,
    at: { councilId, zone, at: now, address: request.ip },
    guard: guardFields(key, reply.generateCsrf(), now),
  }
  const made = id === undefined || isIdForm(id) ? await make(visit, params) : undefined
  if (made === undefined) return desk.notFound({ request, reply }, found)
  if (typeof made === 'string') {
    await reply.headers({ ...desk.everyAnswer, 'cache-control': 'no-store' }).redirect(made, 303)
    return
  }
  await desk.answerFresh({ request, reply }, found, { ...made, noindex: true })
}

function again(served: Served, { form, ...call }: Called & { form: PublicForm }, problem: string) {
  const typed = typedOf(call.request)
  return serve(served, call, (visit, params) => form.show(visit, params, { typed, problem }))
}

/** What keeps robots out without asking anybody to solve a riddle: a field that people do not see, and the time a form was open. */
function robotProblem(
  key: Buffer,
  {
    typed,
    form,
    now,
  }: { readonly typed: Typed; readonly form: PublicForm; readonly now: CounterVisit['at'] },
): string | undefined {
  if (textTyped(typed, 'website') !== '') return takePartWords.problem.trap
  const [opened = '', mark = ''] = textTyped(typed, '_opened').split('.')
  const right = markOf(key, opened)
  const isOurs = mark.length === right.length && timingSafeEqual(Buffer.from(mark), Buffer.from(right))
  if (!isOurs) return takePartWords.problem.stale
  const isQuick = Date.parse(now) - Number(opened) < quickestMs
  return isQuick && form.isPress !== true ? takePartWords.problem.fast : undefined
}

function guardFields(key: Buffer, token: string, now: CounterVisit['at']): Html {
  const opened = String(Date.parse(now))
  return html`<input type="hidden" name="_csrf" value="${token}" />
    <input type="hidden" name="_opened" value="${opened}.${markOf(key, opened)}" />
    <div class="govuk-visually-hidden" aria-hidden="true">
      <label for="website">${takePartWords.form.trap}</label>
      <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
    </div>`
}

function markOf(key: Buffer, opened: string): string {
  return createHmac('sha256', key).update(opened).digest('hex')
}

function typedOf({ body }: FastifyRequest): Typed {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : String(value),
    ]),
  )
}
