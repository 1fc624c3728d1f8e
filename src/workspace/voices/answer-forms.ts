import { answerVoice, publishVoiceAnswer, tellBack } from '../../acts/voice/answer-voice.ts'
import { reactions, tellingMediums } from '../../council/voice/telling-back.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { formRoute } from './form-route.ts'
import { readOf, voiceAddress, voiceAsked, voiceCrumbs, type SeenVoice } from './read-voices.ts'
import { pointList } from './voice-page.ts'
import { voicesWords } from './words.ts'

const { answer: words, told } = voicesWords

const answerForm = defineForm({
  words: longText({ label: words.words, required: words.wordsRequired, rows: 6 }),
  answeredBy: text({ label: words.by, hint: words.byHint, required: words.byRequired, maxLength: 120 }),
  answeredOn: date({ label: words.on, required: words.onRequired }),
})

async function openVoice(visit: Visit, asked: Asked): Promise<SeenVoice | undefined> {
  const seen = await voiceAsked(visit, asked)
  return seen?.stage === 'withdrawn' ? undefined : seen
}

/** Records what the council answers to a voice. */
export const answerRoute = formRoute({
  url: '/voices/:id/answer',
  act: 'answer-voice',
  find: openVoice,
  page: (visit, seen) => ({
    title: words.title,
    lead: words.lead,
    form: answerForm,
    known: { answeredOn: visit.today },
    before: insetText({ text: seen.voice.plainWords }),
    action: `${voiceAddress(seen)}/answer`,
    buttonText: words.save,
    watched: [{ kind: 'voice', id: seen.voice.id }],
    reads: readOf(seen),
    breadcrumbs: voiceCrumbs(seen),
  }),
  take: (session, { voice }, answers) => answerVoice(session, { ...answers, voiceId: voice.id }),
  done: (seen) => ({ goTo: voiceAddress(seen), text: words.saved }),
})

/** The check of an answer by a second adult, who publishes it. */
export const publishAnswerRoute = formRoute({
  url: '/voices/:id/publish-answer',
  act: 'publish-voice-answer',
  find: async (visit, asked) => {
    const seen = await openVoice(visit, asked)
    const isOwn = seen?.kept.answers.at(-1)?.written_by_account_id === visit.reader.accountId
    return seen?.stage === 'answerCheck' && !isOwn ? seen : undefined
  },
  page: (_visit, seen: SeenVoice) => ({
    title: words.publishTitle,
    lead: words.publishLead,
    form: defineForm({ reason: longText({ label: words.reason, rows: 3 }) }),
    before: html`${insetText({ text: seen.kept.answers.at(-1)?.words ?? '' })}
      <h2 class="govuk-heading-m">${voicesWords.points.title}</h2>
      ${pointList(seen.pointsInAnswer)}`,
    action: `${voiceAddress(seen)}/publish-answer`,
    buttonText: words.publishButton,
    watched: [{ kind: 'voice', id: seen.voice.id }],
    reads: readOf(seen),
    breadcrumbs: voiceCrumbs(seen),
  }),
  take: (session, { voice }, { reason }) => publishVoiceAnswer(session, { voiceId: voice.id, words: reason }),
  done: (seen) => ({ goTo: voiceAddress(seen), text: words.published }),
})

/** The form of a telling: when, how, and what they make of the answer. */
export const toldForm = defineForm({
  toldOn: date({ label: told.on, required: told.onRequired }),
  medium: requiredChoice({
    label: told.medium,
    required: told.mediumRequired,
    choices: tellingMediums.map((value) => ({ value, text: told.mediums[value] })),
  }),
  reaction: requiredChoice({
    label: told.reaction,
    required: told.reactionRequired,
    choices: reactions.map((value) => ({ value, text: told.reactions[value] })),
  }),
  reactionWords: longText({ label: told.words, hint: told.wordsHint, rows: 3 }),
})

/** Records that a young person was told what came of their words. */
export const tellRoute = formRoute({
  url: '/voices/:id/tell',
  act: 'tell-back',
  find: async (visit, asked) => {
    const seen = await openVoice(visit, asked)
    return seen !== undefined && seen.kept.answers.length > 0 ? seen : undefined
  },
  page: (visit, seen: SeenVoice) => ({
    title: told.title,
    lead: told.lead,
    form: toldForm,
    known: { toldOn: visit.today },
    before: insetText({ text: seen.kept.answers.at(-1)?.words ?? '' }),
    action: `${voiceAddress(seen)}/tell`,
    buttonText: told.save,
    watched: [{ kind: 'voice', id: seen.voice.id }],
    reads: readOf(seen),
    breadcrumbs: voiceCrumbs(seen),
  }),
  take: (session, { voice }, answers) => tellBack(session, { ...answers, voiceId: voice.id }),
  done: (seen) => ({ goTo: voiceAddress(seen), text: told.saved }),
})
