import { signInTimes } from '../../council/sign-in/sign-in-times.ts'
import { noteOpened } from '../../store/recent-page.ts'
import { readAssets } from '../../web/assets.ts'
import { securityHeadersFor } from '../../web/response-headers.ts'
import { layout, type Site } from '../../web/layout.ts'
import { themeSheetOf } from '../../web/theme-sheet.ts'
import { html } from '../../web/html.ts'
import { mayCome, type Call, type Desk } from './desk.ts'
import { ways } from './navigation.ts'
import { shortcutList } from './shortcuts.ts'
import { noticeAsText, noticeBanner, noticeOfText } from './notice.ts'
import type { Answer, Download, Gone, OpenVisit, Visit, WorkspacePage } from './visit.ts'
import { frameWords } from './words.ts'

const assets = readAssets()
const noticeCookie = 'moothall-notice'

/** Sends what an address answers to whoever is on a visit. */
export async function sendAnswer(
  call: Call,
  desk: Desk,
  { visit, answer }: { readonly visit: OpenVisit | Visit; readonly answer: Exclude<Answer, undefined> },
): Promise<void> {
  call.reply.headers(headersOf(desk, answer))
  if ('session' in answer && answer.session !== undefined) setSession(call.reply, desk, answer.session)
  if ('atProvider' in answer && answer.atProvider !== undefined)
    keepAtProvider(call.reply, desk, answer.atProvider.kept)
  if ('goTo' in answer) return sendOn(call, desk, answer)
  if ('content' in answer) return sendDownload(call, answer)
  await sendPage(call, desk, { visit, page: answer })
}

async function sendPage(
  { request, reply }: Call,
  desk: Desk,
  { visit, page }: { readonly visit: OpenVisit | Visit; readonly page: WorkspacePage },
): Promise<void> {
  if (page.recentAs !== undefined && visit.reader !== undefined)
    await noteOpened(visit.office, {
      councilId: visit.councilId,
      accountId: visit.reader.accountId,
      address: request.url,
      title: page.recentAs,
      at: visit.at,
    })
  const notice = noticeOfText(request.cookies[noticeCookie])
  if (notice !== undefined) reply.clearCookie(noticeCookie, { path: '/workspace' })
  const shown = {
    ...page,
    noindex: true,
    afterMain: html`${page.afterMain} ${'may' in visit && shortcutList(visit, page.shortcuts ?? [])}`,
    beforeMain: html`${noticeBanner(notice, () => visit.formFields())} ${page.beforeMain}`,
  }
  await reply
    .code(page.status ?? 200)
    .header('content-type', 'text/html; charset=utf-8')
    .send(layout(siteOf(desk, visit, request.url), shown).toString())
}

/** Sends a page that belongs to no council, or for which the database was not asked. */
export async function sendBare({ reply }: Call, desk: Desk, page: WorkspacePage): Promise<void> {
  const site: Site = {
    councilName: frameWords.software,
    stylesheets: [assets['moothall.css'].address],
    searchAction: false,
    words: frameWords,
    navigation: [],
  }
  await reply
    .code(page.status ?? 500)
    .headers({ ...headersOf(desk), 'content-type': 'text/html; charset=utf-8' })
    .send(layout(site, { ...page, noindex: true }).toString())
}

async function sendOn({ reply }: Call, desk: Desk, { goTo, notice }: Gone): Promise<void> {
  if (notice !== undefined)
    reply.setCookie(noticeCookie, noticeAsText(notice), {
      path: '/workspace',
      httpOnly: true,
      sameSite: 'lax',
      secure: desk.isHttps,
      maxAge: 120,
    })
  await reply.redirect(goTo, 303)
}

const knownDeviceSeconds = 180 * 86_400

