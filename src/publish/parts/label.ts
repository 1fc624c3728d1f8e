/** The word for a value of the record; for a value that has none yet, the value itself in readable form. */
export function label(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value)
    ? (words[value] ?? '')
    : value.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replace(/^./, (first) => first.toUpperCase())
}

/** The name of a person as it is spoken, honorific first. */
export function fullName(person: {
  readonly honorific: string | null
  readonly canonical_name: string
  readonly post_nominals?: string | null
}): string {
  return [person.honorific, person.canonical_name, person.post_nominals].filter(Boolean).join(' ')
}

/** The first letters of a name's first and last part. */
export function initials(name: string): string {
  const parts = name.split(' ').filter((part) => /^\p{L}/u.test(part))
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.charAt(0) ?? '').join('')
}
