import {
  lapseExitCriterion,
  recordCouncilView,
  recordExitDecision,
  recordPanelView,
  withdrawExitCriterion,
} from '../../acts/intervention/say-of-criterion.ts'
import { namedDecider } from '../../council/intervention/check-exit.ts'
import { deciderOf, exitVerdicts } from '../../council/intervention/exit-criterion.ts'
import { exitWords } from '../../web/exit-words.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import type { Route } from '../frame/route.ts'
import { criterionFormRoute } from './intervention-form.ts'
import { interventionWords } from './words.ts'

const { views, council, panel, decide, lapse, withdraw, on, onRequired, publicHint } = interventionWords.form

const verdict = requiredChoice({
  label: views.verdict,
  required: views.verdictRequired,
  choices: exitVerdicts.map((value) => ({ value, text: exitWords.verdicts[value] })),
})
const day = date({ label: on, required: onRequired })
const by = (hint: string) => text({ label: views.by, hint, required: views.byRequired, maxLength: 200 })
const paper = text({ label: views.document, required: views.documentRequired, maxLength: 300 })
const said = longText({ label: views.wordsOptional, hint: publicHint, rows: 3 })

const councilForm = defineForm({
  verdict,
  by: by(council.byHint),
  on: day,
  document: text({ label: views.documentOptional, maxLength: 300 }),
  words: longText({ label: views.words, hint: publicHint, required: views.wordsRequired, rows: 3 }),
})
const panelForm = defineForm({ verdict, by: by(panel.byHint), on: day, document: paper, words: said })
const decisionForm = defineForm({ verdict, by: by(decide.byHint), on: day, document: paper, words: said })
const lapseForm = defineForm({
  on: day,
  words: longText({ label: lapse.reason, hint: publicHint, required: lapse.reasonRequired, rows: 3 }),
})

const withdrawForm = defineForm({
  reason: longText({ label: withdraw.reason, hint: publicHint, required: withdraw.reasonRequired, rows: 3 }),
})

/** The forms by which it is recorded what the council, the panel and whoever decides say of a criterion, and that it lapsed or was withdrawn. */
export const viewFormRoutes: readonly Route[] = [
  criterionFormRoute({
    path: 'council-view',
    act: 'record-council-view',
    words: () => council,
    form: () => councilForm,
    run: (session, { criterion: { id } }, { answers }) =>
      recordCouncilView(session, { ...answers, criterionId: id }),
    field: 'on',
  }),
  criterionFormRoute({
    path: 'panel-view',
    act: 'record-panel-view',
    words: () => panel,
    form: () => panelForm,
    run: (session, { criterion: { id } }, { answers }) =>
      recordPanelView(session, { ...answers, criterionId: id }),
    field: 'on',
  }),
  criterionFormRoute({
    path: 'decision',
    act: 'record-exit-decision',
    words: ({ intervention }) => ({
      ...decide,
      lead: decide.lead(namedDecider(intervention)),
    }),
    form: () => decisionForm,
    run: (session, { intervention, criterion: { id } }, { answers }) =>
      recordExitDecision(session, { ...answers, criterionId: id, decider: deciderOf(intervention) }),
    field: 'by',
  }),
  criterionFormRoute({
    path: 'lapse',
    act: 'lapse-exit-criterion',
    words: () => lapse,
    form: () => lapseForm,
    known: ({ today }) => ({ on: today }),
    run: (session, { criterion: { id } }, { answers }) =>
      lapseExitCriterion(session, { ...answers, criterionId: id, by: '', document: '' }),
    field: 'words',
    isWarning: true,
  }),
  criterionFormRoute({
    path: 'withdraw',
    act: 'withdraw-exit-criterion',
    words: () => withdraw,
    form: () => withdrawForm,
    run: (session, { criterion: { id } }, { answers }) =>
      withdrawExitCriterion(session, { ...answers, criterionId: id }),
    field: 'reason',
    isWarning: true,
    isForLapsed: true,
  }),
]
