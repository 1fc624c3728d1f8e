import { endDispensation, recordDispensation } from '../../acts/dispensation/record-dispensation.ts'
import { recordNoInterests } from '../../acts/interest/record-no-interests.ts'
import { amendInterest, endInterest, registerInterest } from '../../acts/interest/register-interest.ts'
import { appointToOutsideBody, endOutsideAppointment } from '../../acts/outside/appoint-to-outside-body.ts'
import { registerOutsideBody } from '../../acts/outside/register-outside-body.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { dispensations, memberInterests, outsideBodies, type ExampleInterest } from '../member-interests.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

const by = 'mowbury'

/** The register of members' interests: each member tells within days of taking office, some tell of a change later. */
export function interestStory(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  return Object.entries(memberInterests).flatMap(([person, interests], index) => {
    const seats = loading.council.holdings.filter(
      (holding) => holding.person === person && ['council-member', 'mayors-seat'].includes(holding.office),
    )
    const [seat] = seats
    if (seat === undefined) return []
    const notifiedOn = addDays(seat.fromOn, 9)
    const enteredOn = notifiedOn > foundedOn ? notifiedOn : addDays(foundedOn, 1)
    const at = moment(enteredOn, `10:${String(10 + index)}`)
    const personId = loading.idOf('person', person)
    if (interests.length === 0) {
      const act: StoryAct['act'] = (session) => recordNoInterests(session, { personId, notifiedOn })
      return [{ at, by, what: `record that ${person} has no interests`, act }]
    }
    return interests.flatMap((interest) => told(loading, { person, interest, notifiedOn, at, enteredOn }))
  })
}

type Told = Pick<StoryAct, 'at'> & {
  readonly person: string
  readonly interest: ExampleInterest
  readonly notifiedOn: CalendarDate
  readonly enteredOn: CalendarDate
}

function told(loading: Loading, { person, interest, notifiedOn, enteredOn, at }: Told): StoryAct[] {
  const { kind, words, becomes, ofPartner, isWithheld, hasEnded } = interest
  const id = loading.idOf('interest', `${person} ${words}`)
  const personId = loading.idOf('person', person)
  const holder = ofPartner ? 'partner' : 'member'
  const entry = { id, kind, holder, words, notifiedOn } as const
  const withheldBecause = isWithheld ? 'She has been followed home from a surgery.' : undefined
  const changedOn = addDays(enteredOn, 190)
  return [
    {
      at,
      by,
      what: `enter an interest of ${person}`,
      act: (session) => registerInterest(session, { ...entry, personId, withheldBecause }),
    },
    ...(becomes === undefined
      ? []
      : [
          {
            at: moment(changedOn, '11:00'),
            by,
            what: `change an interest of ${person}`,
            act: ((session) =>
              amendInterest(session, { ...entry, words: becomes, notifiedOn: changedOn })) as StoryAct['act'],
          },
        ]),
    ...(hasEnded
      ? [
          {
            at: moment(changedOn, '11:10'),
            by,
            what: `end an interest of ${person}`,
            act: ((session) =>
              endInterest(session, { interestId: id, endedOn: addDays(changedOn, -1) })) as StoryAct['act'],
          },
        ]
      : []),
  ]
}

/** The register of dispensations: granted by the committee on audit and governance on the day of one of its meetings. */
export function dispensationStory(loading: Loading): StoryAct[] {
  const meeting = loading.council.meetings
    .filter(({ body, acts }) => body === 'audit' && acts.some(({ kind }) => kind === 'held'))
    .at(-1)
  if (meeting === undefined) return []
  const grantedOn = meeting.startsOn
  const bodyId = loading.idOf('body', 'audit')
  return dispensations.flatMap(({ person, ground, subject, reasons, extent, endedBecause }, index) => {
    const dispensationId = loading.idOf('dispensation', `${person} ${subject}`)
    const record: StoryAct = {
      at: moment(grantedOn, `21:${String(10 + index)}`),
      by,
      what: `record a dispensation of ${person}`,
      act: (session) =>
        recordDispensation(session, {
          id: dispensationId,
          personId: loading.idOf('person', person),
          subject,
          extent,
          ground,
          reasons,
          requestedOn: addDays(grantedOn, -12),
          grantedOn,
          grantedBy: { kind: 'body', bodyId },
          fromOn: grantedOn,
          toOn: addDays(grantedOn, 600),
        }),
    }
    if (endedBecause === undefined) return [record]
    const endedOn = addDays(grantedOn, 9)
    const end: StoryAct = {
      at: moment(endedOn, '10:00'),
      by,
      what: `end a dispensation of ${person}`,
      act: (session) => endDispensation(session, { dispensationId, endedOn, reason: endedBecause }),
    }
    return [record, end]
  })
}

/** The register of outside bodies: registered as the story begins, with whom the council appointed to each. */
export function outsideStory(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  const on = addDays(foundedOn, 2)
  return outsideBodies.flatMap(({ name, purpose, appointed }, place) => {
    const outsideBodyId = loading.idOf('outsideBody', name)
    const registering: StoryAct = {
      at: moment(on, `09:1${place}`),
      what: `register ${name}`,
      act: (session) => registerOutsideBody(session, { id: outsideBodyId, name, purpose }),
    }
    const appointing = appointed.flatMap(({ person, as, hasLeft }): StoryAct[] => {
      const id = loading.idOf('outsideAppointment', `${name} ${person}`)
      const personId = loading.idOf('person', person)
      const words = { capacity: as, fromOn: on, authority: 'Annual meeting, appointments to outside bodies' }
      const appoint: StoryAct = {
        at: moment(on, `09:2${place}`),
        what: `appoint ${person} to ${name}`,
        act: (session) => appointToOutsideBody(session, { ...words, id, outsideBodyId, personId }),
      }
      if (!hasLeft) return [appoint]
      const leftOn = addDays(on, 200)
      const end: StoryAct = {
        at: moment(leftOn, '09:30'),
        what: `end the appointment of ${person} to ${name}`,
        act: (session) => endOutsideAppointment(session, { id, toOn: leftOn }),
      }
      return [appoint, end]
    })
    return [registering, ...appointing]
  })
}
