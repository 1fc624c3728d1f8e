import { followUpsSeenBy } from '../../acts/follow-up/choose-follow-ups.ts'
import {
  adultOf,
  knownWordsIn,
  newestVoice,
  voiceReader,
  wordsForPublic,
} from '../../acts/voice/reach-voice.ts'
import { followUpsOfVoice, isAmong } from '../../council/follow-up/follow-up.ts'
import { liveScopes, type ConsentScope } from '../../council/voice/consent.ts'
import { pointsIn, type TypedPoint } from '../../council/voice/points-in.ts'
import { maySeeParticipant } from '../../council/voice/shown-voice.ts'
import type { Voice } from '../../council/voice/voice.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { followUpsOf, type KnownFollowUp } from '../../store/follow-up.ts'
import { readRegister } from '../../store/register.ts'
import { deskVoices, voiceById, type DeskVoice, type KeptVoice } from '../../store/voice.ts'
import { voiceConsentsOf, type KeptConsent } from '../../store/voice-consent.ts'
import { participantsOf, type KeptParticipant } from '../../store/voice-participant.ts'
import { reading } from '../frame/reading.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { voicesWords } from './words.ts'

/** The desk of young people's words. */
export const desk = '/workspace/voices'

/** The way back to the desk. */
export const deskCrumb = { text: voicesWords.title, href: desk }

/** The address of a young participant's page. */
export function participantAddress({ id }: Pick<KeptParticipant, 'id'>): string {
  return `${desk}/participants/${id}`
}

/** What a young participant is called on the desk: the role, and four signs that tell them from others of that role. */
export function participantName({ id, role }: Pick<KeptParticipant, 'id' | 'role'>): string {
  return voicesWords.person.named(role, id.slice(-4))
}

/** The way back to a young participant's page. */
export function participantCrumbs(participant: KeptParticipant) {
  return [deskCrumb, { text: participantName(participant), href: participantAddress(participant) }]
}

/** The young participants whom the visitor keeps or supports. Nobody else is there for them. */
export async function ownParticipants(visit: Visit): Promise<readonly KeptParticipant[]> {
  const reader = voiceReader(visit.reader, visit.today)
  const all = await participantsOf(visit.office, visit.councilId)
  return all.filter((one) => maySeeParticipant(reader, one))
}

/** The voices of the visitor's young participants, with how far each has come. */
export async function ownVoices(visit: Visit): Promise<readonly DeskVoice[]> {
  const own = new Set((await ownParticipants(visit)).map(({ id }) => id))
  return (await deskVoices(visit.office, visit.councilId)).filter((row) => own.has(row.participant_id))
}

/** The young participant whom an address names, where the visitor keeps or supports them. */
export async function participantAsked(
  visit: Visit,
  { params }: Asked,
): Promise<KeptParticipant | undefined> {
  return (await ownParticipants(visit)).find(({ id }) => id === params['id'])
}

/** A voice as its page needs it: whose, its words, what was pointed at in them, what they agree to today, how far it has come. */
export type SeenVoice = {
  readonly kept: KeptVoice
  readonly participant: KeptParticipant
  readonly voice: Voice
  readonly version: number
  readonly stage: DeskVoice['stage']
  readonly row: DeskVoice
  readonly scopes: ReadonlySet<ConsentScope>
  readonly consents: readonly KeptConsent[]
  readonly points: readonly TypedPoint[]
  readonly pointsInAnswer: readonly TypedPoint[]
  /** The findings and actions that the visitor may choose, and those of them to which it leads. */
  readonly choices: readonly KnownFollowUp[]
  readonly followUps: readonly KnownFollowUp[]
  /** Whether the visitor wrote some of the words, so that another adult must check them. */
  readonly isOwn: boolean
}

/** The voice that an address names, where the visitor keeps or supports whose it is. */
export async function voiceAsked(visit: Visit, { params }: Asked): Promise<SeenVoice | undefined> {
  const id = params['id'] ?? ''
  if (!isIdForm(id)) return undefined
  const row = (await ownVoices(visit)).find(({ voice_id: voiceId }) => voiceId === id)
  const participant = (await ownParticipants(visit)).find((one) => one.id === row?.participant_id)
  if (row === undefined || participant === undefined) return undefined
  return reading(visit, async (asked) => {
    const { tx, councilId } = asked
    const kept = await voiceById(tx, { councilId, voiceId: id as Id<'voice'> })
    if (kept === undefined) return undefined
    const { voice, version } = newestVoice(kept)
    const consents = await voiceConsentsOf(tx, { councilId, participantId: participant.id })
    const known = knownWordsIn(await readRegister(tx, councilId))
    const ofVoice = { voiceId: voice.id, participantId: participant.id, on: visit.today }
    const choices = await followUpsSeenBy({ ...asked, reader: visit.reader }, followUpsOfVoice)
    const standing = await followUpsOf(tx, { kind: 'voice', councilId, id: voice.id })
    const { accountId } = visit.reader
    return {
      kept,
      participant,
      voice,
      version,
      stage: row.stage,
      row,
      consents,
      scopes: liveScopes(consents, ofVoice),
      points: pointsIn(wordsForPublic(voice, participant.role), known),
      pointsInAnswer: pointsIn(kept.answers.at(-1)?.words ?? '', known),
      choices,
      followUps: choices.filter((one) => isAmong(one, standing)),
      isOwn: kept.versions.some((each) => adultOf(each).accountId === accountId),
    }
  })
}

/** The address of a voice's page. */
export function voiceAddress({ voice }: Pick<SeenVoice, 'voice'>): string {
  return `${desk}/${voice.id}`
}

/** The way back to a voice's page. */
export function voiceCrumbs({ participant, voice }: SeenVoice) {
  return [
    ...participantCrumbs(participant),
    { text: voicesWords.themes[voice.theme], href: `${desk}/${voice.id}` },
  ]
}

/** That a young person's words were read, for the audit trail. */
export function readOf({ voice, version }: SeenVoice) {
  return [{ kind: 'voice', id: voice.id, version }]
}
