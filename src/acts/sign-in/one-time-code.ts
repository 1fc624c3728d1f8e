import { Secret, TOTP } from 'otpauth'
import { signInTimes } from '../../council/sign-in/sign-in-times.ts'
import type { RandomBytes } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'

const secretBytes = 20
const digits = 6
/** A telephone's clock may be one step behind or ahead. */
const stepsBeside = 1

/** A new secret for an authenticator app to share, in base 32. */
export function newCodeSecret(random: RandomBytes): string {
  return new Secret({ buffer: Uint8Array.from(random(secretBytes)).buffer }).base32
}

/** Whether a text has the form of a secret that {@link newCodeSecret} gives. */
export function isCodeSecret(text: string): boolean {
  return /^[A-Z2-7]{32}$/.test(text)
}

/** The step of time whose code was typed; `undefined` where it is the code of none that counts now. */
export function codeStep(secret: string, code: string, at: Instant): number | undefined {
  const timestamp = Date.parse(at)
  const token = code.replaceAll(/\s/g, '')
  const delta = authenticator(secret).validate({ token, timestamp, window: stepsBeside })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / signInTimes.codeSeconds) + delta
}

/** What an authenticator app reads: an `otpauth:` address. */
export function codeAddress(
  secret: string,
  account: { readonly council: string; readonly email: string },
): string {
  return authenticator(secret, account).toString()
}

function authenticator(secret: string, account?: { readonly council: string; readonly email: string }): TOTP {
  return new TOTP({
    secret: Secret.fromBase32(secret),
    digits,
    period: signInTimes.codeSeconds,
    algorithm: 'SHA1', // the only one that every app knows
    issuer: account?.council ?? '',
    label: account?.email ?? '',
  })
}
