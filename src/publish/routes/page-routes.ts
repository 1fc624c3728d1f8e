import type { FastifyInstance } from 'fastify'
import { isIdForm } from '../../foundation/identifier.ts'
import type { Desk } from '../desk.ts'
import { pageRoutes, type PageRoute } from './page-table.ts'

/** Lets the site answer every address of the page table. */
export function addPageRoutes(site: FastifyInstance, desk: Desk): void {
  for (const route of pageRoutes) {
    site.get(
      route.url,
      route.query === undefined ? {} : { schema: { querystring: route.query } },
      (request, reply) => {
        const { id = '' } = request.params as { id?: string }
        const { query } = request
        return desk.answerWith({ request, reply }, (visit) =>
          isNamed(route, id) ? route.make(visit, { id, query }) : Promise.resolve(undefined),
        )
      },
    )
  }
}

/** Whether what stands in the address can be a name at all. What cannot is not looked up. */
export function isNamed({ named }: PageRoute, id: string): boolean {
  if (named === 'id') return isIdForm(id)
  return named === undefined || /^[a-z0-9-]+$/.test(id)
}
