import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Notice, PlanNoticeKind } from './notice.ts'
import type { PlanEntry, PlanEntryStatus } from './plan-entry.ts'
import type { PlanRefusal } from './refusals.ts'

/** A question whether a notice about an entry may be published, as the entry stands. */
export type PlanNoticeQuestion = {
  readonly kind: PlanNoticeKind
  readonly entry: PlanEntry
  readonly status: PlanEntryStatus
  /** Whether the public has been told of the entry as it stands; else the notice would say what the plan does not. */
  readonly isEntryPublic: boolean
  /** The notices given of this entry so far. */
  readonly given: readonly Notice[]
  readonly reason?: string | undefined
  /** How many representations wait to be moderated or answered. */
  readonly unanswered: number
}

/** Which of an entry's two declared facts each kind of notice is about. */
export const factOfNotice: Readonly<Record<PlanNoticeKind, 'key' | 'private'>> = {
  key28: 'key',
  generalException: 'key',
  specialUrgency: 'key',
  private28: 'private',
  private5: 'private',
  privateUrgency: 'private',
}

/** The kinds of notice that say why there was no time for the ordinary one. */
export const roundaboutKinds: ReadonlySet<PlanNoticeKind> = new Set<PlanNoticeKind>([
  'generalException',
  'specialUrgency',
  'privateUrgency',
])

/** The kinds of notice that need somebody's agreement that the matter is urgent. */
export const consentKinds: ReadonlySet<PlanNoticeKind> = new Set<PlanNoticeKind>([
  'specialUrgency',
  'privateUrgency',
])

/**
 * A notice that may be published. It is about a fact that the entry declares, the entry itself is public, and what its
 * kind asks for is there. A further private notice answers every representation first.
 *
 * @refuses plan-entry-closed, plan-entry-not-public, notice-of-undeclared-fact, notice-stands-already,
 *   notice-without-first-notice, notice-with-unanswered-representations, notice-without-reason
 * @law docs/law/si-2012-2089.md
 */
export function mayPublishNotice(question: PlanNoticeQuestion): Result<PlanNoticeKind, PlanRefusal> {
  const { kind, entry, status, isEntryPublic } = question
  if (status === 'decided' || status === 'withdrawn')
    return refuse({ code: 'plan-entry-closed', title: entry.title, status })
  if (!isEntryPublic) return refuse({ code: 'plan-entry-not-public', title: entry.title })
  if (entry[factOfNotice[kind]] === undefined) return refuse({ code: 'notice-of-undeclared-fact', kind })
  const standing = question.given.find((notice) => stands(notice, kind, question))
  if (standing !== undefined)
    return refuse({ code: 'notice-stands-already', kind, publishedOn: standing.publishedOn })
  if (roundaboutKinds.has(kind) && (question.reason ?? '').trim() === '')
    return refuse({ code: 'notice-without-reason', kind })
  return kind === 'private5' ? checkFurtherNotice(question) : accept(kind)
}

function checkFurtherNotice(question: PlanNoticeQuestion): Result<PlanNoticeKind, PlanRefusal> {
  const isFirstGiven = question.given.some((notice) => stands(notice, 'private28', question))
  if (!isFirstGiven) return refuse({ code: 'notice-without-first-notice' })
  return question.unanswered > 0
    ? refuse({ code: 'notice-with-unanswered-representations', count: question.unanswered })
    : accept(question.kind)
}

/** Whether a notice of a kind stands for the window that the entry has now. */
function stands(notice: Notice, kind: PlanNoticeKind, { entry: { window } }: PlanNoticeQuestion): boolean {
  return (
    notice.kind === kind &&
    notice.withdrawnAt === undefined &&
    notice.window.fromOn <= window.fromOn &&
    window.toOn <= notice.window.toOn
  )
}
