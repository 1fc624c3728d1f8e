import { Type, type Static } from 'typebox'
import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { bodyAt, membersOn, relatedBodies } from '../../store/public/body.ts'
import { publicCommitments, type PublicCommitment } from '../../store/public/commitment.ts'
import { nextMeetings, pastMeetings } from '../../store/public/meeting.ts'
import type { Holding } from '../../store/public/person.ts'
import { wardsOn } from '../../store/public/ward.ts'
import { membershipsOn, type PublicMembership } from '../../store/public/political-group.ts'
import type { Row } from '../../store/public/public-record.ts'
import { button } from '../../web/components/button.ts'
import { input } from '../../web/components/input.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { personCard } from '../../web/record/person-card.ts'
import { siteWords } from '../../web/site-words.ts'
import { commitmentTable } from '../parts/commitment.ts'
import { fullName, initials, label } from '../parts/label.ts'
import { feedLink, followLinks } from '../parts/follow.ts'
import { addressWith, link, way } from '../parts/links.ts'
import { meetingCards } from '../parts/meeting.ts'
import { holdersOf } from '../parts/offices.ts'
import { isPlace, olderPage } from '../parts/older-page.ts'
import { groupInWords } from '../parts/political-group.ts'
import { besideSection, linkList, paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'

/** What may be asked of a body: the day whose members are shown, and the last meeting of the page before. */
export const bodyQuery = Type.Object({
  on: Type.Optional(Type.String({ maxLength: 40 })),
  after: Type.Optional(Type.String({ maxLength: 40 })),
})

const words = pageWords.body

/** How many of the promises that a body is to hear of stand on its page; the others are a link away. */
const promisesShown = 10

/** A body: what it is for, its members on a day, its meetings to come and past. */
export const bodyPage: PageMaker<Static<typeof bodyQuery>> = async (visit, { id: slug, query }) => {
  const { record, today } = visit
  const body = await bodyAt(record, slug)
  if (body === undefined || !isPlace(query.after)) return undefined
  const bodyId = body.body_id
  const [members, related, toCome, past, promised] = await Promise.all([
    membersAsked(visit, body, query.on?.trim() ?? ''),
    relatedBodies(record, slug),
    nextMeetings(record, { from: today, count: 6, bodyId }),
    pastMeetings(record, { bodyId, before: today, after: query.after }),
    publicCommitments(record, { shown: 'open', today, bodyId, size: promisesShown }),
  ])
  if (query.after !== undefined && past.entries.length === 0) return undefined
  const addressAfter = (after: string | undefined) => addressWith(`/bodies/${slug}`, { on: query.on, after })
  return {
    ...(members.on === undefined ? { status: 400 } : {}),
    title: body.name,
    section: 'bodies',
    description: body.purpose,
    breadcrumbs: way([siteWords.bodies, '/bodies'], [body.name]),
    head: feedLink(visit, { path: `/bodies/${slug}`, title: body.name }),
    main: html`${head(visit, body)} ${fate(visit, body)}
      <div class="mh-columns">
        <div>
          ${section(words.toCome, toCome.length > 0 && meetingCards(visit, toCome, 'by day'), words.noneToCome)}
          ${promises(visit, body, promised.entries)}
          ${section(words.past, past.entries.length > 0 && meetingCards(visit, past.entries, 'by day'), words.nonePast)}
          ${olderPage({ after: query.after, next: past.next, addressAfter })}
        </div>
        <aside>
          ${memberSection(visit, members)} ${besideSection(words.about, about(visit, body, related))}
          ${followLinks(visit, `/bodies/${slug}`).map(paragraph)}
        </aside>
      </div>`,
  }
}

/** What is to be reported to the body, the longest overdue first; nothing where nothing is. */
function promises(visit: Visit, { slug }: Row<'body'>, open: readonly PublicCommitment[]): Fragment {
  if (open.length === 0) return undefined
  const all = addressWith('/commitments', { body: slug })
  return section(
    commitmentWords.ofBody,
    html`${commitmentTable(visit, open)} ${paragraph(link(all, commitmentWords.allOfBody))}`,
  )
}

/** The members on the day that is asked for; no `on` where that is no day. */
async function membersAsked({ record, today }: Visit, body: Row<'body'>, given: string): Promise<Members> {
  const asked = given === '' ? lastDay(body, today) : given
  const on = parseCalendarDate(asked)
  if (on === undefined) return { asked, on, members: [], wards: new Map(), inGroup: new Map() }
  const [members, memberships, wards] = await Promise.all([
    membersOn(record, { bodyId: body.body_id, on }),
    membershipsOn(record, on),
    wardsOn(record, on),
  ])
  return { asked, on, members, wards, inGroup: new Map(memberships.map((one) => [one.person_id, one])) }
}

/** The day whose members are shown unasked: today, or the last day of a body that has ended. */
function lastDay(body: Row<'body'>, today: CalendarDate): CalendarDate {
  return body.valid_to !== null && body.valid_to < today ? body.valid_to : today
}

function head({ say }: Visit, body: Row<'body'>): Html {
  return pageHeading({
    caption: label(recordWords.bodyKind, body.kind),
    title: body.name,
    lead: body.purpose,
    facts: [
      label(recordWords.regime, body.regime),
      body.quorum !== null && words.quorum(say.count(body.quorum, words.quorumMembers)),
    ],
  })
}

function fate({ say, today }: Visit, body: Row<'body'>): Html | undefined {
  if (body.valid_to === null || body.valid_to >= today) return undefined
  const { successor_slug: slug, successor_name: name } = body
  return notice({
    kind: 'changed',
    heading: words.endedHeading,
    body: html`${paragraph(words.ended(say.date(body.valid_to)))}
    ${slug !== null && name !== null && paragraph(words.successor(link(`/bodies/${slug}`, name)))}`,
  })
}

type Members = {
  readonly asked: string
  readonly on: CalendarDate | undefined
  readonly members: readonly Row<'office_holding'>[]
  readonly inGroup: ReadonlyMap<string, PublicMembership>
  readonly wards: ReadonlyMap<string, string>
}

function memberSection({ say }: Visit, { asked, on, members, ...also }: Members): Html {
  const form = html`<form method="get">
    ${input({ id: 'on', name: 'on', label: { text: words.on, classes: 'govuk-label--s' }, hint: { text: words.onHint }, classes: 'govuk-input--width-10', value: asked, autocomplete: 'off', ...(on === undefined ? { errorMessage: { text: words.badDateAdvice } } : {}) })}
    ${button({ text: words.show, classes: 'govuk-button--secondary' })}
  </form>`
  if (on === undefined) return besideSection(words.badDate, form)
  const date = say.date(on)
  const shown =
    members.length > 0
      ? holdersOf(members).map((offices) => memberCard(offices, also))
      : paragraph(words.noMembers(date))
  return besideSection(words.members(date), html`${shown}${form}`)
}

function memberCard(
  offices: readonly Holding[],
  { inGroup, wards }: Pick<Members, 'inGroup' | 'wards'>,
): Html | undefined {
  const [holder] = offices
  if (holder === undefined) return undefined
  return personCard({
    name: fullName(holder),
    initials: initials(holder.canonical_name),
    href: `/people/${holder.person_id}`,
    office: recordWords.listOf(...offices.map((holding) => holding.office_title)),
    facts: [groupInWords(inGroup.get(holder.person_id), offices), wards.get(holder.person_id)],
  })
}

function about(
  { say }: Visit,
  body: Row<'body'>,
  { predecessors, below }: { predecessors: readonly Row<'body'>[]; below: readonly Row<'body'>[] },
): Html {
  const { parent_slug: parent, parent_name: parentName } = body
  return html`${paragraph(words.since(say.date(body.valid_from)))}
  ${parent !== null && parentName !== null && paragraph(words.parent(link(`/bodies/${parent}`, parentName)))}
  ${predecessors.length > 0 && paragraph(words.predecessors(bodyLinks(predecessors)))}
  ${below.length > 0 && paragraph(words.below(bodyLinks(below)))}
  ${linkList([link(addressWith('/decisions', { body: body.slug }), words.decisions)])}`
}

function bodyLinks(bodies: readonly Row<'body'>[]): Html {
  return recordWords.inlineList(bodies.map(({ slug, name }) => link(`/bodies/${slug}`, name)))
}
