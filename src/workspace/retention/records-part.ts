import type { Due } from '../../council/clock/due-on.ts'
import { holdsOver, type HoldableThing, type LegalHold } from '../../council/retention/legal-hold.ts'
import {
  keepingStateOf,
  keptUntil,
  type KeepingState,
  type KeptRecord,
} from '../../council/retention/kept-until.ts'
import { keptRecords, type KeptRecordRow, type KeptRecordsQuestion } from '../../store/retention.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Visit } from '../frame/visit.ts'
import { deadlineWorkings } from '../parts/deadline-workings.ts'
import { retentionWords as words } from './words.ts'

const shownAtMost = 20

type Standing = {
  readonly row: KeptRecordRow
  readonly due: Due | undefined
  readonly state: KeepingState
}

/** The records of one kind: the oldest, until when the law has them kept, how that is counted, and what is due for review. */
export async function recordsPart(
  visit: Visit,
  of: KeptRecordsQuestion['of'],
  holds: readonly LegalHold[],
): Promise<Html> {
  const { office, councilId, today } = visit
  const rows = await keptRecords(office, { councilId, of, today, limit: shownAtMost })
  const all = rows.map((row) => standingOf(row, { of, today, holds }))
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.kinds[of]}</h2>
    ${
      all.length === 0
        ? html`<p class="govuk-body">${words.none[of]}</p>`
        : html`<p class="govuk-body">${words.kindLeads[of]} ${words.oldest}</p>
            ${workings(visit, all)}
            <div class="mh-scroll" tabindex="0" role="region" aria-label="${words.kinds[of]}">
              ${table({
                caption: words.kinds[of],
                captionClasses: 'govuk-visually-hidden',
                head: words.head.map((text) => ({ text })),
                rows: all.map((each) => recordCells(visit, each)),
              })}
            </div>`
    }
  </section>`
}

function standingOf(
  row: KeptRecordRow,
  asked: {
    readonly of: KeptRecordsQuestion['of']
    readonly today: Visit['today']
    readonly holds: readonly LegalHold[]
  },
): Standing {
  const due = keptUntil(recordOf(row, asked.of), row.on)
  const isHeld = holdsOver(thingsOf(row), asked.holds).length > 0
  const keptOnUntil = row.keep_until ?? undefined
  return { row, due, state: keepingStateOf({ due, keptOnUntil, isHeld, today: asked.today }) }
}

function recordOf({ regime, is_executive }: KeptRecordRow, of: KeptRecordsQuestion['of']): KeptRecord {
  const isPaper = of === 'backgroundPapers'
  return regime === null
    ? { of: isPaper ? 'decisionBackground' : 'decision', isExecutive: is_executive === true }
    : { of: isPaper ? 'backgroundPaper' : 'meeting', regime }
}

function thingsOf(row: KeptRecordRow): HoldableThing[] {
  const { thing_kind: kind, thing_id: id, meeting_id: meetingId, matter_ids: matterIds } = row
  return [
    ...(kind === 'decision' ? [] : [{ kind, id }]),
    ...(meetingId === null ? [] : [{ kind: 'meeting', id: meetingId } as const]),
    ...matterIds.map((matterId) => ({ kind: 'matter', id: matterId }) as const),
  ]
}

/** How each rule that counts here is counted, once. */
function workings({ say }: Visit, all: readonly Standing[]): Html[] {
  const rules = new Map(all.flatMap(({ due }) => (due === undefined ? [] : [[due.rule.id, due.rule]])))
  return [...rules.values()].map((rule) =>
    deadlineWorkings(say, { rule, days: [], summary: words.howCounted(rule.provision) }),
  )
}

const tones: Readonly<Record<KeepingState, StateTone>> = {
  kept: 'planned',
  dueForReview: 'changed',
  held: 'stopped',
}

function recordCells({ say }: Visit, { row, due, state }: Standing): TableCell[] {
  const review = `/workspace/retention/review/${row.thing_kind}/${row.thing_id}`
  return [
    { html: html`<a class="govuk-link" href="${addressOf(row)}">${row.title}</a>` },
    { text: say.date(row.on) },
    { text: due === undefined ? words.noRule : say.date(due.on) },
    {
      html: html`${stateTag({ tone: tones[state], text: words.state[state] })}
      ${
        state === 'kept' && row.keep_until !== null
          ? html`<br />${words.keptOn(say.date(row.keep_until), row.review_reason ?? '')}`
          : ''
      }
      ${
        state === 'dueForReview' &&
        html`<br /><a class="govuk-link" href="${review}"
            >${words.review.link}<span class="govuk-visually-hidden"
              >${words.review.linkHidden(row.title)}</span
            ></a
          >`
      }`,
    },
  ]
}

function addressOf({ thing_kind: kind, thing_id: id }: KeptRecordRow): string {
  if (kind === 'meeting') return `/workspace/meetings/${id}`
  return kind === 'document' ? `/documents/${id}` : `/decisions/${id}`
}
