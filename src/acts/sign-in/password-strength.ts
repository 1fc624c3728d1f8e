import type { PasswordWish } from '../../council/sign-in/password.ts'

/**
 * What is known of a password without asking anybody: whether it stands in the list of common and breached passwords that is
 * part of the installation, and how many guesses it withstands.
 */
export async function passwordStrength(
  password: string,
  knownOfHolder: readonly string[],
): Promise<Pick<PasswordWish, 'isCommon' | 'guessesLog10'>> {
  const { estimator, common } = await (lists ??= loadLists())
  return {
    isCommon: common.has(password.toLowerCase()),
    guessesLog10: estimator.check(password, [...knownOfHolder]).guessesLog10,
  }
}

let lists: ReturnType<typeof loadLists> | undefined

/** Loaded when a password is first set: 49,000 passwords need not be in memory before. */
async function loadLists() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return {
    estimator: new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, useLevenshteinDistance: false }),
    common: new Set<string | number>(dictionary['passwords-common']),
  }
}
