/** What a form sent without the character NUL, which no text of the record can hold. */
export function withoutNul(sent: unknown): unknown {
  if (typeof sent === 'string') return sent.replaceAll('\0', '')
  if (Array.isArray(sent)) return sent.map(withoutNul)
  if (typeof sent !== 'object' || sent === null) return sent
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, withoutNul(value)]))
}
