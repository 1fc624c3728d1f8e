import type { ReadThing } from '../../acts/audit/note-read.ts'
import type { Actor, Preview, Session } from '../../acts/session.ts'
import type { ChangedMeanwhile } from '../../acts/refusals.ts'
import type { SignInSettings } from '../../acts/sign-in/prove-password.ts'
import type { ActName } from '../../council/access/power.ts'
import type { ReportReading } from '../../council/assurance/report-reading.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id, RandomBytes } from '../../foundation/identifier.ts'
import type { Instant, ZoneName } from '../../foundation/instant.ts'
import type { Result } from '../../foundation/result.ts'
import type { FileStore } from '../../store/files/file-store.ts'
import type { FoundCouncil } from '../../store/public/council.ts'
import type { PublicReader } from '../../store/public/public-record.ts'
import type { Office } from '../../store/transaction.ts'
import type { Formats } from '../../web/catalogue.ts'
import type { Typed } from '../../web/form/field.ts'
import type { Html } from '../../web/html.ts'
import type { Page } from '../../web/layout.ts'
import type { IdentityProvider } from '../sign-in/identity-provider.ts'

/** Who is signed in: the account that acts, and the session on this device. */
export type SignedIn = Actor & {
  readonly accountId: Id<'account'>
  readonly email: string
  readonly personId: Id<'person'> | undefined
  /** Whether they hold a member's office today. */
  readonly isMember: boolean
  readonly sessionId: Id<'session'>
  readonly signedInAt: Instant
  readonly secondFactorAt: Instant | undefined
  /** When they last proved again who they are, in this session. */
  readonly provedAt: Instant | undefined
}

/** Reads the bytes of an inspection report under a file's name. What cannot be read at all is refused with a plain sentence. */
export type ReadReport = (content: Uint8Array, fileName: string) => Promise<Result<ReportReading, string>>

/** A visit to a page that anyone may open, signed in or not. */
export type OpenVisit = {
  readonly office: Office
  readonly files: FileStore
  readonly readReport: ReadReport
  readonly council: FoundCouncil['council']
  readonly councilId: Id<'council'>
  readonly zone: ZoneName
  readonly at: Instant
  readonly today: CalendarDate
  readonly say: Formats
  readonly random: RandomBytes
  readonly signIn: SignInSettings
  /** The identity provider by which people may sign in; `undefined` where the installation has none. */
  readonly provider: IdentityProvider | undefined
  /** What the browser keeps while its user is at the identity provider. */
  readonly atProvider: string | undefined
  readonly reader: SignedIn | undefined
  /** The network address the request came from, for throttling. */
  readonly address: string
  /** What the browser says it is. */
  readonly device: string
  /** What the device keeps from an earlier sign-in, if it does. */
  readonly deviceToken: string | undefined
  /** The public address of the council's site, without a slash at its end. */
  readonly base: string
  /** Draws the hidden fields that every form carries: against forgery, against sending twice, against a stale page. */
  readonly formFields: (watched?: readonly Thing[]) => Html
}

/** A thing that acts are done to, as the audit names it. */
export type Thing = { readonly kind: string; readonly id: string }

/** A visit of somebody who is signed in. */
export type Visit = OpenVisit & {
  readonly reader: SignedIn
  /** Whether the reader may do an act today: for a body, or where none is named for the whole council. */
  readonly may: (act: ActName, bodyId?: BodyId) => boolean
  /** Whether the reader may do an act today for any body at all. */
  readonly mayAnywhere: (act: ActName) => boolean
  /**
   * Does acts as the reader, in one transaction. A form that was sent twice is taken once; a thing that the form watches
   * and that somebody else has changed since is refused with `changed-meanwhile`.
   */
  readonly act: <Value, Refusal>(
    work: (session: Session) => Promise<Result<Value, Refusal>>,
  ) => Promise<Result<Value, Refusal | ChangedMeanwhile>>
  /**
   * Does acts as the reader, makes the page that the public would then find at an address, with the public's own role, and
   * takes everything back. `seen` is `undefined` where nothing would stand there, or the database cannot show it.
   */
  readonly preview: <Value, Refusal>(
    work: (session: Session) => Promise<Result<Value, Refusal>>,
    address: string,
  ) => Promise<Result<Preview<Page | undefined>, Refusal>>
}

/** A page that the public would find: whose record is read, by which reader, at which address. */
export type PublicSight = {
  readonly reader: PublicReader
  readonly council: FoundCouncil['council']
  readonly today: CalendarDate
  readonly address: string
}

/** Makes the pages of the public site for a preview. Whoever joins the parts gives it. */
export type MakePublicPage = (sight: PublicSight) => Promise<Page | undefined>

/** What stands in an address and what a form sent to it. */
export type Asked = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** What the form sent; where a page is shown, what its reader typed before and did not send, if they want it back. */
  readonly typed: Typed
}

/** A shortcut: its keys in turn (`g m`), what it does, and the address or the `#id` of the element that it follows. */
export type Shortcut = { readonly keys: string; readonly text: string; readonly target: string }

/** A page of the workspace; `status` where it is not 200. */
export type WorkspacePage = Page &
  SetsSession &
  Reads & {
    /** The name of the thing that the page is about, where its reader should find it again among what they opened last. */
    readonly recentAs?: string | undefined
    /** The page's own keyboard shortcuts. */
    readonly shortcuts?: readonly Shortcut[] | undefined
    /** That it shows a file of this site in a frame of its own. */
    readonly framesFile?: boolean | undefined
    readonly status?: 400 | 403 | 404 | 409 | 429 | undefined
  }

/** The things that an answer shows and that are not public: that they were read is entered in the audit trail. */
type Reads = { readonly reads?: readonly ReadThing[] | undefined }

/**
 * Cookies to set: the token of a new session, or `undefined` to take it away, and the token of a device that is known now; and what
 * the browser keeps while its user is at the identity provider, or `undefined` to take that away.
 */
type SetsSession = {
  readonly atProvider?: { readonly kept: string | undefined } | undefined
  readonly session?: { readonly token: string | undefined; readonly deviceToken?: string } | undefined
}

/** That a form was taken: where its sender goes next, and what they are told there. */
export type Gone = SetsSession & { readonly goTo: string; readonly notice?: Notice | undefined }

/** What somebody is told once, on the next page, with the way to take it back where there is one. */
export type Notice = {
  readonly text: string
  readonly undo?: { readonly text: string; readonly action: string } | undefined
}

/** A file, or another answer that is no page. */
export type Download = Reads & {
  readonly content: Uint8Array | string
  readonly mediaType: string
  readonly fileName?: string | undefined
  /** That pages of this site may show it in a frame. */
  readonly isFramed?: boolean | undefined
}

/** What an address of the workspace answers; `undefined` where there is nothing that the reader may see. */
export type Answer = WorkspacePage | Gone | Download | undefined
