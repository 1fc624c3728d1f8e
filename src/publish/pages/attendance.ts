import { Type, type Static } from 'typebox'
import { municipalYears, type MunicipalYear } from '../../council/meeting/municipal-year.ts'
import {
  annualMeetings,
  attendanceOfMembers,
  attendanceSpan,
  type MemberAttendance,
} from '../../store/public/attendance.ts'
import { button } from '../../web/components/button.ts'
import { select } from '../../web/components/select.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { fullName } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { yearName } from '../parts/municipal-year.ts'
import { paragraph } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { attendanceWords } from '../words/attendance-words.ts'

/** What may be asked of the record of attendance: the calendar year in which a municipal year begins. */
export const attendanceQuery = Type.Object({
  year: Type.Optional(Type.String({ maxLength: 200 })),
})

const words = attendanceWords

/** How many meetings each member was at in a municipal year: the latest one, where none is asked for. */
export const attendancePage: PageMaker<Static<typeof attendanceQuery>> = async (visit, { query }) => {
  const [span, annual] = await Promise.all([attendanceSpan(visit.record), annualMeetings(visit.record)])
  const years = span === undefined ? [] : municipalYears(span, annual)
  const year = query.year === undefined ? years[0] : years.find(({ begins }) => String(begins) === query.year)
  if (year === undefined && query.year !== undefined) return undefined
  const members = year === undefined ? [] : await attendanceOfMembers(visit.record, year)
  return {
    title: words.title,
    section: 'people',
    breadcrumbs: way([siteWords.people, '/people'], [words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${year === undefined ? paragraph(words.none) : ofYear(visit, { year, years, members })}`,
  }
}

type YearOfAttendance = {
  readonly year: MunicipalYear
  readonly years: readonly MunicipalYear[]
  readonly members: readonly MemberAttendance[]
}

function ofYear({ say }: Visit, { year, years, members }: YearOfAttendance): Html {
  const items = years.map((each) => ({ value: String(each.begins), text: yearName(each) }))
  return html`<form action="/attendance" method="get" class="mh-measure">
      ${select({ id: 'year', name: 'year', label: { text: words.year }, value: String(year.begins), items })}
      ${button({ text: words.show, classes: 'govuk-button--secondary' })}
    </form>
    ${paragraph(words.begins(yearName(year), say.date(year.fromOn)))} ${paragraph(words.counted)}
    ${members.length === 0 ? paragraph(words.noneInYear) : memberTable(year, members)}`
}

function memberTable(year: MunicipalYear, members: readonly MemberAttendance[]): Html {
  return html`<div class="mh-scroll">
    ${table({
      caption: words.caption(yearName(year)),
      captionClasses: 'govuk-table__caption--m',
      firstCellIsHeader: true,
      head: words.head.map((text, index) => ({ text, ...(index > 0 && { format: 'numeric' }) })),
      rows: members.map((member) => [
        { html: link(`/people/${member.person_id}`, fullName(member)) },
        numeric(member.as_member),
        numeric(member.apologies),
        numeric(member.as_substitute),
        numeric(member.in_attendance),
      ]),
    })}
  </div>`
}

function numeric(count: number): TableCell {
  return { text: String(count), format: 'numeric' }
}
