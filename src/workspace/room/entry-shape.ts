import type { RoomEntry } from '../../council/room/entry.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { parseInstant } from '../../foundation/instant.ts'

/** Entries that a device has kept and now sends: all of them are made, or none. */
export type EntryGroup = { readonly id: string; readonly entries: readonly RoomEntry[] }

type Shape =
  | 'id'
  | 'id?'
  | 'ids'
  | 'text'
  | 'text?'
  | 'flag'
  | 'purpose'
  | 'number'
  | 'counts'
  | 'cast'
  | 'candidateCounts'
  | 'candidateCast'
  | 'resolution'

/** The fields of each kind of entry, as a device must send them. Whether they make sense is for the rules to say. */
const shapes: { readonly [Kind in RoomEntry['kind']]: Readonly<Record<string, Shape>> } = {
  meetingOpened: { presidingId: 'id', right: 'text' },
  chairTaken: { presidingId: 'id', right: 'text' },
  meetingAdjourned: { reason: 'text', span: 'text' },
  meetingResumed: {},
  meetingClosed: {},
  itemOpened: { itemId: 'id' },
  itemClosed: { outcome: 'text', reason: 'text?' },
  urgentItemAdmitted: { itemId: 'id', title: 'text', reason: 'text' },
  struckOut: { entryId: 'id' },
  came: { personId: 'id', capacity: 'text', mode: 'text', substituteForId: 'id?' },
  left: { personId: 'id' },
  returned: { personId: 'id' },
  apologiesSent: { personId: 'id', reason: 'text?' },
  interestDeclared: {
    personId: 'id',
    itemId: 'id',
    interest: 'text',
    response: 'text',
    isSensitive: 'flag',
    words: 'text?',
    dispensation: 'text?',
  },
  publicExcluded: { itemIds: 'ids', basis: 'text' },
  publicReadmitted: {},
  motionMoved: {
    motionId: 'id',
    purpose: 'purpose',
    text: 'text',
    moverId: 'id',
    seconderId: 'id?',
    isOnBudget: 'flag',
  },
  motionSeconded: { motionId: 'id', seconderId: 'id' },
  motionWithdrawn: { motionId: 'id' },
  amendmentAccepted: { motionId: 'id' },
  recordedVoteDemanded: { motionId: 'id', byIds: 'ids' },
  voteTaken: {
    voteId: 'id',
    motionId: 'id',
    method: 'text',
    counts: 'counts',
    cast: 'cast',
    castingVote: 'text?',
  },
  ownVoteAsked: { motionId: 'id', personId: 'id', side: 'text' },
  ballotOpened: { ballotId: 'id', post: 'text', taking: 'text' },
  candidateNominated: { ballotId: 'id', personId: 'id', proposerId: 'id', seconderId: 'id?' },
  candidateWithdrew: { ballotId: 'id', personId: 'id' },
  ballotRoundHeld: {
    ballotId: 'id',
    counts: 'candidateCounts',
    spoilt: 'number',
    notVoting: 'number',
    cast: 'candidateCast',
    outId: 'id?',
  },
  ballotAbandoned: { ballotId: 'id', reason: 'text' },
  resolutionDrafted: { resolution: 'resolution' },
  resolutionAgreed: { resolutionId: 'id' },
}

/** The closed lists from which some fields are chosen. */
const lists: Readonly<Record<string, readonly string[]>> = {
  right: ['chair', 'viceChair', 'electedForMeeting'],
  span: ['laterToday', 'anotherDay'],
  outcome: ['taken', 'deferred', 'withdrawn'],
  capacity: ['member', 'substitute', 'inAttendance', 'officer', 'public'],
  mode: ['inPerson', 'virtual'],
  interest: ['DPI', 'ORI', 'NRI'],
  response: ['leaves', 'noVote', 'stays'],
  method: ['assent', 'hands', 'recorded'],
  taking: ['secret', 'hands', 'names'],
  side: ['for', 'against', 'abstain'],
  castingVote: ['for', 'against', 'notUsed'],
}

type Thing = Readonly<Record<string, unknown>>

/** The groups of entries that a text from a device holds; `undefined` where it holds anything else. */
export function groupsIn(text: string): readonly EntryGroup[] | undefined {
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch {
    return undefined
  }
  return Array.isArray(sent) && sent.every(isGroup) ? sent : undefined
}

/** Whether a value has the shape of an entry, whoever made it. */
function isEntry(value: unknown): value is RoomEntry {
  if (!isThing(value)) return false
  const { kind, id, at } = value
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return false
  if (typeof id !== 'string' || !isIdForm(id)) return false
  if (typeof at !== 'string' || parseInstant(at) !== at) return false
  const shape = shapes[kind as RoomEntry['kind']]
  const isFull = Object.entries(shape).every(
    ([name, want]) => fits(value[name], want) && isListed(name, value[name]),
  )
  return isFull && Object.keys(value).every((name) => name in shape || ['kind', 'id', 'at'].includes(name))
}

function isListed(name: string, value: unknown): boolean {
  return value === undefined || lists[name] === undefined || lists[name].some((one) => one === value)
}

function isGroup(value: unknown): value is EntryGroup {
  return (
    isThing(value) &&
    typeof value['id'] === 'string' &&
    Array.isArray(value['entries']) &&
    value['entries'].every(isEntry)
  )
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const mostText = 20_000

function fits(value: unknown, want: Shape): boolean {
  if (want.endsWith('?')) return value === undefined || fits(value, want.slice(0, -1) as Shape)
  return checks[want as keyof typeof checks](value)
}

const isText = (value: unknown) => typeof value === 'string' && value.length <= mostText

const checks = {
  id: isText,
  text: isText,
  flag: (value: unknown) => typeof value === 'boolean',
  ids: (value: unknown) => Array.isArray(value) && value.every(isText),
  purpose: isPurpose,
  counts: (value: unknown) =>
    isThing(value) &&
    ['for', 'against', 'abstain', 'didNotVote'].every((side) => typeof value[side] === 'number'),
  cast: (value: unknown) =>
    Array.isArray(value) &&
    value.every(
      (one) =>
        isThing(one) &&
        isText(one['personId']) &&
        ['for', 'against', 'abstain', 'didNotVote'].includes(String(one['choice'])),
    ),
  number: (value: unknown) => typeof value === 'number',
  candidateCounts: (value: unknown) =>
    Array.isArray(value) &&
    value.every((one) => isThing(one) && isText(one['personId']) && typeof one['votes'] === 'number'),
  candidateCast: (value: unknown) =>
    Array.isArray(value) &&
    value.every((one) => isThing(one) && isText(one['personId']) && fits(one['forId'], 'id?')),
  resolution: isResolution,
} satisfies Record<string, (value: unknown) => boolean>

function isPurpose(value: unknown): boolean {
  if (!isThing(value)) return false
  const { kind } = value
  if (kind === 'amendment') return isText(value['amendsId']) && isText(value['becomes'])
  if (kind === 'exclusion') return checks.ids(value['itemIds']) && checks.ids(value['paragraphs'])
  if (kind === 'extension') return isText(value['until'])
  return kind === 'substantive' || kind === 'procedural'
}

function isResolution(value: unknown): boolean {
  if (!isThing(value) || !isThing(value['decisionMaker']) || !Array.isArray(value['limbs'])) return false
  const areTexts = ['id', 'itemId', 'formula', 'takenOn'].every((name) => isText(value[name]))
  return (
    areTexts &&
    value['limbs'].every(
      (limb) => isThing(limb) && isText(limb['id']) && isText(limb['text']) && isText(limb['verb']),
    )
  )
}
