import { recordVoiceConsent, withdrawVoiceConsent } from '../../acts/voice/record-voice-consent.ts'
import { consentScopes } from '../../council/voice/consent.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import type { DeskVoice } from '../../store/voice.ts'
import { voiceConsentsOf } from '../../store/voice-consent.ts'
import type { KeptParticipant } from '../../store/voice-participant.ts'
import { pick, requiredChoice } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { formRoute } from './form-route.ts'
import { ownVoices, participantAddress, participantAsked, participantCrumbs } from './read-voices.ts'
import { voicesWords } from './words.ts'

const words = voicesWords.consent

type Agreeing = { readonly participant: KeptParticipant; readonly voices: readonly DeskVoice[] }

function agreeForm({ say }: Visit, { voices }: Agreeing) {
  return defineForm({
    scope: requiredChoice({
      label: words.scope,
      required: words.scopeRequired,
      choices: consentScopes.map((value) => ({ value, text: words.scopes[value] })),
    }),
    voiceId: pick({
      label: words.what,
      nothingChosen: words.everything,
      choices: voices.map((row) => ({
        value: row.voice_id as string,
        text: words.one(
          voicesWords.themes[row.theme as keyof typeof voicesWords.themes],
          say.date(row.said_on),
        ),
      })),
    }),
    agreedHow: longText({ label: words.how, hint: words.howHint, required: words.howRequired, rows: 3 }),
    fromOn: date({ label: words.fromOn, required: words.fromOnRequired }),
    toOn: optionalDate({ label: words.toOn }),
  })
}

/** Records what a young person agrees to. */
export const agreeRoute = formRoute({
  url: '/voices/participants/:id/consent',
  act: 'record-voice-consent',
  find: async (visit, asked) => {
    const participant = await participantAsked(visit, asked)
    if (participant === undefined) return undefined
    const voices = await ownVoices(visit)
    return { participant, voices: voices.filter((row) => row.participant_id === participant.id) }
  },
  page: (visit, agreeing) => ({
    title: words.add,
    lead: words.lead,
    form: agreeForm(visit, agreeing),
    known: { fromOn: visit.today },
    action: `${participantAddress(agreeing.participant)}/consent`,
    buttonText: words.save,
    breadcrumbs: participantCrumbs(agreeing.participant),
  }),
  take: (session, { participant }, { voiceId, ...answers }) =>
    recordVoiceConsent(session, {
      ...answers,
      id: newId<'consent'>(session.random),
      participantId: participant.id,
      voiceId: voiceId === '' ? undefined : (voiceId as Id<'voice'>),
    }),
  done: ({ participant }) => ({ goTo: participantAddress(participant), text: words.saved }),
})

/** Takes back what a young person agreed to. */
export const takeBackRoute = formRoute({
  url: '/voices/participants/:id/consents/:consent/take-back',
  act: 'withdraw-voice-consent',
  find: async (visit, asked) => {
    const participant = await participantAsked(visit, asked)
    if (participant === undefined) return undefined
    const asking = { participantId: participant.id }
    const all = await reading(visit, ({ tx, councilId }) => voiceConsentsOf(tx, { councilId, ...asking }))
    const consent = all.find(({ id, isWithdrawn }) => id === asked.params['consent'] && !isWithdrawn)
    return consent && { participant, consent }
  },
  page: (_visit, { participant, consent }) => ({
    title: words.takeBackTitle,
    lead: words.takeBackLead(words.scopes[consent.scope]),
    form: defineForm({}),
    action: `${participantAddress(participant)}/consents/${consent.id}/take-back`,
    buttonText: words.takeBackButton,
    buttonClasses: 'govuk-button--warning',
    breadcrumbs: participantCrumbs(participant),
  }),
  take: (session, { participant, consent }) =>
    withdrawVoiceConsent(session, { id: consent.id, participantId: participant.id }),
  done: ({ participant }) => ({ goTo: participantAddress(participant), text: words.takenBack }),
})
