import { randomBytes } from 'node:crypto'
import assert from 'node:assert/strict'
import type { Grant } from '../council/access/power.ts'
import type { Role } from '../council/access/role.ts'
import type { Authority } from '../council/authority.ts'
import { newId, type Id } from '../foundation/identifier.ts'
import { parseInstant, type Instant } from '../foundation/instant.ts'
import { parseCalendarDate, type CalendarDate } from '../foundation/calendar-date.ts'
import { accept, type Refused, type Result } from '../foundation/result.ts'
import type { TestDatabase } from '../store/test-database.ts'
import { registerBody } from './body/register-body.ts'
import { actorByEmail } from './council/actor-by-email.ts'
import { addCouncil, operator } from './council/add-council.ts'
import { openAccount } from './council/open-account.ts'
import { appointToOffice } from './member/appoint-to-office.ts'
import { registerOffice } from './member/register-office.ts'
import { registerPerson } from './member/register-person.ts'
import { thePublic } from './sign-in/actors.ts'
import { inOneTransaction, type Actor, type Session } from './session.ts'

/** For tests of acts: a council of its own with a cabinet, a mayor, a clerk, two who may release and a councillor. */
export type TestCouncil = {
  readonly councilId: Id<'council'>
  readonly bodyId: Id<'body'>
  readonly mayorId: Id<'person'>
  readonly mayorOfficeId: Id<'office'>
  /** `holder` is the clerk once they have signed in, `ordinary` the reader. */
  readonly actors: Readonly<
    Record<
      | 'administrator'
      | 'clerk'
      | 'monitor'
      | 'deputy'
      | 'reader'
      | 'holder'
      | 'ordinary'
      | 'public'
      | 'operator'
      | 'councillor',
      Actor
    >
  >
  /** Does acts in one transaction as the clerk, or as whoever is named, at noon on 4 December 2024 or when said. */
  readonly act: <Value, Refusal>(
    work: (session: Session) => Promise<Result<Value, Refusal>>,
    as?: { readonly actor?: Actor; readonly at?: Instant },
  ) => Promise<Result<Value, Refusal>>
}

/** The instant that an ISO text names, in tests. */
export function at(text: string): Instant {
  const instant = parseInstant(text)
  assert.ok(instant, `${text} is no instant`)
  return instant
}

/** The calendar date that an ISO text names, in tests. */
export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  assert.ok(date, `${text} is no date`)
  return date
}

/** A new identifier, in tests. */
export function id<Noun extends string>(_noun: Noun): Id<Noun> {
  return newId<Noun>(randomBytes)
}

/** What a result was accepted with; fails the test with the refusal otherwise. */
export function accepted<Value>(result: Result<Value, unknown>): Value {
  assert.ok(result.ok, `refused: ${JSON.stringify((result as Refused<unknown>).refusal)}`)
  return result.value
}

/** The code a result was refused with; fails the test where it was accepted. */
export function refusedWith(result: Result<unknown, { readonly code: string }>): string {
  assert.ok(!result.ok, 'accepted what should be refused')
  return result.refusal.code
}

const zone = 'Europe/London'
const founded = at('2024-01-08T09:00:00Z')
const roles: Readonly<
  Record<
    Exclude<keyof TestCouncil['actors'], 'administrator' | 'holder' | 'ordinary' | 'public' | 'operator'>,
    readonly Role[]
  >
> = {
  clerk: ['proper-officer'],
  monitor: ['monitoring-officer'],
  deputy: ['monitoring-officer'],
  reader: ['registered-reader'],
  councillor: ['councillor'],
}

