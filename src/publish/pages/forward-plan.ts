import { publicCommitments, type PublicCommitment } from '../../store/public/commitment.ts'
import { decisionsToCome, keyThresholds, type PlannedDecision } from '../../store/public/plan.ts'
import type { Row } from '../../store/public/public-record.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { commitmentTable } from '../parts/commitment.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { deciderOf, factTags, windowOf } from '../parts/plan.ts'
import { linkList, paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { planWords } from '../words/plan-words.ts'

const words = planWords.plan

/** How many reports to come stand on the plan; the others are a link away. */
const promisesShown = 20

/** The forward plan: every decision still to come, by the month in which its window begins. */
export const forwardPlanPage: PageMaker = async (visit) => {
  const [entries, thresholds, promised] = await Promise.all([
    decisionsToCome(visit.record, visit.today),
    keyThresholds(visit.record),
    publicCommitments(visit.record, { shown: 'open', today: visit.today, size: promisesShown }),
  ])
  const links = linkList([link('/forward-plan.csv', words.csv), link('/notices', words.allNotices)])
  return {
    title: words.title,
    section: 'decisions',
    description: words.described(visit.council.name),
    breadcrumbs: way([words.title]),
    main: html`${pageHeading({ title: words.title, lead: entries.length === 0 ? words.none : words.lead })}
    ${[...Map.groupBy(entries, (entry) => monthOf(visit, entry))].map(([month, ofMonth]) => monthTable(visit, month, ofMonth))}
    ${reportsToCome(visit, promised.entries)} ${links}
    ${section(words.whatIsKey, thresholdList(thresholds), words.noThreshold)}`,
  }
}

/** The reports that bodies are to hear on what was promised at meetings, the longest overdue first. */
function reportsToCome(visit: Visit, open: readonly PublicCommitment[]): Fragment {
  if (open.length === 0) return undefined
  return section(
    commitmentWords.onPlan,
    html`${paragraph(commitmentWords.onPlanLead)} ${commitmentTable(visit, open)}
    ${paragraph(link('/commitments', commitmentWords.title))}`,
  )
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
