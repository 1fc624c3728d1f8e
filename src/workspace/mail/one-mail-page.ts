import { explainRefusal } from '../../acts/explain-refusal.ts'
import { resendMail } from '../../acts/mail/resend-mail.ts'
import type { Id } from '../../foundation/identifier.ts'
import { composeMail } from '../../post/compose-mail.ts'
import { senderOf } from '../../post/mail-sender.ts'
import { mailById, type MailOnItsWay } from '../../store/mail.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { mailState, mailSubjectWords } from './mail-page.ts'
import { mailPageWords as words } from './words.ts'

/** One mail: what it says, and what came of it. A secret link is not shown. */
export const oneMailRoute: Route = {
  url: '/mail/:id',
  for: ['resend-mail'],
  show: async (visit, { params }) => {
    const mail = await namedMail(visit, params['id'])
    if (mail === undefined) return undefined
    const title = mailSubjectWords(mail)
    return {
      title,
      breadcrumbs: [{ text: words.title, href: '/workspace/mail' }],
      main: html`${pageHeading({ title, state: mailState(mail) })} ${facts(visit, mail)}
        <h2 class="govuk-heading-m">${words.text}</h2>
        <pre class="mh-mail" tabindex="0">${await wordsOf(visit, mail)}</pre>
        ${mail.outcome === 'bounced' && mail.due_at === null && mail.path !== null && again(visit, mail)}`,
    }
  },
}

/** Has a mail that came back sent once more. */
export const resendRoute: Route = {
  url: '/mail/:id/resend',
  for: ['resend-mail'],
  take: async (visit, { params }) => {
    const mail = await namedMail(visit, params['id'])
    if (mail === undefined) return undefined
    const sent = await visit.act((session) => resendMail(session, mail.mail_id))
    const text = sent.ok ? words.resent : explainRefusal(sent.refusal).sentence
    return { goTo: `/workspace/mail/${mail.mail_id}`, notice: { text } }
  },
}

function namedMail(visit: Visit, id: string | undefined): Promise<MailOnItsWay | undefined> {
  return visit.may('resend-mail') && id !== undefined
    ? mailById(visit.office, visit.councilId, id as Id<'mail'>)
    : Promise.resolve(undefined)
}

async function wordsOf(visit: Visit, mail: MailOnItsWay): Promise<string> {
  if (mail.words !== null) return mail.words
  const sender = await senderOf({ office: visit.office, baseUrl: visit.base }, visit.council)
  const { subject, text } = composeMail(sender, [mail])
  return `${subject}\n\n${text}`
}

function facts({ say }: Visit, mail: MailOnItsWay): Html {
  return summaryList({
    rows: [
      { key: { text: words.to }, value: { text: `${mail.name}, ${mail.address}` } },
      { key: { text: words.when }, value: { text: say.moment(mail.queued_at) } },
      mail.due_at !== null && { key: { text: words.dueAt }, value: { text: say.moment(mail.due_at) } },
      mail.reply !== null && { key: { text: words.reply }, value: { text: mail.reply } },
    ],
  })
}

function again(visit: Visit, { mail_id: mailId }: MailOnItsWay): Html {
  return html`<p class="govuk-body">${words.resendHint}</p>
    ${actButton(visit, { action: `/workspace/mail/${mailId}/resend`, buttonText: words.resend })}`
}
