import type { Duty } from '../../council/clock/duty.ts'
import { dutyToAnswerScrutiny } from '../../council/clock/duty-to-answer-scrutiny.ts'
import { dateAt, instantFromMs } from '../../foundation/instant.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { scrutinyRecommendations } from '../../store/scrutiny-recommendation.ts'
import type { Visit } from '../frame/visit.ts'

/** How far back the board looks for recommendations of scrutiny, in days: their two months, and as long again. */
const daysBack = 120

/** The answers that the executive owes to scrutiny, on matters that the record names. */
export async function scrutinyDuties(visit: Visit): Promise<readonly Duty[]> {
  const { office, councilId, at, today, zone } = visit
  const since = instantFromMs(Date.parse(at) - daysBack * 86_400_000)
  const [policy, rows] = await Promise.all([
    clockPolicyOf(office, councilId),
    scrutinyRecommendations(office, councilId, since),
  ])
  return rows.flatMap((row) => {
    const duty = dutyToAnswerScrutiny(
      {
        id: row.resolution_id,
        bodyId: row.executive_body_id,
        title: row.title,
        scrutinyName: row.body_name,
        receivedOn: dateAt(row.published_at, zone),
        answeredOn: row.answered_on ?? undefined,
      },
      { today, policy },
    )
    return duty.ok ? [duty.value] : []
  })
}
