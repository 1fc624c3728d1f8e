import { foldForComparison } from '../../foundation/text.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { SignInRefusal } from './refusals.ts'

/** What a password must be. No mixture of kinds of character is asked for: length and being unusual are what count. */
export const passwordRule = {
  fewestCharacters: 12,
  mostCharacters: 256,
  /** How many guesses a guesser who knows common passwords and words must need, as a power of ten. */
  fewestGuessesLog10: 8,
  /** An own word shorter than this may stand in a password. */
  shortestOwnWord: 4,
  /** What must be left of a password without the holder's own words. */
  fewestCharactersBesideOwnWords: 8,
} as const

/** A password that somebody wishes to set, with what is known of it and of them. */
export type PasswordWish = {
  readonly password: string
  /** Whether it stands in the list of common and breached passwords. */
  readonly isCommon: boolean
  readonly guessesLog10: number
  /** Names and addresses that somebody who knows the holder would try: of the holder and of the council. */
  readonly knownOfHolder: readonly string[]
}

/**
 * Whether a password may be set.
 *
 * @refuses password-too-short, password-too-long, password-common, password-of-own-words
 */
export function checkPassword(wish: PasswordWish): Result<void, SignInRefusal> {
  const length = characters(wish.password)
  const { fewestCharacters, mostCharacters } = passwordRule
  if (length < fewestCharacters) return refuse({ code: 'password-too-short', fewestCharacters })
  if (length > mostCharacters) return refuse({ code: 'password-too-long', mostCharacters })
  if (isMostlyOwnWords(wish)) return refuse({ code: 'password-of-own-words' })
  if (wish.isCommon || wish.guessesLog10 < passwordRule.fewestGuessesLog10)
    return refuse({ code: 'password-common' })
  return accept(undefined)
}

/** The words of names and addresses that must not make up a password, without accents and in lower case. */
export function ownWords(known: readonly string[]): string[] {
  const words = known.flatMap((text) => foldForComparison(text).split(/[^a-z0-9]+/))
  return [...new Set(words)]
    .filter((word) => word.length >= passwordRule.shortestOwnWord)
    .toSorted((one, other) => other.length - one.length)
}

function isMostlyOwnWords({ password, knownOfHolder }: PasswordWish): boolean {
  const folded = foldForComparison(password)
  const left = ownWords(knownOfHolder).reduce((text, word) => text.replaceAll(word, ''), folded)
  return left !== folded && characters(left) < passwordRule.fewestCharactersBesideOwnWords
}

function characters(text: string): number {
  return Array.from(text).length
}
