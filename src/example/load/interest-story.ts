import { recordNoInterests } from '../../acts/interest/record-no-interests.ts'
import { amendInterest, endInterest, registerInterest } from '../../acts/interest/register-interest.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { memberInterests, type ExampleInterest } from '../member-interests.ts'
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
