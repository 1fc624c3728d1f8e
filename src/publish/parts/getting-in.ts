import type { Meeting } from '../../store/public/meeting.ts'
import type { Row } from '../../store/public/public-record.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { venueWords as words } from '../words/venue-words.ts'
import { besideSection } from './section.ts'

/** What somebody who comes to a meeting must know of its room; nothing once the day is past, or where nothing is known. */
export function gettingIn(
  { say, today }: Visit,
  { starts_on: startsOn, state }: Meeting,
  venue: Row<'meeting_venue'> | undefined,
): Html | undefined {
  if (venue === undefined || startsOn < today || state === 'cancelled') return undefined
  const lines = [
    said(words.stepFree, venue.step_free),
    said(words.hearingLoop, venue.hearing_loop),
    venue.access_note === '' ? undefined : venue.access_note,
    venue.capacity === null ? undefined : words.holds(say.count(venue.capacity, words.people)),
  ].filter((line) => line !== undefined)
  if (lines.length === 0) return undefined
  return besideSection(
    words.title,
    html`<ul class="govuk-list">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`,
  )
}

/** What is not known of a room is not said of it. */
function said(facts: Readonly<Record<'yes' | 'no', string>>, fact: string): string | undefined {
  return fact === 'yes' || fact === 'no' ? facts[fact] : undefined
}
