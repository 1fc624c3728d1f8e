import { dateAt } from '../../foundation/instant.ts'
import {
  publicOutsideBodies,
  type OutsideCorrection,
  type PublicOutsideAppointment,
  type PublicOutsideBody,
} from '../../store/public/outside.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { fullName } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { outsideWords as words } from '../words/outside-words.ts'

/** Every outside body, what it is for, and whom the council has appointed to it. */
export const outsideBodiesPage: PageMaker = async (visit) => {
  const bodies = await publicOutsideBodies(visit.record)
  return {
    title: words.title,
    section: 'bodies',
    description: words.lead,
    breadcrumbs: way([siteWords.bodies, '/bodies'], [words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${bodies.length === 0 ? paragraph(words.none) : bodies.map((body) => section(body.name, ofBody(visit, body)))}`,
  }
}

function ofBody(visit: Visit, body: PublicOutsideBody): Html {
  const { say } = visit
  return html`<div id="outside-body-${body.outside_body_id}">${paragraph(body.purpose)}</div>
    ${body.former_names.length > 0 && paragraph(words.formerly(body.former_names.join(', ')))}
    ${body.ceased_on !== null && paragraph(words.ceased(say.date(body.ceased_on)))}
    ${body.appointments.length === 0 ? paragraph(words.nobody) : appointed(visit, body.appointments)}`
}

function appointed(visit: Visit, rows: PublicOutsideBody['appointments']): Html {
  const { say } = visit
  return html`<div class="mh-scroll">
    ${table({
      head: words.head.map((text) => ({ text })),
      rows: rows.map((row) => [
        { html: link(`/people/${row.person_id}`, fullName(row)) },
        { text: row.capacity },
        { text: say.shortDate(row.from_on) },
        { text: row.to_on === null ? words.now : say.shortDate(row.to_on) },
        { html: html`${byWhom(visit, row)} ${row.corrections.map((one) => corrected(visit, one))}` },
      ]),
    })}
  </div>`
}

function byWhom({ say }: Visit, row: PublicOutsideAppointment): Html {
  const { meeting_id: id, meeting_body_name: body, meeting_starts_on: on } = row
  const meeting =
    id !== null && body !== null && on !== null
      ? link(`/meetings/${id}`, words.meetingOn(body, say.shortDate(on)))
      : undefined
  const resolution =
    row.resolution_id !== null && link(`/decisions/${row.resolution_id}`, row.resolution_title ?? '')
  return html`${meeting} ${resolution} ${row.authority}`
}

/** What an appointment said before it was put right, and why. */
function corrected({ say, council }: Visit, one: OutsideCorrection): Html {
  const was = [one.was_capacity, one.was_authority].filter((text) => text !== '').join(', ')
  const on = say.date(dateAt(one.at, council.zone))
  return html`<p class="govuk-body-s govuk-!-margin-bottom-0">
    ${words.corrected(on, was, one.reason ?? '')}
  </p>`
}
