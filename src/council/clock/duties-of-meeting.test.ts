import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day, id } from '../../../test/council/small-register.ts'
import { usualClockPolicy as policy } from '../rules/clock-policy.ts'
import { dutiesOfMeeting, type MeetingClockFacts } from './duties-of-meeting.ts'
import { dutyOn, inOrderOfNeed, type Duty, type DutyFacts } from './duty.ts'

/** A committee on Monday 8 July 2024, whose papers must be out by Friday 28 June. */
const committee: MeetingClockFacts = {
  id: id('meeting'),
  bodyId: id('body'),
  state: 'announced',
  title: 'Children’s scrutiny, 8 July 2024',
  regime: 'lga1972',
  meetsOn: day('2024-07-08'),
  papers: [],
}

const paper = (name: string, publishedOn?: string) => ({
  id: name,
  itemId: id<'item'>('item'),
  kind: 'paper' as const,
  title: name,
  publishedOn: publishedOn === undefined ? undefined : day(publishedOn),
})

function duties(meeting: MeetingClockFacts, today: string): readonly Duty[] {
  const answer = dutiesOfMeeting({ meeting, today: day(today), policy })
  assert.ok(answer.ok)
  return answer.value
}

const told = (found: readonly Duty[]) => found.map(({ what, dueOn, state }) => [what, dueOn, state])

describe('dutiesOfMeeting()', () => {
  it('tells a clerk when the agenda is due, and how near that is', () => {
    assert.deepEqual(told(duties(committee, '2024-06-14')), [['publish-agenda', '2024-06-28', 'later']])
    assert.deepEqual(told(duties(committee, '2024-06-21')), [
      ['publish-agenda', '2024-06-28', 'nextSevenDays'],
    ])
    assert.deepEqual(told(duties(committee, '2024-06-28')), [['publish-agenda', '2024-06-28', 'today']])
  })

  it('offers the ways on once the day has passed, as they stand today', () => {
    const [late] = duties(committee, '2024-07-01')
    assert.equal(late?.state, 'late')
    assert.deepEqual(
      late?.waysOut?.map(({ way, earliestOn }) => [way, earliestOn]),
      [
        ['chairs-urgency', undefined],
        ['convened-at-short-notice', undefined],
        ['later-meeting', '2024-07-09'],
      ],
    )
  })

  it('gives an appendix that follows its own clock beside a timely agenda', () => {
    const held = { ...committee, agendaPublishedOn: day('2024-06-28'), state: 'agendaPublished' as const }
    const followed = {
      ...held,
      papers: [paper('Report', '2024-06-28'), paper('Appendix 1', '2024-07-05'), paper('Appendix 2')],
    }
    assert.deepEqual(
      duties(followed, '2024-07-05').map(({ about, act, state }) => [about.title, act, state]),
      [
        [committee.title, 'publish-agenda', 'doneInTime'],
        ['Report', 'publish-supplement', 'doneInTime'],
        ['Appendix 1', 'publish-supplement', 'doneLate'],
        ['Appendix 2', 'publish-supplement', 'late'],
      ],
    )
    assert.ok(duties(followed, '2024-07-05').every(({ workings }) => workings.days.length > 0))
  })

  it('takes the papers of a meeting called late by the day of the call', () => {
    const called = { ...committee, convenedOn: day('2024-07-03'), agendaPublishedOn: day('2024-07-03') }
    assert.deepEqual(told(duties(called, '2024-07-04')), [['publish-agenda', '2024-07-03', 'doneInTime']])
    const awaited = { ...called, agendaPublishedOn: undefined }
    assert.deepEqual(told(duties(awaited, '2024-07-03')), [['publish-agenda', '2024-07-03', 'today']])
    assert.deepEqual(told(duties(awaited, '2024-07-04')), [['publish-agenda', '2024-07-03', 'late']])
  })

  it('asks from the day of the meeting for its decisions, its draft minutes and their signing', () => {
    const held = { ...committee, agendaPublishedOn: day('2024-06-28'), state: 'closed' as const }
    // Two working days after Monday 8 July: Wednesday 10. Ten: Monday 22.
    assert.deepEqual(
      told(duties({ ...held, nextSuitableMeetingOn: day('2024-09-09') }, '2024-07-11')).slice(1),
      [
        ['publish-decisions', '2024-07-10', 'late'],
        ['publish-draft-minutes', '2024-07-22', 'later'],
        ['sign-minutes', '2024-09-09', 'later'],
      ],
    )
    const done = {
      ...held,
      decisionsPublishedOn: day('2024-07-10'),
      draftMinutesPublishedOn: day('2024-07-23'),
      minutesSignedOn: day('2024-09-09'),
    }
    assert.deepEqual(
      duties(done, '2024-10-01').map(({ state }) => state),
      ['doneInTime', 'doneInTime', 'doneLate', 'doneInTime'],
    )
    assert.equal(duties(held, '2024-07-08').at(-1)?.state, 'noDay')
  })

  it('asks for no agenda of a meeting that was recorded only after it was held', () => {
    assert.deepEqual(
      duties({ ...committee, state: 'closed' }, '2024-07-09').map(({ what }) => what),
      ['publish-decisions', 'publish-draft-minutes', 'sign-minutes'],
    )
  })

  it('counts by the council’s own settings', () => {
    const answer = dutiesOfMeeting({
      meeting: { ...committee, state: 'closed' },
      today: day('2024-07-09'),
      policy: { ...policy, decisionsWithinDays: 5 },
    })
    assert.ok(answer.ok)
    assert.equal(answer.value.find(({ what }) => what === 'publish-decisions')?.dueOn, '2024-07-15')
  })

  it('asks nothing for a meeting that will not be', () => {
    assert.deepEqual(duties({ ...committee, state: 'cancelled' }, '2024-07-01'), [])
    assert.deepEqual(duties({ ...committee, state: 'postponed' }, '2024-07-01'), [])
  })

  it('refuses where the holidays are not known', () => {
    const answer = dutiesOfMeeting({
      meeting: { ...committee, meetsOn: day('2030-01-07') },
      today: day('2029-12-01'),
      policy,
    })
    assert.equal(!answer.ok && answer.refusal.code, 'no-holiday-calendar')
  })
})

describe('inOrderOfNeed()', () => {
  it('puts the earliest first and what has no day last', () => {
    const [agenda] = duties(committee, '2024-06-14')
    assert.ok(agenda !== undefined)
    const due = (dueOn?: string): DutyFacts => ({
      ...agenda,
      dueOn: dueOn === undefined ? undefined : day(dueOn),
    })
    const sorted = inOrderOfNeed(
      [due(), due('2024-06-20'), due('2024-06-10')].map((facts) => dutyOn(facts, day('2024-06-14'))),
    )
    assert.deepEqual(
      sorted.map(({ dueOn, state }) => [dueOn, state]),
      [
        ['2024-06-10', 'late'],
        ['2024-06-20', 'nextSevenDays'],
        [undefined, 'noDay'],
      ],
    )
  })
})
