import type { AccessClass } from '../access/access-class.ts'
import { mailKinds, type MailKind } from './mail-kind.ts'

/** What a mail is about, as far as its title goes. */
export type MailSubject = {
  /** The title that the public may see once the thing is released; never the private one. */
  readonly publicTitle: string
  readonly isReleased: boolean
  /** The access class, where the thing is a document. */
  readonly accessClass?: AccessClass['class'] | undefined
}

/**
 * The title that a mail may carry; `undefined` where it may carry none and only says what kind of thing it is about.
 * Mail is read on telephones and passed on, so it holds less than the page it links to: the title of a released thing, or
 * to those who work on it the public title of one that is not; of a confidential or embargoed document nothing.
 */
export function titleInMail(kind: MailKind, subject: MailSubject): string | undefined {
  if (subject.isReleased) return subject.publicTitle
  if (subject.accessClass === 'confidential' || subject.accessClass === 'embargoed') return undefined
  return mailKinds[kind].readers === 'working' ? subject.publicTitle : undefined
}
