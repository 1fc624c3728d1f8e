import type { NoticeStatement } from '../../council/plan/notice.ts'
import {
  noticesOfDecision,
  placesOfDecision,
  plannedDecision,
  type PlannedDecision,
} from '../../store/public/plan.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { deciderOf, factTags, lines, noticeLinks, privateWords, windowOf } from '../parts/plan.ts'
import { linkList, paragraph, paragraphs, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { planWords } from '../words/plan-words.ts'
import { takePartWords } from '../words/take-part-words.ts'

const words = planWords.entry

/** One decision to come: everything the public must be told of it, and its notices. */
export const planEntryPage: PageMaker = async (visit, { id }) => {
  const entry = await plannedDecision(visit.record, id)
  if (entry === undefined) return undefined
  const [given, places] = await Promise.all([
    noticesOfDecision(visit.record, entry.plan_entry_id),
    placesOfDecision(visit.record, entry.plan_entry_id),
  ])
  const meetings = places.map((place) =>
    link(
      `/items/${place.item_id}`,
      `${place.body_name}, ${visit.say.longDate(place.starts_on)}: ${place.title}`,
    ),
  )
  return {
    title: entry.title,
    section: 'decisions',
    description: entry.summary,
    breadcrumbs: way([planWords.plan.title, '/forward-plan'], [entry.title]),
    main: html`${pageHeading({ caption: words.caption, title: entry.title, state: factTags(entry), facts: [deciderOf(entry), windowOf(visit, entry)] })}
    ${statusNotice(entry)} ${section(words.facts, facts(visit, entry))}
    ${meetings.length > 0 && section(words.meetings, linkList(meetings))}
    ${section(words.notices, given.length > 0 && noticeLinks(visit, given), words.noNotices)}
    ${visit.takesForms && !['decided', 'withdrawn'].includes(entry.status) && paragraph(link(`/forward-plan/${entry.plan_entry_id}/representation`, takePartWords.represent.link))}
    ${entry.matter_id !== null && paragraph(link(`/matters/${entry.matter_id}`, words.matter))}
    ${paragraph(words.changed(visit.say.moment(entry.changed_at)))}`,
  }
}

function statusNotice(entry: PlannedDecision): Html | undefined {
  const body = entry.status_reason === null ? undefined : paragraphs(entry.status_reason)
  if (entry.status === 'withdrawn') return notice({ kind: 'changed', heading: words.withdrawnHeading, body })
  if (entry.status === 'movedOn') return notice({ kind: 'changed', heading: words.movedHeading, body })
  return entry.status === 'decided' ? notice({ kind: 'awaited', heading: words.decidedHeading }) : undefined
}

function facts(visit: Visit, entry: PlannedDecision): Html {
  const rows: readonly (readonly [string, Fragment])[] = [
    [words.what, paragraphs(entry.summary)],
    [words.decider, deciderOf(entry)],
    [words.when, windowOf(visit, entry)],
    [words.isKey, keyWords(entry)],
    [words.isPrivate, privateWords(privateOf(entry))],
    [words.documents, lines(entry.documents, words.nobody)],
    [words.copies, html`${paragraphs(entry.copies_from)} ${paragraph(words.otherDocuments)}`],
    [words.contact, entry.contact],
    [words.consultees, entry.consultees === '' ? words.nobody : paragraphs(entry.consultees)],
    ...(entry.lead_title === null ? [] : [[words.lead, entry.lead_title] as const]),
  ]
  return summaryList({
    rows: rows.map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })),
  })
}

function keyWords(entry: PlannedDecision): Fragment {
  return entry.key_ground === null
    ? words.notKey
    : html`${paragraph(label(words.keyGround, entry.key_ground))} ${paragraphs(entry.key_reason ?? '')}`
}

function privateOf(entry: PlannedDecision): NoticeStatement['private'] {
  if (entry.private_extent === null) return undefined
  return {
    extent: entry.private_extent as 'part' | 'full',
    basis:
      entry.private_basis === 'exempt'
        ? { kind: 'exempt', paragraphs: entry.private_paragraphs }
        : { kind: 'confidential', ground: entry.private_ground ?? '' },
    reason: entry.private_reason ?? '',
  }
}
