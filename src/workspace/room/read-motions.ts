import { limbVerbs, type LimbVerb } from '../../council/resolution/limb-verb.ts'
import type { Limb, Undertaking } from '../../council/resolution/limb.ts'
import type { DecisionMaker } from '../../council/resolution/resolution.ts'
import { voteSides } from '../../council/resolution/vote.ts'
import { exclusionWords } from '../../council/room/exclusion.ts'
import type { MotionPurpose, RoomEvent, RoomVote, VoteChoice, VoteMethod } from '../../council/room/entry.ts'
import { entitledVoters } from '../../council/room/room-vote.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt, instantOf } from '../../foundation/instant.ts'
import { accept, refuse } from '../../foundation/result.ts'
import {
  freshId,
  idOf,
  idsOf,
  oneEvent,
  optionalOf,
  personOf,
  textOf,
  type ReadForm,
  type RoomForm,
} from './read-form.ts'
import { roomWords } from './words.ts'

const { wrong } = roomWords
const mover = ['mover', wrong.mover] as const

/** How the forms about motions, votes and resolutions are read, by what each does. */
export const motionForms: Readonly<Record<string, (form: RoomForm) => ReadForm>> = {
  move: (form) =>
    oneEvent(form, [mover], () =>
      moved(form, {
        purpose: { kind: textOf(form, 'kind') === 'procedural' ? 'procedural' : 'substantive' },
        text: textOf(form, 'text'),
      }),
    ),
  amend: (form) =>
    oneEvent(form, [mover], () =>
      moved(form, {
        purpose: { kind: 'amendment', amendsId: motionOf(form), becomes: textOf(form, 'becomes') },
        text: textOf(form, 'text'),
      }),
    ),
  'exclude-exempt': (form) =>
    oneEvent(form, [mover], () => {
      const chosen = { itemIds: idsOf<'item'>(form, 'items'), paragraphs: idsOf(form, 'paragraphs') }
      const text = exclusionWords(form.facts, form.room, chosen)
      return moved(form, { purpose: { kind: 'exclusion', ...chosen }, text })
    }),
  extend: readExtension,
  second: (form) =>
    oneEvent(form, [['seconder', wrong.person]], () => ({
      kind: 'motionSeconded',
      motionId: motionOf(form),
      seconderId: personOf(form, 'seconder'),
    })),
  withdraw: (form) => accept([{ kind: 'motionWithdrawn', motionId: motionOf(form) }]),
  accept: (form) => accept([{ kind: 'amendmentAccepted', motionId: motionOf(form) }]),
  demand: (form) =>
    accept([{ kind: 'recordedVoteDemanded', motionId: motionOf(form), byIds: idsOf<'person'>(form, 'by') }]),
  vote: readVote,
  'own-vote': readOwnVotes,
  draft: readDraft,
  agree: (form) =>
    accept([{ kind: 'resolutionAgreed', resolutionId: idOf<'resolution'>(form, 'resolution') }]),
}

function motionOf(form: RoomForm): Id<'motion'> {
  return idOf<'motion'>(form, 'motion')
}

function moved(
  form: RoomForm,
  { purpose, text }: { readonly purpose: MotionPurpose; readonly text: string },
): RoomEvent {
  return {
    kind: 'motionMoved',
    motionId: freshId<'motion'>(form),
    purpose,
    text,
    moverId: personOf(form, 'mover'),
    ...(textOf(form, 'seconder') !== '' && { seconderId: personOf(form, 'seconder') }),
    isOnBudget: textOf(form, 'budget') === 'yes',
  }
}

/** The time given is of the day of the meeting, or of the next where the clock has passed midnight. */
function readExtension(form: RoomForm): ReadForm {
  const time = textOf(form, 'until').replace('.', ':')
  const until = /^\d\d:\d\d$/.test(time)
    ? instantOf(dateAt(form.at, form.facts.zone), time, form.facts.zone)
    : undefined
  if (until === undefined) return refuse({ sentence: roomWords.extend.badTime, field: 'until' })
  return oneEvent(form, [mover], () =>
    moved(form, { purpose: { kind: 'extension', until }, text: roomWords.extend.text(time) }),
  )
}

const choices = ['for', 'against', 'abstain', 'didNotVote'] as const

