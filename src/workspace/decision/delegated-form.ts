import {
  changeDelegatedDecision,
  recordDelegatedDecision,
  type DelegatedPaper,
  type RecordedDelegatedDecision,
} from '../../acts/delegation/record-delegated-decision.ts'
import { delegatedGrounds } from '../../council/delegation/delegated-decision.ts'
import type { Register } from '../../council/member/register.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import {
  delegatedDecisionById,
  delegationById,
  papersOfDelegated,
  type DelegatedDecisionRow,
} from '../../store/delegation.ts'
import { planEntries, type PlanEntryRow } from '../../store/plan.ts'
import { readRegister } from '../../store/register.ts'
import { limbsOf, resolutionOfDelegated } from '../../store/resolution.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { pick, requiredChoice } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type FormState } from '../../web/form/form.ts'
import { longText, text, wholeNumber } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit } from '../frame/visit.ts'
import { recordAnswered, recordFields, recordKnown } from './record-form.ts'
import { reading } from '../frame/reading.ts'
import { lackOf, waysToDecide, type DecisionWithoutNotice } from '../parts/ways-to-decide.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.delegated

/** Records a decision taken alone, with what its entry in the scheme of delegation says filled in. */
export const newDelegatedRoute: Route = {
  url: '/delegated-decisions/new',
  for: ['record-delegated-decision'],
  show: async (visit, { query, typed }) => {
    const read = await readDelegation(visit, query['delegation'] ?? '')
    return read && page(visit, read, formOf(visit, read).start(known(visit, read), typed))
  },
  take: (visit, asked) => takeForm(visit, asked, { delegationId: asked.query['delegation'] ?? '' }),
}

/** Changes the record of a decision taken alone that is not public yet. */
export const editDelegatedRoute: Route = {
  url: '/delegated-decisions/:id/edit',
  for: ['change-delegated-decision'],
  show: async (visit, { params, typed }) => {
    const read = await readDraft(visit, params['id'] ?? '')
    return read && page(visit, read, formOf(visit, read).start(known(visit, read), typed))
  },
  take: async (visit, asked) => {
    const draft = await readDraft(visit, asked.params['id'] ?? '')
    return draft && takeForm(visit, asked, { draft })
  },
}

type Delegation = NonNullable<Awaited<ReturnType<typeof delegationById>>>
type Draft = Awaited<ReturnType<typeof draftRows>>
type Read = {
  readonly delegation: Delegation
  readonly register: Register
  readonly draft?: Draft | undefined
  /** The entries of the forward plan on which the holder of the office is to decide. */
  readonly entries: readonly PlanEntryRow[]
  readonly lacking?: DecisionWithoutNotice | undefined
}

async function readDelegation(visit: Visit, id: string): Promise<Read | undefined> {
  return reading(visit, async ({ tx }) => {
    const delegation = await delegationById(tx, visit.councilId, id as Id<'delegation'>)
    if (delegation === undefined || !visit.may('record-delegated-decision', delegation.from_body_id))
      return undefined
    const open = await planEntries(tx, visit.councilId, { isOpen: true })
    return {
      delegation,
      register: await readRegister(tx, visit.councilId),
      entries: open.filter(
        (entry) =>
          entry.first_released_entry !== null && entry.decision_maker_office_id === delegation.to_office_id,
      ),
    }
  })
}

async function readDraft(visit: Visit, id: string): Promise<Read | undefined> {
  const draft = await reading(visit, ({ tx }) => draftRows(visit, tx, id))
  if (draft === undefined || draft.decision.released_entry !== null) return undefined
  const read = await readDelegation(visit, draft.decision.delegation_id)
  return read && { ...read, draft }
}

