import { deleteAnnotation, keepAnnotation } from '../../acts/annotation/keep-annotation.ts'
import { explainRefusal, type AnyRefusal } from '../../acts/explain-refusal.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { placedAnnotations, type AnnotatedThing, type PlacedAnnotation } from '../../store/annotation.ts'
import { details } from '../../web/components/details.ts'
import { textarea } from '../../web/components/textarea.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton, formTag } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { formWords } from '../../web/form/words.ts'
import { notedAgenda, type Noted, type NotedAgenda, type NotedItem } from './read-notes.ts'
import { myWords } from './words.ts'

const words = myWords.notes

/** A member's private notes beside the agenda of a meeting, each kept as it is typed. */
const notesRoute: Route = {
  url: '/my/meetings/:id/notes',
  for: 'member',
  show: async (visit, asked) => {
    const agenda = await notedAgenda(visit, asked)
    return agenda && notesPage(visit, agenda)
  },
  take: async (visit, asked) => {
    const thing = thingTyped(asked.typed)
    const agenda = await notedAgenda(visit, asked)
    if (agenda === undefined || thing === undefined || !isOn(agenda, thing)) return undefined
    const text = noteTyped(asked.typed)
    const done = await visit.act((session) => keepAnnotation(session, { ...thing, text }))
    if (!done.ok) return notesPage(visit, agenda, { thing, text, refusal: done.refusal })
    return { goTo: addressOf(agenda), notice: { text: words.saved } }
  },
}

/** Keeps a private note as it is typed, as the page's script sends it. */
const keepRoute: Route = {
  url: '/my/meetings/:id/notes/keep',
  for: 'member',
  take: async (visit, asked) => {
    const thing = thingTyped(asked.typed)
    const agenda = await notedAgenda(visit, asked)
    if (agenda === undefined || thing === undefined || !isOn(agenda, thing)) return undefined
    const note = { ...thing, text: noteTyped(asked.typed) }
    const done = await visit.act((session) => keepAnnotation(session, note))
    return done.ok ? { content: '', mediaType: 'text/plain; charset=utf-8' } : undefined
  },
}

/** The agenda with the reader's own notes, to print. */
const printRoute: Route = {
  url: '/my/meetings/:id/notes/print',
  for: 'member',
  show: async (visit, asked) => {
    const agenda = await notedAgenda(visit, asked)
    if (agenda === undefined) return undefined
    const { meeting, items } = agenda
    return {
      title: words.printTitle(meeting.body_name),
      main: html`<p class="govuk-body mh-no-print">
          ${words.printLead} <a class="govuk-link" href="${addressOf(agenda)}">${words.back}</a>
        </p>
        <article class="mh-summons">
          <h1 class="govuk-heading-l">${words.printTitle(meeting.body_name)}</h1>
          <p class="govuk-body">${visit.say.moment(meeting.starts_at)}, ${meeting.venue}</p>
          <ol class="mh-summons__items">
            ${items.map((item) => printedItem(item))}
          </ol>
        </article>`,
    }
  },
}

