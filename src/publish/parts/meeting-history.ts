import type { Meeting } from '../../store/public/meeting.ts'
import type { Row } from '../../store/public/public-record.ts'

type MeetingState = Pick<Row<'meeting_state'>, 'state' | 'at' | 'reason'>

const broughtIn = ['closed', 'decisionsPublished', 'draftMinutesPublished']

/** Whether a meeting was recorded from a file after it was held: it is closed without having begun here. */
export function isBroughtIn(states: readonly MeetingState[]): boolean {
  return (
    states.some(({ state, reason }) => state === 'closed' && reason !== null) &&
    states.every(({ state }) => state !== 'inProgress')
  )
}

/**
 * What is known to have been done with a meeting, in order. What was only recorded when the meeting was brought in from
 * another system is one step, `broughtIn`: the days of those acts are days of the import.
 */
export function knownHistory(
  { starts_at: startsAt }: Pick<Meeting, 'starts_at'>,
  states: readonly MeetingState[],
): Pick<MeetingState, 'state' | 'at'>[] {
  if (!isBroughtIn(states)) return [...states]
  return states.flatMap(({ state, at, reason }) => {
    if (state === 'closed') return [{ state: 'broughtIn', at }]
    if (broughtIn.includes(state) && reason !== null) return []
    return at > startsAt && ['announced', 'agendaPublished'].includes(state) ? [] : [{ state, at }]
  })
}
