import { acceptMissingNotice } from '../../acts/plan/accept-missing-notice.ts'
import { askForwardPlan, entriesOfDecision } from '../../acts/plan/ask-forward-plan.ts'
import { recommendationsFor } from '../../acts/report/accept-report.ts'
import type { Reading, Session } from '../../acts/session.ts'
import { limbVerb } from '../../council/resolution/limb-verb.ts'
import { missingNoticesAccepted } from '../../store/decision.ts'
import { insetText } from '../../web/components/inset-text.ts'
import type { Answers } from '../../web/form/form.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { lackOf, waysToDecide, type DecisionWithoutNotice } from '../parts/ways-to-decide.ts'
import { changeResolution } from '../../acts/resolution/change-resolution.ts'
import { recordResolution } from '../../acts/resolution/record-resolution.ts'
import type { Register } from '../../council/member/register.ts'
import { holderOn } from '../../council/member/register.ts'
import type { DecisionMaker } from '../../council/resolution/resolution.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId, type Id } from '../../foundation/identifier.ts'
import { itemById } from '../../store/agenda.ts'
import { readRegister } from '../../store/register.ts'
import { limbsOf, resolutionsOfMeeting, type ResolutionRow } from '../../store/resolution.ts'
import { requiredPick, tick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit } from '../frame/visit.ts'
import { recordAnswered, recordFields, recordKnown } from './record-form.ts'
import { reading } from '../frame/reading.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.form

/** The decision on one item: its words and its record, recorded once and changed until it is public. */
export const itemDecisionRoute: Route = {
  url: '/items/:id/decision',
  for: ['record-resolution'],
  show: async (visit, { params, typed }) => {
    const read = await readItem(visit, params['id'] ?? '')
    if (read === undefined) return undefined
    return page(visit, read, formOf(visit, read).start(known(visit, read), typed))
  },
  take: async (visit, { params, typed }) => {
    const read = await readItem(visit, params['id'] ?? '')
    if (read === undefined) return undefined
    const answers = formOf(visit, read).read(typed)
    if (!answers.ok) return page(visit, read, answers.refusal)
    const saved = await visit.act((session) => save(session, read, answers.value))
    return saved.ok
      ? { goTo: `/workspace/meetings/${read.item.meeting_id}/decisions`, notice: { text: words.saved } }
      : page(visit, { ...read, lacking: lackOf(saved.refusal) }, refusedForm(typed, saved.refusal))
  },
}

/** Records the decision or changes it; and answers for its missing notice, where a reason is given. */
async function save(session: Session, read: ReadItem, answers: FormAnswers) {
  const { decisionMaker, formula, takenOn, limbs, isWordedForPublic, withoutNotice, ...rest } = answers
  const record = { ...recordAnswered(rest), isWordedForPublic }
  const decided = { decisionMaker: makerOf(decisionMaker), formula, takenOn, limbs }
  const reason = withoutNotice === '' ? undefined : withoutNotice
  if (read.resolution === undefined)
    return recordResolution(session, {
      resolution: { ...decided, id: newId<'resolution'>(session.random), itemId: read.item.item_id },
      record,
      withoutNotice: reason,
    })
  const resolutionId = read.resolution.resolution_id
  const changed = await changeResolution(session, { decided: { ...decided, id: resolutionId }, record })
  if (!changed.ok || reason === undefined) return changed
  const answered = await acceptMissingNotice(session, { resolutionId, reason })
  return answered.ok ? changed : answered
}

async function readItem(visit: Visit, id: string) {
  const { councilId } = visit
  return reading(visit, async (reading_) => {
    const { tx } = reading_
    const item = await itemById(tx, councilId, id as Id<'item'>)
    if (item === undefined || !visit.may('record-resolution', item.body_id)) return undefined
    const all = await resolutionsOfMeeting(tx, councilId, item.meeting_id)
    const resolution = all.find((row) => row.item_id === item.item_id)
    if (resolution !== undefined && resolution.released_entry !== null) return undefined
    const limbs = resolution === undefined ? [] : await limbsOf(tx, councilId, [resolution.resolution_id])
    const itemId = item.item_id
    return {
      item,
      resolution,
      limbs,
      register: await readRegister(tx, councilId),
      recommended: resolution === undefined ? await recommendationsFor({ tx, councilId }, itemId) : [],
      planned: await entriesOfDecision({ tx, councilId }, { itemId }),
      lacking: resolution && (await lackingOf(reading_, resolution)),
    }
  })
}

type ReadItem = NonNullable<Awaited<ReturnType<typeof readItem>>>
type FormAnswers = Answers<ReturnType<typeof formOf>['fields']>

/** What a recorded decision still lacks of its notices, where nobody answers for that. */
async function lackingOf(at: Reading, row: ResolutionRow): Promise<DecisionWithoutNotice | undefined> {
  const { tx, councilId } = at
  if (!row.is_executive || row.item_id === null) return undefined
  const answered = await missingNoticesAccepted(tx, councilId, [row.resolution_id])
  if (answered.length > 0) return undefined
  const asked = { on: { itemId: row.item_id }, takenOn: row.taken_on, isKey: row.is_key ?? undefined }
  const given = await askForwardPlan(at, asked)
  return given.ok ? undefined : lackOf(given.refusal)
}

