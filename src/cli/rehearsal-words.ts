/** What `moothall embargo rehearse` says. */
export const rehearsalWords = {
  summary: 'shows what everybody could reach of an item’s withheld papers, now and once they are released',
  json: 'writes the whole result as JSON',
  oneItem: 'Name one agenda item: its public address, or its identifier.',
  verdicts: {
    holds: 'Nothing can be reached that should not be.',
    leaks: 'A LEAK: somebody can reach what they may not see.',
    unanswered: 'Not everything could be looked at: the site failed to answer.',
    refused: 'Nothing leaks now. The release would be refused.',
    notWhole: 'Nothing leaks. After the release the papers would not show everywhere.',
  },
  phases: { now: 'Now', release: 'At the moment of release' },
  things: {
    sign: 'that it exists',
    note: 'the public note',
    publicTitle: 'the public title',
    title: 'the office’s title',
    words: 'words of its text',
    file: 'the file',
  },
  asked: (requests: number) => `${requests} requests`,
  count: (addresses: number, thing: string) =>
    `${thing} at ${addresses} ${addresses === 1 ? 'address' : 'addresses'}`,
  leak: (thing: string, address: string) => `LEAK: ${thing}, at ${address}`,
  nothing: 'Nobody reaches anything.',
  missing: (address: string) => `Missing: the paper does not show at ${address}`,
  unanswered: (address: string) => `No answer: ${address}`,
  refused: (sentence: string) => `The release would be refused: ${sentence}`,
  first: '\nThis is the first rehearsal of this item.',
  same: 'Nothing has changed since the last rehearsal.',
  differs: 'Since the last rehearsal:',
  kept: (digest: string, seconds: string) => `\nKept as a record, digest ${digest}…. It took ${seconds} s.`,
}
