import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ItemUrgency } from '../../council/agenda/item-urgency.ts'
import type { Regime } from '../../council/body/body.ts'
import {
  checkPublicationTiming,
  type PublicationTiming,
  type PublishedBusiness,
} from '../../council/clock/check-publication-timing.ts'
import { ruleOfAgenda } from '../../council/clock/notice-verdict.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { MeetingState } from '../../council/meeting/meeting-state.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { urgenciesOf, type PublicationTimingRow } from '../../store/agenda-publication.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import type { DocumentRow } from '../../store/document.ts'
import { calledAt } from '../../store/meeting-clock.ts'
import { meetingById, meetingOfBody } from '../../store/meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Reading } from '../session.ts'

/**
 * How the publication of some business would stand to the clock now, or that the clock forbids it; `undefined` where there
 * is no business. It is counted by the rule of the body, from the call of the meeting, under the council's own settings.
 *
 * @refuses unknown-thing, published-too-late, no-holiday-calendar, no-rule-on-that-day
 */
export async function timingOfPublication(
  { tx, councilId, at, zone }: Reading,
  meetingId: MeetingId,
  business: readonly PublishedBusiness[],
): Promise<Result<PublicationTiming | undefined, UnknownThing | ClockRefusal>> {
  if (business.length === 0) return accept(undefined)
  const key = { councilId, meetingId }
  const meeting = await meetingOfBody(tx, councilId, meetingId)
  if (meeting === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const called = await calledAt(tx, key)
  return checkPublicationTiming({
    rule: ruleOfAgenda[meeting.body_regime as Regime],
    eventOn: meeting.starts_on,
    publishedOn: dateAt(at, zone),
    convenedOn: called && dateAt(called, zone),
    policy: await clockPolicyOf(tx, councilId),
    business,
    urgencies: new Map(
      (await urgenciesOf(tx, key)).map(
        ({ item_id: itemId, reason, agreed_by: agreedBy }): [AgendaItemId, ItemUrgency] => [
          itemId,
          { reason, agreedBy },
        ],
      ),
    ),
  })
}

/**
 * How a paper that is published by itself would stand to the clock now: after its agenda it has its own clear days. A paper of
 * a meeting that has begun, and one of no meeting, is for no consideration to come, so it has no clock.
 *
 * @refuses unknown-thing, published-too-late, no-holiday-calendar, no-rule-on-that-day
 */
export async function timingOfPaper(
  session: Reading,
  document: DocumentRow,
): Promise<Result<PublicationTiming | undefined, UnknownThing | ClockRefusal>> {
  const { tx, councilId } = session
  const item = document.item_id === null ? undefined : await itemById(tx, councilId, document.item_id)
  const meeting = item && (await meetingById(tx, councilId, item.meeting_id))
  if (meeting === undefined || !isBeforeMeeting.has(meeting.state)) return accept(undefined)
  return timingOfPublication(session, meeting.meeting_id, businessOf(document))
}

const isBeforeMeeting: ReadonlySet<string> = new Set<MeetingState>([
  'announced',
  'agendaPublished',
  'supplemented',
])

/** A paper as business of its item; nothing where it is for none. */
export function businessOf({ item_id: itemId, title }: DocumentRow): PublishedBusiness[] {
  return itemId === null ? [] : [{ itemId, title }]
}

/** How a publication stood to the clock, as it is kept beside it. */
export function timingRow({ verdict, grounds, power, urgencies }: PublicationTiming): PublicationTimingRow {
  const { last, published } = verdict
  return {
    grounds,
    clear_days_given: published?.given ?? 0,
    last_day: last.on,
    power: power === undefined ? null : `${last.rule.instrument}, ${power.provision}`,
    reason: allOf(
      urgencies.map(({ reason }) => reason),
      ' ',
    ),
    agreed_by: allOf(
      urgencies.map(({ agreedBy }) => agreedBy),
      '; ',
    ),
  }
}

function allOf(texts: readonly string[], between: string): string | null {
  return texts.length === 0 ? null : [...new Set(texts)].join(between)
}

/** What the audit trail keeps of how a publication stood to the clock. */
export function timingDetail(timing: PublicationTiming | undefined): Readonly<Record<string, string>> {
  if (timing === undefined) return {}
  const { grounds, clear_days_given: given, power } = timingRow(timing)
  return { grounds, clearDaysGiven: String(given), ...(power === null ? {} : { power }) }
}
