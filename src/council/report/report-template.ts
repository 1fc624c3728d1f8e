import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { ReportRefusal } from './refusals.ts'

/** The identifier of a report template. */
export type ReportTemplateId = Id<'template'>

/** The council's own pattern for reports: which sections one has, and who clears it, one after another or side by side. */
export type ReportTemplate = {
  readonly id: ReportTemplateId
  readonly name: string
  readonly sections: readonly TemplateSection[]
  readonly clearances: readonly ClearanceStep[]
  readonly order: 'inOrder' | 'parallel'
}

/** A section that reports of a template have. `key` stays when the heading is reworded. */
export type TemplateSection = {
  readonly key: string
  readonly heading: string
  readonly kind: 'text' | 'recommendations' | 'implication' | 'backgroundPapers' | 'appendices'
  readonly isRequired: boolean
  /** What to write here, for the author. */
  readonly guidance: string
}

/** A clearance that reports of a template need: by what function, and in how many working days it is asked for. */
export type ClearanceStep = {
  readonly key: string
  readonly name: string
  readonly workingDays: number
  /** The sections on which the clearance depends. Where none is named it depends on all, so that any change asks again. */
  readonly sections: readonly string[]
}

/**
 * A template by which reports can be written: it has a name, one section of recommendations, and keys that stand once.
 *
 * @refuses template-without-name, template-without-recommendations, template-key-twice, template-section-unknown,
 *   template-days-not-whole
 */
export function checkTemplate(template: ReportTemplate): Result<ReportTemplate, ReportRefusal> {
  const { name, sections, clearances } = template
  if (name.trim() === '') return refuse({ code: 'template-without-name' })
  if (sections.filter(({ kind }) => kind === 'recommendations').length !== 1)
    return refuse({ code: 'template-without-recommendations' })
  const twice = firstTwice(sections.map(({ key }) => key)) ?? firstTwice(clearances.map(({ key }) => key))
  if (twice !== undefined) return refuse({ code: 'template-key-twice', key: twice })
  const known = new Set(sections.map(({ key }) => key))
  const unknown = clearances.flatMap((step) => step.sections).find((key) => !known.has(key))
  if (unknown !== undefined) return refuse({ code: 'template-section-unknown', key: unknown })
  const odd = clearances.find(({ workingDays }) => !Number.isInteger(workingDays) || workingDays < 1)
  return odd === undefined ? accept(template) : refuse({ code: 'template-days-not-whole', name: odd.name })
}

function firstTwice(keys: readonly string[]): string | undefined {
  return keys.find((key, index) => keys.indexOf(key) < index)
}
