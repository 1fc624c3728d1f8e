import { isMailKind, mailKinds } from '../council/mail/mail-kind.ts'
import { britishFormats } from '../web/catalogue.ts'
import { html, nothing, type Html } from '../web/html.ts'
import type { MailRow } from '../store/mail.ts'
import { mailPage } from './mail-page.ts'
import { frameWords, mailWords, type MailWords } from './words.ts'

/** Where a council's mail comes from and where its links lead. */
export type MailSender = {
  readonly council: string
  readonly team: string
  readonly address: string
  readonly zone: string
  /** The public address of the council's site, without a slash at the end. */
  readonly baseUrl: string
}

/** A mail to compose, with the secret link that it carries, where it carries one that has not been sent. */
export type MailToCompose = MailRow & { readonly secret_path?: string | null }

/** A message as its reader gets it, in plain text and in simple HTML that say the same. */
export type ComposedMail = { readonly subject: string; readonly text: string; readonly html: string }

/** Where somebody chooses what mail they get. */
export const preferencesPath = '/workspace/my-mail'

type Section = {
  readonly words: MailWords
  readonly facts: readonly string[]
  readonly link: string | undefined
  readonly isFixed: boolean
}

/** The message that tells one reader of one thing or, in a digest, of several. */
export function composeMail(sender: MailSender, mails: readonly MailToCompose[]): ComposedMail {
  const [first] = mails
  const sections = mails.map((mail) => sectionOf(sender, mail))
  const [only] = sections
  const counted = britishFormats(sender.zone).count(mails.length, frameWords.things)
  const subject =
    mails.length === 1 && only !== undefined
      ? frameWords.subject(sender.council, only.words.subject, first?.title ?? undefined)
      : frameWords.subject(sender.council, frameWords.digest(counted), undefined)
  const message = { sender, sections, name: first?.name ?? '', isDigest: mails.length > 1 }
  return { subject, text: textOf(message), html: htmlOf(subject, message).toString() }
}

type Message = {
  readonly sender: MailSender
  readonly sections: readonly Section[]
  readonly name: string
  readonly isDigest: boolean
}

function sectionOf({ baseUrl, zone }: MailSender, mail: MailToCompose): Section {
  if (!isMailKind(mail.kind)) throw new Error(`there are no words for mail of the kind ${mail.kind}`)
  const path = mail.path ?? mail.secret_path
  const facts = [
    mail.title === null ? undefined : frameWords.about(mail.title),
    mail.by_name === null ? undefined : frameWords.by(mail.by_name),
    mail.due_on === null ? undefined : frameWords.dueOn(britishFormats(zone).longDate(mail.due_on)),
  ].filter((fact) => fact !== undefined)
  return {
    words: mailWords[mail.kind],
    facts,
    link: path === null || path === undefined ? undefined : `${baseUrl}${path}`,
    isFixed: !mailKinds[mail.kind].isTimingChosen,
  }
}

function textOf({ sender, sections, name, isDigest }: Message): string {
  const said = sections.flatMap(({ words, facts, link, isFixed }) => [
    `${words.subject}.`,
    words.says,
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    `${words.link}:\n${link ?? frameWords.secretLink}`,
    isFixed ? `${frameWords.why(words.why)} ${frameWords.fixed}` : frameWords.why(words.why),
  ])
  return [
    frameWords.dear(name),
    ...(isDigest ? [frameWords.digestSays] : []),
    ...said,
    ...(isChosen(sections) ? [`${frameWords.change}\n${sender.baseUrl}${preferencesPath}`] : []),
    frameWords.noReply(sender.team, sender.address),
    sender.council,
  ].join('\n\n')
}

function htmlOf(subject: string, { sender, sections, name, isDigest }: Message): Html {
  return mailPage(
    subject,
    html`<p>${frameWords.dear(name)}</p>
      ${isDigest && html`<p>${frameWords.digestSays}</p>`} ${sections.map(sectionHtml)}
      ${isChosen(sections) ? html`<p><a href="${sender.baseUrl}${preferencesPath}">${frameWords.changeLink}</a></p>` : nothing}
      <p>${frameWords.noReply(sender.team, sender.address)}</p>
      <p>${sender.council}</p>`,
  )
}

function sectionHtml({ words, facts, link, isFixed }: Section): Html {
  return html`<h1>${words.subject}</h1>
    <p>${words.says}</p>
    ${
      facts.length > 0 &&
      html`<ul>
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>`
    }
    <p>${link === undefined ? frameWords.secretLink : html`<a href="${link}">${words.link}</a>`}</p>
    <p>${frameWords.why(words.why)} ${isFixed && frameWords.fixed}</p>`
}

function isChosen(sections: readonly Section[]): boolean {
  return sections.some(({ isFixed }) => !isFixed)
}
