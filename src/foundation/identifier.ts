/** An identifier of one kind of thing: a string that cannot be given where another kind is asked for. */
export type Id<Noun extends string> = string & { readonly noun: Noun }

/** A source of random bytes, so that tests and the example council can be repeated. */
export type RandomBytes = (count: number) => Uint8Array

const letters = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford's base 32: no i, l, o, u

/**
 * A new identifier of 16 letters (80 random bits), grouped in fours so that it can be read aloud.
 * Random because it stands in addresses: an unreleased thing must have none that can be guessed.
 */
export function newId<Noun extends string>(random: RandomBytes): Id<Noun> {
  const drawn = Array.from(random(16), (byte) => letters[byte & 31]).join('')
  return drawn.replace(/(.{4})(?=.)/g, '$1-') as Id<Noun>
}

/** Whether a text from outside has the form of an identifier. Says nothing about whether the thing exists. */
export function isIdForm(text: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/.test(text)
}
