import type { Id, RandomBytes } from '../../foundation/identifier.ts'
import { dateAt, type Instant, type ZoneName } from '../../foundation/instant.ts'
import { refuse, type Result } from '../../foundation/result.ts'
import { explainRefusal, type AnyRefusal } from '../explain-refusal.ts'
import { inOneTransaction, type OfficeLogin, type Session } from '../session.ts'
import { thePublic } from '../sign-in/actors.ts'
import { countWrongAttempt, mayTryNow, networkOf, readThrottle } from '../sign-in/throttle.ts'

/** Where and when somebody comes to the counter: which council, and from which network address. */
export type CounterVisit = {
  readonly councilId: Id<'council'>
  readonly zone: ZoneName
  readonly at: Instant
  readonly address: string
}

/** Why the counter takes something not in, in words for whoever sent it. */
export type CounterRefusal = { readonly code: string; readonly sentence: string }

/** What the counter is opened with. `tooOften` is said to who sends too much from one place. */
export type CounterSettings = {
  readonly office: OfficeLogin
  readonly random: RandomBytes
  readonly tooOften: string
}

/** Does an act of somebody who has not signed in, in a transaction of the office's login. */
export function asPublic<Value>(
  { office, random }: CounterSettings,
  { councilId, zone, at }: CounterVisit,
  work: (session: Session) => Promise<Result<Value, AnyRefusal>>,
): Promise<Result<Value, AnyRefusal>> {
  const actor = thePublic(dateAt(at, zone))
  return inOneTransaction<Value, AnyRefusal>(office, { councilId, zone, at, random, actor }, work)
}

/** Who comes to the counter, and what they send: each kind is counted by itself. */
export type CountedVisit = { readonly visit: CounterVisit; readonly sends: 'form' | 'follow' }

/** Who sends much of a kind from one network must wait longer each time; what they typed is kept by the form. */
export async function throttled<Value>(
  { office, tooOften }: CounterSettings,
  { visit, sends }: CountedVisit,
  take: () => Promise<Result<Value, AnyRefusal>>,
): Promise<Result<Value, CounterRefusal>> {
  const { councilId, at } = visit
  const address = `${sends} ${networkOf(visit.address)}`
  const throttle = await readThrottle(office, { councilId, email: sends, address, isKnownDevice: true })
  if (!mayTryNow(throttle, at)) return refuse({ code: 'too-often', sentence: tooOften })
  const done = await take()
  if (!done.ok) return refuse(explained(done.refusal))
  await countWrongAttempt(office, councilId, { throttle, at })
  return done
}

/** A refusal in the words for whoever came to the counter. */
export function explained(refusal: AnyRefusal): CounterRefusal {
  const { code, sentence } = explainRefusal(refusal)
  return { code, sentence }
}
