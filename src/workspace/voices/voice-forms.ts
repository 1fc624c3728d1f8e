import { changeVoice, recordVoice } from '../../acts/voice/record-voice.ts'
import { voiceAudiences, voiceThemes, type Voice } from '../../council/voice/voice.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { accept, refuse } from '../../foundation/result.ts'
import { pick, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import type { Field } from '../../web/form/field.ts'
import { defineForm, type Answers } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { bodiesToday } from './forum-forms.ts'
import { formRoute } from './form-route.ts'
import {
  participantAddress,
  participantAsked,
  participantCrumbs,
  readOf,
  voiceAddress,
  voiceAsked,
  voiceCrumbs,
} from './read-voices.ts'
import { voicesWords } from './words.ts'

const words = voicesWords.voice

type Bodies = Awaited<ReturnType<typeof bodiesToday>>
type About = Pick<Voice, 'itemId' | 'matterId'>

/** The address of an agenda item or a matter, as somebody copies it from the public site. */
function aboutField(): Field<About> {
  const field = text({ label: words.about, hint: words.aboutHint, maxLength: 300 })
  return {
    ...field,
    read: (typed, name) => {
      const answer = field.read(typed, name)
      if (!answer.ok) return answer
      if (answer.value === '') return accept({})
      const [, kind, id] = /\/(items|matters)\/([0-9a-z-]{19})\/?$/.exec(answer.value) ?? []
      if (id === undefined) return refuse(words.aboutWrong)
      return accept(kind === 'items' ? { itemId: id as Id<'item'> } : { matterId: id as Id<'matter'> })
    },
    write: ({ itemId, matterId }, name) =>
      field.write(itemId ? `/items/${itemId}` : matterId ? `/matters/${matterId}` : '', name),
  }
}

function voiceForm(bodies: Bodies) {
  return defineForm({
    saidOn: date({ label: words.saidOn, required: words.saidOnRequired }),
    theme: requiredPick({
      label: words.theme,
      required: words.themeRequired,
      nothingChosen: voicesWords.person.nothingChosen,
      choices: voiceThemes.map((value) => ({ value, text: voicesWords.themes[value] })),
    }),
    question: longText({ label: words.question, hint: words.questionHint, rows: 2 }),
    plainWords: longText({
      label: words.plainWords,
      hint: words.plainWordsHint,
      required: words.plainWordsRequired,
      rows: 6,
    }),
    ownWords: longText({ label: words.ownWords, hint: words.ownWordsHint, rows: 3 }),
    nameToShow: text({ label: words.name, hint: words.nameHint, maxLength: 80 }),
    recording: text({ label: words.recording, hint: words.recordingHint, maxLength: 500 }),
    bodyId: pick({
      label: words.body,
      nothingChosen: words.noBody,
      choices: bodies.map(({ id: value, name }) => ({ value, text: name })),
    }),
    forum: text({ label: words.forum, hint: words.forumHint, maxLength: 200 }),
    about: aboutField(),
    audience: requiredChoice({
      label: words.audience,
      required: words.audienceRequired,
      choices: voiceAudiences.map((value) => ({
        value,
        text: voicesWords.audiences[value],
        hint: words.audienceHints[value],
      })),
    }),
  })
}

type VoiceAnswers = Answers<ReturnType<typeof voiceForm>['fields']>

function voiceTyped({ about, bodyId, ...answers }: VoiceAnswers) {
  return { ...answers, ...about, bodyId: bodyId === '' ? undefined : (bodyId as Id<'body'>) }
}

/** Writes down what a young person said. */
export const recordVoiceRoute = formRoute({
  url: '/voices/participants/:id/record',
  act: 'record-voice',
  find: async (visit, asked) => {
    const participant = await participantAsked(visit, asked)
    if (participant === undefined) return undefined
    return { participant, id: newId<'voice'>(visit.random), bodies: await bodiesToday(visit) }
  },
  page: (visit, { participant, bodies }) => ({
    title: words.recordTitle,
    lead: words.recordLead,
    form: voiceForm(bodies),
    known: { saidOn: visit.today },
    action: `${participantAddress(participant)}/record`,
    buttonText: words.save,
    breadcrumbs: participantCrumbs(participant),
  }),
  take: (session, { participant, id }, answers) =>
    recordVoice(session, { ...voiceTyped(answers), id, participantId: participant.id }),
  done: ({ id }) => ({ goTo: `/workspace/voices/${id}`, text: words.saved }),
})

/** Puts other words to a voice that is not public. */
export const changeVoiceRoute = formRoute({
  url: '/voices/:id/change',
  act: 'change-voice',
  find: async (visit, asked) => {
    const seen = await voiceAsked(visit, asked)
    if (seen === undefined || seen.kept.isPublished || seen.stage === 'withdrawn') return undefined
    return { seen, bodies: await bodiesToday(visit) }
  },
  page: (_visit, { seen, bodies }) => {
    const { voice } = seen
    const { itemId, matterId } = voice
    return {
      title: words.change,
      lead: words.recordLead,
      form: voiceForm(bodies),
      known: { ...voice, forum: voice.forum ?? '', bodyId: voice.bodyId ?? '', about: { itemId, matterId } },
      action: `${voiceAddress(seen)}/change`,
      buttonText: voicesWords.person.save,
      watched: [{ kind: 'voice', id: voice.id }],
      reads: readOf(seen),
      breadcrumbs: voiceCrumbs(seen),
    }
  },
  take: (session, { seen }, answers) => changeVoice(session, { ...voiceTyped(answers), id: seen.voice.id }),
  done: ({ seen }) => ({ goTo: voiceAddress(seen), text: words.changed }),
})
