import { isIPv6 } from 'node:net'
import {
  countWrong,
  isNoteworthy,
  mayTry,
  throttleRules,
  type ThrottleName,
  type WrongAttempts,
} from '../../council/sign-in/throttle.ts'
import type { Id } from '../../foundation/identifier.ts'
import { secondsAfter, type Instant } from '../../foundation/instant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import {
  forgetOldAttempts,
  keepWrongAttempts,
  wrongAttempts,
  type AttemptKey,
} from '../../store/sign-in/wrong-attempt.ts'
import type { OfficeLogin } from '../session.ts'

/** Who tries to sign in, as far as it can be known: the account by the address that was typed, and from where. */
export type Attempter = {
  readonly councilId: Id<'council'>
  readonly email: string
  /** The network address that asks, as text. */
  readonly address: string
  /** Whether the device has signed in to this account before: then others' guesses at it do not count against it. */
  readonly isKnownDevice: boolean
}

type CountedKey = AttemptKey & { readonly wrong: WrongAttempts | undefined }

/** What wrong attempts of somebody are counted by, with how many there were. */
export type Throttle = Readonly<Partial<Record<ThrottleName, CountedKey>>>

/** The wrong attempts that count against somebody. Whether the account exists makes no difference. */
export async function readThrottle(office: OfficeLogin, attempter: Attempter): Promise<Throttle> {
  const keys = keysOf(attempter)
  const rows = await wrongAttempts(office, attempter.councilId, Object.values(keys))
  return Object.fromEntries(
    Object.entries(keys).map(([name, key]) => {
      const row = rows.find((one) => one.counted_by === name && one.key_sha256 === key.key_sha256)
      return [name, { ...key, wrong: row && { count: row.count, lastAt: row.last_at } }]
    }),
  )
}

/** Whether somebody may try now: every count must allow it. */
export function mayTryNow(throttle: Throttle, at: Instant): boolean {
  return named(throttle).every(([name, { wrong }]) => mayTry(throttleRules[name], wrong, at).ok)
}

/** Counts one more wrong attempt, and gives the count that is to be noted in the audit, if any is. */
export async function countWrongAttempt(
  office: OfficeLogin,
  councilId: Id<'council'>,
  { throttle, at }: { readonly throttle: Throttle; readonly at: Instant },
): Promise<number | undefined> {
  let noteworthy: number | undefined
  for (const [name, { wrong, ...key }] of named(throttle)) {
    const counted = countWrong(throttleRules[name], wrong, at)
    await keepWrongAttempts(office, councilId, { ...key, count: counted.count, last_at: counted.lastAt })
    if (isNoteworthy(throttleRules[name], counted.count)) noteworthy = counted.count
  }
  await forgetOldAttempts(office, secondsAfter(at, -longestMemorySeconds))
  return noteworthy
}

/** The keys that a right attempt wipes: those of the account. The address's own count fades with time alone. */
export function keysToForget(throttle: Throttle): CountedKey[] {
  return named(throttle).flatMap(([name, key]) => (name === 'address' ? [] : [key]))
}

const longestMemorySeconds = Math.max(
  ...Object.values(throttleRules).map(({ forgottenAfterSeconds }) => forgottenAfterSeconds),
)

function named(throttle: Throttle): [ThrottleName, CountedKey][] {
  return Object.entries(throttle) as ReturnType<typeof named>
}

function keysOf({
  councilId,
  email,
  address,
  isKnownDevice,
}: Attempter): Partial<Record<ThrottleName, AttemptKey>> {
  const network = networkOf(address)
  const key = (counted_by: ThrottleName, text: string): AttemptKey => ({
    counted_by,
    key_sha256: sha256(`${councilId} ${counted_by} ${text}`),
  })
  return {
    accountFromAddress: key('accountFromAddress', `${email} ${network}`),
    ...(isKnownDevice ? {} : { account: key('account', email) }),
    address: key('address', network),
  }
}

/** The network of an address: whoever has one IPv6 address commonly has the 2^64 beside it too, so they count as one. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = (plain.split('%')[0] ?? '').split('::')
  const left = groups(head)
  const right = groups(tail)
  const whole = plain.includes('::')
    ? [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
    : left
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':')
}
