import type { FollowedThing } from '../../council/follower/public-news.ts'
import { topicKinds, type Topic } from '../../council/follower/topic.ts'
import { button } from '../../web/components/button.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { formWords } from '../../web/form/words.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { followedThing } from '../news/followed-thing.ts'
import { link } from '../parts/links.ts'
import { paragraph } from '../parts/section.ts'
import type { FormVisit, Params, PublicForm } from '../public-form.ts'
import type { PublicPage } from '../visit.ts'
import { followWords } from '../words/follow-words.ts'

const { confirm, following: words } = followWords

/** How much news is known from the start to who begins to follow: far more than a feed holds, so that none of it is told as new. */
const knownAtMost = 500

/** The page that a mailed link leads to. Opening it confirms nothing, since programs that look through mail open every link. */
export const confirmForm: PublicForm = {
  url: '/following/confirm/:token',
  isPress: true,
  show: async (visit, params, refused) => {
    const found = await linkedThing(visit, params, 1)
    return found === undefined ? spentPage() : confirmPage(visit, { ...found, problem: refused?.problem })
  },
  take: async (visit, params) => {
    const found = await linkedThing(visit, params, knownAtMost)
    if (found === undefined) return spentPage()
    const { token, thing } = found
    const keys = thing.news.map(({ key }) => key)
    const stopKey = await visit.counter.follower.confirm(visit.at, { token, keys })
    return stopKey === undefined ? spentPage() : `/following/${stopKey}`
  },
}

type Linked = { readonly token: string; readonly thing: FollowedThing }

async function linkedThing(
  visit: FormVisit,
  { token = '' }: Params,
  most: number,
): Promise<Linked | undefined> {
  const topic = isKey(token) ? await visit.counter.follower.linked(visit.at, token) : undefined
  const thing = topic && (await followedThing(visit, topic, most))
  return thing && { token, thing }
}

function confirmPage(
  { guard }: FormVisit,
  { token, thing, problem }: Linked & { readonly problem: string | undefined },
): PublicPage {
  return {
    title: confirm.title,
    ...(problem !== undefined && { status: 400 as const }),
    main: html`${problemPart(problem)}
      ${pageHeading({ caption: thing.title, title: confirm.title, lead: confirm.lead })}
      <form method="post" action="/following/confirm/${token}" novalidate>
        ${guard} ${button({ text: confirm.button, preventDoubleClick: true })}
      </form>
      ${paragraph(link(thing.path, confirm.page))}`,
  }
}

/** Says of every link that is good no more the same, whether it was used, is too old or never was. */
function spentPage(): PublicPage {
  return {
    title: confirm.spentTitle,
    status: 404,
    main: html`${pageHeading({ title: confirm.spentTitle, lead: confirm.spent })} ${paragraph(confirm.again)}`,
  }
}

/** What somebody follows, at the address that stands in each of their mails, and the buttons that stop it. */
export const followingForm: PublicForm = {
  url: '/following/:key',
  isPress: true,
  show: (visit, params, refused) => followingPage(visit, params, refused?.problem),
  take: async (visit, params, typed) => {
    const { key = '' } = params
    const stops = textTyped(typed, 'stop')
    const topic = stops === everything ? undefined : topicNamed(stops)
    if (stops !== everything && topic === undefined) return followingPage(visit, params, words.nothingChosen)
    if ((await followedBy(visit, key)) === undefined) return nonePage()
    const stopped = await visit.counter.follower.stop(visit.at, { stopKey: key, topic })
    return stopped?.isForgotten === false ? `/following/${key}` : stoppedPage()
  },
}

/** Stops everything that is followed by a key, as a mail program does for its reader with one press (RFC 8058). */
export async function stopByOnePress(
  visit: FormVisit,
  { key = '' }: Params,
  typed: Typed,
): Promise<PublicPage> {
  if (textTyped(typed, 'List-Unsubscribe') !== 'One-Click') return followingPage(visit, { key })
  if ((await followedBy(visit, key)) !== undefined)
    await visit.counter.follower.stop(visit.at, { stopKey: key })
  return stoppedPage()
}

const everything = 'all'

function isKey(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

function followedBy(visit: FormVisit, key: string): Promise<readonly Topic[] | undefined> {
  return isKey(key) ? visit.counter.follower.followed(visit.at, key) : Promise.resolve(undefined)
}

async function followingPage(visit: FormVisit, { key = '' }: Params, problem?: string): Promise<PublicPage> {
  const topics = await followedBy(visit, key)
  if (topics === undefined) return nonePage()
  const rows = await Promise.all(
    topics.map(async (topic) => ({ topic, thing: await followedThing(visit, topic, 1) })),
  )
  return {
    title: words.title,
    ...(problem !== undefined && { status: 400 as const }),
    main: html`${problemPart(problem)} ${pageHeading({ title: words.title, lead: words.lead })}
      <form method="post" action="/following/${key}" novalidate>
        ${visit.guard}
        <ul class="govuk-list govuk-list--spaced">
          ${rows.map(row)}
        </ul>
        <h2 class="govuk-heading-m">${words.all}</h2>
        ${paragraph(words.allSays)}
        ${button({ text: words.allButton, name: 'stop', value: everything, classes: 'govuk-button--warning' })}
      </form>`,
  }
}

/** One thing that is followed. Of what is not public at the moment no more is said than that. */
function row({ topic, thing }: { readonly topic: Topic; readonly thing: FollowedThing | undefined }): Html {
  const title = thing?.title ?? words.notPublic
  return html`<li>
    <p class="govuk-body">${thing === undefined ? title : link(thing.path, title)}</p>
    ${button({
      html: html`${words.stop}<span class="govuk-visually-hidden"> ${title}</span>`,
      name: 'stop',
      value: `${topic.kind}/${topic.id}`,
      classes: 'govuk-button--secondary',
    })}
  </li>`
}

function topicNamed(text: string): Topic | undefined {
  const [given, id = ''] = text.split('/')
  const kind = topicKinds.find((each) => each === given)
  return kind !== undefined && /^[a-z0-9-]*$/.test(id) ? { kind, id } : undefined
}

function problemPart(problem: string | undefined): Html {
  return problem === undefined
    ? nothing
    : errorSummary({ titleText: formWords.problem, errorList: [{ text: problem }] })
}

function stoppedPage(): PublicPage {
  return {
    title: words.stoppedTitle,
    main: html`${pageHeading({ title: words.stoppedTitle, lead: words.stopped })}`,
  }
}

/** Says of every key by which nothing is followed the same, whether it was forgotten or never was. */
function nonePage(): PublicPage {
  return {
    title: words.noneTitle,
    status: 404,
    main: html`${pageHeading({ title: words.noneTitle, lead: words.none })}`,
  }
}
