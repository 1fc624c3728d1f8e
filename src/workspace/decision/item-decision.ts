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
import { text } from '../../web/form/text-fields.ts'
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
    return page(visit, read, formOf(visit, read).start(known(read), typed))
  },
  take: async (visit, { params, typed }) => {
    const read = await readItem(visit, params['id'] ?? '')
    if (read === undefined) return undefined
    const answers = formOf(visit, read).read(typed)
    if (!answers.ok) return page(visit, read, answers.refusal)
    const { decisionMaker, formula, takenOn, limbs, isWordedForPublic, ...rest } = answers.value
    const record = { ...recordAnswered(rest), isWordedForPublic }
    const decided = { decisionMaker: makerOf(decisionMaker), formula, takenOn, limbs }
    const saved = await visit.act((session) =>
      read.resolution === undefined
        ? recordResolution(session, {
            resolution: { ...decided, id: newId<'resolution'>(visit.random), itemId: read.item.item_id },
            record,
          })
        : changeResolution(session, {
            decided: { ...decided, id: read.resolution.resolution_id },
            record,
          }),
    )
    return saved.ok
      ? { goTo: `/workspace/meetings/${read.item.meeting_id}/decisions`, notice: { text: words.saved } }
      : page(visit, read, refusedForm(typed, saved.refusal))
  },
}

async function readItem(visit: Visit, id: string) {
  const { councilId } = visit
  return reading(visit, async ({ tx }) => {
    const item = await itemById(tx, councilId, id as Id<'item'>)
    if (item === undefined || !visit.may('record-resolution', item.body_id)) return undefined
    const all = await resolutionsOfMeeting(tx, councilId, item.meeting_id)
    const resolution = all.find((row) => row.item_id === item.item_id)
    if (resolution !== undefined && resolution.released_entry !== null) return undefined
    const limbs = resolution === undefined ? [] : await limbsOf(tx, councilId, [resolution.resolution_id])
    return { item, resolution, limbs, register: await readRegister(tx, councilId) }
  })
}

type ReadItem = NonNullable<Awaited<ReturnType<typeof readItem>>>

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
    ...recordFields(register, item.starts_on, visit.random),
    isWordedForPublic: tick({ label: words.worded }),
  })
}

function known({ item, resolution, limbs }: ReadItem) {
  if (resolution === undefined)
    return { formula: 'RESOLVED', takenOn: item.starts_on, decisionMaker: `body:${item.body_id}` }
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
  const shown = names.filter((name) => name !== 'isWordedForPublic' || item.part === 'private')
  return formPage(visit, {
    title,
    form,
    state,
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
