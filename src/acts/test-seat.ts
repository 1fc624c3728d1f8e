import type { Id } from '../foundation/identifier.ts'
import { registerBody } from './body/register-body.ts'
import { appointToOffice } from './member/appoint-to-office.ts'
import { registerOffice } from './member/register-office.ts'
import { accepted, day, id, type TestCouncil } from './test-council.ts'

/** For tests: gives the mayor of the test council a seat on its full council, which is registered for it. */
export async function seatOnFullCouncil(council: TestCouncil): Promise<void> {
  const [bodyId, officeId, fromOn] = [id('body'), id('office'), day('2024-01-01')]
  const body = {
    id: bodyId,
    slug: 'council',
    name: 'Full Council',
    kind: 'council',
    regime: 'lga1972',
  } as const
  const holding = { id: id('holding'), personId: council.mayorId, officeId, fromOn }
  accepted(
    await council.act(async (session) => {
      accepted(await registerBody(session, { ...body, aliases: [], fromOn }))
      accepted(await registerOffice(session, { id: officeId, title: 'Councillor', kind: 'member', bodyId }))
      return appointToOffice(session, { holding })
    }),
  )
}

/** For tests: gives a person a seat at the test council's cabinet, and the term's identifier. */
export async function seatAtCabinet(
  council: TestCouncil,
  personId: TestCouncil['mayorId'],
): Promise<Id<'holding'>> {
  const [officeId, holdingId] = [id<'office'>('office'), id<'holding'>('holding')]
  const office = {
    id: officeId,
    title: 'Member of the Cabinet',
    kind: 'member',
    bodyId: council.bodyId,
  } as const
  const holding = { id: holdingId, personId, officeId, fromOn: day('2024-05-01') }
  accepted(
    await council.act(async (session) => {
      accepted(await registerOffice(session, office))
      return appointToOffice(session, { holding })
    }),
  )
  return holdingId
}