async function draftRows(visit: Visit, tx: Parameters<typeof delegatedDecisionById>[0], id: string) {
  const { councilId } = visit
  const decision = await delegatedDecisionById(tx, councilId, id as Id<'delegatedDecision'>)
  const resolution = decision && (await resolutionOfDelegated(tx, councilId, decision.delegated_decision_id))
  if (decision === undefined || resolution === undefined) return undefined
  return {
    decision,
    resolution,
    limbs: await limbsOf(tx, councilId, [resolution.resolution_id]),
    papers: await papersOfDelegated(tx, councilId, decision.delegated_decision_id),
  }
}

function formOf(visit: Visit, { delegation, register, entries }: Read) {
  const grounds = delegatedGrounds.filter((ground) => (ground === 'executive') === delegation.is_executive)
  const shared = recordFields(register, { on: visit.today }, visit.random)
  const { isKey, ...record } = shared
  return defineForm({
    title: text({ label: words.decisionTitle, required: words.decisionTitleRequired }),
    takenOn: date({ label: decisionWords.form.takenOn, required: decisionWords.form.takenOnRequired }),
    maker: requiredChoice<'officer' | 'member'>({
      label: words.maker,
      required: words.maker,
      isInline: true,
      choices: [
        { value: 'officer', text: words.officer },
        { value: 'member', text: words.member },
      ],
    }),
    ground: requiredChoice({
      label: words.ground,
      required: words.ground,
      choices: grounds.map((ground) => ({ value: ground, text: words.grounds[ground] })),
    }),
    expressAuthority: longText({ label: words.expressAuthority, rows: 2 }),
    pounds: wholeNumber({ label: words.pounds, classes: 'govuk-input--width-10', most: 999_999_999 }),
    ...noticeFields(entries),
    isKey,
    ...record,
    report: text({ label: words.report }),
    background: longText({ label: words.background, rows: 3 }),
    restriction: text({ label: words.restriction }),
    personal: requiredChoice<'yes' | 'no'>({
      label: words.personal,
      hint: words.personalHint,
      required: words.personal,
      isInline: true,
      choices: [
        { value: 'yes', text: words.yes },
        { value: 'no', text: words.no },
      ],
    }),
  })
}

/** What is asked of the notices of a decision: its entry, and who answers where there is none. */
function noticeFields(entries: Read['entries']) {
  return {
    planEntry: pick({
      label: words.planEntry,
      hint: words.planEntryHint,
      nothingChosen: words.planEntryNone,
      choices: entries.map((entry) => ({ value: entry.plan_entry_id as string, text: entry.title })),
    }),
    withoutNotice: longText({
      label: decisionWords.form.withoutNotice,
      hint: decisionWords.form.withoutNoticeHint,
      rows: 3,
      maxLength: 5_000,
    }),
  }
}

function known(visit: Visit, { delegation, draft }: Read) {
  if (draft === undefined)
    return {
      takenOn: visit.today,
      maker: 'officer' as const,
      ...(delegation.is_executive ? { ground: 'executive' as const } : { isKey: 'no' as const }),
    }
  const { decision, resolution, limbs, papers } = draft
  const titles = (role: string) => papers.filter((paper) => paper.role === role).map(({ title }) => title)
  return {
    ...recordKnown(resolution, limbs),
    ...decisionKnown(decision),
    takenOn: resolution.taken_on,
    report: titles('report')[0] ?? '',
    background: titles('background').join('\n'),
  }
}

function decisionKnown(decision: DelegatedDecisionRow) {
  return {
    title: decision.title,
    maker: decision.maker as 'officer' | 'member',
    ground: decision.ground as (typeof delegatedGrounds)[number],
    expressAuthority: decision.express_authority ?? '',
    pounds: decision.pounds ?? undefined,
    restriction: decision.restriction ?? '',
    planEntry: decision.plan_entry_id ?? '',
    personal: decision.has_personal_data ? ('yes' as const) : ('no' as const),
  }
}

function papersOf(report: string, background: string): DelegatedPaper[] {
  const lines = background
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [
    ...(report === '' ? [] : [{ role: 'report' as const, title: report }]),
    ...lines.map((title) => ({ role: 'background' as const, title })),
  ]
}

