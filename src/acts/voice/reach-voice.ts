import { mayPerform } from '../../council/access/may-perform.ts'
import type { ActName, Grant } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Register } from '../../council/member/register.ts'
import { isInTerm } from '../../council/term.ts'
import type { Adult } from '../../council/voice/may-publish-voice.ts'
import type { ParticipantId } from '../../council/voice/participant.ts'
import type { KnownWords } from '../../council/voice/points-in.ts'
import { maySeeParticipant, type VoiceReader } from '../../council/voice/shown-voice.ts'
import type { Voice, VoiceId } from '../../council/voice/voice.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import { voiceById, type KeptVoice } from '../../store/voice.ts'
import { participantsOf, type KeptParticipant } from '../../store/voice-participant.ts'
import type { UnknownThing } from '../refusals.ts'
import { registerOf, type Session } from '../session.ts'

type Refusal = AccessRefusal | UnknownThing

/** Who somebody is to young people's words on a day: who keeps the record of them, or an account that may support some. */
export function voiceReader(
  { accountId, grants }: { readonly accountId: Id<'account'> | null; readonly grants: readonly Grant[] },
  on: CalendarDate,
): VoiceReader {
  const held = grants.filter((grant) => isInTerm(grant, on) && grant.bodyId === undefined)
  const isSupporter = held.some(({ role }) => role === 'supporter')
  return {
    accountId: isSupporter ? (accountId ?? undefined) : undefined,
    isOfficer: held.some(({ role }) => role === 'participation-officer'),
  }
}

/**
 * The young participant whom an act is about, for who may do it: of a participant whom somebody does not support they learn
 * no more than of one who does not exist.
 *
 * @refuses no-power, unknown-thing
 */
export async function reachParticipant(
  session: Session,
  act: ActName,
  participantId: ParticipantId,
): Promise<Result<KeptParticipant, Refusal>> {
  const on = dateAt(session.at, session.zone)
  const power = mayPerform({ grants: session.actor.grants, act, bodyId: undefined, on })
  if (!power.ok) return power
  const all = await participantsOf(session.tx, session.councilId)
  const one = all.find(({ id }) => id === participantId)
  return one !== undefined && maySeeParticipant(voiceReader(session.actor, on), one)
    ? accept(one)
    : refuse({ code: 'unknown-thing', kind: 'participant' })
}

/** A voice with whose it is. */
export type ReachedVoice = { readonly kept: KeptVoice; readonly participant: KeptParticipant }

/**
 * The voice that an act is about, for who may do it.
 *
 * @refuses no-power, unknown-thing
 */
export async function reachVoice(
  session: Session,
  act: ActName,
  voiceId: VoiceId,
): Promise<Result<ReachedVoice, Refusal>> {
  const { tx, councilId } = session
  const on = dateAt(session.at, session.zone)
  const power = mayPerform({ grants: session.actor.grants, act, bodyId: undefined, on })
  if (!power.ok) return power
  const kept = await voiceById(tx, { councilId, voiceId })
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'voice' })
  const reached = await reachParticipant(session, act, kept.item.participant_id)
  if (!reached.ok) return refuse({ code: 'unknown-thing', kind: 'voice' })
  return accept({ kept, participant: reached.value })
}

/** A voice as its newest words have it, with the number of their version. */
export function newestVoice({ item, versions }: KeptVoice): { voice: Voice; version: number } {
  const words = versions.at(-1)
  invariant(words !== undefined, 'a voice is kept with its first words')
  return {
    version: words.version,
    voice: {
      id: item.voice_id,
      participantId: item.participant_id,
      saidOn: item.said_on,
      theme: item.theme as Voice['theme'],
      audience: item.audience as Voice['audience'],
      bodyId: item.body_id ?? undefined,
      forum: item.forum ?? undefined,
      itemId: item.item_id ?? undefined,
      matterId: item.matter_id ?? undefined,
      question: words.question,
      plainWords: words.plain_words,
      ownWords: words.own_words,
      nameToShow: words.name_to_show,
      recording: words.recording,
    },
  }
}

/** The adult who acts, by account and person. */
export async function actingAdult({ tx, councilId, actor }: Session): Promise<Adult> {
  const { accountId } = actor
  const account = accountId === null ? undefined : await accountById(tx, councilId, accountId)
  return { accountId, personId: account?.person_id ?? undefined }
}

/** Who wrote something, as kept beside it. */
export function adultOf(row: {
  readonly written_by_account_id: Id<'account'> | null
  readonly written_by_person_id: Id<'person'> | null
}): Adult {
  return { accountId: row.written_by_account_id, personId: row.written_by_person_id ?? undefined }
}

/** What stands in the register of bodies and offices as an act sees it, in which nothing is pointed at. */
export async function knownWords(session: Session): Promise<KnownWords> {
  return knownWordsIn(await registerOf(session))
}

/** The names of bodies and offices of a register, in which nothing is pointed at. */
export function knownWordsIn({ bodies, offices }: Pick<Register, 'bodies' | 'offices'>): KnownWords {
  return [...bodies.map(({ name }) => name), ...offices.map(({ title }) => title)]
}

/** Everything of a voice that is meant for the public, but for the name that they chose themselves. */
export function wordsForPublic(voice: Voice, role: string): string {
  return [role, voice.forum, voice.question, voice.plainWords, voice.ownWords]
    .filter((words) => words !== undefined && words !== '')
    .join('.\n')
}
