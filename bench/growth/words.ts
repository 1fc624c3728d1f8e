const consonants = 'b d f g k l m n p r s t v w z'.split(' ')
const vowels = 'a e i o u'.split(' ')
const syllables = consonants.flatMap((first) => vowels.map((second) => first + second))
const rareWords = syllables.length ** 4

/** How many words are used over and over, and how many phrases of eighteen of them there are. */
const [vocabularySize, phraseCount, phraseWords] = [2_000, 4_096, 18]

/** How many items following one another share a rare word. */
export const itemsPerRareWord = 8

/** Each syllable by its place, for SQL. */
export const syllableList = syllables

/** The word that a few items following one another share, and no others: a place, say. */
export function rareWord(item: number): string {
  const scattered = (Math.floor(item / itemsPerRareWord) * 7_368_787) % rareWords
  return [0, 1, 2, 3]
    .map((place) => syllables[Math.floor(scattered / syllables.length ** place) % syllables.length])
    .join('')
}

/** A word that stands in many texts: the commonest is number 0. */
export function commonWord(number: number): string {
  const scattered = (number * 9_973) % syllables.length ** 3
  return `q${[0, 1, 2].map((place) => syllables[Math.floor(scattered / syllables.length ** place) % syllables.length]).join('')}`
}

/** Every word that is used over and over. */
export function vocabulary(): string[] {
  return Array.from({ length: vocabularySize }, (_, number) => commonWord(number))
}

/** The phrases that texts are made of. Few of the words are common and most are seldom, as in any text. */
export function phrases(): string[] {
  const draw = draws(20_261_123)
  return Array.from({ length: phraseCount }, () =>
    Array.from({ length: phraseWords }, () => commonWord(Math.floor(draw() ** 2 * vocabularySize))).join(' '),
  )
}

/** Numbers from 0 up to but not 1 that look drawn at random, the same for the same seed. */
export function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
