import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AssuranceArea, AssuranceFramework } from './framework.ts'
import type { AssuranceRefusal } from './refusals.ts'

/** What a report judged: the area, its grade, and why an earlier entry of it was put right. */
export type Judgement = {
  readonly areaKey: string
  readonly grade: string
  readonly reason?: string | undefined
}

/** A judgement as it is entered: under which framework, and what stands of the area already. */
export type JudgementQuestion = {
  readonly judgement: Judgement
  readonly framework: AssuranceFramework
  readonly standing: string | undefined
}

/**
 * The area of a judgement that can be kept: one that the framework judges, in one of its grades. Another grade than the one that
 * stands takes a reason.
 *
 * @refuses area-not-judged, grade-not-of-framework, judgement-without-reason, judgement-unchanged
 */
export function checkJudgement({
  judgement,
  framework,
  standing,
}: JudgementQuestion): Result<AssuranceArea, AssuranceRefusal> {
  const { areaKey, grade, reason = '' } = judgement
  const area = [...framework.areas, ...framework.areasOfSome].find(({ key }) => key === areaKey)
  if (area === undefined) return refuse({ code: 'area-not-judged', title: framework.title })
  if (!framework.grades.includes(grade))
    return refuse({ code: 'grade-not-of-framework', grade, grades: framework.grades })
  if (standing === grade) return refuse({ code: 'judgement-unchanged', area: area.name, grade })
  return standing !== undefined && reason.trim() === ''
    ? refuse({ code: 'judgement-without-reason', area: area.name })
    : accept(area)
}