/** Makes a council for a test. */
export async function testCouncil(
  database: TestDatabase,
  slug = `test-${randomBytes(4).toString('hex')}`,
): Promise<TestCouncil> {
  const councilId = id('council')
  const authority = testAuthority(councilId, slug)
  const administrator = { name: 'Ann Admin', email: 'ann@test.example', roles: ['administrator'] as const }
  accepted(await addCouncil(database.office, { authority, administrator, at: founded, random: randomBytes }))
  const opening = { councilId, zone, random: randomBytes, at: founded }
  const actors: Record<string, Actor> = {
    administrator: accepted(await actorByEmail(database.office, councilId, administrator.email)),
  }
  await openAccounts(database, opening, actors['administrator'] as Actor)
  for (const name of Object.keys(roles)) {
    actors[name] = accepted(await actorByEmail(database.office, councilId, emailOf(name)))
  }
  const clerk = actors['clerk'] as Actor
  const holding: Grant = { role: 'account-holder', fromOn: day('2024-01-01') }
  const known = {
    ...actors,
    holder: { ...clerk, grants: [...clerk.grants, holding] },
    ordinary: { ...(actors['reader'] as Actor), grants: [...(actors['reader'] as Actor).grants, holding] },
    public: thePublic(day('2024-01-01')),
    operator: operator(day('2024-01-01')),
  } as unknown as TestCouncil['actors']
  const act: TestCouncil['act'] = (work, as = {}) =>
    inOneTransaction(
      database.office,
      { ...opening, actor: as.actor ?? known.clerk, at: as.at ?? at('2024-12-04T12:00:00Z') },
      work,
    )
  return { councilId, actors: known, act, ...accepted(await act(fillRegister, { at: founded })) }
}

/** Registers the people and opens their accounts, in one transaction each: the tests make very many councils. */
async function openAccounts(
  { office }: TestDatabase,
  opening: Omit<Parameters<typeof inOneTransaction>[1], 'actor'>,
  administrator: Actor,
): Promise<void> {
  const people = Object.entries(roles).map(([name, held]) => ({ name, held, personId: id('person') }))
  accepted(
    await inOneTransaction(office, { ...opening, actor: administrator }, async (session) => {
      for (const { name, personId } of people) accepted(await registerPerson(session, person(name, personId)))
      return accept(undefined)
    }),
  )
  accepted(
    await inOneTransaction(office, { ...opening, actor: operator(day('2024-01-01')) }, async (session) => {
      for (const { name, held, personId } of people) {
        accepted(await openAccount(session, { name, email: emailOf(name), roles: held, personId }))
      }
      return accept(undefined)
    }),
  )
}

function person(name: string, personId: Id<'person'>) {
  return { id: personId, name: `Test ${name}`, sortName: name, otherNames: [], isIdentityProtected: false }
}

function emailOf(name: string): string {
  return `${name}@test.example`
}

/** The authority of a council for a test. */
export function testAuthority(councilId: Id<'council'>, slug: string): Authority {
  return {
    id: councilId,
    slug,
    name: 'Test Council',
    hosts: [`${slug}.example`],
    zone,
    executiveModel: 'mayorAndCabinet',
    theme: { brand: '#1d4e5f', onBrand: '#ffffff', accent: '#b5651d' },
    contact: { team: 'Democratic Services', email: 'clerk@test.example', address: [] },
    welcome: '',
    isExample: false,
  }
}

async function fillRegister(
  session: Session,
): Promise<Result<Pick<TestCouncil, 'bodyId' | 'mayorId' | 'mayorOfficeId'>, never>> {
  const fromOn = '2024-01-01' as CalendarDate
  const bodyId = accepted(
    await registerBody(session, {
      id: id('body'),
      slug: 'cabinet',
      name: 'Cabinet',
      kind: 'executive',
      regime: 'exec2012',
      aliases: [],
      fromOn,
    }),
  )
  const mayorId = accepted(
    await registerPerson(session, {
      id: id('person'),
      name: 'Rosalind Thorne',
      sortName: 'Thorne, Rosalind',
      otherNames: [],
      isIdentityProtected: false,
    }),
  )
  const office = { id: id('office'), title: 'Executive Mayor', kind: 'mayor' as const }
  const mayorOfficeId = accepted(await registerOffice(session, office))
  const holding = { id: id('holding'), personId: mayorId, officeId: mayorOfficeId, fromOn }
  accepted(await appointToOffice(session, { holding }))
  return { ok: true, value: { bodyId, mayorId, mayorOfficeId } }
}
