import { argon2, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { promisify } from 'node:util'
import type { RandomBytes } from '../../foundation/identifier.ts'
import { invariant } from '../../foundation/invariant.ts'

/** What one digest costs a guesser: memory in KiB, passes over it, and lanes. */
export type DigestCost = { readonly memory: number; readonly passes: number; readonly parallelism: number }

/** What a digest costs now: the first of the choices that OWASP's password storage cheat sheet gives for argon2id in 2024. */
const digestCost: DigestCost = { memory: 19_456, passes: 2, parallelism: 1 }

const derive = promisify(argon2)
const saltBytes = 16
const tagBytes = 32

/** The digest of a password by argon2id with a fresh salt, in the PHC form, which holds its own parameters. */
export async function passwordDigestOf(
  password: string,
  random: RandomBytes,
  cost: DigestCost = digestCost,
): Promise<string> {
  const salt = random(saltBytes)
  const tag = await derive('argon2id', { ...parameters(password, salt, cost), tagLength: tagBytes })
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`
}

/** Whether a password is the one a digest was made of. */
export async function isPasswordOf(digest: string, password: string): Promise<boolean> {
  const { cost, salt, tag } = parse(digest)
  const again = await derive('argon2id', { ...parameters(password, salt, cost), tagLength: tag.length })
  return timingSafeEqual(again, tag)
}

/** Whether a digest was made at another cost than one made now. */
export function isOutdated(digest: string): boolean {
  const { memory, passes, parallelism } = parse(digest).cost
  return (
    memory !== digestCost.memory || passes !== digestCost.passes || parallelism !== digestCost.parallelism
  )
}

/** A password is compared in one form of Unicode, so that the same letters from two keyboards are the same. */
function parameters(
  password: string,
  nonce: Uint8Array,
  cost: DigestCost,
): Omit<Argon2Parameters, 'tagLength'> {
  return { ...cost, message: password.normalize('NFKC'), nonce }
}

function parse(digest: string): { cost: DigestCost; salt: Buffer; tag: Buffer } {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(digest)
  invariant(parts !== null, 'a password digest is kept in a form that is not ours')
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
