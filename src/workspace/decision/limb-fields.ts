import { limbVerb, type LimbVerb } from '../../council/resolution/limb-verb.ts'
import { newId, type Id, type RandomBytes } from '../../foundation/identifier.ts'
import type { Limb } from '../../council/resolution/limb.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { details } from '../../web/components/details.ts'
import { errorMessage } from '../../web/components/error-message.ts'
import { fieldset } from '../../web/components/fieldset.ts'
import { hint } from '../../web/components/hint.ts'
import { input } from '../../web/components/input.ts'
import { select } from '../../web/components/select.ts'
import { textarea } from '../../web/components/textarea.ts'
import { textTyped, type Field, type Typed } from '../../web/form/field.ts'
import { dateOfParts } from '../../web/form/typed-date.ts'
import { html, type Html } from '../../web/html.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.form
const mostLimbs = 40
const spareRows = 2

/** What the rows of limbs need to be drawn: who may owe what is promised, and which bodies may hear of it. */
export type LimbChoices = {
  readonly offices: readonly { readonly value: string; readonly text: string }[]
  readonly bodies: readonly { readonly value: string; readonly text: string }[]
  readonly random: RandomBytes
}

/** The limbs of a decision, a row to each: number, words, and what is promised. A row without words is left out. */
export function limbFields(choices: LimbChoices): Field<readonly Limb[]> {
  return {
    read: (typed, name) => readLimbs(typed, name, choices),
    write: (limbs, name) => Object.assign({}, ...limbs.map((limb, at) => writeLimb(limb, `${name}-${at}`))),
    focus: (name) => `${name}-0-text`,
    show: (name, { typed, error }) =>
      fieldset({
        legend: { text: words.limbs, classes: 'govuk-fieldset__legend--m' },
        html: html`${hint({ text: words.limbsHint })} ${error && errorMessage({ text: error })}
        ${rowNumbers(typed, name).map((at) => row({ typed, prefix: `${name}-${at}`, at: at + 1 }, choices))}`,
      }),
  }
}

function rowNumbers(typed: Typed, name: string): number[] {
  const last = Array.from({ length: mostLimbs }, (_, at) => at).findLast(
    (at) => textTyped(typed, `${name}-${at}-text`).trim() !== '',
  )
  const count = Math.min(mostLimbs, (last ?? -1) + 1 + spareRows)
  return Array.from({ length: count }, (_, at) => at)
}

type Row = { readonly typed: Typed; readonly prefix: string; readonly at: number }

function row({ typed, prefix, at }: Row, choices: LimbChoices): Html {
  const value = (part: string) => textTyped(typed, `${prefix}-${part}`)
  const nobody = { value: '', text: words.nobody }
  const promised = ['owner', 'due', 'back', 'none'].some((part) => value(part) !== '')
  const field = (part: string) => ({
    id: `${prefix}-${part}`,
    name: `${prefix}-${part}`,
    value: value(part),
  })
  return html`<div class="mh-limb-row">
    <input type="hidden" name="${prefix}-id" value="${value('id')}" />
    <input type="hidden" name="${prefix}-minute" value="${value('minute')}" />
    ${input({ ...field('number'), label: { text: words.number(at) }, classes: 'govuk-input--width-4' })}
    ${textarea({ ...field('text'), label: { text: words.text(at) }, rows: 2 })}
    ${details({
      summaryText: words.promise(at),
      open: promised,
      html: html`${select({ ...field('owner'), label: { text: words.owner }, items: [nobody, ...choices.offices] })}
      ${input({ ...field('due'), label: { text: words.due }, hint: { text: words.dueHint } })}
      ${select({ ...field('back'), label: { text: words.reportBack }, items: [nobody, ...choices.bodies] })}
      ${input({ ...field('none'), label: { text: words.reasonForNone } })}`,
    })}
  </div>`
}

function readLimbs(typed: Typed, name: string, choices: LimbChoices): Result<readonly Limb[], string> {
  const limbs: Limb[] = []
  for (let at = 0; at < mostLimbs; at += 1) {
    const limb = readLimb({ typed, prefix: `${name}-${at}`, at: at + 1 }, choices)
    if (!limb.ok) return limb
    if (limb.value !== undefined) limbs.push(limb.value)
  }
  return limbs.length === 0 ? refuse(words.limbsRequired) : accept(limbs)
}

function readLimb({ typed, prefix, at }: Row, choices: LimbChoices): Result<Limb | undefined, string> {
  const value = (part: string) => textTyped(typed, `${prefix}-${part}`).replaceAll(/\s+/g, ' ').trim()
  const text = value('text')
  if (text === '') return accept(undefined)
  const undertaking = readUndertaking({ owner: value('owner'), due: value('due'), back: value('back') }, at)
  if (!undertaking.ok) return undertaking
  const none = value('none')
  const verb: LimbVerb = limbVerb(text)
  return accept({
    id: (value('id') || newId<'limb'>(choices.random)) as Id<'limb'>,
    number: value('number') || undefined,
    minuteNumber: value('minute') || undefined,
    verb,
    text,
    undertaking:
      undertaking.value ?? (none === '' ? undefined : { kind: 'none' as const, reasonForNone: none }),
  })
}

function readUndertaking(
  typed: { readonly owner: string; readonly due: string; readonly back: string },
  at: number,
): Result<Limb['undertaking'], string> {
  const { owner, due, back } = typed
  const given = [owner, due, back].filter((part) => part !== '')
  if (given.length === 0) return accept(undefined)
  if (given.length < 3) return refuse(words.owedIncomplete(at))
  const who = { ownerOfficeId: owner as Id<'office'>, reportBackBodyId: back as Id<'body'> }
  if (/\p{L}/u.test(due)) return accept({ kind: 'owed', ...who, trigger: due })
  const dueOn = dayTyped(due)
  return dueOn === undefined ? refuse(words.dueNotReal(at)) : accept({ kind: 'owed', ...who, dueOn })
}

function dayTyped(text: string): CalendarDate | undefined {
  const [day = '', month = '', year = ''] = text.split(/[/.\s-]+/)
  return dateOfParts({ day, month, year })
}

function writeLimb(limb: Limb, prefix: string): Typed {
  const { undertaking } = limb
  return {
    [`${prefix}-id`]: limb.id,
    [`${prefix}-minute`]: limb.minuteNumber ?? '',
    [`${prefix}-number`]: limb.number ?? '',
    [`${prefix}-text`]: limb.text,
    ...(undertaking === undefined ? {} : writeUndertaking(undertaking, prefix)),
  }
}

function writeUndertaking(undertaking: NonNullable<Limb['undertaking']>, prefix: string): Typed {
  if (undertaking.kind === 'none') return { [`${prefix}-none`]: undertaking.reasonForNone }
  return {
    [`${prefix}-owner`]: undertaking.ownerOfficeId,
    [`${prefix}-due`]:
      undertaking.dueOn === undefined ? (undertaking.trigger ?? '') : typedDate(undertaking.dueOn),
    [`${prefix}-back`]: undertaking.reportBackBodyId,
  }
}

function typedDate(on: CalendarDate): string {
  const [year, month, day] = on.split('-')
  return `${Number(day)}/${Number(month)}/${year}`
}
