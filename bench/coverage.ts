import { answerEvent, linkFinding } from '../src/acts/improvement/link-finding.ts'
import { addImprovementAction } from '../src/acts/improvement/add-improvement-action.ts'
import { agreeImprovementAction } from '../src/acts/improvement/agree-action.ts'
import { makeImprovementPlan } from '../src/acts/improvement/make-improvement-plan.ts'
import { enterParagraph } from '../src/acts/assurance/enter-paragraph.ts'
import { recordAssuranceEvent } from '../src/acts/assurance/record-assurance-event.ts'
import { registerBody } from '../src/acts/body/register-body.ts'
import { confirmFinding, recordFinding } from '../src/acts/finding/record-finding.ts'
import { registerOffice } from '../src/acts/member/register-office.ts'
import type { CalendarDate } from '../src/foundation/calendar-date.ts'
import type { Bench } from './measure/bench.ts'
import type { Figure } from './measure/report.ts'
import { median, quantile } from './measure/statistics.ts'
import { servedWorkspace, type ServedWorkspace } from './servers/served-workspace.ts'

const size = { findings: 60, actions: 120, linksOfAction: 2 } as const
const limitMs = 150
const day = (text: string) => text as CalendarDate

/** How long the page with the matrix of 60 findings by 120 actions takes, from the request to its last byte. */
export const coverage: Bench = async (run) => {
  run.say(`a plan of ${size.actions} actions against ${size.findings} findings`)
  const served = await servedWorkspace('coverage', 1_000)
  try {
    const keeper = await served.signedIn('keeper', 'proper-officer')
    const reader = await served.signedIn('reader', 'monitoring-officer')
    const path = await filledPlan(served, { keeper: keeper.actor, reader: reader.actor })
    const ask = async (): Promise<number> => {
      const began = performance.now()
      const answer = await fetch(served.origin + path, { headers: { cookie: keeper.cookie } })
      const page = await answer.text()
      const marks = page.match(/aria-hidden="true">●/g)?.length ?? 0
      if (answer.status !== 200 || marks !== size.actions * size.linksOfAction)
        throw new Error(`the matrix is not whole: ${answer.status}, ${marks} marks`)
      return performance.now() - began
    }
    const rounds = run.isBrief ? 20 : 200
    const cold = await timesOf(ask, rounds)
    return figuresOf({ cold, warm: await timesOf(ask, rounds) })
  } finally {
    await served.close()
  }
}

async function timesOf(ask: () => Promise<number>, rounds: number): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await ask())
  return times
}

type People = Readonly<Record<'keeper' | 'reader', Parameters<ServedWorkspace['act']>[0]>>

/** Fills a plan, a report and the links between them through the acts; gives the address of the matrix. */
async function filledPlan(served: ServedWorkspace, { keeper, reader }: People): Promise<string> {
  const { act, newId } = served
  const [bodyId, officeId, planId, eventId] = [
    newId<'body'>(),
    newId<'office'>(),
    newId<'improvementPlan'>(),
    newId<'assuranceEvent'>(),
  ]
  await act(keeper, (session) =>
    registerBody(session, {
      id: bodyId,
      slug: 'forum-of-the-bench',
      name: 'Forum',
      kind: 'committee',
      regime: 'lga1972',
      aliases: [],
      fromOn: day('2024-01-01'),
    }),
  )
  await act(keeper, (session) =>
    registerOffice(session, { id: officeId, title: 'Director', kind: 'director' }),
  )
  await act(keeper, (session) =>
    makeImprovementPlan(session, {
      id: planId,
      title: 'Plan of the bench',
      kind: 'inspection',
      summary: 'Puts everything right.',
      ownerBodyId: bodyId,
      forumBodyId: bodyId,
      directorOfficeId: officeId,
    }),
  )
  await act(keeper, (session) =>
    recordAssuranceEvent(session, {
      id: eventId,
      source: 'ofsted',
      framework: 'ILACS',
      frameworkVersion: '2023-01',
      title: 'Inspection of the bench',
      summary: 'Inspectors came.',
      kind: 'full',
      fieldworkFrom: day('2024-10-14'),
      fieldworkTo: day('2024-10-25'),
      stage: 'final',
      stageOn: day('2024-11-25'),
    }),
  )
  await act(keeper, (session) => answerEvent(session, { planId, eventId }))
  const findings = []
  for (let number = 1; number <= size.findings; number += 1) {
    const text = `Paragraph ${number}: children wait too long for the help that they were promised in their plans.`
    const paragraph = { kind: 'paragraph', number, section: 'Leaders', text, page: number } as const
    const paragraphId = await act(keeper, (session) => enterParagraph(session, eventId, paragraph))
    const finding = { id: newId<'finding'>(), polarity: 'issue', quote: text, theme: 'Help' } as const
    const findingId = await act(keeper, (session) => recordFinding(session, paragraphId, finding))
    await act(reader, (session) => confirmFinding(session, findingId))
    findings.push(findingId)
  }
  for (let number = 0; number < size.actions; number += 1) {
    const actionId = newId<'action'>()
    await act(keeper, (session) =>
      addImprovementAction(session, {
        id: actionId,
        planId,
        title: `Action ${number} that shortens the wait for families in one part of the borough`,
        detail: '',
        theme: `Theme ${number % 8}`,
        accountableOfficeId: officeId,
        partners: [],
        originalDueOn: day('2027-03-31'),
        voiceNote: '',
        risk: '',
        cost: '',
        lead: { outside: 'A partner' },
      }),
    )
    await act(keeper, (session) =>
      agreeImprovementAction(session, { actionId, on: day('2024-12-01'), authority: '' }),
    )
    for (let nth = 0; nth < size.linksOfAction; nth += 1) {
      const findingId = findings[
        (number * size.linksOfAction + nth) % size.findings
      ] as (typeof findings)[number]
      await act(keeper, (session) =>
        linkFinding(session, { actionId, findingId, contribution: 'full', reason: '' }),
      )
    }
  }
  return `/workspace/improvement/plans/${planId}/coverage/${eventId}`
}

/** The first requests after a start are told apart: each connection plans each statement some times before it keeps the plan. */
function figuresOf({ cold, warm }: Readonly<Record<'cold' | 'warm', readonly number[]>>): Figure[] {
  const name = `the matrix of ${size.findings} by ${size.actions}`
  const within: Figure = {
    case: `${name}: 95 of 100 within`,
    kind: 'cost',
    unit: 'ms',
    ours: quantile(warm, 0.95),
    peer: { name: 'the limit', value: limitMs },
    aim: 1,
  }
  return [
    within,
    { ...within, case: `${name}: the middle`, ours: median(warm) },
    { case: `${name}: the middle of the first ${cold.length}`, kind: 'cost', unit: 'ms', ours: median(cold) },
    {
      case: `${name}: 95 of 100 of the first ${cold.length} within`,
      kind: 'cost',
      unit: 'ms',
      ours: quantile(cold, 0.95),
    },
  ]
}
