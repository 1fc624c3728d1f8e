import { answerComment, askForComments, commentOnMinutes } from '../../acts/minutes/comment-on-minutes.ts'
import { colleaguesForMinutes } from '../../acts/mention/mention-colleagues.ts'
import type { MinuteBlock } from '../../council/minutes/minute-block.ts'
import { wordsOfBlock } from '../../council/minutes/minute-block.ts'
import { dateAt } from '../../foundation/instant.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { accountsToAsk, commentRequestsOf, minuteCommentsOf } from '../../store/minutes-comment.ts'
import { requiredChoice, requiredPick, pick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, raw, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formTag, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit, WorkspacePage } from '../frame/visit.ts'
import { tellField, told } from '../mention/tell-field.ts'
import { addressOf, wayTo } from './minutes-way.ts'
import { minutesRead, readMinutes, type MinutedItem } from './read-minutes.ts'
import { shownBlocks } from './shown-blocks.ts'
import { byAt } from './versions.ts'
import { minutesWords } from './words.ts'

const words = minutesWords.comments
const url = '/meetings/:id/minutes/comments'

/** Draft minutes with the comments on them, for who writes them and for who was asked. */
export const commentsRoute: Route = {
  url,
  for: ['comment-on-minutes'],
  show: async (visit, { params }) => {
    const found = await commented(visit, params['id'])
    return found && page(visit, found)
  },
  take: async (visit, { params, typed }) => {
    const found = await commented(visit, params['id'])
    return found && addComment(visit, found, typed)
  },
}

/** Asking somebody for comments. */
export const askRoute: Route = {
  url: `${url}/ask`,
  for: ['ask-for-comments'],
  take: async (visit, { params, typed }) => {
    const found = await commented(visit, params['id'])
    if (found === undefined || !found.mayWrite) return undefined
    const filled = found.askForm.read(typed)
    if (!filled.ok) return page(visit, found, { asking: filled.refusal })
    const { who, dueOn, message } = filled.value
    const { meetingId } = found.read.where
    const request = { id: newId<'request'>(visit.random), meetingId, dueOn, message }
    const asked = await visit.act((session) => askForComments(session, { ...request, askedAccountId: who }))
    if (!asked.ok) return page(visit, found, { asking: refusedForm(typed, asked.refusal) })
    const name = found.accounts.find(({ account_id: id }) => id === who)?.name ?? ''
    return { goTo: addressOf(found.read, '/comments'), notice: { text: words.asked(name) } }
  },
}

/** Answering a comment. */
export const answerRoute: Route = {
  url: `${url}/:comment`,
  for: ['answer-comment'],
  take: async (visit, { params, typed }) => {
    const found = await commented(visit, params['id'])
    const commentId = params['comment'] as Id<'comment'>
    if (found === undefined || !found.mayWrite) return undefined
    if (!found.comments.some((comment) => comment.comment_id === commentId)) return undefined
    const filled = answerForm.read(typed)
    if (!filled.ok) return page(visit, found, { answering: { commentId, state: filled.refusal } })
    const answered = await visit.act((session) => answerComment(session, { commentId, ...filled.value }))
    if (!answered.ok)
      return page(visit, found, { answering: { commentId, state: refusedForm(typed, answered.refusal) } })
    return { goTo: addressOf(found.read, '/comments'), notice: { text: words.answeredNotice } }
  },
}

const answerForm = defineForm({
  outcome: requiredChoice({
    label: words.outcome,
    required: words.outcomeRequired,
    choices: [
      { value: 'taken', text: words.taken },
      { value: 'notTaken', text: words.notTaken },
    ] as const,
  }),
  text: longText({ label: words.reason, rows: 2 }),
})

type Commented = NonNullable<Awaited<ReturnType<typeof commented>>>