function readVote(form: RoomForm): ReadForm {
  const motion = form.room.motions.find(({ id }) => id === motionOf(form))
  const method = (textOf(form, 'method') || 'hands') as VoteMethod
  const castingVote = textOf(form, 'casting')
  const cast =
    method === 'recorded'
      ? entitledVoters(form.room, motion?.itemId).flatMap((personId) => {
          const choice = textOf(form, `vote-${personId}`) as VoteChoice | ''
          return choice === '' ? [] : [{ personId, choice }]
        })
      : []
  const counts = method === 'recorded' ? countsOf(cast) : typedCounts(form)
  const bad = choices.find((choice) => !Number.isSafeInteger(counts[choice]))
  if (bad !== undefined) return refuse({ sentence: wrong.number, field: bad })
  return accept([
    {
      kind: 'voteTaken',
      voteId: freshId<'vote'>(form),
      motionId: motionOf(form),
      method,
      counts,
      cast,
      ...(castingVote !== '' &&
        castingVote !== 'none' && { castingVote: castingVote as 'for' | 'against' | 'notUsed' }),
    },
  ])
}

function countsOf(cast: RoomVote['cast']): RoomVote['counts'] {
  const count = (choice: VoteChoice) => cast.filter((one) => one.choice === choice).length
  return {
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    didNotVote: count('didNotVote'),
  }
}

function typedCounts(form: RoomForm): RoomVote['counts'] {
  const count = (choice: VoteChoice) => {
    const text = textOf(form, choice)
    return /^\d{0,4}$/.test(text) ? Number(text) : Number.NaN
  }
  return {
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    didNotVote: count('didNotVote'),
  }
}

/** One event for each member who is ticked: several may ask the same. */
function readOwnVotes(form: RoomForm): ReadForm {
  const side = voteSides.find((one) => one === textOf(form, 'side'))
  if (side === undefined) return refuse({ sentence: wrong.choose(wrong.side), field: 'side' })
  const asking = idsOf<'person'>(form, 'by')
  if (asking.length === 0) return refuse({ sentence: wrong.choose(wrong.person), field: 'by' })
  return accept(
    asking.map((personId) => ({ kind: 'ownVoteAsked', motionId: motionOf(form), personId, side })),
  )
}

const mostLimbs = 40

function readDraft(form: RoomForm): ReadForm {
  const limbs: Limb[] = []
  for (let index = 0; index < mostLimbs; index += 1) {
    const text = textOf(form, `limb-${index}-text`)
    if (text === '') continue
    const due = textOf(form, `limb-${index}-due`)
    if (due !== '' && parseCalendarDate(due) === undefined)
      return refuse({ sentence: wrong.date, field: `limb-${index}-due` })
    limbs.push(limbOf(form, { index, number: limbs.length + 1, text }))
  }
  const resolution = {
    id: (optionalOf(form, 'resolution') ?? freshId<'resolution'>(form)) as Id<'resolution'>,
    itemId: idOf<'item'>(form, 'item'),
    decisionMaker: makerOf(form),
    formula: textOf(form, 'formula') || 'RESOLVED',
    takenOn: dateAt(form.at, form.facts.zone),
    limbs,
  }
  return accept([{ kind: 'resolutionDrafted', resolution }])
}

function limbOf(
  form: RoomForm,
  at: { readonly index: number; readonly number: number; readonly text: string },
): Limb {
  const field = (name: string) => textOf(form, `limb-${at.index}-${name}`)
  const verb = limbVerbs.find((one) => one === field('verb')) ?? ('agree' satisfies LimbVerb)
  const undertaking = undertakingOf(field)
  return {
    id: (field('id') || freshId<'limb'>(form)) as Id<'limb'>,
    number: String(at.number),
    verb,
    text: at.text,
    ...(undertaking !== undefined && { undertaking }),
  }
}

function undertakingOf(field: (name: string) => string): Undertaking | undefined {
  const dueOn = parseCalendarDate(field('due'))
  if (field('owner') !== '' && dueOn !== undefined && field('body') !== '')
    return {
      kind: 'owed',
      ownerOfficeId: field('owner') as Id<'office'>,
      dueOn,
      reportBackBodyId: field('body') as Id<'body'>,
    }
  return field('none') === '' ? undefined : { kind: 'none', reasonForNone: field('none') }
}

/** Who decides: `body`, or the identifier of the office that decides in the body. */
function makerOf(form: RoomForm): DecisionMaker {
  const { bodyId } = form.facts
  const maker = textOf(form, 'maker')
  return maker === '' || maker === 'body'
    ? { kind: 'body', bodyId }
    : { kind: 'office', officeId: maker as Id<'office'>, inBodyId: bodyId }
}
