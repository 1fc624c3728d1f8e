import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import websocket from '@fastify/websocket'
import type { FastifyError, FastifyInstance, FastifyPluginAsync } from 'fastify'
import { faultChain } from '../foundation/fault.ts'
import { newId } from '../foundation/identifier.ts'
import { withoutNul } from '../web/form/without-nul.ts'
import { badRequestPage, faultPage, notFoundPage } from './frame/answers.ts'
import { arrive } from './frame/arrival.ts'
import { Desk, type Call, type DeskSettings } from './frame/desk.ts'
import type { AnyRoute } from './frame/route.ts'
import { sendAnswer, sendBare } from './frame/send.ts'
import { mostSentBytes } from './frame/sent.ts'
import { answerStale, forgeryToken, serveRoute, toSignIn } from './frame/serve-route.ts'
import { serveMinutesSocket } from './minutes/together/minutes-socket.ts'
import { noteOpenMinutes } from './minutes/together/open-minutes.ts'
import { workspaceRoutes } from './route-table.ts'
import { askToSignIn } from './sign-in/sign-in-page.ts'

/** What the workspace is given by whoever starts it. */
export type WorkspaceSettings = DeskSettings & {
  /** Takes one line for each fault, with the reference that the reader was shown. */
  readonly log: (line: string) => void
  /** The addresses it answers, where they are not all of them. */
  readonly routes?: readonly AnyRoute[]
  /** How long a writer of minutes must be quiet before a version is kept, and how often their session is looked at again. */
  readonly quietMs?: number
  /** Resolves once the public site has heard of everything that was committed before. */
  readonly caughtUp?: () => Promise<void>
  readonly recheckMs?: number
}

/** The address under which the workspace stands. */
export const workspacePrefix = '/workspace'

/** The workspace of the council's officers and members, as a part of the site's server. Register it under {@link workspacePrefix}. */
export function workspace(settings: WorkspaceSettings): FastifyPluginAsync {
  const desk = new Desk(settings)
  return async (app) => {
    await app.register(cookie)
    await app.register(csrf, {
      cookieKey: desk.isHttps ? '__Host-moothall-form' : 'moothall-form',
      cookieOpts: { path: '/', httpOnly: true, sameSite: 'strict', secure: desk.isHttps },
      getToken: forgeryToken,
    })
    await app.register(formbody, { bodyLimit: mostSentBytes })
    await app.register(multipart)
    await app.register(websocket, { options: { maxPayload: mostSentBytes } })
    app.addHook('onRequest', async (request, reply) => {
      // No text of the record can hold a NUL, so an address with one leads nowhere.
      if (request.url.split('?')[0]?.includes('%00')) await answerUnknown({ request, reply }, desk)
    })
    app.addHook('preValidation', async (request) => void (request.body = withoutNul(request.body)))
    // What was published is public by the time whoever published it is answered.
    app.addHook('onSend', async ({ method }) => void (method === 'POST' && (await settings.caughtUp?.())))
    writeMinutesTogether(app, desk, settings)
    for (const route of settings.routes ?? workspaceRoutes) serveRoute(app, desk, { route, askToSignIn })
    app.setNotFoundHandler((request, reply) => answerUnknown({ request, reply }, desk))
    app.setErrorHandler((fault: FastifyError, request, reply) =>
      answerFault({ request, reply }, desk, { fault, settings }),
    )
  }
}

/** The editors of minutes talk to each other; when the site stops, what was written is kept first. */
function writeMinutesTogether(app: FastifyInstance, desk: Desk, settings: WorkspaceSettings): void {
  const { office, clock, random, log, quietMs } = settings
  const open = noteOpenMinutes({ office, clock, random, log, ...(quietMs !== undefined && { quietMs }) })
  serveMinutesSocket(app, {
    desk,
    open,
    log,
    ...(settings.recheckMs !== undefined && { recheckMs: settings.recheckMs }),
  })
  app.addHook('preClose', () => open.close())
}

/** Whoever is not signed in learns nothing of what there is: every address asks them to. */
async function answerUnknown(call: Call, desk: Desk): Promise<void> {
  const arrival = await arrive(call, desk)
  if (arrival === undefined) return
  const { visit, identified } = arrival
  const answer = identified === undefined ? toSignIn(call) : notFoundPage()
  await sendAnswer(call, desk, {
    visit: identified === undefined ? visit : desk.visit(visit, identified.reader, {}),
    answer,
  })
}

async function answerFault(
  call: Call,
  desk: Desk,
  { fault, settings }: { readonly fault: FastifyError; readonly settings: WorkspaceSettings },
): Promise<void> {
  if (fault.code?.startsWith('FST_CSRF')) return answerStale(call, desk)
  if (fault.statusCode !== undefined && fault.statusCode < 500) return sendBare(call, desk, badRequestPage())
  const reference = newId(settings.random).slice(0, 9)
  const address = call.request.routeOptions.url ?? 'an unknown address of the workspace'
  settings.log(`fault ${reference} at ${address}: ${faultChain(fault)}`)
  await sendBare(call, desk, faultPage(reference))
}