function setSession(
  reply: Call['reply'],
  desk: Desk,
  { token, deviceToken }: { readonly token: string | undefined; readonly deviceToken?: string },
): void {
  const kind = { path: '/', httpOnly: true, sameSite: 'lax', secure: desk.isHttps } as const
  if (deviceToken !== undefined)
    reply.setCookie(desk.deviceCookieName, deviceToken, { ...kind, maxAge: knownDeviceSeconds })
  // What a device keeps for who was signed in goes with the session: the entries of a room that were not sent among it.
  if (token === undefined) reply.clearCookie(desk.cookieName, kind).header('clear-site-data', '"storage"')
  else reply.setCookie(desk.cookieName, token, kind)
}

/** The cookie goes with who comes back from another site by a link, so it is no stricter than that. */
function keepAtProvider(reply: Call['reply'], desk: Desk, kept: string | undefined): void {
  const kind = { path: '/', httpOnly: true, sameSite: 'lax', secure: desk.isHttps } as const
  if (kept === undefined) reply.clearCookie(desk.providerCookieName, kind)
  else reply.setCookie(desk.providerCookieName, kept, { ...kind, maxAge: signInTimes.providerSeconds })
}

async function sendDownload({ reply }: Call, { content, mediaType, fileName }: Download): Promise<void> {
  if (fileName !== undefined)
    reply.header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27')}`,
    )
  await reply
    .header('content-type', mediaType)
    .send(typeof content === 'string' ? content : Buffer.from(content))
}

/**
 * Nothing of the workspace is kept by anybody on the way, and no script but our own runs. Nothing is framed but a file that
 * says so, by a page that says so.
 */
function headersOf(desk: Desk, answer?: Exclude<Answer, undefined>): Record<string, string> {
  const framesFile = answer !== undefined && 'framesFile' in answer && answer.framesFile === true
  const isFramed = answer !== undefined && 'isFramed' in answer && answer.isFramed === true
  const contentSecurityPolicy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(framesFile ? ["frame-src 'self'"] : []),
    `frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
  ].join('; ')
  return {
    ...securityHeadersFor({ isHttps: desk.isHttps }),
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-store',
    vary: 'cookie',
  }
}

function siteOf(desk: Desk, visit: OpenVisit | Visit, address: string): Site {
  const theme = themeSheetOf(visit.council)
  const path = address.split('?')[0] ?? address
  return {
    councilName: visit.council.name,
    stylesheets: [assets['moothall.css'].address, theme.address],
    icon: assets['favicon.svg'].address,
    brandColour: theme.brand,
    scripts: [assets['workspace.js'].address],
    searchAction: visit.reader === undefined ? false : '/workspace/search',
    words: frameWords,
    navigation: 'may' in visit ? shownWays(visit, path) : [],
    barEnd: visit.reader === undefined ? publicLink() : accountBar(visit),
  }
}

function shownWays(visit: Visit, path: string) {
  const shown = ways.filter((way) => mayCome(visit, way.for))
  const current = shown
    .filter(({ href, also = href }) => isUnder(path, href) || isUnder(path, also))
    .toSorted((one, other) => other.href.length - one.href.length)[0]
  return shown.map(({ text, href }) => ({ text, href, active: href === current?.href }))
}

function isUnder(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`)
}

function publicLink() {
  return html`<p class="mh-account"><a class="mh-account__link" href="/">${frameWords.publicSite}</a></p>`
}

function accountBar(visit: OpenVisit) {
  const { title, lead, one, many, unnamed, stay, leave } = frameWords.unsent
  return html`<form
    class="mh-account"
    method="post"
    action="/workspace/sign-out"
    data-unsent-title="${title}"
    data-unsent-lead="${lead}"
    data-unsent-one="${one}"
    data-unsent-many="${many}"
    data-unsent-unnamed="${unnamed}"
    data-unsent-stay="${stay}"
    data-unsent-leave="${leave}"
  >
    ${visit.formFields()}
    <span class="mh-account__name">${frameWords.signedInAs(visit.reader?.name ?? '')}</span>
    <a class="mh-account__link" href="/workspace/account">${frameWords.account}</a>
    <a class="mh-account__link" href="/">${frameWords.publicSite}</a>
    <button class="mh-account__button">${frameWords.signOut}</button>
  </form>`
}
