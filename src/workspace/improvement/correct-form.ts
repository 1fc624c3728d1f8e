import { correctAction } from '../../acts/improvement/correct-action.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { actionFormRoute } from './action-forms.ts'
import { improvementFormWords } from './form-words.ts'
import type { SeenOne } from './read-improvement.ts'

const words = improvementFormWords.correct
const add = improvementFormWords.addAction

function correctForm({ action }: SeenOne) {
  return defineForm({
    title: text({ label: add.name, hint: add.nameHint, required: add.nameRequired, maxLength: 300 }),
    detail: longText({ label: add.detail, rows: 4 }),
    theme: text({ label: add.theme, required: add.themeRequired, maxLength: 120 }),
    partners: longText({ label: add.partners, rows: 3 }),
    voiceNote: longText({ label: add.voice, hint: add.voiceHint, rows: 3 }),
    risk: longText({ label: add.risk, rows: 2 }),
    cost: text({ label: add.cost, maxLength: 120 }),
    reason: longText({
      label: words.reason,
      hint: action.releasedEntry === undefined ? words.reasonHint : `${words.reasonHint} ${words.isPublic}`,
      required: words.reasonRequired,
      maxLength: 1_000,
      rows: 2,
    }),
  })
}

/** Puts right the words of an action. */
export const correctActionRoute = actionFormRoute({
  path: 'correct',
  act: 'correct-action',
  words,
  form: correctForm,
  known: ({ action }) => ({ ...action, partners: action.partners.join('\n') }),
  run: (session, { action }, { reason, partners, ...rest }) =>
    correctAction(session, {
      actionId: action.id,
      words: {
        ...rest,
        partners: partners.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
      },
      reason,
    }),
})
