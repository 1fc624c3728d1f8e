import type { Instant } from '../../foundation/instant.ts'
import { signInTimes } from './sign-in-times.ts'

/** Whether somebody who is signed in has proved again who they are a short while ago: asked for before what is grave. */
export function isProofFresh(provedAt: Instant | undefined, at: Instant): boolean {
  if (provedAt === undefined) return false
  const agoMs = Date.parse(at) - Date.parse(provedAt)
  return agoMs >= 0 && agoMs < signInTimes.proofSeconds * 1000
}
