import { signOut } from '../../acts/sign-in/sign-out.ts'
import { isSessionLive } from '../../council/sign-in/session-limits.ts'
import type { Id } from '../../foundation/identifier.ts'
import { openSessionsOf, type SignedInSessionRow } from '../../store/signed-in-session.ts'
import { table } from '../../web/components/table.ts'
import { textTyped } from '../../web/form/field.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit } from '../frame/visit.ts'
import { deviceInWords } from './device-in-words.ts'
import { accountWords as words } from './words.ts'

const url = '/workspace/account/sessions'

/** Where one is signed in, and signing out there, everywhere else, or everywhere. */
export const sessionsRoute: Route = { url: '/account/sessions', for: 'signed-in', show, take }

async function show(visit: Visit): Promise<Answer> {
  const sessions = await liveSessions(visit)
  return {
    title: words.sessionsTitle,
    breadcrumbs: [{ text: words.title, href: '/workspace/account' }],
    main: html`${pageHeading({ title: words.sessionsTitle, lead: words.sessionsLead })}
      <div class="mh-scroll">
        ${table({
          head: [words.device, words.since, words.seen, words.end].map((text) => ({ text })),
          firstCellIsHeader: true,
          rows: sessions.map((session) => [
            { html: deviceOf(session) },
            { text: visit.say.moment(session.signed_in_at) },
            { html: lastUsed(visit, session) },
            { html: endButton(visit, session) },
          ]),
        })}
      </div>
      <div class="govuk-button-group">
        ${sessions.length > 1 && actButton(visit, { ...endingAll('others'), buttonText: words.endOthers })}
        ${actButton(visit, { ...endingAll('all'), buttonText: words.endAll })}
      </div>`,
  }
}

async function take(visit: Visit, { typed }: Asked): Promise<Answer> {
  const which = textTyped(typed, 'end')
  const own = visit.reader.sessionId
  if (which === 'others') {
    await visit.act((session) => signOut(session, { except: own }))
    return { goTo: url, notice: { text: words.endedOthers } }
  }
  if (which === 'all') {
    await visit.act((session) => signOut(session, { all: true }))
    return { goTo: '/workspace/sign-in', session: { token: undefined } }
  }
  await visit.act((session) => signOut(session, { only: which as Id<'session'> }))
  return which === own
    ? { goTo: '/workspace/sign-in', session: { token: undefined } }
    : { goTo: url, notice: { text: words.endedOne } }
}

async function liveSessions({ office, councilId, reader, at }: Visit): Promise<SignedInSessionRow[]> {
  const open = await openSessionsOf(office, councilId, reader.accountId)
  const roles = reader.grants.map(({ role }) => role)
  return open.filter((session) =>
    isSessionLive({ roles, signedInAt: session.signed_in_at, lastSeenAt: session.last_seen_at, at }),
  )
}

function deviceOf({ device, method, second_factor_at: secondFactorAt }: SignedInSessionRow): Html {
  if (method === 'passkey') return html`${deviceInWords(device)}, ${words.byPasskey}`
  return html`${deviceInWords(device)}${secondFactorAt !== null && html`, ${words.secondFactor}`}`
}

function lastUsed({ reader, say }: Visit, session: SignedInSessionRow): Html {
  return session.session_id === reader.sessionId
    ? html`<strong>${words.here}</strong>`
    : html`${say.moment(session.last_seen_at)}`
}

function endButton(visit: Visit, { session_id: sessionId, device }: SignedInSessionRow): Html {
  return actButton(visit, {
    action: url,
    buttonText: words.endOne(deviceInWords(device)),
    buttonClasses: 'govuk-button--secondary',
    inside: html`<input type="hidden" name="end" value="${sessionId}" />`,
  })
}

function endingAll(which: 'others' | 'all') {
  return {
    action: url,
    buttonClasses: which === 'all' ? 'govuk-button--warning' : 'govuk-button--secondary',
    inside: html`<input type="hidden" name="end" value="${which}" />`,
  }
}
