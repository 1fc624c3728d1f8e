import type { FastifyInstance } from 'fastify'
import { isIdForm } from '../../foundation/identifier.ts'
import type { Desk } from '../desk.ts'
import { commitmentsCsv, commitmentsJson } from '../serve/commitment-files.ts'
import { findingsCsv, inspectionsJson } from '../serve/finding-files.ts'
import { actionsCsv, improvementPlansJson } from '../serve/improvement-files.ts'
import { criteriaCsv, interventionsJson } from '../serve/intervention-files.ts'
import { planCsv } from '../serve/plan-csv.ts'
import type { Visit } from '../visit.ts'
import { answerInCouncil, type PlainAnswer } from './answer-in-council.ts'

type Made = PlainAnswer['text'] | undefined

/** Makes a file from what is public; of one thing by what names it; `undefined` where nothing public stands there. */
type FileMaker = (visit: Visit, base: string, id?: string) => Made | Promise<Made>

const files: readonly (readonly [url: string, make: FileMaker])[] = [
  ['/forward-plan.csv', planCsv],
  ['/commitments.csv', commitmentsCsv],
  ['/commitments.json', commitmentsJson],
  ['/improvement-plans.csv', actionsCsv],
  ['/improvement-plans.json', improvementPlansJson],
  ['/inspections.csv', findingsCsv],
  ['/inspections.json', inspectionsJson],
  ['/inspections/:id.csv', findingsCsv],
  ['/inspections/:id.json', inspectionsJson],
  ['/interventions.csv', criteriaCsv],
  ['/interventions.json', interventionsJson],
  ['/interventions/:id.csv', criteriaCsv],
  ['/interventions/:id.json', interventionsJson],
]

/** Lets the site answer with what stands on its pages in forms that programs read. */
export function addOpenFileRoutes(site: FastifyInstance, desk: Desk): void {
  for (const [url, make] of files) {
    const type = `${url.endsWith('.csv') ? 'text/csv' : 'application/json'}; charset=utf-8`
    site.get(url, (request, reply) =>
      answerInCouncil(desk, { request, reply }, async (found) => {
        const { id } = request.params as { readonly id?: string }
        if (id !== undefined && !isIdForm(id)) return undefined
        const text = await make(desk.visit(found), desk.baseOf(found), id)
        return text === undefined ? undefined : { type, text }
      }),
    )
  }
}
