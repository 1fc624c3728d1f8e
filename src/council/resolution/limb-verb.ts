/** The verbs of limbs: what a numbered part of a resolution does. `other` where the text says none of these. */
export const limbVerbs = [
  'note',
  'agree',
  'approve',
  'adopt',
  'authorise',
  'endorse',
  'receive',
  'refer',
  'recommend',
  'delegate',
  'defer',
  'reject',
  'elect',
  'exclude',
  'commend',
  'other',
] as const

/** What a numbered part of a resolution does. */
export type LimbVerb = (typeof limbVerbs)[number]

const forms: Readonly<Record<string, LimbVerb>> = {
  note: 'note', notes: 'note', noted: 'note', noting: 'note',
  agree: 'agree', agrees: 'agree', agreed: 'agree', accept: 'agree', accepts: 'agree', accepted: 'agree',
  approve: 'approve', approves: 'approve', approved: 'approve', confirmed: 'approve', ratified: 'approve', grant: 'approve', grants: 'approve', granted: 'approve',
  adopt: 'adopt', adopts: 'adopt', adopted: 'adopt',
  authorise: 'authorise', authorises: 'authorise', authorised: 'authorise', authorize: 'authorise', authorized: 'authorise',
  endorse: 'endorse', endorses: 'endorse', endorsed: 'endorse', support: 'endorse', supports: 'endorse', supported: 'endorse',
  receive: 'receive', receives: 'receive', received: 'receive',
  refer: 'refer', refers: 'refer', referred: 'refer', submitted: 'refer', brought: 'refer',
  recommend: 'recommend', recommends: 'recommend', recommended: 'recommend',
  delegate: 'delegate', delegates: 'delegate', delegated: 'delegate',
  defer: 'defer', defers: 'defer', deferred: 'defer', adjourned: 'defer',
  reject: 'reject', rejects: 'reject', rejected: 'reject', refused: 'reject', refuse: 'reject',
  elect: 'elect', elects: 'elect', elected: 'elect', appoint: 'elect', appoints: 'elect', appointed: 'elect',
  exclude: 'exclude', excludes: 'exclude', excluded: 'exclude',
  commend: 'commend', commends: 'commend', commended: 'commend', congratulated: 'commend', thanked: 'commend',
} // prettier-ignore
const opening = /^(?:(?:that|to|and|hereby|formally|also)\s+)*([a-z-]+)(?:\s+to\s+([a-z-]+))?/i
const isAgreeing = /^(?:agree[sd]?|resolved?|decided?)$/
const passive = /^(?:be|is|are|was|were)$/
const mayStandBetween = /^(?:and|hereby|formally|also|duly|therefore|now|unanimously|not)$/
const bodyNoun = /^(?:cabinet|committee|council|board|panel|executive|forum|authority|members)$/
const looseVerb =
  /^(?:note|agree|approve|adopt|authorise|endorse|receive|refer|recommend|delegate|defer|reject|elect|exclude|commend)s?$/

/**
 * The verb of a limb's text: the verb it opens with ("Note the report", "To delegate authority"), else the first
 * passive ("the plan be approved"), else the verb of its subject ("Cabinet notes the update").
 */
export function limbVerb(text: string): LimbVerb {
  const [, first = '', then = ''] = opening.exec(text.toLowerCase()) ?? []
  const words = text
    .toLowerCase()
    .split(/[^a-z-]+/)
    .slice(0, 160)
  const opens = (isAgreeing.test(first) ? forms[then] : undefined) ?? forms[first]
  return opens ?? delegatedAuthority(words) ?? passiveVerb(words) ?? subjectVerb(words) ?? 'other'
}

function delegatedAuthority(words: readonly string[]): LimbVerb | undefined {
  const at = words.slice(0, 12).indexOf('authority')
  if (at === -1) return undefined
  return words.slice(Math.max(0, at - 2), at + 4).includes('delegated') ? 'delegate' : undefined
}

function passiveVerb(words: readonly string[]): LimbVerb | undefined {
  for (let at = 0; at < words.length - 1; at += 1) {
    if (!passive.test(words[at] ?? '')) continue
    const next = words.slice(at + 1, at + 4).find((word) => !mayStandBetween.test(word)) ?? ''
    const verb = next.endsWith('ed') || next === 'brought' ? forms[next] : undefined
    if (verb !== undefined) return verb
    if (words[at] === 'be') return undefined // the limb's own verb, and not one of ours
  }
  return undefined
}

function subjectVerb(words: readonly string[]): LimbVerb | undefined {
  const body = words.slice(0, 8).findIndex((word) => bodyNoun.test(word))
  const [does = '', to, then = ''] = words.slice(body + 1).filter((word) => !mayStandBetween.test(word))
  const done = isAgreeing.test(does) && to === 'to' ? forms[then] : undefined
  if (body !== -1 && (done ?? forms[does]) !== undefined) return done ?? forms[does]
  const found = words
    .slice(0, 14)
    .find((word) => looseVerb.test(word) || word === 'endorsed' || word === 'noted')
  return found === undefined ? undefined : forms[found]
}
