import { agendaAsHeld, isOutOfOrder } from '../../council/agenda/item-course.ts'
import type { CourseOfItem, ItemCourse } from '../../council/agenda/course-of-item.ts'
import { dateAt, timeAt } from '../../foundation/instant.ts'
import type { Publication } from '../../store/public/agenda-course.ts'
import type { AgendaItem } from '../../store/public/agenda-item.ts'
import type { Row } from '../../store/public/public-record.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { notice } from '../../web/record/notice.ts'
import type { Visit } from '../visit.ts'
import { agendaWords as words } from '../words/agenda-words.ts'
import { recordWords } from '../words/record-words.ts'
import { itemCaption } from './agenda.ts'
import { label } from './label.ts'
import { link } from './links.ts'
import { linkList, paragraph } from './section.ts'

/** The supplements to an agenda with what each brought; nothing where there is none. */
export function shownSupplements(
  { say, council }: Visit,
  publications: readonly Publication[],
): Html | undefined {
  const supplements = publications.filter(({ kind }) => kind === 'supplement')
  if (supplements.length === 0) return undefined
  return html`${supplements.map(
    ({ supplement_number: number, at, note, things, ...timing }) =>
      html`<h3 class="govuk-heading-s">
          ${words.supplement(number ?? 0, say.date(dateAt(at, council.zone)))}
        </h3>
        ${paragraph(note)} ${lateness(say, timing)} ${things.length > 0 && linkList(things.map(thingLink))}`,
  )}`
}

/** That an agenda came with fewer clear days than its rule wants, and why it was published all the same; nothing where it was in time. */
export function latenessOfAgenda({ say }: Visit, publications: readonly Publication[]): Html | undefined {
  const agenda = publications.find(({ kind }) => kind === 'agenda')
  const sentences = agenda && lateness(say, agenda)
  return sentences && notice({ kind: 'awaited', heading: words.late, body: sentences })
}

function lateness(
  say: Visit['say'],
  timing: Pick<Publication, 'grounds' | 'clear_days_given' | 'last_day' | 'power' | 'reason' | 'agreed_by'>,
): Html | undefined {
  const { grounds, clear_days_given: given, last_day: last } = timing
  if (last === null || (grounds !== 'urgency' && grounds !== 'late')) return undefined
  const { power, reason, agreed_by: agreedBy } = timing
  return html`${paragraph(words.lateDays(given ?? 0, say.date(last)))}
  ${reason !== null && paragraph(words.lateReason(reason, agreedBy ?? '', power ?? ''))}`
}

function thingLink(thing: Publication['things'][number]): Html {
  const title = thing.title ?? ''
  return thing.kind === 'item'
    ? link(`/items/${thing.thing_id}`, recordWords.listOf(itemCaption({ number: thing.number ?? '' }), title))
    : link(`/documents/${thing.thing_id}`, title)
}

/** How the agenda was held, where that is not as it was called; nothing where it is, or where nothing is recorded. */
export function agendaHeld(
  items: readonly AgendaItem[],
  courses: readonly Row<'item_course'>[],
): Html | undefined {
  const records = courses.map(asCourse)
  const held = agendaAsHeld(records)
  const isAsCalled =
    held.every(({ course }) => course === 'taken') &&
    !isOutOfOrder(
      items.map(({ item_id: id }) => id),
      records,
    )
  if (isAsCalled) return undefined
  const rows = held.flatMap(({ itemId, course, reason }) => {
    const item = items.find(({ item_id: id }) => id === itemId)
    return item === undefined ? [] : [[{ html: itemLink(item) }, { text: outcome(course, reason) }]]
  })
  return html`${paragraph(words.heldLead)}
    <div class="mh-scroll">${table({ head: words.heldHead.map((text) => ({ text })), rows })}</div>`
}

function asCourse({ item_id: itemId, course, reason }: Row<'item_course'>): CourseOfItem {
  return { itemId, course: course as ItemCourse, reason: reason ?? undefined }
}

function itemLink(item: AgendaItem): Html {
  return link(`/items/${item.item_id}`, recordWords.listOf(itemCaption(item), item.title))
}

function outcome(course: ItemCourse, reason: string | undefined): string {
  return reason === undefined ? words.courses[course] : words.courseWithReason(words.courses[course], reason)
}

/** The notice of an item that a meeting did not take; nothing for one that it took. */
export function courseNotice(course: Row<'item_course'> | undefined): Html | undefined {
  const heading = course && words.courseHeading[course.course as keyof typeof words.courseHeading]
  return heading === undefined
    ? undefined
    : notice({ kind: 'changed', heading, body: paragraph(course?.reason) })
}

/** The notice of a meeting that was moved, with each time and place at which it was to be held; nothing for any other. */
export function movedNotice(
  { say, council }: Visit,
  moves: readonly Row<'meeting_rearrangement'>[],
): Html | undefined {
  if (moves.length === 0) return undefined
  const was = (move: Row<'meeting_rearrangement'>) =>
    words.at(
      say.longDate(dateAt(move.was_at, council.zone)),
      say.clockTime(timeAt(move.was_at, council.zone)),
      move.was_venue,
    )
  return notice({
    kind: 'changed',
    heading: words.moved,
    body: moves.map((move) => html`${paragraph(words.movedFrom(was(move)))} ${paragraph(move.reason)}`),
  })
}

/** Each correction of a published item: what stood there, what stands there now, when and why. */
export function itemCorrections(
  { say, council }: Visit,
  corrections: readonly Row<'agenda_item_correction'>[],
): Html | undefined {
  if (corrections.length === 0) return undefined
  return html`${corrections.map(({ at, field, was, becomes, reason }) => {
    const name = label(words.fields, field)
    return html`<h3 class="govuk-heading-s">${words.corrected(say.date(dateAt(at, council.zone)))}</h3>
      ${paragraph(was === '' ? words.wasNothing(name) : words.was(name, was))}
      ${paragraph(becomes === '' ? words.becomesNothing : words.becomes(becomes))}
      ${paragraph(words.why(reason))}`
  })}`
}
