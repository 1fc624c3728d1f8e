import { keepHousePhrase, withdrawHousePhrase } from '../../acts/minutes/keep-house-phrase.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { housePhrasesOf } from '../../store/house-phrase.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { actButton, formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { minutesWords } from './words.ts'

const words = minutesWords.phrases
const address = '/workspace/phrases'
const form = defineForm({
  name: text({ label: words.name, required: words.nameRequired, maxLength: 60 }),
  text: longText({ label: words.text, required: words.textRequired, rows: 3 }),
})

/** The house phrases of the council, and a new one. */
export const phrasesRoute: Route = {
  url: '/phrases',
  for: ['keep-house-phrase'],
  show: (visit, { typed }) => page(visit, form.start({}, typed)),
  take: async (visit, { typed }) => {
    if (!visit.may('keep-house-phrase')) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, filled.refusal)
    const phrase = { id: newId<'phrase'>(visit.random), ...filled.value }
    const kept = await visit.act((session) => keepHousePhrase(session, phrase))
    if (!kept.ok) return page(visit, refusedForm(typed, kept.refusal))
    return { goTo: address, notice: { text: words.kept(phrase.name) } }
  },
}

/** Taking a house phrase out of use. */
export const withdrawPhraseRoute: Route = {
  url: '/phrases/:phrase/withdraw',
  for: ['withdraw-house-phrase'],
  take: async (visit, { params }) => {
    if (!visit.may('withdraw-house-phrase')) return undefined
    const phraseId = params['phrase'] as Id<'phrase'>
    const done = await visit.act((session) => withdrawHousePhrase(session, phraseId))
    return done.ok ? { goTo: address, notice: { text: words.withdrawn } } : undefined
  },
}

async function page(visit: Visit, state: FormState): Promise<WorkspacePage> {
  const phrases = await housePhrasesOf(visit.office, visit.councilId)
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: address,
    buttonText: words.button,
    after:
      phrases.length === 0
        ? html`<p class="govuk-body">${words.none}</p>`
        : phrases.map(
            (phrase) =>
              html`<div class="mh-phrase">
                <h2 class="govuk-heading-s">${phrase.name}</h2>
                <p class="govuk-body">${phrase.text}</p>
                ${actButton(visit, {
                  action: `${address}/${phrase.id}/withdraw`,
                  buttonText: words.withdraw(phrase.name),
                  buttonClasses: 'govuk-button--secondary',
                })}
              </div>`,
          ),
  })
}
