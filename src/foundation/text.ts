/** The text with each run of white space made one space, and none at either end. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The text in lower case without accents, apostrophe forms or doubled space: for comparing names, not for showing. */
export function foldForComparison(text: string): string {
  return foldSpace(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[\u2018\u2019\u02bc`]/g, "'"),
  ).toLowerCase()
}

/** A slug for an address: lower-case letters, digits and single hyphens. Empty where the text holds none. */
export function slugOf(text: string): string {
  return foldForComparison(text)
    .replace(/'/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
