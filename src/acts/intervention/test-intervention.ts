import type { ExitCriterion, ExitTest } from '../../council/intervention/exit-criterion.ts'
import type { ExitClaim } from '../../council/intervention/exit-evidence.ts'
import type { Direction, Intervention } from '../../council/intervention/intervention.ts'
import { accepted, day, id, type TestCouncil } from '../test-council.ts'
import { addExitCriterion } from './add-exit-criterion.ts'
import { addExitTheme } from './add-direction.ts'
import { takeExitEvidence } from './add-exit-evidence.ts'
import { recordIntervention } from './record-intervention.ts'

/** For tests: an intervention by a panel, on which the Secretary of State decides, that is not kept yet. */
export function interventionOf(changed: Partial<Intervention> = {}): Intervention {
  return {
    id: id('intervention'),
    title: 'Wombat oversight',
    kind: 'panel',
    summary: 'A panel looks at whether services keep getting better.',
    panel: 'Improvement and Assurance Panel',
    decisionMaker: 'Secretary of State',
    fromOn: day('2024-02-01'),
    ...changed,
  }
}

/** For tests: an intervention with a theme, kept. */
export async function testIntervention(council: TestCouncil, changed: Partial<Intervention> = {}) {
  const intervention = interventionOf(changed)
  accepted(await council.act((session) => recordIntervention(session, intervention)))
  const theme = { id: id('theme'), interventionId: intervention.id, title: 'Marmot theme' }
  accepted(await council.act((session) => addExitTheme(session, theme)))
  return { intervention, theme }
}

/** For tests: the test of a criterion that waits for a Good from Ofsted. */
export const waitsForGood = {
  kind: 'externalJudgement',
  source: 'ofsted',
  framework: 'ILACS',
  areaKey: 'overall',
  grade: 'Good',
} as const satisfies ExitTest

/** For tests: a criterion of a kept intervention that is not kept yet; unless it is said, one that asks for a product. */
export function criterionOf(
  { intervention, theme }: Awaited<ReturnType<typeof testIntervention>>,
  test: ExitTest = { kind: 'productExists' },
): ExitCriterion {
  return {
    id: id('criterion'),
    interventionId: intervention.id,
    themeId: theme.id,
    statement: 'Numbat statement',
    agreedOn: day('2024-03-01'),
    test,
  }
}

/** For tests: a criterion of a new intervention, kept. */
export async function testCriterion(
  council: TestCouncil,
  test?: ExitTest,
  changed: Partial<Intervention> = {},
) {
  const made = await testIntervention(council, changed)
  const criterion = criterionOf(made, test)
  accepted(await council.act((session) => addExitCriterion(session, criterion)))
  return { ...made, criterion }
}

/** For tests: a direction of an intervention that is not kept yet. */
export function directionOf({ id: interventionId }: Intervention): Direction {
  return {
    id: id('direction'),
    interventionId,
    words: 'Show the quokka plan.',
    givenBy: 'Secretary of State',
    givenOn: day('2024-02-01'),
    document: 'Directions of 1 February 2024',
  }
}

/** For tests: a product that is put forward. */
export const product = {
  kind: 'productExists',
  title: 'Bilby strategy',
  datedOn: day('2024-06-01'),
  keptAt: 'Share of the quality team',
} as const satisfies ExitClaim

/** For tests: puts evidence forward for a criterion, as the clerk. */
export function claimFor(
  council: TestCouncil,
  criterion: Pick<ExitCriterion, 'id'>,
  claim: ExitClaim = product,
) {
  return council.act((session) =>
    takeExitEvidence(session, { id: id('proof'), criterionId: criterion.id, claim }),
  )
}

/** For tests: what somebody says of a criterion. */
export function saidOf({ id: criterionId }: Pick<ExitCriterion, 'id'>, by = 'Secretary of State') {
  return {
    criterionId,
    verdict: 'met',
    on: day('2024-12-03'),
    by,
    document: 'Letter of 3 December 2024',
    words: 'It is so.',
  } as const
}
