import { recordSuccession } from '../../acts/body/record-succession.ts'
import { registerBody } from '../../acts/body/register-body.ts'
import { registerMatter } from '../../acts/matter/register-matter.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { changeGroup } from '../../acts/member/change-group.ts'
import { registerGroup } from '../../acts/member/register-group.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { registerPerson } from '../../acts/member/register-person.ts'
import { registerWard } from '../../acts/member/register-ward.ts'
import type { OfficeKind } from '../../council/member/office.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ExampleOfficeKind } from '../example-council.ts'
import { roomStory } from './room-story.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** The acts that fill the registers: bodies, people, offices, who held them when, and the matters of the story. */
export function registerActs(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  return [
    ...bodyActs(loading, foundedOn),
    ...roomStory(loading, foundedOn),
    ...personActs(loading, foundedOn),
    ...officeActs(loading, foundedOn),
    ...wardActs(loading, foundedOn),
    ...holdingActs(loading, foundedOn),
    ...groupActs(loading, foundedOn),
    ...matterActs(loading, foundedOn),
    ...successionActs(loading),
  ]
}

function bodyActs({ council, idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  return council.bodies.map((body) => ({
    at: moment(foundedOn, '09:00'),
    what: `register ${body.name}`,
    act: (session) =>
      registerBody(session, {
        id: idOf('body', body.slug),
        slug: body.slug,
        name: body.name,
        kind: body.kind,
        regime: body.regime,
        aliases: body.aliases,
        purpose: body.purpose,
        quorum: body.quorum,
        parentId: body.parent === undefined ? undefined : idOf('body', body.parent),
        fromOn: foundedOn,
      }),
  }))
}

function personActs({ council, idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  return council.people.map(({ key, ...person }) => ({
    at: moment(foundedOn, '09:10'),
    what: `register ${person.name}`,
    act: (session) =>
      registerPerson(session, {
        ...person,
        id: idOf('person', key),
        otherNames: [],
        isIdentityProtected: false,
      }),
  }))
}

const officeKinds: Readonly<Record<ExampleOfficeKind, OfficeKind>> = {
  mayor: 'mayor',
  cabinetMember: 'cabinetMember',
  shadow: 'shadow',
  chair: 'chair',
  viceChair: 'viceChair',
  member: 'member',
  councillor: 'other',
  statutoryOfficer: 'director',
  officer: 'officer',
  panelMember: 'panelMember',
  coopted: 'member',
  partner: 'other',
}

function officeActs({ council, idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  return council.offices.map((office) => ({
    at: moment(foundedOn, '09:20'),
    what: `register the office ${office.title}`,
    act: (session) =>
      registerOffice(session, {
        id: idOf('office', office.key),
        title: office.title,
        kind: officeKinds[office.kind],
        bodyId: office.body === undefined ? undefined : idOf('body', office.body),
      }),
  }))
}

function holdingActs({ council, idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  return council.holdings.map((holding) => ({
    at: moment(holding.fromOn > foundedOn ? holding.fromOn : foundedOn, '09:30'),
    what: `appoint ${holding.person} to ${holding.office}`,
    act: (session) =>
      appointToOffice(session, {
        holding: {
          id: idOf('holding', `${holding.person} ${holding.office} ${holding.fromOn}`),
          personId: idOf('person', holding.person),
          officeId: idOf('office', holding.office),
          fromOn: holding.fromOn,
          toOn: holding.toOn,
          wardId: holding.ward === undefined ? undefined : idOf('ward', holding.ward),
          declaredOn: holding.declaredOn,
        },
      }),
  }))
}

const seatsOfWard = 2

/** The wards, each with two seats. */
function wardActs({ council, idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  const first = council.holdings.reduce((on, { fromOn }) => (fromOn < on ? fromOn : on), foundedOn)
  return [...new Set(council.holdings.flatMap(({ ward }) => ward ?? []))].map((name) => ({
    at: moment(foundedOn, '09:24'),
    what: `register the ward ${name}`,
    act: (session) =>
      registerWard(session, { id: idOf('ward', name), name, seats: seatsOfWard, fromOn: first }),
  }))
}

/** The political groups, and who was in which of them when. */
function groupActs({ council, idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  const names = [...new Set(council.groupChanges.flatMap(({ group }) => group ?? []))]
  const registered = names.map((name): StoryAct => ({
    at: moment(foundedOn, '09:25'),
    what: `register the group ${name}`,
    act: (session) => registerGroup(session, { id: idOf('group', name), name }),
  }))
  const changed = council.groupChanges.map(({ person, group, fromOn }): StoryAct => ({
    at: moment(fromOn > foundedOn ? fromOn : foundedOn, '09:35'),
    what: `record the group of ${person}`,
    act: (session) =>
      changeGroup(session, {
        personId: idOf('person', person),
        groupId: group === undefined ? undefined : idOf('group', group),
        fromOn,
      }),
  }))
  return [...registered, ...changed]
}

function matterActs({ council, idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  return council.matters.map(({ key, wards, ...matter }) => ({
    at: moment(foundedOn, '09:40'),
    what: `register the matter ${matter.title}`,
    act: (session) => registerMatter(session, { ...matter, id: idOf('matter', key), wards: wards ?? [] }),
  }))
}

function successionActs({ council, idOf }: Loading): StoryAct[] {
  return council.bodies.flatMap(({ slug, name, ceased }) =>
    ceased === undefined
      ? []
      : [
          {
            at: moment(ceased.on, '20:30'),
            what: `record what succeeded ${name}`,
            act: (session) =>
              recordSuccession(session, {
                bodyId: idOf('body', slug),
                lastDayOn: ceased.on,
                successorId: idOf('body', ceased.succeededBy),
              }),
          },
        ],
  )
}