/** Every private note of the reader, on whatever meeting. */
const allNotesRoute: Route = {
  url: '/my/notes',
  for: 'member',
  show: async (visit) => {
    const { personId } = visit.reader
    if (personId === undefined) return undefined
    const notes = await reading(visit, ({ tx, councilId }) => placedAnnotations(tx, { councilId, personId }))
    return {
      title: words.title,
      breadcrumbs: [{ text: myWords.title, href: '/workspace/my' }],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        <p class="govuk-body">${notes.length === 0 ? words.none : words.allLead}</p>
        ${notes.map((note) => placedNote(visit, note))}`,
    }
  },
}

/** Deletes a private note for good. */
const deleteRoute: Route = {
  url: '/my/notes/delete',
  for: 'member',
  take: async (visit, { typed }) => {
    const thing = thingTyped(typed)
    if (thing === undefined) return undefined
    const done = await visit.act((session) => deleteAnnotation(session, thing))
    const meetingId = textTyped(typed, 'meeting')
    const goTo = isIdForm(meetingId) ? `/workspace/my/meetings/${meetingId}/notes` : '/workspace/my/notes'
    return { goTo, notice: { text: done.ok ? words.deleted : explainRefusal(done.refusal).sentence } }
  },
}

/** Where a member keeps private notes. */
export const noteRoutes: readonly Route[] = [notesRoute, keepRoute, printRoute, allNotesRoute, deleteRoute]

type Refused = { readonly thing: AnnotatedThing; readonly text: string; readonly refusal: AnyRefusal }

function notesPage(visit: Visit, agenda: NotedAgenda, refused?: Refused): WorkspacePage {
  const { meeting, items } = agenda
  const sentence = refused && explainRefusal(refused.refusal).sentence
  const draw = (noted: Noted, heading: string) => notePart(visit, { noted, heading, agenda, refused })
  return {
    title: words.title,
    status: refused && 400,
    breadcrumbs: [{ text: myWords.title, href: '/workspace/my' }],
    main: html`${
        refused &&
        errorSummary({
          titleText: formWords.problem,
          errorList: [{ text: sentence, href: `#${idOf(refused.thing)}` }],
        })
      }
      ${pageHeading({ title: words.title, lead: myWords.interests.way(meeting.body_name, visit.say.longDate(meeting.starts_on)) })}
      <p class="govuk-body">${words.lead}</p>
      ${
        items.length === 0
          ? html`<p class="govuk-body">${words.noAgenda}</p>`
          : html`<p class="govuk-body">
              <a class="govuk-link" href="${addressOf(agenda)}/print">${words.print}</a>
            </p>`
      }
      ${items.map(
        (item) =>
          html`<section class="mh-section">
            <h2 class="govuk-heading-m">${words.item(item.number, item.title)}</h2>
            ${draw(item, '')} ${item.papers.map((paper) => draw(paper, words.paper(paper.title)))}
          </section>`,
      )}`,
  }
}

type NotePart = {
  readonly noted: Noted
  readonly heading: string
  readonly agenda: NotedAgenda
  readonly refused: Refused | undefined
}

function notePart(visit: Visit, { noted, heading, agenda, refused }: NotePart): Html {
  const { thing, title, text } = noted
  const isRefused = refused !== undefined && idOf(refused.thing) === idOf(thing)
  const here = addressOf(agenda)
  const form = formTag(visit, {
    action: here,
    keptAt: { address: `${here}/keep`, kept: words.kept, notKept: words.notKept },
    inside: html`${thingFields(thing)}
    ${textarea({
      id: idOf(thing),
      name: 'note',
      label: {
        html: html`${words.note}<span class="govuk-visually-hidden"> ${words.noteOn(title)}</span>`,
      },
      value: isRefused ? refused.text : (text ?? ''),
      rows: 4,
      ...(isRefused && { errorMessage: { text: explainRefusal(refused.refusal).sentence } }),
    })}`,
    buttonText: words.save,
    buttonClasses: 'govuk-button--secondary',
  })
  const shown = text === undefined && !isRefused ? details({ summaryText: words.write, html: form }) : form
  return html`${heading !== '' && html`<h3 class="govuk-heading-s">${heading}</h3>`} ${shown}
  ${text !== undefined && deleteButton(visit, { thing, title, meetingId: agenda.meeting.meeting_id })}`
}

function deleteButton(
  visit: Visit,
  {
    thing,
    title,
    meetingId,
  }: { readonly thing: AnnotatedThing; readonly title: string; readonly meetingId?: string },
): Html {
  return actButton(visit, {
    action: '/workspace/my/notes/delete',
    inside: html`${thingFields(thing)}
      ${meetingId !== undefined && html`<input type="hidden" name="meeting" value="${meetingId}" />`}
      <span class="govuk-visually-hidden">${words.deleteOf(title)}</span>`,
    buttonText: words.delete,
    buttonClasses: 'govuk-button--warning mh-small-button',
  })
}

function placedNote(visit: Visit, note: PlacedAnnotation): Html {
  const { thing_kind, thing_id, body_name: body, starts_on: on, meeting_id: meetingId, title } = note
  const isPlaced = body !== null && on !== null && title !== null
  const name = isPlaced ? words.on(body, visit.say.date(on), title) : words.gone
  return html`<section class="mh-section">
    <h2 class="govuk-heading-s">
      ${meetingId === null ? name : html`<a class="govuk-link" href="/meetings/${meetingId}">${name}</a>`}
    </h2>
    ${paragraphsOf(note.text)} ${deleteButton(visit, { thing: { thing_kind, thing_id }, title: name })}
  </section>`
}

function printedItem({ number, title, text, papers }: NotedItem): Html {
  return html`<li class="mh-summons__item mh-summons__item--1">
    <span class="mh-summons__number">${number}</span>
    <div>
      <p class="mh-summons__title">${title}</p>
      ${printedNote(text)}
      ${papers.map(
        (paper) =>
          html`<p>${words.paper(paper.title)}</p>
            ${printedNote(paper.text)}`,
      )}
    </div>
  </li>`
}

function printedNote(text: string | undefined): Html | false {
  return (
    text !== undefined &&
    html`<div class="govuk-inset-text">
      <strong>${words.mine}</strong>
      ${paragraphsOf(text)}
    </div>`
  )
}

function paragraphsOf(text: string): Html {
  return html`${text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p class="govuk-body">${line}</p>`)}`
}

function thingFields({ thing_kind: kind, thing_id: id }: AnnotatedThing): Html {
  return html`<input type="hidden" name="kind" value="${kind}" />
    <input type="hidden" name="thing" value="${id}" />`
}

function thingTyped(typed: Typed): AnnotatedThing | undefined {
  const [kind, id] = [textTyped(typed, 'kind'), textTyped(typed, 'thing')]
  return (kind === 'item' || kind === 'document') && isIdForm(id)
    ? { thing_kind: kind, thing_id: id }
    : undefined
}

function noteTyped(typed: Typed): string {
  return textTyped(typed, 'note').replaceAll(/\r\n?/g, '\n').replaceAll('\0', '')
}

function isOn({ items }: NotedAgenda, thing: AnnotatedThing): boolean {
  return items.some((item) => [item, ...item.papers].some((one) => idOf(one.thing) === idOf(thing)))
}

function idOf({ thing_kind: kind, thing_id: id }: AnnotatedThing): string {
  return `note-${kind}-${id}`
}

function addressOf({ meeting }: Pick<NotedAgenda, 'meeting'>): string {
  return `/workspace/my/meetings/${meeting.meeting_id}/notes`
}
