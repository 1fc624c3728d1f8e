import type { FollowedThing, PublicNews } from '../council/follower/public-news.ts'
import { britishFormats, type Formats } from '../web/catalogue.ts'
import { html, type Html } from '../web/html.ts'
import type { ComposedMail, MailSender } from './compose-mail.ts'
import { followerMailWords as words } from './follower-words.ts'
import { mailPage } from './mail-page.ts'
import { frameWords } from './words.ts'

/** The mail with the link by which somebody confirms that they want to follow something. */
export function composeConfirmation(
  sender: MailSender,
  { thing, link }: { readonly thing: FollowedThing; readonly link: string },
): ComposedMail {
  const said = words.confirmation
  const subject = frameWords.subject(sender.council, said.subject, undefined)
  const page = `${sender.baseUrl}${thing.path}`
  return {
    subject,
    text: [
      words.hello,
      said.asked(sender.council),
      `${thing.title}\n${page}`,
      `${said.press}\n${link}`,
      said.ignore,
      ...foot(sender),
    ].join('\n\n'),
    html: mailPage(subject, [
      html`<p>${words.hello}</p>`,
      html`<p>${said.asked(sender.council)}</p>`,
      html`<p><a href="${page}">${thing.title}</a></p>`,
      html`<p><a href="${link}">${said.link}</a></p>`,
      html`<p>${said.ignore}</p>`,
      ...foot(sender).map((line) => html`<p>${line}</p>`),
    ]).toString(),
  }
}

/** The mail that tells a follower what happened in public to what they follow, and how to stop it. */
export function composeNews(
  sender: MailSender,
  { things, stop }: { readonly things: readonly FollowedThing[]; readonly stop: string },
): ComposedMail {
  const say = britishFormats(sender.zone)
  const said = words.news
  const [first, ...others] = things
  const about =
    others.length === 0 && first !== undefined ? short(first.title) : said.several(say.number(things.length))
  const subject = frameWords.subject(sender.council, said.subject, about)
  return {
    subject,
    text: [
      words.hello,
      said.lead(sender.council),
      ...things.flatMap((thing) => thingInText(sender, say, thing)),
      `${said.why} ${said.stopLink}:\n${stop}`,
      said.forgotten,
      said.differs,
      ...foot(sender),
    ].join('\n\n'),
    html: mailPage(subject, [
      html`<p>${words.hello}</p>`,
      html`<p>${said.lead(sender.council)}</p>`,
      ...things.map((thing) => thingInHtml(sender, say, thing)),
      html`<p>${said.why} <a href="${stop}">${said.stopLink}</a>.</p>`,
      html`<p>${said.forgotten}</p>`,
      html`<p>${said.differs}</p>`,
      ...foot(sender).map((line) => html`<p>${line}</p>`),
    ]).toString(),
  }
}

function thingInText({ baseUrl }: MailSender, say: Formats, { title, path, news }: FollowedThing): string[] {
  return [
    `${title}\n${baseUrl}${path}`,
    ...news.map((one) => ['- ' + one.title, ...factsOf(say, one), `${baseUrl}${one.path}`].join('\n  ')),
  ]
}

function thingInHtml({ baseUrl }: MailSender, say: Formats, { title, path, news }: FollowedThing): Html {
  return html`<h1><a href="${baseUrl}${path}">${title}</a></h1>
    <ul>
      ${news.map((one) => html`<li><a href="${baseUrl}${one.path}">${one.title}</a>${factsOf(say, one).map((fact) => html`<br />${fact}`)}</li>`)}
    </ul>`
}

function factsOf(say: Formats, { at, summary }: PublicNews): string[] {
  return [summary, at === undefined ? '' : say.moment(at)].filter((fact) => fact !== '')
}

function foot({ team, address, council }: MailSender): string[] {
  return [frameWords.noReply(team, address), council]
}

const longestInSubject = 80

/** A title in so few words that a subject line can hold it. */
function short(title: string): string {
  return title.length <= longestInSubject ? title : `${title.slice(0, longestInSubject - 1).trimEnd()}…`
}
