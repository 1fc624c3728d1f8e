import { decisionsToCome, keyThresholds, type PlannedDecision } from '../../store/public/plan.ts'
import type { Row } from '../../store/public/public-record.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { deciderOf, factTags, windowOf } from '../parts/plan.ts'
import { linkList, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { planWords } from '../words/plan-words.ts'

const words = planWords.plan

/** The forward plan: every decision still to come, by the month in which its window begins. */
export const forwardPlanPage: PageMaker = async (visit) => {
  const [entries, thresholds] = await Promise.all([
    decisionsToCome(visit.record, visit.today),
    keyThresholds(visit.record),
  ])
  const links = linkList([link('/forward-plan.csv', words.csv), link('/notices', words.allNotices)])
  return {
    title: words.title,
    section: 'decisions',
    description: words.described(visit.council.name),
    breadcrumbs: way([words.title]),
    main: html`${pageHeading({ title: words.title, lead: entries.length === 0 ? words.none : words.lead })}
    ${[...Map.groupBy(entries, (entry) => monthOf(visit, entry))].map(([month, ofMonth]) => monthTable(visit, month, ofMonth))}
    ${links} ${section(words.whatIsKey, thresholdList(thresholds), words.noThreshold)}`,
  }
}

function monthOf({ say, today }: Visit, entry: PlannedDecision): string {
  return entry.window_from.slice(0, 7) < today.slice(0, 7) ? words.earlier : say.month(entry.window_from)
}

function monthTable(visit: Visit, month: string, entries: readonly PlannedDecision[]): Html {
  return section(
    month,
    html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.caption(month)}">
      ${table({
        caption: words.caption(month),
        captionClasses: 'govuk-visually-hidden',
        head: words.head.map((text) => ({ text })),
        rows: entries.map((entry) => [
          { html: link(`/forward-plan/${entry.plan_entry_id}`, entry.title) },
          { html: html`${deciderOf(entry)}` },
          { text: windowOf(visit, entry) },
          { html: factTags(entry) },
        ]),
      })}
    </div>`,
  )
}

function thresholdList(thresholds: readonly Row<'key_threshold'>[]): Html | undefined {
  return thresholds.length === 0
    ? undefined
    : summaryList({
        rows: thresholds.map(({ ground, words: text }) => ({
          key: { text: label(words.thresholdOf, ground) },
          value: { text },
        })),
      })
}
