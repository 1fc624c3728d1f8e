import { municipalYears, isInMunicipalYear } from '../../council/meeting/municipal-year.ts'
import {
  annualMeetings,
  attendanceDaysOf,
  attendanceOf,
  type AttendanceAtMeeting,
  type AttendanceOnDay,
} from '../../store/public/attendance.ts'
import { publicInterestsOf, publicNoInterests } from '../../store/public/interest.ts'
import { publicOutsideAppointmentsOf, type PublicOutsideAppointment } from '../../store/public/outside.ts'
import {
  castsOf,
  contributionsOf,
  holdingsOf,
  personById,
  shownOfPerson,
  type CastAtMeeting,
  type ContributionAtMeeting,
  type Holding,
  type Person,
} from '../../store/public/person.ts'
import { membershipsOfPerson, type PublicMembership } from '../../store/public/political-group.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { searchResults } from '../../web/record/search-result.ts'
import { siteWords } from '../../web/site-words.ts'
import { fullName } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { yearName } from '../parts/municipal-year.ts'
import { groupInWords } from '../parts/political-group.ts'
import { sideOf } from '../parts/resolution.ts'
import { paragraph, paragraphs, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { groupWords } from '../words/group-words.ts'
import { interestWords } from '../words/interest-words.ts'
import { outsideWords } from '../words/outside-words.ts'
import { recordWords } from '../words/record-words.ts'
import { wardWords } from '../words/ward-words.ts'

const words = pageWords.person

/** A person: the offices held, and what the record says they attended, said and voted. */
export const personPage: PageMaker = async (visit, { id }) => {
  const person = await personById(visit.record, id)
  if (person === undefined) return undefined
  const { record } = visit
  const [holdings, groups, outside, interests, days, annual, attended, said, casts] = await Promise.all([
    holdingsOf(record, person.person_id),
    membershipsOfPerson(record, person.person_id),
    publicOutsideAppointmentsOf(record, person.person_id),
    interestsSummary(visit, person),
    attendanceDaysOf(record, person.person_id),
    annualMeetings(record),
    attendanceOf(record, person.person_id),
    contributionsOf(record, person.person_id),
    castsOf(record, person.person_id),
  ])
  return {
    title: fullName(person),
    section: 'people',
    description: recordWords.listOf(
      fullName(person),
      ...holdings.map((holding) => holding.office_title).slice(0, 3),
    ),
    breadcrumbs: way([siteWords.people, '/people'], [fullName(person)]),
    main: html`${head(visit, person, { holdings, groups })}
    ${person.biography !== null && paragraphs(person.biography)}
    ${section(words.offices, holdings.length > 0 && officeTable(visit, holdings), words.noOffices)}
    ${groupSection(visit, holdings, groups)}
    ${outside.length > 0 && section(outsideWords.ofPerson, outsideTable(visit, outside))}
    ${interests !== undefined && section(interestWords.onPerson, interests)}
    ${section(words.attendance, attended.length > 0 && html`${yearTable(visit, days, annual)}${attendanceList(visit, attended)}${paragraph(link('/attendance', words.everybody))}`, words.noAttendance)}
    ${section(words.said, said.length > 0 && html`${saidList(visit, said)}${latestOnly(said)}`, words.noSaid)}
    ${casts.length > 0 && section(words.votes, html`${voteList(visit, casts)}${latestOnly(casts)}`)}`,
  }
}

type Held = { readonly holdings: readonly Holding[]; readonly groups: readonly PublicMembership[] }

function head({ today }: Visit, person: Person, { holdings, groups }: Held): Html {
  const isNow = ({ from_on: from, to_on: to }: Pick<Holding, 'from_on' | 'to_on'>) =>
    from <= today && (to === null || to >= today)
  const now = holdings.filter(isNow)
  return pageHeading({
    title: fullName(person),
    caption: recordWords.listOf(...now.map((holding) => holding.office_title)),
    facts: [
      groupInWords(groups.find(isNow), now),
      now.find((holding) => holding.ward_name !== null)?.ward_name,
    ],
  })
}

/** The groups with their days; that a person is in none since they left the council goes without saying. */
function groupSection(
  { say, today }: Visit,
  holdings: readonly Holding[],
  groups: readonly PublicMembership[],
): Html | undefined {
  const isOnCouncil = holdings.some(
    (held) => held.body_kind === 'council' && (held.to_on === null || held.to_on >= today),
  )
  const told = groups.filter((one, at) => one.group_name !== null || at > 0 || isOnCouncil)
  if (told.length === 0) return undefined
  const rows = told.map((one) => [
    { text: one.group_name ?? groupWords.none },
    { text: say.shortDate(one.from_on) },
    { text: one.to_on === null ? groupWords.now : say.shortDate(one.to_on) },
  ])
  return section(
    groupWords.ofPerson,
    html`${plainTable(groupWords.head, rows)} ${paragraph(link('/political-groups', groupWords.title))}`,
  )
}

function outsideTable({ say }: Visit, rows: readonly PublicOutsideAppointment[]): Html {
  return plainTable(
    outsideWords.bodyHead,
    rows.map((row) => [
      { html: link('/outside-bodies', row.outside_body_name) },
      { text: row.capacity },
      { text: say.shortDate(row.from_on) },
      { text: row.to_on === null ? outsideWords.now : say.shortDate(row.to_on) },
    ]),
  )
}

/** What the register of interests says of a person, with the way there; `undefined` where it says nothing. */
async function interestsSummary(
  { record, say }: Visit,
  { person_id: id }: Person,
): Promise<Html | undefined> {
  const [interests, none] = await Promise.all([publicInterestsOf(record, id), publicNoInterests(record)])
  const toldNone = none.find((row) => row.person_id === id)
  const running = interests.filter((one) => !one.has_ended)
  if (interests.length === 0 && toldNone === undefined) return undefined
  const told =
    running.length > 0 || toldNone === undefined
      ? interestWords.registered(say.count(running.length, interestWords.count))
      : interestWords.none(say.date(toldNone.notified_on))
  return html`${paragraph(told)} ${paragraph(link(`/people/${id}/interests`, interestWords.register))}`
}

function officeTable(visit: Visit, holdings: readonly Holding[]): Html {
  const { say } = visit
  return plainTable(
    words.officesHead,
    holdings.map((holding) => [
      { text: officeFor(visit, holding) },
      holding.body_slug === null || holding.body_name === null
        ? { text: words.noBody }
        : { html: link(`/bodies/${holding.body_slug}`, holding.body_name) },
      { text: say.shortDate(holding.from_on) },
      { text: holding.to_on === null ? words.now : say.shortDate(holding.to_on) },
    ]),
  )
}

/** The office with its ward, and when the result of the election was declared, where that is known. */
function officeFor(
  { say }: Visit,
  { office_title: title, ward_name: ward, declared_on: on }: Holding,
): string {
  const held = ward === null ? title : wardWords.forWard(title, ward)
  return on === null ? held : recordWords.listOf(held, wardWords.declared(say.shortDate(on)))
}

function yearTable(
  { say }: Visit,
  days: readonly AttendanceOnDay[],
  annual: readonly CalendarDate[],
): Html | undefined {
  const [lastOn, firstOn] = [days[0]?.starts_on, days.at(-1)?.starts_on]
  if (lastOn === undefined || firstOn === undefined) return undefined
  const rows = municipalYears({ firstOn, lastOn }, annual).map((year) => {
    const ofYear = days.filter((day) => isInMunicipalYear(year, day.starts_on))
    const counted = (isApology: boolean) =>
      ofYear.reduce((sum, day) => sum + (day.sent_apologies === isApology ? day.meetings : 0), 0)
    return [
      { text: yearName(year) },
      { text: say.count(counted(false), words.count) },
      { text: say.count(counted(true), words.count) },
    ]
  })
  return plainTable(words.yearsHead, rows, words.yearsCaption)
}

function attendanceList({ say }: Visit, attended: readonly AttendanceAtMeeting[]): Html {
  const { present, virtual, apologies } = pageWords.meeting
  return html`${plainTable(
    words.attendanceHead,
    attended.map((meeting) => [
      { html: link(`/meetings/${meeting.meeting_id}`, meeting.body_name) },
      { text: say.shortDate(meeting.starts_on) },
      { text: meeting.sent_apologies ? apologies : meeting.mode === 'inPerson' ? present : virtual },
    ]),
    words.attendanceCaption,
  )}${latestOnly(attended)}`
}

function saidList({ say }: Visit, said: readonly ContributionAtMeeting[]): Html {
  return searchResults(
    said.map((each) => ({
      title: each.item_title,
      href: `/items/${each.item_id}#contribution-${each.contribution_id}`,
      kind: words.meetingOn(each.body_name, say.date(each.starts_on)),
      headingLevel: 3,
      excerpt: recordWords.listOf(each.text, ...each.list),
      facts: [each.speaker_role],
    })),
  )
}

function voteList({ say }: Visit, casts: readonly CastAtMeeting[]): Html {
  return plainTable(
    words.votesHead,
    casts.map((cast) => [
      { html: link(`/items/${cast.item_id}`, cast.motion) },
      { text: words.meetingOn(cast.body_name, say.shortDate(cast.starts_on)) },
      { text: sideOf(cast.side) },
    ]),
  )
}

function plainTable(
  headings: readonly string[],
  rows: readonly (readonly TableCell[])[],
  caption?: string,
): Html {
  const named = headings.map((text) => ({ text }))
  return html`<div class="mh-scroll">
    ${table({ head: named, rows, caption, captionClasses: 'govuk-table__caption--s' })}
  </div>`
}

function latestOnly(shown: readonly unknown[]): Html | undefined {
  return shown.length < shownOfPerson ? undefined : paragraph(words.latest(shownOfPerson))
}
