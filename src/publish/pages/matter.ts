import { itemsOnMatter, matterById } from '../../store/public/agenda-item.ts'
import { documentsOn, documentsOnMatter } from '../../store/public/document.ts'
import { publicEventsOnMatter, type PublicAssuranceEvent } from '../../store/public/assurance.ts'
import { delegatedOnMatter, resolutionsOn } from '../../store/public/resolution.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { documentRows } from '../parts/document-rows.ts'
import { followPart, mailLinks } from '../parts/follow.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { matterWay } from '../parts/matter-way.ts'
import { resolutionList } from '../parts/resolution-list.ts'
import { linkList, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { assuranceWords } from '../words/assurance-words.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'
import { sourceName } from './inspections.ts'

const words = pageWords.matter

/** A matter: every meeting that it came before, what was decided on it, and its documents. */
export const matterPage: PageMaker = async (visit, { id }) => {
  const matter = await matterById(visit.record, id)
  if (matter === undefined) return undefined
  const items = await itemsOnMatter(visit.record, id)
  const itemIds = items.map((item) => item.item_id)
  const [resolutions, delegated, ofItems, ofMatter, events] = await Promise.all([
    resolutionsOn(visit.record, itemIds),
    delegatedOnMatter(visit.record, id),
    documentsOn(visit.record, itemIds),
    documentsOnMatter(visit.record, id),
    publicEventsOnMatter(visit.record, id),
  ])
  const documents = [...new Map([...ofMatter, ...ofItems].map((each) => [each.document_id, each])).values()]
  const decided = [...resolutions, ...delegated].toSorted((one, other) =>
    one.taken_on < other.taken_on ? -1 : one.taken_on > other.taken_on ? 1 : 0,
  )
  return {
    title: matter.title,
    section: 'meetings',
    description: matter.summary,
    breadcrumbs: way([siteWords.meetings, '/meetings'], [matter.title]),
    main: html`${pageHeading({ caption: recordWords.kind.matter, title: matter.title, facts: [label(recordWords.matterKind, matter.kind), matter.wards.length > 0 && words.wards(visit.say.list(matter.wards))], lead: matter.summary || words.lead })}
    ${section(words.way, matterWay(visit, { items, resolutions: decided }), words.noWay)}
    ${decided.length > 0 && section(words.decisions, resolutionList(visit, decided.toReversed(), 3))}
    ${events.length > 0 && section(assuranceWords.onMatter, linkList(events.map((event) => eventLine(visit, event))))}
    ${section(words.documents, documentRows(visit, documents), words.noDocuments)}
    ${followPart(mailLinks(visit, `/matters/${id}`))}`,
  }
}

/** An inspection or another report on the council, with the day on which it was published. */
function eventLine({ say }: Visit, event: PublicAssuranceEvent): Html {
  const day = event.published_on === null ? '' : say.date(event.published_on)
  return html`${link(`/inspections/${event.assurance_event_id}`, event.title)}, ${sourceName(event)}, ${day}`
}
