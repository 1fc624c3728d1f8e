import type { AccessRefusal } from '../../council/access/refusals.ts'
import { consentScopes } from '../../council/voice/consent.ts'
import { mayPublishVoice } from '../../council/voice/may-publish-voice.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import type { Voice, VoiceId } from '../../council/voice/voice.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { withdrawVoiceRow } from '../../store/voice.ts'
import { voiceConsentsOf } from '../../store/voice-consent.ts'
import { showTold, showVoice, takeBackShown } from '../../store/voice-shown.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { newestVoice, reachVoice } from './reach-voice.ts'
import { shownPlaceOf } from './refresh-shown-roles.ts'

type Refusal = VoiceRefusal | UnknownThing | AccessRefusal

/**
 * Publishes a voice that another adult has passed, under its role or as “a young person”. Their own words, their name and a
 * recording are shown only while they agree to each.
 *
 * @refuses unknown-thing, voice-withdrawn-already, voice-published-already, voice-not-for-public, voice-not-checked, voice-without-consent, no-power
 */
export async function publishVoice(session: Session, voiceId: VoiceId): Promise<Result<VoiceId, Refusal>> {
  const { tx, councilId } = session
  const reached = await reachVoice(session, 'publish-voice', voiceId)
  if (!reached.ok) return reached
  const { kept } = reached.value
  const { voice, version } = newestVoice(kept)
  const { participantId } = voice
  const last = kept.checks.at(-1)
  const fit = mayPublishVoice({
    voice,
    version,
    lastCheck: last && { ...last, outcome: last.outcome as 'passed' | 'returned' },
    consents: await voiceConsentsOf(tx, { councilId, participantId }),
    isPublished: kept.isPublished,
    isWithdrawn: kept.item.withdrawn_entry !== null,
    on: dateAt(session.at, session.zone),
  })
  if (!fit.ok) return fit
  const entry = enter(session, 'publish-voice', { kind: 'voice', id: voiceId, detail: { version } })
  if (!entry.ok) return entry
  const { role, itemId } = await shownPlaceOf(session, voice)
  const key = { council_id: councilId, voice_id: voiceId, released_entry: entry.value }
  await showVoice(tx, {
    words: {
      ...key,
      said_month: monthOf(voice.saidOn),
      theme: voice.theme,
      question: voice.question,
      plain_words: voice.plainWords,
      role: role ?? null,
      body_id: voice.bodyId ?? null,
      forum: voice.forum ?? null,
      item_id: itemId ?? null,
      matter_id: voice.matterId ?? null,
    },
    parts: partsOf(voice).map((part) => ({ ...key, ...part })),
  })
  await showTold(tx, { councilId, voiceId, entryNo: entry.value })
  published(session, 'voice', [voiceId])
  return accept(voiceId)
}

function monthOf(on: CalendarDate): CalendarDate {
  return `${on.slice(0, 7)}-01` as CalendarDate
}

function partsOf({ nameToShow, ownWords, recording }: Voice) {
  return [
    { scope: 'name', content: nameToShow },
    { scope: 'quote', content: ownWords },
    { scope: 'film', content: recording },
  ].filter(({ content }) => content !== '')
}

/**
 * Takes a voice back for good: the public finds at its address that something was taken back and nothing else, and no search
 * finds it. What was written down stays, for its supporter and the participation officers.
 *
 * @refuses unknown-thing, voice-withdrawn-already, no-power
 */
export async function withdrawVoice(session: Session, voiceId: VoiceId): Promise<Result<VoiceId, Refusal>> {
  const { tx, councilId, at } = session
  const reached = await reachVoice(session, 'withdraw-voice', voiceId)
  if (!reached.ok) return reached
  const { kept } = reached.value
  if (kept.item.withdrawn_entry !== null) return refuse({ code: 'voice-withdrawn-already' })
  const entry = enter(session, 'withdraw-voice', { kind: 'voice', id: voiceId })
  if (!entry.ok) return entry
  await withdrawVoiceRow(tx, { councilId, voiceId, at, entryNo: entry.value })
  if (!kept.isPublished) return accept(voiceId)
  await takeBackShown(tx, { councilId, voiceId, scopes: consentScopes, entryNo: entry.value })
  published(session, 'voice', [voiceId])
  return accept(voiceId)
}
