import { moveCommitment } from '../../acts/commitment/move-commitment.ts'
import { acceptReportBack, askForMore, recordReportBack } from '../../acts/commitment/report-back.ts'
import { heardSince } from '../../acts/commitment/take-step.ts'
import type { Session } from '../../acts/session.ts'
import type { Id } from '../../foundation/identifier.ts'
import { hearingItems, type HearingItem } from '../../store/commitment-ground.ts'
import { pick, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { date, optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type Form, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { commitmentAt, commitmentsCrumb, type SeenCommitment } from './read-commitments.ts'
import { commitmentWords } from './words.ts'

const hearing = commitmentWords.hear
const moving = commitmentWords.move
type Outcome = keyof typeof hearing.outcomes
type Ground = { readonly seen: SeenCommitment; readonly items: readonly { value: string; text: string }[] }

async function groundAt(visit: Visit, id: string | undefined): Promise<Ground | undefined> {
  const seen = await commitmentAt(visit, id)
  if (seen === undefined || !seen.mayFollow) return undefined
  const bodyId = seen.row.report_back_body_id
  const items = await reading(visit, ({ tx, councilId }) =>
    hearingItems(tx, councilId, { bodyId, from: heardSince(seen), until: visit.today }),
  )
  return { seen, items: items.map((item) => ({ value: valueOf(item), text: textOf(visit, item) })) }
}

function valueOf({ item_id: itemId, resolution_id: resolutionId }: HearingItem): string {
  return `${itemId}:${resolutionId ?? ''}`
}

function textOf(
  { say }: Visit,
  { starts_on: on, number, title, resolution_id: resolution }: HearingItem,
): string {
  const item = hearing.item(say.shortDate(on), number, title)
  return resolution === null ? hearing.unresolved(item) : item
}

/** The item that was chosen and the resolution that was taken on it. */
function chosen(value: string) {
  const [item = '', resolution = ''] = value.split(':')
  return {
    itemId: item === '' ? undefined : (item as Id<'item'>),
    resolutionId: resolution === '' ? undefined : (resolution as Id<'resolution'>),
  }
}

function hearForm({ seen, items }: Ground) {
  const isRecommendation = seen.row.nature === 'recommendation'
  const outcomes = Object.entries(hearing.outcomes) as [Outcome, string][]
  return defineForm({
    at: requiredPick({
      label: hearing.at,
      required: hearing.atRequired,
      nothingChosen: hearing.choose,
      choices: items,
    }),
    outcome: requiredChoice<Outcome>({
      label: hearing.outcome,
      required: hearing.outcomeRequired,
      choices: outcomes.map(([value, said]) => ({
        value,
        text: value === 'accepted' && isRecommendation ? hearing.acceptedMonitoring : said,
      })),
    }),
    words: longText({ label: hearing.words, maxLength: 4000 }),
    dueOn: optionalDate({ label: hearing.dueOn }),
  })
}

/** The item of an agenda on which the report-back was put last, if its meeting has begun. */
function placedAt({ seen, items }: Ground): { readonly at?: string } {
  const { item_id: placed } = seen.steps.findLast(({ kind }) => kind === 'onAgenda') ?? {}
  const at = items.find(({ value }) => chosen(value).itemId === placed)?.value
  return at === undefined ? {} : { at }
}

type Heard = Answers<ReturnType<typeof hearForm>['fields']>

function heard(session: Session, commitmentId: Id<'commitment'>, { at, outcome, words, dueOn }: Heard) {
  const where = { commitmentId, ...chosen(at) }
  if (outcome === 'accepted') return acceptReportBack(session, { ...where, words })
  if (outcome === 'moreNeeded') return askForMore(session, { ...where, words, dueOn })
  return recordReportBack(session, { commitmentId, itemId: where.itemId, words })
}

/** Records what a body said of a commitment at its meeting: heard, accepted, or more is needed. */
export const hearRoute: Route = {
  url: '/commitments/:id/hear',
  for: ['accept-report-back'],
  show: async (visit, { params, typed }) => {
    const ground = await groundAt(visit, params['id'])
    if (ground === undefined) return undefined
    const form = hearForm(ground)
    return page(visit, ground, { path: 'hear', form, state: form.start(placedAt(ground), typed) })
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundAt(visit, params['id'])
    if (ground === undefined) return undefined
    const form = hearForm(ground)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, ground, { path: 'hear', form, state: filled.refusal })
    const { commitment_id: id } = ground.seen.row
    const done = await visit.act((session) => heard(session, id, filled.value))
    if (!done.ok) return page(visit, ground, { path: 'hear', form, state: refusedForm(typed, done.refusal) })
    return { goTo: `/workspace/commitments/${id}`, notice: { text: hearing.saved } }
  },
}

function moveForm({ items }: Ground) {
  return defineForm({
    dueOn: date({ label: moving.dueOn, required: moving.dueOnRequired }),
    words: longText({ label: moving.words, required: moving.wordsRequired, maxLength: 2000 }),
    approvedBy: text({
      label: moving.approvedBy,
      hint: moving.approvedByHint,
      required: moving.approvedByRequired,
      maxLength: 200,
    }),
    at: pick({ label: moving.at, hint: moving.atHint, nothingChosen: moving.none, choices: items }),
  })
}

/** Moves the day of a commitment, with the reason, who approved it and, where it needs them, the body's item. */
export const moveRoute: Route = {
  url: '/commitments/:id/move',
  for: ['move-commitment'],
  show: async (visit, { params, typed }) => {
    const ground = await groundAt(visit, params['id'])
    if (ground === undefined) return undefined
    const form = moveForm(ground)
    return page(visit, ground, { path: 'move', form, state: form.start({}, typed) })
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundAt(visit, params['id'])
    if (ground === undefined) return undefined
    const form = moveForm(ground)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, ground, { path: 'move', form, state: filled.refusal })
    const { commitment_id: id } = ground.seen.row
    const { at, ...rest } = filled.value
    const done = await visit.act((session) =>
      moveCommitment(session, { commitmentId: id, ...rest, ...chosen(at) }),
    )
    if (!done.ok) return page(visit, ground, { path: 'move', form, state: refusedForm(typed, done.refusal) })
    return { goTo: `/workspace/commitments/${id}`, notice: { text: moving.saved } }
  },
}

function page<F>(
  visit: Visit,
  { seen }: Ground,
  { path, form, state }: { path: 'hear' | 'move'; form: Form<F>; state: FormState },
): WorkspacePage {
  const { row } = seen
  const address = `/workspace/commitments/${row.commitment_id}`
  return formPage(visit, {
    title: path === 'hear' ? hearing.title : moving.title,
    lead: path === 'hear' ? hearing.lead(row.report_back_body) : moving.lead,
    before: insetText({ text: row.quote }),
    form,
    state,
    action: `${address}/${path}`,
    buttonText: path === 'hear' ? hearing.save : moving.save,
    watched: [{ kind: 'commitment', id: row.commitment_id }],
    breadcrumbs: [commitmentsCrumb, { text: commitmentWords.one.crumb, href: address }],
  })
}
