/** How often each word of three to thirty letters stands in the texts, in lower case. For suggesting what a reader meant. */
export function wordUses(texts: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text
      .toLowerCase()
      .normalize('NFC')
      .matchAll(/\p{L}+/gu)) {
      if (word.length >= 3 && word.length <= 30) uses.set(word, (uses.get(word) ?? 0) + 1)
    }
  }
  return uses
}
