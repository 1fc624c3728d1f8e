/** Throws when something that cannot happen has happened; the sentence says what was broken. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence)
}
