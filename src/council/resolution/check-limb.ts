import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Limb } from './limb.ts'
import type { ResolutionRefusal } from './refusals.ts'
import { hidesUndertaking } from './undertaking.ts'

/**
 * A limb that says something, and that keeps hold of whatever it promises (invariant 12).
 *
 * @refuses limb-without-text, undertaking-without-owner, undertaking-without-reason-for-none
 */
export function checkLimb(limb: Limb): Result<Limb, ResolutionRefusal> {
  const { text, number, undertaking } = limb
  if (text.trim() === '') return refuse({ code: 'limb-without-text', number })
  if (undertaking === undefined && hidesUndertaking(text))
    return refuse({ code: 'undertaking-without-owner', number })
  if (undertaking?.kind === 'owed' && !hasWhen(undertaking))
    return refuse({ code: 'undertaking-without-owner', number })
  if (undertaking?.kind === 'none' && undertaking.reasonForNone.trim() === '')
    return refuse({ code: 'undertaking-without-reason-for-none', number })
  return accept(limb)
}

/** Whether what is owed has either its day or what it waits for. */
function hasWhen({ dueOn, trigger = '' }: { dueOn?: unknown; trigger?: string | undefined }): boolean {
  return (dueOn === undefined) === (trigger.trim() !== '')
}
