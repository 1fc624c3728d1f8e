import { makeCommitment } from '../../acts/commitment/make-commitment.ts'
import type {
  CommitmentNature,
  CommitmentOwner,
  CommitmentSource,
} from '../../council/commitment/commitment.ts'
import type { Register } from '../../council/member/register.ts'
import { isInTerm } from '../../council/term.ts'
import { isIdForm, newId, type Id } from '../../foundation/identifier.ts'
import { itemById } from '../../store/agenda.ts'
import { limbGround, textsOfMinute, type LimbGround } from '../../store/commitment-ground.ts'
import { readRegister } from '../../store/register.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { pick, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { commitmentsCrumb } from './read-commitments.ts'
import { commitmentWords } from './words.ts'

const words = commitmentWords.make

/** Follows a promise that stands in a decision. */
export const followLimbRoute = routeFrom('limb')

/** Follows a promise that stands in the minutes of an item. */
export const followItemRoute = routeFrom('item')

function routeFrom(from: 'limb' | 'item'): Route {
  return {
    url: `/commitments/of-${from}/:id`,
    for: ['make-commitment'],
    show: async (visit, { params, typed }) => {
      const ground = await groundAt(visit, from, params['id'])
      return ground && page(visit, ground, ground.form.start(ground.known, typed))
    },
    take: (visit, asked) => take(visit, from, asked),
  }
}

type Ground = {
  readonly source: CommitmentSource
  readonly title: string
  readonly action: string
  readonly texts: readonly string[]
  readonly isSaid: boolean
  readonly form: ReturnType<typeof formOf>
  readonly known: Partial<MakeAnswers>
}
type MakeAnswers = Answers<ReturnType<typeof formOf>['fields']>

async function groundAt(visit: Visit, from: 'limb' | 'item', id = ''): Promise<Ground | undefined> {
  if (!isIdForm(id)) return undefined
  return reading(visit, async ({ tx, councilId }) => {
    const register = await readRegister(tx, councilId)
    const action = `/workspace/commitments/of-${from}/${id}`
    if (from === 'limb') {
      const limb = await limbGround(tx, councilId, id as Id<'limb'>)
      if (limb === undefined || !visit.may('make-commitment', limb.body_id)) return undefined
      const source = { kind: 'limb', limbId: limb.limb_id } as const
      const ground = {
        source,
        title: limb.title,
        action,
        texts: [limb.text],
        isSaid: limb.owner_office_id !== null,
      }
      return { ...ground, form: formOf(visit, register), known: knownOfLimb(visit, limb, register) }
    }
    const item = await itemById(tx, councilId, id as Id<'item'>)
    if (item === undefined || !visit.may('make-commitment', item.body_id)) return undefined
    const texts = await textsOfMinute(tx, councilId, item.item_id)
    const source = { kind: 'minutes', itemId: item.item_id } as const
    const known = { nature: 'request' as const, reportBack: item.body_id as string }
    return { source, title: item.title, action, texts, isSaid: false, form: formOf(visit, register), known }
  })
}

function knownOfLimb(_visit: Visit, limb: LimbGround, register: Register): Partial<MakeAnswers> {
  const quote = limb.text
  if (limb.body_kind === 'scrutiny' && limb.verb === 'recommend') {
    const executive = register.bodies.find(({ kind }) => kind === 'executive')
    const owner = executive === undefined ? '' : `body:${executive.id}`
    return { quote, nature: 'recommendation', owner, reportBack: limb.body_id }
  }
  return {
    quote,
    nature: 'undertaking',
    owner: limb.owner_office_id === null ? '' : `office:${limb.owner_office_id}`,
    dueOn: limb.due_on ?? undefined,
    trigger: limb.trigger_words ?? '',
    reportBack: limb.report_back_body_id ?? limb.body_id,
  }
}

function formOf({ today }: Visit, register: Register) {
  const bodies = register.bodies.filter((body) => isInTerm(body, today))
  const natures = Object.entries(commitmentWords.natures) as [CommitmentNature, string][]
  return defineForm({
    quote: longText({ label: words.quote, hint: words.quoteHint, required: words.quoteRequired, rows: 4 }),
    nature: requiredChoice<CommitmentNature>({
      label: words.nature,
      required: words.natureRequired,
      choices: natures.map(([value, label]) => ({
        value,
        text: label,
        hint: commitmentWords.natureHints[value],
      })),
    }),
    owner: pick({
      label: words.owner,
      hint: words.ownerHint,
      nothingChosen: words.nobody,
      choices: [
        ...officeChoices(register.offices).map(({ value, text: title }) => ({
          value: `office:${value}`,
          text: title,
        })),
        ...bodies.map(({ id, name }) => ({ value: `body:${id}`, text: words.body(name) })),
        ...register.people
          .filter((person) => !person.isIdentityProtected)
          .map(({ id, name }) => ({ value: `person:${id}`, text: words.person(name) })),
      ],
    }),
    outside: text({ label: words.outside, maxLength: 200 }),
    dueOn: optionalDate({ label: words.dueOn, hint: words.dueOnHint }),
    trigger: text({ label: words.trigger, hint: words.triggerHint, maxLength: 200 }),
    reportBack: requiredPick({
      label: words.reportBack,
      required: words.reportBackRequired,
      nothingChosen: words.choose,
      choices: bodies.map(({ id, name }) => ({ value: id as string, text: name })),
    }),
  })
}

async function take(visit: Visit, from: 'limb' | 'item', { params, typed }: Asked): Promise<Answer> {
  const ground = await groundAt(visit, from, params['id'])
  if (ground === undefined) return undefined
  const filled = ground.form.read(typed)
  if (!filled.ok) return page(visit, ground, filled.refusal)
  const { quote, nature, owner, outside, dueOn, trigger, reportBack } = filled.value
  const id = newId<'commitment'>(visit.random)
  const made = await visit.act((session) =>
    makeCommitment(session, {
      id,
      nature,
      source: ground.source,
      quote,
      owner: ownerOf(owner, outside),
      dueOn,
      trigger,
      reportBackBodyId: reportBack as Id<'body'>,
    }),
  )
  if (!made.ok) return page(visit, ground, refusedForm(typed, made.refusal))
  return { goTo: `/workspace/commitments/${id}`, notice: { text: words.saved } }
}

function ownerOf(chosen: string, outside: string): CommitmentOwner {
  const [kind, id = ''] = chosen.split(':')
  if (kind === 'office') return { kind, officeId: id as Id<'office'> }
  if (kind === 'body') return { kind, bodyId: id as Id<'body'> }
  if (kind === 'person') return { kind, personId: id as Id<'person'> }
  return { kind: 'outside', name: outside }
}

function page(visit: Visit, ground: Ground, state: FormState): WorkspacePage {
  const { source, title, texts, isSaid, form, action } = ground
  const from = source.kind === 'limb' ? words.fromLimb(title) : words.fromMinutes(title)
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    before: html`<p class="govuk-body">${from}</p>
      ${texts.map((each) => insetText({ text: each }))}
      ${isSaid && html`<p class="govuk-body">${words.said}</p>`}`,
    form,
    state,
    action,
    buttonText: words.save,
    breadcrumbs: [commitmentsCrumb],
  })
}
