import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import { namesProtectedPerson } from '../member/names-protected-person.ts'
import { nameOn } from '../member/person.ts'
import type { Register } from '../member/register.ts'
import { checkContribution, type Contribution, type ContributionId } from './contribution.ts'
import { wordsOfBlock, type MinuteBlock } from './minute-block.ts'
import type { MinutesRefusal } from './refusals.ts'

/** What the blocks of an item's minute are checked against before they are published. */
export type BlockGround = {
  readonly itemId: AgendaItemId
  readonly register: Register
  /** The day of the meeting. */
  readonly on: CalendarDate
  readonly voteIds: readonly string[]
  readonly resolutionIds: readonly string[]
}

/** A block fit to publish, with the contribution that it makes where it is one, and the names of who moved a motion. */
export type CheckedBlock = {
  readonly block: MinuteBlock
  readonly contribution?: Contribution
  readonly mover?: string
  readonly seconder?: string
}

/**
 * The blocks of an item's minute fit to publish: each speaker as {@link checkContribution} asks, each motion by members of
 * the register, each vote and resolution one of the item's and shown once, and nobody named who is protected.
 *
 * @refuses contribution-without-words, contribution-speaker-missing, voice-named-without-consent, speaker-protected,
 *   speaker-not-in-register, speaker-not-in-office, speaker-without-role, block-reference-unknown, block-shown-twice
 */
export function checkBlocks(
  blocks: readonly MinuteBlock[],
  ground: BlockGround,
): Result<readonly CheckedBlock[], MinutesRefusal> {
  const checked: CheckedBlock[] = []
  const shown = new Set<string>()
  for (const block of blocks) {
    const answer = checkBlock(block, { ...ground, shown, position: checked.length })
    if (!answer.ok) return answer
    checked.push(answer.value)
  }
  return accept(checked)
}

type Placed = BlockGround & { readonly shown: Set<string>; readonly position: number }

function checkBlock(block: MinuteBlock, ground: Placed): Result<CheckedBlock, MinutesRefusal> {
  if (wordsOfBlock(block).some((words) => namesProtectedPerson(ground.register, words, ground.on)))
    return refuse({ code: 'speaker-protected' })
  if (block.kind === 'contribution') return checkSaid(block, ground)
  if (block.kind === 'motion') return checkMotion(block, ground)
  if (block.kind === 'vote') return checkReference(block, block.voteId, { ...ground, known: ground.voteIds })
  if (block.kind === 'resolution')
    return checkReference(block, block.resolutionId, { ...ground, known: ground.resolutionIds })
  return accept({ block })
}

function checkSaid(
  block: Extract<MinuteBlock, { kind: 'contribution' }>,
  { itemId, position, register, on }: Placed,
): Result<CheckedBlock, MinutesRefusal> {
  const { speaker } = block
  if (speaker === undefined)
    return refuse({ code: 'contribution-speaker-missing', words: wordsOfBlock(block)[0] ?? '' })
  const contribution: Contribution = {
    id: block.id as string as ContributionId,
    itemId,
    position,
    kind: block.said,
    speaker,
    text: block.paragraphs.join('\n\n'),
    list: block.points,
  }
  const answer = checkContribution(contribution, register, on)
  return answer.ok ? accept({ block, contribution }) : answer
}

function checkMotion(
  block: Extract<MinuteBlock, { kind: 'motion' }>,
  { register, on }: Placed,
): Result<CheckedBlock, MinutesRefusal> {
  const names: Partial<Record<'mover' | 'seconder', string>> = {}
  for (const [as, id] of [
    ['mover', block.moverId],
    ['seconder', block.seconderId],
  ] as const) {
    if (id === undefined) continue
    const person = register.people.find((each) => each.id === id)
    if (person === undefined) return refuse({ code: 'speaker-not-in-register' })
    if (person.isIdentityProtected) return refuse({ code: 'speaker-protected' })
    names[as] = [person.honorific, nameOn(person, on)].filter(Boolean).join(' ')
  }
  return accept({ block, ...names })
}

function checkReference(
  block: MinuteBlock,
  id: string,
  { known, shown }: { known: readonly string[]; shown: Set<string> },
): Result<CheckedBlock, MinutesRefusal> {
  if (!known.includes(id)) return refuse({ code: 'block-reference-unknown' })
  if (shown.has(id)) return refuse({ code: 'block-shown-twice' })
  shown.add(id)
  return accept({ block })
}
