import type { Framework, JudgementAreaKey } from '../../council/inspection/framework.ts'
import { judgementAreas, ofstedFrameworks } from '../../council/inspection/ofsted-frameworks.ts'
import { areaNamed } from './area-words.ts'
import type { JudgementTable } from './judgement-table.ts'
import type { Doubt, ReadJudgement } from './reading.ts'
import type { StatedJudgement } from './stated-judgements.ts'

/** Where the judgements of a report stand. */
export type JudgementSources = {
  /** Stated above or in place of the table. */
  readonly stated: readonly StatedJudgement[]
  readonly table: JudgementTable
  /** Stated by the headings of the sections. */
  readonly headings: readonly StatedJudgement[]
}

/** Each judgement once, with what differs between the places where it is printed. */
export function judgementsOf(sources: JudgementSources): {
  readonly judgements: readonly ReadJudgement[]
  readonly doubts: readonly Doubt[]
} {
  const rows = sources.table.judgements.map((each): StatedJudgement | ReadJudgement => {
    const key = areaNamed(each.area)
    return key === undefined ? each : { key, ...each }
  })
  const keys = new Set(rows.map(keyOf))
  const first = onceEach(sources.stated.filter(({ key }) => !keys.has(key)))
  const found = [...first, ...rows]
  const known = new Set(found.map(keyOf))
  const last = onceEach(sources.headings.filter(({ key }) => !known.has(key)))
  const all = [...found, ...last]
  return {
    judgements: all.map((each) => ({ area: shownName(each), grade: each.grade })),
    doubts: differing(all, [...rows, ...sources.stated, ...sources.headings]),
  }
}

function keyOf(judgement: StatedJudgement | ReadJudgement): JudgementAreaKey | undefined {
  return 'key' in judgement ? judgement.key : undefined
}

function onceEach(stated: readonly StatedJudgement[]): readonly StatedJudgement[] {
  return stated.filter(({ key }, index) => stated.findIndex((other) => other.key === key) === index)
}

/** An area’s name as printed; what a sentence says of the services as a whole is their overall effectiveness. */
function shownName(judgement: StatedJudgement | ReadJudgement): string {
  const key = keyOf(judgement)
  const isNamed = key !== 'overall' && areaNamed(judgement.area) !== undefined
  if (key === undefined || isNamed) return judgement.area
  return judgementAreas.find((area) => area.key === key)?.names[0] ?? judgement.area
}

function differing(
  shown: readonly (StatedJudgement | ReadJudgement)[],
  all: readonly (StatedJudgement | ReadJudgement)[],
): readonly Doubt[] {
  return shown.flatMap((each): readonly Doubt[] => {
    const key = keyOf(each)
    const others = all.filter(
      (other) => key !== undefined && keyOf(other) === key && bare(other.grade) !== bare(each.grade),
    )
    const grades = [each, ...others].map(({ grade }) => grade)
    return others.length === 0
      ? []
      : [{ code: 'grades-differ', what: `${shownName(each)} (${[...new Set(grades)].join(', ')})` }]
  })
}

/** The single inspection framework prints the same grade with and without its last words. */
function bare(grade: string): string {
  return grade.replace(/ to be good$/i, '')
}

/** What is amiss between the areas that a report judges and those of the framework in force when inspectors were there. */
export function frameworkDoubts(
  framework: Framework,
  judgements: readonly ReadJudgement[],
): readonly Doubt[] {
  const keys = new Set(judgements.flatMap(({ area }) => areaNamed(area) ?? []))
  const missing = framework.areas.filter((key) => !keys.has(key))
  const strange = [...keys].filter(
    (key) => !framework.areas.includes(key) && !framework.areasOfSome.includes(key),
  )
  if (strange.length > 0 || isOfAnotherVersion(framework, keys)) {
    const named = judgements.map(({ area }) => area).join('; ')
    return [{ code: 'framework-differs', what: named }]
  }
  return missing.map((key) => ({ code: 'judgement-missing', what: nameOf(key) }))
}

function isOfAnotherVersion(framework: Framework, keys: ReadonlySet<JudgementAreaKey>): boolean {
  return ofstedFrameworks.some(
    (other) =>
      other !== framework &&
      other.name === framework.name &&
      other.areas.length === keys.size &&
      other.areas.every((key) => keys.has(key)),
  )
}

/** The commonest name of an area. */
function nameOf(key: JudgementAreaKey): string {
  return judgementAreas.find((area) => area.key === key)?.names[0] ?? key
}
