import type { Explanations } from '../refusal.ts'

/** Why something of a ballot cannot be entered in the room. */
export type BallotRefusal =
  | { readonly code: 'ballot-without-post' }
  | { readonly code: 'ballot-undecided'; readonly post: string }
  | { readonly code: 'ballot-decided-already' }
  | { readonly code: 'ballot-begun' }
  | { readonly code: 'ballot-abandoned-without-reason' }
  | { readonly code: 'candidate-twice'; readonly name: string }
  | { readonly code: 'candidate-not-seconded'; readonly name: string }
  | { readonly code: 'ballot-needs-candidates' }
  | { readonly code: 'ballot-does-not-add-up'; readonly sum: BallotSum }
  | { readonly code: 'ballot-names-differ' }
  | { readonly code: 'ballot-without-votes' }
  | { readonly code: 'ballot-equality'; readonly names: readonly string[]; readonly isLast: boolean }
  | { readonly code: 'ballot-out-without-equality' }

/** What was counted in a round of a ballot, and how many might vote. */
export type BallotSum = {
  readonly given: number
  readonly spoilt: number
  readonly notVoting: number
  readonly entitled: number
}

const voting = 'docs/law/sch-12-voting.md'

/** What each refusal about a ballot says. */
export const ballotRefusals: Explanations<BallotRefusal> = {
  'ballot-without-post': {
    say: () => 'Say to which place the ballot elects, such as “Chair of the committee”.',
  },
  'ballot-undecided': {
    say: ({ post }) =>
      `The ballot for ${post} has not been decided. Hold its rounds, or give it up and say why.`,
  },
  'ballot-decided-already': { say: () => 'This ballot is over. For another place, hold another ballot.' },
  'ballot-begun': { say: () => 'A round has been held, so nobody else can be nominated.' },
  'ballot-abandoned-without-reason': {
    say: () => 'Say why the ballot is given up. The reason is published.',
  },
  'candidate-twice': { say: ({ name }) => `${name} is nominated already.` },
  'candidate-not-seconded': {
    say: ({ name }) => `The nomination of ${name} has not been seconded, which the constitution asks for.`,
  },
  'ballot-needs-candidates': {
    say: () =>
      'A round needs two candidates who stand. Where only one stands, give the ballot up and move that they be elected.',
  },
  'ballot-does-not-add-up': { say: ({ sum }) => sumInWords(sum) },
  'ballot-names-differ': {
    say: () => 'The votes by name differ from the numbers of the candidates who stand.',
  },
  'ballot-without-votes': {
    say: () => 'No candidate has a vote, so the round decides nothing. Hold it again.',
  },
  'ballot-equality': {
    say: ({ names, isLast }) =>
      isLast
        ? `The votes are equal. Say which of ${inWords(names)} goes out by the casting vote of whoever presides.`
        : `${inWords(names)} have the fewest votes alike. Say who goes out by the casting vote of whoever presides.`,
    law: voting,
  },
  'ballot-out-without-equality': {
    say: () =>
      'There is a casting vote only where the fewest votes are equal and nobody has most of the votes.',
    law: voting,
  },
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function sumInWords({ given, spoilt, notVoting, entitled }: BallotSum): string {
  const total = given + spoilt + notVoting
  const gap = Math.abs(total - entitled)
  const which = total > entitled ? `${gap} too many` : `${gap} too few`
  return `The round does not add up: ${given} for the candidates, ${spoilt} spoilt and ${notVoting} not voting make ${total}, and ${entitled} in the room may vote, which is ${which}. Count again, or correct who is in the room.`
}
