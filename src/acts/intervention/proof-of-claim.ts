import type { JudgementProof, ExitClaim, ExitProof } from '../../council/intervention/exit-evidence.ts'
import { standingOf } from '../../council/improvement/action.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { judgementsOf, type JudgementRow } from '../../store/assurance.ts'
import { improvementActions } from '../../store/improvement.ts'
import { evidenceOf, measuresOf, planOfMeasure } from '../../store/improvement-proof.ts'
import { readableEvent, type EventInHand, type ReadingOf } from '../assurance/event-in-hand.ts'
import type { UnknownThing } from '../refusals.ts'

/** What the record has of a claim: the evidence, and the words, days and keys it is kept under. */
export type FoundProof = {
  readonly proof: ExitProof
  readonly title: string
  readonly fromOn?: CalendarDate
  readonly datedOn: CalendarDate
  readonly keptAt: string
}

/**
 * What the record has of evidence that is put forward. A report that who acts may not know of is answered like none.
 *
 * @refuses unknown-thing
 */
export function proofOfClaim(
  reading: ReadingOf,
  claim: ExitClaim,
): Result<FoundProof, UnknownThing> | Promise<Result<FoundProof, UnknownThing>> {
  if (claim.kind === 'actionDone') return actionProof(reading, claim)
  if (claim.kind === 'outcomeLevel') return readingProof(reading, claim)
  if (claim.kind === 'externalJudgement') return judgementProof(reading, claim)
  const { title, keptAt } = claim
  return claim.kind === 'productExists'
    ? accept({ proof: claim, title, datedOn: claim.datedOn, keptAt })
    : accept({ proof: claim, title, fromOn: claim.fromOn, datedOn: claim.toOn, keptAt })
}

type Claim<Kind extends ExitClaim['kind']> = Extract<ExitClaim, { readonly kind: Kind }>
type Found = Promise<Result<FoundProof, UnknownThing>>

async function actionProof(reading: ReadingOf, { kind, actionId }: Claim<'actionDone'>): Found {
  const { tx, councilId } = reading
  const [action] = await improvementActions(tx, { councilId, actionId })
  if (action === undefined) return refuse({ code: 'unknown-thing', kind: 'action' })
  const evidence = await evidenceOf(tx, { councilId, actionId })
  const { doneOn } = standingOf(action, action.steps)
  const isVerified = evidence.some(({ verdict }) => verdict === 'verified')
  return accept({
    proof: { kind, actionId, doneOn, isVerified },
    title: action.title,
    datedOn: doneOn ?? dateAt(reading.at, reading.zone),
    keptAt: '',
  })
}

async function readingProof(
  { tx, councilId }: ReadingOf,
  { kind, measureId, readOn }: Claim<'outcomeLevel'>,
): Found {
  const planId = await planOfMeasure(tx, { councilId, measureId })
  const measures = planId === undefined ? [] : await measuresOf(tx, { councilId, planId })
  const measure = measures.find(({ id }) => id === measureId)
  const read = measure?.readings.find((one) => one.read_on === readOn)
  if (measure === undefined || read === undefined) return refuse({ code: 'unknown-thing', kind: 'reading' })
  return accept({
    proof: { kind, measureId, readOn, value: read.value },
    title: measure.title,
    datedOn: readOn,
    keptAt: measure.source,
  })
}

async function judgementProof(reading: ReadingOf, { eventId, areaKey }: Claim<'externalJudgement'>): Found {
  const event = await readableEvent(reading, eventId)
  const judgements = event === undefined ? [] : await judgementsOf(reading.tx, event.key)
  const judgement = judgements.findLast((one) => one.area_key === areaKey)
  if (event === undefined || judgement === undefined)
    return refuse({ code: 'unknown-thing', kind: 'judgement' })
  const proof = judgedIn(event, judgement, dateAt(reading.at, reading.zone))
  return accept({
    proof,
    title: `${judgement.area}: ${judgement.grade}`,
    datedOn: proof.publishedOn,
    keptAt: event.row.title,
  })
}

/** A judgement of an event as evidence; of one that its source has not published yet, as if it were today. */
export function judgedIn(
  { row, framework, stage }: EventInHand,
  judgement: JudgementRow,
  today: CalendarDate,
): JudgementProof {
  return {
    kind: 'externalJudgement',
    source: row.source,
    framework,
    areaKey: judgement.area_key,
    grade: judgement.grade,
    publishedOn: stage === 'published' ? row.stage_on : today,
    isPublic: row.first_released_entry !== null && judgement.released_entry !== null,
  }
}
