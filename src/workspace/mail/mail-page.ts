import { isMailKind } from '../../council/mail/mail-kind.ts'
import type { Id } from '../../foundation/identifier.ts'
import { mailWords } from '../../post/words.ts'
import { clockTime } from '../../foundation/clock-time.ts'
import { countFollowers } from '../../store/follower.ts'
import { listMail, type MailOnItsWay } from '../../store/mail.ts'
import { table } from '../../web/components/table.ts'
import { tag } from '../../web/components/tag.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { html, raw, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import { digestTimeOf } from './digest-page.ts'
import { mailPageWords as words } from './words.ts'

const mailsAtOnce = 50
const tooLongMs = 5 * 60_000

/** The mail of the council, newest first: what waits, what was sent, what came back. */
export const mailRoute: Route = {
  url: '/mail',
  for: ['resend-mail'],
  show: async (visit, { query }) => {
    if (!visit.may('resend-mail')) return undefined
    const state = stateAsked(query['state'])
    const before = query['before'] as Id<'mail'> | undefined
    const mails = await listMail(visit.office, {
      councilId: visit.councilId,
      state,
      before,
      limit: mailsAtOnce + 1,
    })
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        <p class="govuk-body">
          ${words.digestNow(clockTime(await digestTimeOf(visit)))}
          ${visit.may('set-digest-time') && html`<a class="govuk-link" href="/workspace/mail/digest">${words.digestChange}</a>`}
        </p>
        ${await followersPart(visit)}
        ${mails.some((mail) => isStuck(visit, mail)) && warningText({ text: words.unsent, iconFallbackText: words.state })}
        ${filters(state)}
        ${mails.length > 0 ? mailTable(visit, mails.slice(0, mailsAtOnce)) : html`<p class="govuk-body">${words.empty}</p>`}
        ${mails.length > mailsAtOnce && olderLink(mails[mailsAtOnce - 1]!, state)}`,
    }
  },
}

/** How many follow what is public by mail; nothing where nobody does. */
async function followersPart({ office, councilId, say }: Visit): Promise<Html | undefined> {
  const count = await countFollowers(office, councilId)
  if (count === 0) return undefined
  return html`<p class="govuk-body">${words.followers(say.count(count, words.followerCount))}</p>`
}

/** What a mail tells of, in the words of its subject. */
export function mailSubjectWords({ kind, title }: Pick<MailOnItsWay, 'kind' | 'title'>): string {
  const said = isMailKind(kind) ? mailWords[kind].subject : kind
  return title === null ? said : `${said}: ${title}`
}

/** The state of a mail, as a tag. */
export function mailState({ due_at: dueAt, outcome, timing }: MailOnItsWay): Html {
  if (dueAt === null)
    return outcome === 'bounced'
      ? tag({ text: words.bounced, classes: 'govuk-tag--red' })
      : tag({ text: words.sent, classes: 'govuk-tag--green' })
  if (outcome === 'delayed') return tag({ text: words.triedAgain, classes: 'govuk-tag--orange' })
  return tag({ text: timing === 'digest' ? words.daily : words.waits, classes: 'govuk-tag--blue' })
}

function stateAsked(asked: string | undefined): 'waiting' | 'bounced' | undefined {
  return asked === 'waiting' || asked === 'bounced' ? asked : undefined
}

function isStuck({ at }: Visit, { due_at: dueAt, outcome }: MailOnItsWay): boolean {
  return dueAt !== null && outcome === null && Date.parse(at) - Date.parse(dueAt) > tooLongMs
}

function filters(state: string | undefined): Html {
  const links = [
    { text: words.all, state: undefined },
    { text: words.waitingOnly, state: 'waiting' },
    { text: words.bouncedOnly, state: 'bounced' },
  ]
  const current = raw(' aria-current="true"')
  return html`<nav aria-label="${words.filters}">
    <ul class="govuk-list">
      ${links.map(
        (link) =>
          html`<li>
            <a
              class="govuk-link"
              href="/workspace/mail${link.state === undefined ? '' : `?state=${link.state}`}"
              ${link.state === state ? current : ''}
              >${link.text}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`
}

function mailTable(visit: Visit, mails: readonly MailOnItsWay[]): Html {
  const shown = table({
    head: [words.about, words.to, words.when, words.state].map((text) => ({ text })),
    rows: mails.map((mail) => [
      {
        html: html`<a class="govuk-link" href="/workspace/mail/${mail.mail_id}"
          >${mailSubjectWords(mail)}</a
        >`,
      },
      { text: `${mail.name}, ${mail.address}` },
      { text: shortMoment(visit, mail.queued_at) },
      { html: mailState(mail) },
    ]),
  })
  return html`<div class="mh-scroll">${shown}</div>`
}

function olderLink(last: MailOnItsWay, state: string | undefined): Html {
  const kept = new URLSearchParams({ ...(state === undefined ? {} : { state }), before: last.mail_id })
  return html`<p class="govuk-body">
    <a class="govuk-link" href="/workspace/mail?${kept.toString()}">${words.older}</a>
  </p>`
}
