import type { ClearanceStep, ReportTemplate, TemplateSection } from '../../council/report/report-template.ts'
import { accept, refuse } from '../../foundation/result.ts'
import { checkboxes } from '../../web/components/checkboxes.ts'
import { errorMessage } from '../../web/components/error-message.ts'
import { fieldset } from '../../web/components/fieldset.ts'
import { hint } from '../../web/components/hint.ts'
import { input } from '../../web/components/input.ts'
import { select } from '../../web/components/select.ts'
import { textTyped, type Field, type Typed } from '../../web/form/field.ts'
import { html, type Html } from '../../web/html.ts'
import { reportWords } from './words.ts'

const words = reportWords.template
const kinds = ['text', 'recommendations', 'implication', 'backgroundPapers', 'appendices'] as const
const most = { sections: 20, clearances: 10 } as const
const spare = 2

type Row = { readonly typed: Typed; readonly prefix: string; readonly at: number }

/** The sections of a template, a row to each. A row without a heading is left out; what is known keeps its key. */
export function sectionRows(known: readonly TemplateSection[]): Field<readonly TemplateSection[]> {
  return {
    read: (typed, name) =>
      accept(
        filledRows(typed, name, most.sections).map((at) => {
          const value = (part: string) => textTyped(typed, `${name}-${at}-${part}`).trim()
          return {
            key: known[at]?.key ?? freshKey(known, at),
            heading: value('name'),
            kind: kinds.find((kind) => kind === value('kind')) ?? 'text',
            isRequired: value('required') === 'yes',
            guidance: value('guidance'),
          }
        }),
      ),
    write: (sections, name) =>
      Object.fromEntries(
        sections.flatMap(({ heading, kind, isRequired, guidance }, at) => [
          [`${name}-${at}-name`, heading],
          [`${name}-${at}-kind`, kind],
          [`${name}-${at}-guidance`, guidance],
          ...(isRequired ? [[`${name}-${at}-required`, 'yes']] : []),
        ]),
      ),
    focus: (name) => `${name}-0-name`,
    show: (name, shown) => rows({ ...shown, name, legend: words.sections, most: most.sections }, sectionRow),
  }
}

/** The clearances of a template, a row to each: by what function, and in how many working days it is asked for. */
export function clearanceRows(known: ReportTemplate | undefined): Field<readonly ClearanceStep[]> {
  return {
    read: (typed, name) => {
      const steps = filledRows(typed, name, most.clearances).map((at) => ({
        key: known?.clearances[at]?.key ?? freshKey(known?.clearances ?? [], at),
        name: textTyped(typed, `${name}-${at}-name`).trim(),
        workingDays: Number(textTyped(typed, `${name}-${at}-days`).trim()),
        sections: known?.clearances[at]?.sections ?? [],
      }))
      const odd = steps.find(({ workingDays }) => !Number.isInteger(workingDays) || workingDays < 1)
      return odd === undefined ? accept(steps) : refuse(words.daysWrong(odd.name))
    },
    write: (steps, name) =>
      Object.fromEntries(
        steps.flatMap((step, at) => [
          [`${name}-${at}-name`, step.name],
          [`${name}-${at}-days`, String(step.workingDays)],
        ]),
      ),
    focus: (name) => `${name}-0-name`,
    show: (name, shown) =>
      rows({ ...shown, name, legend: words.clearances, most: most.clearances }, clearanceRow),
  }
}

/** A key for a new row that no known row has. */
function freshKey(known: readonly { readonly key: string }[], at: number): string {
  const key = `own${at + 1}`
  return known.some((one) => one.key === key) ? freshKey(known, at + most.sections) : key
}

function filledRows(typed: Typed, name: string, count: number): number[] {
  return Array.from({ length: count }, (_, at) => at).filter(
    (at) => textTyped(typed, `${name}-${at}-name`).trim() !== '',
  )
}

type Rows = {
  readonly typed: Typed
  readonly error?: string | undefined
  readonly name: string
  readonly legend: string
  readonly most: number
}

function rows(shown: Rows, draw: (row: Row) => Html): Html {
  const { typed, error, name, legend } = shown
  const last = filledRows(typed, name, shown.most).at(-1) ?? -1
  const count = Math.min(shown.most, last + 1 + spare)
  return fieldset({
    legend: { text: legend, classes: 'govuk-fieldset__legend--m' },
    html: html`${hint({ text: words.rowsHint })} ${error && errorMessage({ text: error })}
    ${Array.from({ length: count }, (_, at) => draw({ typed, prefix: `${name}-${at}`, at: at + 1 }))}`,
  })
}

function box({ typed, prefix }: Row, part: string, label: string): Html {
  const name = `${prefix}-${part}`
  return input({ id: name, name, label: { text: label }, value: textTyped(typed, name) })
}

function sectionRow(row: Row): Html {
  const { typed, prefix, at } = row
  const name = `${prefix}-kind`
  const required = `${prefix}-required`
  return html`${box(row, 'name', words.heading(at))}
  ${select({ id: name, name, label: { text: words.kind(at) }, value: textTyped(typed, name), items: kinds.map((value) => ({ value, text: words.kinds[value] })) })}
  ${box(row, 'guidance', words.guidance(at))}
  ${checkboxes({ name: required, idPrefix: required, classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: words.required(at), checked: textTyped(typed, required) === 'yes' }] })}`
}

function clearanceRow(row: Row): Html {
  return html`${box(row, 'name', words.function(row.at))} ${box(row, 'days', words.days(row.at))}`
}
