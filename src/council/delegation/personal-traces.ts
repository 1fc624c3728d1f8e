/** A sort of words that tells of a person, as a machine can find it. */
export type PersonalTrace =
  | 'emailAddress'
  | 'telephoneNumber'
  | 'postcode'
  | 'nationalInsuranceNumber'
  | 'dateOfBirth'

const patterns: Readonly<Record<PersonalTrace, RegExp>> = {
  emailAddress: /[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}/i,
  telephoneNumber: /(?:\+44[ -]?|\b0)(?:\d[ -]?){9,10}\b/,
  postcode: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  nationalInsuranceNumber: /\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b/,
  dateOfBirth: /\b(?:born (?:on )?\d|d\.?o\.?b\b|date of birth)/i,
}

/**
 * The sorts of personal data that words seem to hold. What is found needs a second pair of eyes; what is not found may be
 * there all the same, which is why the author is asked too.
 */
export function personalTraces(texts: readonly (string | undefined)[]): readonly PersonalTrace[] {
  const all = texts.filter((text) => text !== undefined).join('\n')
  return (Object.keys(patterns) as PersonalTrace[]).filter((trace) => patterns[trace].test(all))
}
