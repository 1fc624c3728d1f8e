import { addEvidence, judgeEvidence } from '../../acts/improvement/add-evidence.ts'
import { rateAction } from '../../acts/improvement/rate-action.ts'
import { reportProgress } from '../../acts/improvement/report-progress.ts'
import { evidenceKinds } from '../../council/improvement/evidence.ts'
import { ratingScales, type RatingScale } from '../../council/improvement/rating-scale.ts'
import { newId } from '../../foundation/identifier.ts'
import { evidenceById, type KeptEvidence } from '../../store/improvement-proof.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { actionFormRoute, offered } from './action-forms.ts'
import { improvementFormWords as words } from './form-words.ts'
import { actionCrumbs, improvementPath, type SeenOne } from './read-improvement.ts'
import { improvementWords } from './words.ts'

function rateForm({ scales }: SeenOne, visit: Visit) {
  const roles = visit.reader.grants.map(({ role }) => role)
  const steps = ratingScales.flatMap((scale) =>
    scales.now[scale]
      .filter(({ setBy }) => setBy.some((role) => roles.includes(role)))
      .map((step) => ({
        value: `${scale} ${step.key}`,
        text: words.rate.of(improvementWords.scaleNames[scale], step.words),
        hint: `${step.definition}${words.rate.needs[step.needs]}`,
      })),
  )
  return defineForm({
    step: requiredChoice({ label: words.rate.step, required: words.rate.stepRequired, choices: steps }),
    reason: longText({ label: words.rate.reason, hint: words.publicHint, rows: 3 }),
  })
}

const progressForm = defineForm({
  asOf: date({ label: words.progress.asOf, required: words.progress.asOfRequired }),
  known: longText({
    label: words.progress.known,
    required: words.progress.knownRequired,
    hint: words.publicHint,
    rows: 4,
  }),
  howKnown: longText({ label: words.progress.howKnown, required: words.progress.howKnownRequired, rows: 4 }),
  next: longText({ label: words.progress.next, required: words.progress.nextRequired, rows: 4 }),
  answeredBy: text({ label: words.progress.answeredBy, maxLength: 200 }),
  answeredHow: text({
    label: words.progress.answeredHow,
    hint: words.progress.answeredHowHint,
    maxLength: 200,
  }),
})

const evidenceForm = defineForm({
  title: text({
    label: words.evidence.name,
    required: words.evidence.nameRequired,
    hint: words.publicHint,
    maxLength: 200,
  }),
  kind: requiredPick({
    label: words.evidence.kind,
    required: words.evidence.kindRequired,
    nothingChosen: words.choose,
    choices: evidenceKinds.map((value) => ({ value, text: words.evidence.kinds[value] })),
  }),
  datedOn: date({ label: words.evidence.datedOn, required: words.evidence.datedOnRequired }),
  supports: requiredChoice({
    label: words.evidence.supports,
    required: words.evidence.supportsRequired,
    choices: (['delivery', 'impact'] as const).map((value) => ({
      value,
      text: improvementWords.action.supports[value],
    })),
  }),
  keptAt: text({
    label: words.evidence.keptAt,
    hint: words.evidence.keptAtHint,
    required: words.evidence.keptAtRequired,
    maxLength: 300,
  }),
})

const judgeForm = defineForm({
  verdict: requiredChoice({
    label: words.judge.verdict,
    required: words.judge.verdictRequired,
    choices: (['verified', 'notAccepted'] as const).map((value) => ({
      value,
      text: words.judge.verdicts[value],
    })),
  }),
  reason: longText({ label: words.judge.reason, hint: words.publicHint, rows: 3 }),
})

/** Verifies a piece of evidence, or does not accept it. */
const judgeRoute: Route = {
  url: '/improvement/actions/:id/evidence/:evidence',
  for: ['judge-evidence'],
  show: async (visit, { params, typed }) => {
    const ground = await judgeGround(visit, params)
    return ground && judgePage(visit, ground, judgeForm.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await judgeGround(visit, params)
    if (ground === undefined) return undefined
    const filled = judgeForm.read(typed)
    if (!filled.ok) return judgePage(visit, ground, filled.refusal)
    const judged = { evidenceId: ground.evidence.id, ...filled.value }
    const kept = await visit.act((session) => judgeEvidence(session, judged))
    if (!kept.ok) return judgePage(visit, ground, refusedForm(typed, kept.refusal, 'verdict'))
    return { goTo: `${improvementPath}/actions/${ground.seen.action.id}`, notice: { text: words.judge.done } }
  },
}

type JudgeGround = { readonly seen: SeenOne; readonly evidence: KeptEvidence }

async function judgeGround(
  visit: Visit,
  params: Readonly<Record<string, string>>,
): Promise<JudgeGround | undefined> {
  const seen = await offered(visit, params['id'], 'judge-evidence')
  if (seen === undefined) return undefined
  const evidence = await reading(visit, ({ tx, councilId }) =>
    evidenceById(tx, { councilId, evidenceId: params['evidence'] as KeptEvidence['id'] }),
  )
  return evidence?.actionId === seen.action.id ? { seen, evidence } : undefined
}

function judgePage(visit: Visit, { seen, evidence }: JudgeGround, state: FormState) {
  const { say } = visit
  return formPage(visit, {
    title: words.judge.title,
    lead: evidence.title,
    before: html`<p class="govuk-body">
      ${words.evidence.kinds[evidence.kind]}, ${say.date(evidence.datedOn)}. ${evidence.keptAt}.
      ${improvementWords.action.recorded(evidence.claimedBy)}
    </p>`,
    form: judgeForm,
    state,
    action: `${improvementPath}/actions/${seen.action.id}/evidence/${evidence.id}`,
    buttonText: words.judge.button,
    watched: [{ kind: 'action', id: seen.action.id }],
    breadcrumbs: actionCrumbs(seen),
  })
}

/** The forms by which it is told how an action goes and shown that it was done. */
export const proofFormRoutes: readonly Route[] = [
  actionFormRoute({
    path: 'rate',
    act: 'rate-action',
    words: words.rate,
    form: rateForm,
    run: (session, { action }, { step: chosen, reason }) => {
      const [scale = '', step = ''] = chosen.split(' ')
      return rateAction(session, { actionId: action.id, scale: scale as RatingScale, step, reason })
    },
  }),
  actionFormRoute({
    path: 'progress',
    act: 'report-progress',
    words: words.progress,
    form: () => progressForm,
    known: (_seen, { today }) => ({ asOf: today }),
    run: (session, { action }, { answeredBy: by, answeredHow: how, ...told }) =>
      reportProgress(session, {
        ...told,
        id: newId<'update'>(session.random),
        actionId: action.id,
        answer: by === '' && how === '' ? undefined : { by, how },
      }),
  }),
  actionFormRoute({
    path: 'evidence',
    act: 'add-evidence',
    words: words.evidence,
    form: () => evidenceForm,
    run: (session, { action }, answers) =>
      addEvidence(session, { ...answers, id: newId<'evidence'>(session.random), actionId: action.id }),
  }),
  judgeRoute,
]
