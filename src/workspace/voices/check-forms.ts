import { checkVoiceWords } from '../../acts/voice/check-voice-words.ts'
import { publishVoice, withdrawVoice } from '../../acts/voice/publish-voice.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html } from '../../web/html.ts'
import { actButton } from '../frame/form-page.ts'
import { previewPage } from '../frame/preview-page.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import type { Route } from '../frame/route.ts'
import { formRoute } from './form-route.ts'
import { readOf, voiceAddress, voiceAsked, voiceCrumbs, type SeenVoice } from './read-voices.ts'
import { pointList } from './voice-page.ts'
import { voicesWords } from './words.ts'

const { check, publish, withdraw } = voicesWords

const checkForm = defineForm({
  outcome: requiredChoice({
    label: check.outcome,
    required: check.outcomeRequired,
    choices: [
      { value: 'passed', text: check.outcomes.passed },
      { value: 'returned', text: check.outcomes.returned },
    ],
  }),
  words: longText({ label: check.words, rows: 3 }),
})

/** What the second adult reads before they pass the words. */
function toBeChecked({ voice, points }: SeenVoice) {
  const texts = [voice.question, voice.plainWords, voice.ownWords, voice.forum ?? '']
  return html`${texts.filter((text) => text !== '').map((text) => insetText({ text }))}
    <h2 class="govuk-heading-m">${voicesWords.points.title}</h2>
    ${pointList(points)}`
}

/** The check of a voice by a second adult. */
export const checkRoute = formRoute({
  url: '/voices/:id/check',
  act: 'check-voice',
  find: async (visit, asked) => {
    const seen = await voiceAsked(visit, asked)
    const isToCheck = ['check', 'change', 'publication'].includes(seen?.stage ?? '')
    return isToCheck && seen?.isOwn === false ? seen : undefined
  },
  page: (_visit, seen: SeenVoice) => ({
    title: check.title,
    lead: check.lead,
    form: checkForm,
    before: toBeChecked(seen),
    action: `${voiceAddress(seen)}/check`,
    buttonText: check.save,
    watched: [{ kind: 'voice', id: seen.voice.id }],
    reads: readOf(seen),
    breadcrumbs: voiceCrumbs(seen),
  }),
  take: (session, { voice }, { outcome, words }) =>
    checkVoiceWords(session, { voiceId: voice.id, outcome: outcome as 'passed' | 'returned', words }),
  done: (seen, { outcome }) => ({
    goTo: voiceAddress(seen),
    text: outcome === 'passed' ? check.passed : check.returned,
  }),
})

/** What the public will see of a voice, with the button that publishes it. */
export const publishRoute: Route = {
  url: '/voices/:id/publish',
  for: ['publish-voice'],
  show: async (visit, asked) => {
    const seen = await voiceAsked(visit, asked)
    if (seen === undefined || seen.stage !== 'publication' || !visit.may('publish-voice')) return undefined
    const { id } = seen.voice
    const preview = await visit.preview((session) => publishVoice(session, id), `/you-said-we-did/${id}`)
    return {
      ...previewPage(preview, {
        of: publish.of,
        breadcrumbs: voiceCrumbs(seen),
        after: html`${
            preview.ok &&
            actButton(visit, {
              action: `${voiceAddress(seen)}/publish`,
              buttonText: publish.button,
              watched: [{ kind: 'voice', id }],
            })
          }
          <p class="govuk-body"><a class="govuk-link" href="${voiceAddress(seen)}">${publish.back}</a></p>`,
      }),
      reads: readOf(seen),
    }
  },
  take: async (visit, asked) => {
    const seen = await voiceAsked(visit, asked)
    if (seen === undefined || !visit.may('publish-voice')) return undefined
    const done = await visit.act((session) => publishVoice(session, seen.voice.id))
    const text = done.ok ? publish.done : explainRefusal(done.refusal).sentence
    return { goTo: voiceAddress(seen), notice: { text } }
  },
}

/** Takes a voice back for good. */
export const withdrawRoute = formRoute({
  url: '/voices/:id/withdraw',
  act: 'withdraw-voice',
  find: async (visit, asked) => {
    const seen = await voiceAsked(visit, asked)
    return seen?.stage === 'withdrawn' ? undefined : seen
  },
  page: (_visit, seen: SeenVoice) => ({
    title: withdraw.title,
    lead: withdraw.lead,
    form: defineForm({}),
    action: `${voiceAddress(seen)}/withdraw`,
    buttonText: withdraw.button,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'voice', id: seen.voice.id }],
    beside: html`<a class="govuk-link" href="${voiceAddress(seen)}">${publish.back}</a>`,
    breadcrumbs: voiceCrumbs(seen),
  }),
  take: (session, { voice }) => withdrawVoice(session, voice.id),
  done: (seen) => ({ goTo: voiceAddress(seen), text: withdraw.done }),
})
