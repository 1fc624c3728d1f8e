import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SignInSettings } from '../../acts/sign-in/prove-password.ts'
import { mayPerform } from '../../council/access/may-perform.ts'
import { mayByRole, type ActName } from '../../council/access/power.ts'
import { isInTerm } from '../../council/term.ts'
import { newId, type RandomBytes } from '../../foundation/identifier.ts'
import { dateAt, type Instant, type ZoneName } from '../../foundation/instant.ts'
import type { FileStore } from '../../store/files/file-store.ts'
import type { FoundCouncil } from '../../store/public/council.ts'
import type { Office } from '../../store/transaction.ts'
import { britishFormats, type Formats } from '../../web/catalogue.ts'
import type { Typed } from '../../web/form/field.ts'
import { html } from '../../web/html.ts'
import { actsOn, frameFields, sentWith } from './act.ts'
import { identify, type Identified } from './identify.ts'
import type { IdentityProvider } from '../sign-in/identity-provider.ts'
import { previewsOf } from './preview.ts'
import type { MakePublicPage, OpenVisit, ReadReport, SignedIn, Visit } from './visit.ts'

/** What the workspace is given by whoever starts it. */
export type DeskSettings = {
  readonly office: Office
  readonly files: FileStore
  readonly clock: () => Instant
  /** Looks whether the clock has run away, before anything is done by its time; in tests a clock may be always right. */
  readonly heedClock?: () => Promise<void>
  readonly random: RandomBytes
  /** The public address of the site, without a slash at its end. */
  readonly baseUrl: string
  readonly signIn: SignInSettings
  /** The identity provider by which people may sign in, where there is one. */
  readonly provider?: IdentityProvider | undefined
  /** Makes the pages of the public site, so that a preview shows what will be published. */
  readonly makePublicPage: MakePublicPage
  /** Reads the file of an inspection report; a refusal is a sentence. Whoever joins the parts gives it. */
  readonly readReport: ReadReport
  readonly findCouncil: (host: string | undefined) => Promise<FoundCouncil | undefined>
}

/** A request to the workspace and the reply to it. */
export type Call = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/** Where every request to the workspace is met: which council it is for, who sends it, and what they may do. */
export class Desk {
  readonly settings: DeskSettings
  readonly isHttps: boolean
  /** The name of the cookie that holds the token of a session. */
  readonly cookieName: string
  /** The name of the cookie by which a device is known again after its session has ended. */
  readonly deviceCookieName: string
  /** The name of the cookie that a browser keeps while its user is at the identity provider. */
  readonly providerCookieName: string
  readonly #formats = new Map<ZoneName, Formats>()

  constructor(settings: DeskSettings) {
    this.settings = settings
    this.isHttps = settings.baseUrl.startsWith('https:')
    this.cookieName = sessionCookie(settings.baseUrl)
    this.deviceCookieName = `${this.cookieName}-device`
    this.providerCookieName = `${this.cookieName}-provider`
  }

  /** Who sends a request, in a council. */
  identify({ request }: Call, { council }: FoundCouncil): Promise<Identified | undefined> {
    const { office, clock } = this.settings
    const at = clock()
    return identify(office, {
      councilId: council.council_id,
      token: request.cookies[this.cookieName],
      at,
      on: dateAt(at, council.zone),
    })
  }

  /** A visit of anybody, to a page that anybody may open. */
  openVisit(call: Call, found: FoundCouncil, identified: Identified | undefined): OpenVisit {
    const { council } = found
    const { zone, council_id: councilId } = council
    const { office, files, random, clock, signIn, provider, readReport } = this.settings
    const at = clock()
    let token: string | undefined // each call draws a new secret where the browser brought none, and the last would win
    return {
      office,
      files,
      readReport,
      council,
      councilId,
      zone,
      at,
      today: dateAt(at, zone),
      say: this.#formatsOf(zone),
      random,
      signIn,
      provider,
      atProvider: call.request.cookies[this.providerCookieName],
      reader: identified?.reader,
      address: call.request.ip,
      deviceToken: call.request.cookies[this.deviceCookieName],
      device: (call.request.headers['user-agent'] ?? '').slice(0, 300),
      base: this.#baseOf(found),
      formFields: (watched = []) => html`
        <input type="hidden" name="${frameFields.csrf}" value="${(token ??= call.reply.generateCsrf())}" />
        <input type="hidden" name="${frameFields.form}" value="${newId<'form'>(random)}" />
        <input type="hidden" name="${frameFields.seen}" value="${identified?.newestEntryNo ?? 0}" />
        ${watched.map(({ kind, id }) => html`<input type="hidden" name="${frameFields.watched}" value="${kind} ${id}" />`)}
      `,
    }
  }

  /** A visit of somebody who is signed in, who may have sent a form. */
  visit(open: OpenVisit, reader: SignedIn, typed: Typed): Visit {
    const { today } = open
    return {
      ...open,
      reader,
      may: (act, bodyId) => mayPerform({ grants: reader.grants, act, bodyId, on: today }).ok,
      mayAnywhere: (act) =>
        reader.grants.some((grant) => isInTerm(grant, today) && mayByRole(grant.role, act)),
      act: actsOn({ ...open, reader }, sentWith(typed)),
      preview: previewsOf({ ...open, reader }, this.settings.makePublicPage),
    }
  }

  #baseOf({ isSole, listedHost = '' }: FoundCouncil): string {
    const { baseUrl } = this.settings
    if (isSole) return baseUrl
    const { protocol, port } = new URL(baseUrl)
    return `${protocol}//${listedHost}${port === '' ? '' : `:${port}`}`
  }

  #formatsOf(zone: ZoneName): Formats {
    const known = this.#formats.get(zone) ?? britishFormats(zone)
    this.#formats.set(zone, known)
    return known
  }
}

/** The name of the cookie that holds the token of a session, on the site of an address. */
export function sessionCookie(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-moothall' : 'moothall'
}

/** Whether a reader may come to an address at all. */
export function mayCome(visit: Visit, wanted: 'signed-in' | 'member' | readonly ActName[]): boolean {
  if (wanted === 'member') return visit.reader.isMember
  return wanted === 'signed-in' || wanted.some((act) => visit.mayAnywhere(act))
}
