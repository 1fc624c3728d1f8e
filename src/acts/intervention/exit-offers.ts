import { exitStandingOf, type CriterionId } from '../../council/intervention/exit-criterion.ts'
import { isAwaited, reaches, type ExitClaim } from '../../council/intervention/exit-evidence.ts'
import type { InterventionId } from '../../council/intervention/intervention.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { judgementsOf } from '../../store/assurance.ts'
import { measuresOf, planOfMeasure } from '../../store/improvement-proof.ts'
import { exitCriteria, exitEvidenceOf, type KeptCriterion } from '../../store/exit-criterion.ts'
import { interventions, type KeptIntervention } from '../../store/intervention.ts'
import { readableEvents, type EventInHand, type ReadingOf } from '../assurance/event-in-hand.ts'
import { judgedIn, proofOfClaim } from './proof-of-claim.ts'

/** Something on record that shows what a criterion asks for, and that nobody has taken as its evidence yet. */
export type ExitOffer = {
  readonly interventionId: InterventionId
  readonly criterionId: CriterionId
  readonly claim: ExitClaim
  readonly title: string
  readonly on: CalendarDate
  /** What a measure was, and in which unit. */
  readonly reading?: { readonly value: number; readonly unit: string }
  /** The event that a judgement is of, where its reader may know of it. */
  readonly eventTitle?: string
  /** Whether it can be taken now: a judgement that is not public here must wait. */
  readonly isReady: boolean
}

/** What offers itself to the criteria of every intervention that goes on, as far as its reader may know of it. A person takes it. */
export async function exitOffers(reading: ReadingOf): Promise<readonly ExitOffer[]> {
  const { tx, councilId } = reading
  const going = (await interventions(tx, councilId)).filter(({ end }) => end === undefined)
  const offers: ExitOffer[] = []
  for (const intervention of going) offers.push(...(await offersOf(reading, intervention)))
  return offers
}

/** What offers itself to the criteria of one intervention that are still open. */
async function offersOf(reading: ReadingOf, intervention: KeptIntervention): Promise<readonly ExitOffer[]> {
  const { tx, councilId } = reading
  const of = { interventionId: intervention.id }
  const criteria = await exitCriteria(tx, councilId, of)
  const evidence = await exitEvidenceOf(tx, { councilId, ...of })
  const waiting = criteria.filter(({ steps }) => isWaiting(steps))
  const events = waiting.some(({ test }) => test.kind === 'externalJudgement')
    ? await readableEvents(reading)
    : []
  const found: ExitOffer[] = []
  for (const criterion of waiting) {
    const offered = await offersTo(reading, { criterion, intervention, events })
    const taken = evidence.filter((one) => one.criterion_id === criterion.id)
    found.push(
      ...offered.filter(({ title, on }) => !taken.some((one) => one.title === title && one.dated_on === on)),
    )
  }
  return found
}

function isWaiting(steps: KeptCriterion['steps']): boolean {
  const { state } = exitStandingOf(steps)
  return state !== 'met' && state !== 'lapsed' && state !== 'withdrawn'
}

type Waiting = {
  readonly criterion: KeptCriterion
  readonly intervention: KeptIntervention
  readonly events: readonly EventInHand[]
}

async function offersTo(reading: ReadingOf, waiting: Waiting): Promise<readonly ExitOffer[]> {
  const { test } = waiting.criterion
  if (test.kind === 'actionDone') return actionOffers(reading, waiting, test.actionId)
  if (test.kind === 'outcomeLevel') return readingOffers(reading, waiting, test)
  return test.kind === 'externalJudgement' ? judgementOffers(reading, waiting) : []
}

const ofCriterion = ({ criterion }: Waiting) => ({
  interventionId: criterion.interventionId,
  criterionId: criterion.id,
})

async function actionOffers(
  reading: ReadingOf,
  waiting: Waiting,
  actionId: Extract<ExitClaim, { kind: 'actionDone' }>['actionId'],
): Promise<readonly ExitOffer[]> {
  const claim = { kind: 'actionDone', actionId } as const
  const found = await proofOfClaim(reading, claim)
  if (!found.ok || found.value.proof.kind !== 'actionDone') return []
  const { proof, title, datedOn } = found.value
  const isDone = proof.doneOn !== undefined && proof.isVerified
  return isDone ? [{ ...ofCriterion(waiting), claim, title, on: datedOn, isReady: true }] : []
}

async function readingOffers(
  { tx, councilId }: ReadingOf,
  waiting: Waiting,
  test: Extract<KeptCriterion['test'], { kind: 'outcomeLevel' }>,
): Promise<readonly ExitOffer[]> {
  const { measureId } = test
  const planId = await planOfMeasure(tx, { councilId, measureId })
  const measures = planId === undefined ? [] : await measuresOf(tx, { councilId, planId })
  const measure = measures.find(({ id }) => id === measureId)
  return (measure?.readings ?? [])
    .filter(({ value }) => reaches(test, value))
    .map(({ read_on: readOn, value }) => ({
      ...ofCriterion(waiting),
      claim: { kind: 'outcomeLevel', measureId, readOn },
      title: measure?.title ?? '',
      on: readOn,
      reading: { value, unit: measure?.unit ?? '' },
      isReady: true,
    }))
}

async function judgementOffers(reading: ReadingOf, waiting: Waiting): Promise<readonly ExitOffer[]> {
  const { criterion, intervention, events } = waiting
  const today = dateAt(reading.at, reading.zone)
  const offers: ExitOffer[] = []
  for (const event of events) {
    const byArea = Map.groupBy(await judgementsOf(reading.tx, event.key), (one) => one.area_key)
    for (const [areaKey, said] of byArea) {
      const last = said.at(-1)
      const proof = last && judgedIn(event, last, today)
      if (proof === undefined || !isAwaited(criterion.test, proof, intervention.fromOn)) continue
      offers.push({
        ...ofCriterion(waiting),
        claim: { kind: 'externalJudgement', eventId: event.row.assurance_event_id, areaKey },
        title: `${last?.area}: ${last?.grade}`,
        on: proof.publishedOn,
        eventTitle: event.row.title,
        isReady: proof.isPublic,
      })
    }
  }
  return offers
}