/** Draft minutes as whoever may comment sees them; somebody who neither writes them nor was asked sees nothing. */
async function commented(visit: Visit, id: string | undefined) {
  const read = await readMinutes(visit, id, 'comment-on-minutes')
  if (read === undefined || read.state === undefined) return undefined
  const { office, councilId } = visit
  const [requests, comments, accounts] = await Promise.all([
    commentRequestsOf(office, read.where),
    minuteCommentsOf(office, read.where),
    accountsToAsk(office, councilId),
  ])
  const mayWrite = visit.may('keep-minutes-version', read.meeting.body_id)
  const wasAsked = requests.some((request) => request.asked_account_id === visit.reader.accountId)
  if (!mayWrite && !wasAsked) return undefined
  const others = accounts.filter(({ account_id: accountId }) => accountId !== visit.reader.accountId)
  const askForm = defineForm({
    who: requiredPick({
      label: words.who,
      required: words.whoRequired,
      choices: others.map(({ account_id: value, name: text }) => ({ value, text })),
    }),
    dueOn: date({ label: words.by, required: words.byRequired }),
    message: longText({ label: words.message, rows: 3 }),
  })
  const colleagues = await reading(visit, (session) =>
    colleaguesForMinutes(session, { meetingId: read.where.meetingId, bodyId: read.meeting.body_id }),
  )
  const tell = tellField(visit, accounts, colleagues)
  return { read, requests, comments, accounts, mayWrite, askForm, tell }
}

/** The form for one item: its names carry the item, since a page holds several. */
function commentForm({ tell }: Commented, blocks: readonly MinuteBlock[]) {
  return defineForm({
    block: pick({
      label: words.place,
      choices: [
        { value: '', text: words.whole },
        ...blocks.map((block) => ({ value: block.id as string, text: firstWords(block) })),
      ].filter(({ text }) => text !== ''),
    }),
    text: longText({ label: words.text, required: words.textRequired, rows: 3 }),
    tell,
  })
}

function firstWords(block: MinuteBlock): string {
  return (wordsOfBlock(block)[0] ?? '').slice(0, 80)
}

async function addComment(visit: Visit, found: Commented, typed: Typed): Promise<Answer> {
  const { read } = found
  const item = read.items.find(({ id }) => id === textTyped(typed, 'item'))
  if (item === undefined) return undefined
  const blocks = read.written[item.id] ?? []
  const filled = commentForm(found, blocks).read(typed)
  if (!filled.ok) return page(visit, found, { commenting: { item, state: filled.refusal } })
  const block = blocks.find(({ id }) => id === filled.value.block)
  const comment = {
    id: newId<'comment'>(visit.random),
    meetingId: read.where.meetingId,
    itemId: item.id,
    blockId: block?.id,
    quoted: block === undefined ? '' : firstWords(block),
    text: filled.value.text,
    mentioned: told(filled.value.tell),
  }
  const added = await visit.act((session) => commentOnMinutes(session, comment))
  if (!added.ok) return page(visit, found, { commenting: { item, state: refusedForm(typed, added.refusal) } })
  return { goTo: addressOf(read, '/comments'), notice: { text: words.added } }
}

type Unfinished = {
  readonly asking?: FormState
  readonly answering?: { readonly commentId: string; readonly state: FormState }
  readonly commenting?: { readonly item: MinutedItem; readonly state: FormState }
}

function page(visit: Visit, found: Commented, unfinished: Unfinished = {}): WorkspacePage {
  const { read, mayWrite } = found
  return {
    title: words.title,
    reads: minutesRead(read),
    ...(Object.keys(unfinished).length > 0 ? { status: 400 as const } : {}),
    breadcrumbs: mayWrite ? wayTo(read) : [],
    main: html`${pageHeading({ title: words.title, caption: read.title, lead: words.lead })}
    ${mayWrite && asking(visit, found, unfinished.asking)}
    ${read.items.map((item) => itemShown(visit, found, { item, unfinished }))}`,
  }
}

