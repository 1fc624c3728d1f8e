import type { FastifyReply, FastifyRequest } from 'fastify'
import { dateAt, type Instant, type ZoneName } from '../foundation/instant.ts'
import type { FoundCouncil } from '../store/public/council.ts'
import type { PublicReader } from '../store/public/public-record.ts'
import { readAssets, type Assets } from '../web/assets.ts'
import { britishFormats, type Formats } from '../web/catalogue.ts'
import type { Site } from '../web/layout.ts'
import { securityHeadersFor } from '../web/response-headers.ts'
import { themeSheetOf, type ThemeSheet } from '../web/theme-sheet.ts'
import { noCouncilPage, notFoundPage } from './pages/answers.ts'
import type { HostCouncils } from './serve/host-councils.ts'
import { hostKey } from './serve/host-councils.ts'
import type { KeptPages } from './serve/kept-pages.ts'
import { endOfDay, keepAnswer, pageAnswer, sendPage, type Headers } from './serve/send-page.ts'
import type { PublicPage, Visit } from './visit.ts'
import { answerWords } from './words/answer-words.ts'

/** What the desk needs to answer with. */
export type DeskSettings = {
  readonly reader: PublicReader
  readonly councils: HostCouncils
  readonly kept: KeptPages
  readonly clock: () => Instant
  /** The address under which the public reaches the site, without a slash at its end. */
  readonly baseUrl: string
  readonly takesForms?: boolean
}

/** A request and the reply to it. */
export type Call = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/** A moment before something is read: the revision of the public record, where it is known, and the time. */
export type Moment = { readonly revision: number | undefined; readonly at: Instant }

/** Where every request is met: finds the council it is for, and answers in that council's frame. */
export class Desk {
  readonly everyAnswer: Headers
  readonly assets: Assets
  readonly #settings: DeskSettings
  readonly #formats = new Map<ZoneName, Formats>()

  constructor(settings: DeskSettings) {
    this.#settings = settings
    this.assets = readAssets()
    this.everyAnswer = securityHeadersFor({ isHttps: settings.baseUrl.startsWith('https:') })
  }

  /** The council that a request is for; where there is none, says so to the reader and gives `undefined`. */
  async councilFor(call: Call): Promise<FoundCouncil | undefined> {
    const found = await this.#settings.councils.find(call.request.headers.host)
    if (found === undefined)
      await sendPage(
        call.request,
        call.reply,
        this.#bareAnswer(noCouncilPage(), answerWords.noCouncil.councilName),
      )
    return found
  }

  /** What a page is told about a visit now. */
  visit({ council }: FoundCouncil): Visit {
    const { reader, clock, takesForms = false } = this.#settings
    const { zone, council_id: councilId } = council
    const say = this.#formats.get(zone) ?? britishFormats(zone)
    this.#formats.set(zone, say)
    return { record: { reader, councilId }, council, today: dateAt(clock(), zone), say, takesForms }
  }

  /** Makes and sends a page of a council, and keeps it where it may be shown again: also that nothing is there. */
  async answerWith(call: Call, make: (visit: Visit) => Promise<PublicPage | undefined>): Promise<void> {
    const found = await this.councilFor(call)
    if (found === undefined) return
    const moment = this.momentOf(found)
    await this.answerSince(call, { found, moment, page: await make(this.visit(found)) })
  }

  /** What an answer may be kept under: taken before anything is read for it. */
  momentOf({ council }: FoundCouncil): Moment {
    const { clock, kept } = this.#settings
    return { revision: kept.revisionOf(council.council_id), at: clock() }
  }

  /** Sends a page that was made since a moment, and keeps it as it stood then. Where there is none, nothing is found. */
  async answerSince(
    { request, reply }: Call,
    {
      found,
      moment,
      page = notFoundPage(),
    }: { found: FoundCouncil; moment: Moment; page: PublicPage | undefined },
  ): Promise<void> {
    const canonical = page.canonical ?? this.#canonical(found, request, page)
    const answer = this.#answer(found, { ...page, ...(canonical !== undefined && { canonical }) })
    const { revision, at } = moment
    if ((answer.status === 200 || answer.status === 404) && revision !== undefined) {
      const place = { hostKey: hostKey(found), address: request.url }
      keepAnswer(this.#settings.kept, place, { revision, until: endOfDay(found, at), answer })
    }
    await sendPage(request, reply, answer)
  }

  /** Sends a page that is for one reader at one moment: nothing keeps it. */
  async answerFresh({ request, reply }: Call, found: FoundCouncil, page: PublicPage): Promise<void> {
    const answer = this.#answer(found, page)
    const headers = { ...answer.headers, 'cache-control': 'no-store' }
    await sendPage(request, reply, { ...answer, headers })
  }

  /** Says that nothing stands at the address, in the same bytes whatever was asked for. */
  async notFound(call: Call, known?: FoundCouncil): Promise<void> {
    const found = known ?? (await this.councilFor(call))
    if (found !== undefined) await sendPage(call.request, call.reply, this.#answer(found, notFoundPage()))
  }

  /** Sends a page that needs no database: for when something has gone wrong. */
  async answerBare({ request, reply }: Call, page: PublicPage, status: number): Promise<void> {
    const name = this.#settings.councils.knownName(request.headers.host) ?? answerWords.fault.councilName
    await sendPage(request, reply, { ...this.#bareAnswer(page, name), status })
  }

  /** The address at which the public finds this council: nothing of it is taken from the request. */
  baseOf({ isSole, listedHost = '' }: FoundCouncil): string {
    const { baseUrl } = this.#settings
    if (isSole) return baseUrl
    const { protocol, port } = new URL(baseUrl)
    return `${protocol}//${listedHost}${port === '' ? '' : `:${port}`}`
  }

  /** The style sheet of a council's colours. */
  themeOf({ council }: FoundCouncil): ThemeSheet {
    return themeSheetOf(council)
  }

  #answer(found: FoundCouncil, page: PublicPage) {
    const theme = this.themeOf(found)
    const site: Site = {
      councilName: found.council.name,
      stylesheets: [this.assets['moothall.css'].address, theme.address],
      icon: this.assets['favicon.svg'].address,
      brandColour: theme.brand,
    }
    return pageAnswer(site, page, this.everyAnswer)
  }

  #bareAnswer(page: PublicPage, councilName: string) {
    const site: Site = {
      councilName,
      stylesheets: [this.assets['moothall.css'].address],
      searchAction: false,
    }
    return pageAnswer(site, page, this.everyAnswer)
  }

  /** The one permanent address of a page that is there; a list that was asked something has none. */
  #canonical(found: FoundCouncil, request: FastifyRequest, page: PublicPage): string | undefined {
    const { url } = request
    const isAsked = url.includes('?') || !url.startsWith('/') // a whole address may be asked for, with any host in it
    if (page.status !== undefined || page.noindex || isAsked) return undefined
    return `${this.baseOf(found)}${url.replaceAll(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')}`
  }
}