async function takeForm(
  visit: Visit,
  asked: Asked,
  of: { readonly delegationId?: string; readonly draft?: Read },
): Promise<Answer> {
  const read = of.draft ?? (await readDelegation(visit, of.delegationId ?? ''))
  if (read === undefined) return undefined
  const answers = formOf(visit, read).read(asked.typed)
  if (!answers.ok) return page(visit, read, answers.refusal)
  const whole = wholeOf(visit, read, answers.value)
  const saved = await visit.act((session) =>
    read.draft === undefined
      ? recordDelegatedDecision(session, whole)
      : changeDelegatedDecision(session, whole),
  )
  return saved.ok
    ? { goTo: `/workspace/delegated-decisions/${whole.decision.id}`, notice: { text: words.saved } }
    : page(visit, { ...read, lacking: lackOf(saved.refusal) }, refusedForm(asked.typed, saved.refusal))
}

/** The decision that the answers make, whole. */
function wholeOf(
  visit: Visit,
  read: Read,
  answers: Answers<ReturnType<typeof formOf>['fields']>,
): RecordedDelegatedDecision {
  const { title, takenOn, maker, ground, expressAuthority, pounds, limbs, ...rest } = answers
  const { report, background, restriction, personal, planEntry, withoutNotice, ...record } = rest
  const id = read.draft?.decision.delegated_decision_id ?? newId<'delegatedDecision'>(visit.random)
  return {
    decision: {
      id,
      delegationId: read.delegation.delegation_id,
      officeId: read.delegation.to_office_id,
      title,
      maker,
      ground,
      expressAuthority: expressAuthority || undefined,
      pounds,
      hasPersonalData: personal === 'yes',
    },
    decided: { id: newId<'resolution'>(visit.random), formula: 'DECIDED', takenOn, limbs },
    record: recordAnswered(record),
    restriction: restriction || undefined,
    papers: papersOf(report, background),
    planEntryId: planEntry === '' ? undefined : (planEntry as Id<'planEntry'>),
    withoutNotice: withoutNotice === '' ? undefined : withoutNotice,
  }
}

function page(visit: Visit, read: Read, state: FormState): Answer {
  const { delegation, draft } = read
  const form = formOf(visit, read)
  const mayAnswer = read.lacking !== undefined && visit.may('accept-missing-notice', delegation.from_body_id)
  const hidden: readonly string[] = [
    ...(delegation.is_executive ? ['expressAuthority'] : ['isKey', 'planEntry']),
    ...(read.entries.length === 0 ? ['planEntry'] : []),
    ...(mayAnswer ? [] : ['withoutNotice']),
  ]
  const names = Object.keys(form.fields) as (keyof typeof form.fields)[]
  return formPage(visit, {
    title: draft === undefined ? words.newTitle : words.editTitle,
    form,
    state,
    before: html`${read.lacking && waysToDecide(visit.say, read.lacking)}
    ${insetText({
      html: html`<p>${words.under(delegation.reference, delegation.words)}</p>
        ${delegation.limits !== '' && html`<p>${words.limits(delegation.limits)}</p>`}`,
    })}`,
    inside: names.filter((name) => !hidden.includes(name)).map((name) => form.show(name, state)),
    action:
      draft === undefined
        ? `/workspace/delegated-decisions/new?delegation=${delegation.delegation_id}`
        : `/workspace/delegated-decisions/${draft.decision.delegated_decision_id}/edit`,
    buttonText: words.save,
    breadcrumbs: [
      { text: decisionWords.desk.title, href: '/workspace/decisions' },
      { text: decisionWords.delegations.title, href: '/workspace/delegations' },
    ],
    watched:
      draft === undefined ? [] : [{ kind: 'delegatedDecision', id: draft.decision.delegated_decision_id }],
  })
}