function asking(visit: Visit, { read, requests, askForm }: Commented, state?: FormState): Html {
  const { say, zone } = visit
  return html`<h2 class="govuk-heading-m">${words.askedList}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${requests.map((row) => html`<li>${words.askedRow(row.asked_name, say.date(dateAt(row.at, zone)), say.date(row.due_on))}${row.message !== '' && html`<br />${row.message}`}</li>`)}
    </ul>
    ${
      read.state === 'draft' &&
      html`<details class="govuk-details" ${state !== undefined || requests.length === 0 ? html`open` : ''}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">${words.ask}</span>
        </summary>
        <div class="govuk-details__text">
          ${state !== undefined && formErrors(askForm, state)}
          ${formTag(visit, {
            action: addressOf(read, '/comments/ask'),
            inside: askForm.showAll(state ?? askForm.start()),
            buttonText: words.button,
          })}
        </div>
      </details>`
    }`
}

function itemShown(
  visit: Visit,
  found: Commented,
  { item, unfinished }: { readonly item: MinutedItem; readonly unfinished: Unfinished },
): Html {
  const { read, comments } = found
  const blocks = read.written[item.id] ?? []
  const own = comments.filter((comment) => comment.item_id === item.id)
  const state = unfinished.commenting?.item.id === item.id ? unfinished.commenting.state : undefined
  const form = commentForm(found, blocks)
  return html`<section class="mh-minute">
    <h2 class="govuk-heading-m mh-minute__title">${item.title}</h2>
    ${shownBlocks(blocks, item, read)}
    ${own.map((comment) => commentShown(visit, found, { comment, unfinished }))}
    ${
      read.state === 'draft' &&
      html`<details class="govuk-details" ${state !== undefined ? html`open` : ''}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text"
            >${words.commentOn}<span class="govuk-visually-hidden"> ${item.title}</span></span
          >
        </summary>
        <div class="govuk-details__text">
          ${state !== undefined && formErrors(form, state)}
          ${formTag(visit, {
            action: addressOf(read, '/comments'),
            inside: html`<input
                type="hidden"
                name="item"
                value="${item.id}"
              />${distinct(form.showAll(state ?? form.start()), item.id)}`,
            buttonText: words.add,
          })}
        </div>
      </details>`
    }
  </section>`
}

function commentShown(
  visit: Visit,
  { read, mayWrite }: Commented,
  {
    comment,
    unfinished,
  }: { readonly comment: Commented['comments'][number]; readonly unfinished: Unfinished },
): Html {
  const id = comment.comment_id
  const state = unfinished.answering?.commentId === id ? unfinished.answering.state : answerForm.start()
  const outcome = comment.outcome === 'taken' ? words.taken : words.notTaken
  return html`<div class="mh-comment" id="comment-${id}">
    <p class="mh-comment__by">${byAt(visit, comment.author, comment.at)}</p>
    ${comment.quoted !== '' && html`<p class="govuk-hint">${words.quoted(comment.quoted)}</p>`}
    <p class="govuk-body">${comment.text}</p>
    ${
      comment.answered_at !== null &&
      comment.answered_by !== null &&
      html`<p class="mh-comment__answer">
        ${words.answered(outcome, comment.answered_by, visit.say.date(dateAt(comment.answered_at, visit.zone)))}<br />${comment.answer}
      </p>`
    }
    ${
      comment.answered_at === null &&
      mayWrite &&
      html`${state.errors.length > 0 && formErrors(answerForm, state)}
      ${formTag(visit, {
        action: addressOf(read, `/comments/${id}`),
        inside: distinct(answerForm.showAll(state), id),
        buttonText: words.answerButton,
        buttonClasses: 'govuk-button--secondary',
      })}`
    }
  </div>`
}

/** The fields of one of several like forms on a page: each id its own, so that each label finds its field. */
function distinct(fields: Html, key: string): Html {
  const own = fields
    .toString()
    .replace(/ (id|for|aria-describedby)="([^"]*)"/g, (_all, name: string, ids: string) => {
      const renamed = ids.split(' ').map((id) => `${id}-${key}`)
      return ` ${name}="${renamed.join(' ')}"`
    })
  return raw(own)
}
