import { publicDispensations, type PublicDispensation } from '../../store/public/dispensation.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { fullName, label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { linkList, paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { dispensationWords as words } from '../words/dispensation-words.ts'
import { interestWords } from '../words/interest-words.ts'

/** Every dispensation: those in force today, those to come and those that are over. */
export const dispensationsPage: PageMaker = async (visit) => {
  const all = await publicDispensations(visit.record)
  const { today } = visit
  const over = all.filter((one) => (one.ended_on ?? one.to_on) < today)
  const alive = all.filter((one) => !over.includes(one))
  const now = alive.filter((one) => one.from_on <= today)
  const toCome = alive.filter((one) => one.from_on > today)
  return {
    title: words.title,
    section: 'people',
    description: words.lead,
    breadcrumbs: way([siteWords.people, '/people'], [words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${all.length === 0 && paragraph(words.none)}
    ${all.length > 0 && section(words.now, now.length > 0 && list(visit, now), words.noneNow)}
    ${toCome.length > 0 && section(words.toCome, list(visit, toCome))}
    ${over.length > 0 && section(words.over, list(visit, over))}
    ${linkList([link('/interests', interestWords.title)])}`,
  }
}

function list(visit: Visit, dispensations: readonly PublicDispensation[]): Html {
  return html`<div class="mh-scroll">
    ${table({
      head: words.head.map((text) => ({ text })),
      rows: dispensations.map((one) => [
        { html: link(`/people/${one.person_id}`, fullName(one)) },
        { html: forWhat(one) },
        { html: byWhom(visit, one) },
      ]),
    })}
  </div>`
}

function forWhat(one: PublicDispensation): Html {
  const { extents, grounds } = words.states
  return html`<span id="dispensation-${one.dispensation_id}">${one.subject}</span>
    <p class="govuk-body-s govuk-!-margin-bottom-0">
      ${label(extents, one.extent)} ${label(grounds, one.ground)} ${words.reasons(one.reasons)}
    </p>`
}

function byWhom({ say }: Visit, one: PublicDispensation): Html {
  const who = one.body_name ?? one.office_title ?? ''
  return html`${words.granted(who, say.date(one.granted_on))}
    <p class="govuk-body-s govuk-!-margin-bottom-0">
      ${words.span(say.date(one.from_on), say.date(one.to_on))}
      ${one.ended_on !== null && words.endedEarly(say.date(one.ended_on), one.ending_reason ?? '')}
    </p>`
}