function formOf(visit: Visit, { item, register }: ReadItem) {
  return defineForm({
    decisionMaker: requiredPick({
      label: words.decisionMaker,
      choices: makers(register, item.body_id, item.starts_on),
      required: words.decisionMakerRequired,
    }),
    formula: text({
      label: words.formula,
      required: words.formulaRequired,
      classes: 'govuk-input--width-20',
    }),
    takenOn: date({ label: words.takenOn, required: words.takenOnRequired }),
    ...recordFields(register, { on: item.starts_on, bodyId: item.body_id }, visit.random),
    isWordedForPublic: tick({ label: words.worded }),
    withoutNotice: longText({
      label: words.withoutNotice,
      hint: words.withoutNoticeHint,
      rows: 3,
      maxLength: 5_000,
    }),
  })
}

function known(visit: Visit, { item, resolution, limbs, recommended }: ReadItem): Partial<FormAnswers> {
  if (resolution === undefined)
    return {
      formula: 'RESOLVED',
      takenOn: item.starts_on,
      decisionMaker: `body:${item.body_id}`,
      limbs: recommended.map(({ paragraph, text: words_ }) => ({
        id: newId<'limb'>(visit.random),
        number: paragraph,
        verb: limbVerb(words_),
        text: words_,
      })),
    }
  return {
    ...recordKnown(resolution, limbs),
    decisionMaker: makerKnown(resolution),
    formula: resolution.formula,
    takenOn: resolution.taken_on,
    isWordedForPublic: resolution.is_worded_for_public,
  }
}

/** Who could have decided at a meeting of a body on a day: the body, or a member of the executive in it. */
function makers(register: Register, bodyId: Id<'body'>, on: CalendarDate) {
  const body = register.bodies.find(({ id }) => id === bodyId)?.name ?? ''
  const leading = register.offices.filter(
    (office) =>
      ['mayor', 'leader', 'cabinetMember'].includes(office.kind) &&
      holderOn(register, office.id, on) !== undefined,
  )
  return [
    { value: `body:${bodyId}`, text: body },
    ...leading.map(({ id, title }) => ({
      value: `office:${id}:${bodyId}`,
      text: words.in(title, body),
    })),
  ]
}

function makerOf(value: string): DecisionMaker {
  const [kind, id = '', inBody] = value.split(':')
  if (kind === 'body') return { kind: 'body', bodyId: id as Id<'body'> }
  return { kind: 'office', officeId: id as Id<'office'>, inBodyId: inBody as Id<'body'> | undefined }
}

function makerKnown(row: ResolutionRow): string {
  const { decision_maker_body_id: bodyId, decision_maker_office_id: officeId } = row
  return officeId === null ? `body:${bodyId}` : `office:${officeId}:${bodyId ?? ''}`
}

function page(visit: Visit, read: ReadItem, state: FormState): Answer {
  const { item, resolution } = read
  const title = resolution === undefined ? words.title(item.title) : words.changeTitle(item.title)
  const form = formOf(visit, read)
  const watched = [
    { kind: 'item', id: item.item_id },
    ...(resolution === undefined ? [] : [{ kind: 'decision', id: resolution.resolution_id }]),
  ]
  const names = Object.keys(form.fields) as (keyof typeof form.fields)[]
  const isHidden: Partial<Record<(typeof names)[number], boolean>> = {
    isWordedForPublic: item.part !== 'private',
    isKey: read.planned.length > 0,
    withoutNotice: read.lacking === undefined || !visit.may('accept-missing-notice', item.body_id),
  }
  const shown = names.filter((name) => isHidden[name] !== true)
  return formPage(visit, {
    title,
    form,
    state,
    before: html`${read.lacking && waysToDecide(visit.say, read.lacking)} ${plannedNote(read)}
    ${read.recommended.length > 0 && insetText({ text: words.drafted })}`,
    inside: shown.map((name) => form.show(name, state)),
    action: `/workspace/items/${item.item_id}/decision`,
    buttonText: words.save,
    breadcrumbs: [
      { text: decisionWords.desk.title, href: '/workspace/decisions' },
      { text: decisionWords.one.toMeeting, href: `/workspace/meetings/${item.meeting_id}/decisions` },
    ],
    watched,
  })
}

/** What the forward plan says of the item: its entries, and whether they declare it key. */
function plannedNote({ planned }: ReadItem): Html | undefined {
  if (planned.length === 0) return undefined
  const links = planned.map(
    ({ plan_entry_id, title }) =>
      html`<a class="govuk-link" href="/workspace/forward-plan/${plan_entry_id}">${title}</a>`,
  )
  const isKey = planned.some((entry) => entry.key_ground !== null)
  return html`<p class="govuk-body">${isKey ? words.keyByPlan : words.notKeyByPlan} ${joined(links)}.</p>`
}

function joined(links: readonly Html[]): Fragment {
  return links.map((link, index) => html`${index > 0 && ', '}${link}`)
}
