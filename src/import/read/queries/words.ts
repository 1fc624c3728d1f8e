/** The sentence of each query. `place` names the item; `what` is the words that raised it. */
export const querySentences = {
  'abbreviation-never-expanded': ({ place, what }) =>
    `${place} uses ${what} without saying in full what it stands for.`,
  'body-not-in-register': ({ place, what }) => `${place} names “${what}”, which is no body in the register.`,
  'decision-maker-and-for-in': ({ place, what }) =>
    `${place} says that “${what}” decided. The usual words are “in Cabinet”: did one person decide in the meeting, or the body with them?`,
  'embargo-never-cleared': ({ place, what }) =>
    `${place} still prints its embargo note although the business was taken: “${what}”`,
  'name-not-in-register': ({ place, what }) => `${place} gives words to ${what}, who is in no register.`,
  'name-spelt-two-ways': ({ place, what }) => `${place} may spell one name in two ways: ${what}.`,
  'no-decision-maker': ({ place }) => `${place} prints a resolution and does not say who decided.`,
  'no-resolution-found': ({ place, what }) =>
    `${place} speaks of a decision (“${what}”), but the words that were resolved could not be read.`,
  'number-not-listed': ({ place, what }) => `${place} says “${what}” and does not list them.`,
  'resolution-printed-twice': ({ place, what }) =>
    `${place} prints its resolution more than once (again at “${what}”). It was read once.`,
  'sentence-without-subject': ({ place, what }) => `${place} has a sentence that does not say who: “${what}”`,
  'supporting-documents-empty': ({ place, what }) =>
    `${place} has the heading “${what}” with nothing under it.`,
  'title-missing': ({ place }) => `${place} has no title that could be read.`,
  'to-follow-never-cleared': ({ place, what }) =>
    `${place} still says that a paper is to follow (“${what}”): has it come?`,
  'undertaking-without-owner': ({ place, what }) =>
    `${place} notes a promise without saying who will do it and by when: “${what}”`,
  'vote-count-differs': ({ place, what }) =>
    `${place} has a recorded vote whose count is not the number of its names: ${what}.`,
} as const satisfies Readonly<Record<string, (facts: QueryFacts) => string>>

/** What the sentence of a query is filled with. */
export type QueryFacts = { readonly place: string; readonly what: string }

/** The code of a query. */
export type QueryCode = keyof typeof querySentences

/** Every query code, in order. */
export const queryCodes = Object.keys(querySentences) as readonly QueryCode[]
