import type { OutsideAppointment } from '../../council/outside/outside-body.ts'
import type { Id } from '../../foundation/identifier.ts'
import { meetingOfBody } from '../../store/meeting.ts'
import { appointingMeetings, appointingResolutions } from '../../store/outside.ts'
import { resolutionById } from '../../store/resolution.ts'
import { pick } from '../../web/form/choice-fields.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { outsideWords } from './words.ts'

const words = outsideWords.form

type Offered = { readonly value: string; readonly text: string }

/** The meetings and resolutions that may have appointed somebody, with those that an appointment names already. */
export function readAppointing(
  visit: Visit,
  named?: Pick<OutsideAppointment, 'meetingId' | 'resolutionId'>,
): Promise<{ readonly meetings: readonly Offered[]; readonly resolutions: readonly Offered[] }> {
  const { say } = visit
  return reading(visit, async ({ tx, councilId }) => {
    const { meetingId, resolutionId } = named ?? {}
    const meeting = meetingId && (await meetingOfBody(tx, councilId, meetingId))
    const resolution = resolutionId && (await resolutionById(tx, councilId, resolutionId))
    const meetings = (await appointingMeetings(tx, councilId)).map((row) => ({
      value: row.meeting_id as string,
      text: `${row.name}, ${say.date(row.starts_on)}`,
    }))
    const resolutions = (await appointingResolutions(tx, councilId)).map((row) => ({
      value: row.resolution_id as string,
      text: `${say.shortDate(row.taken_on)}, ${row.body_name}: ${row.title}`,
    }))
    return {
      meetings: withNamed(
        meetings,
        meeting && {
          value: meeting.meeting_id,
          text: `${meeting.body_name}, ${say.date(meeting.starts_on)}`,
        },
      ),
      resolutions: withNamed(
        resolutions,
        resolution && {
          value: resolution.resolution_id,
          text: `${say.shortDate(resolution.taken_on)}: ${resolution.title}`,
        },
      ),
    }
  })
}

function withNamed(offered: readonly Offered[], named: Offered | undefined): readonly Offered[] {
  return named === undefined || offered.some(({ value }) => value === named.value)
    ? offered
    : [...offered, named]
}

/** The questions by which resolution, or at least at which meeting, somebody was appointed. */
export function appointedByFields(offered: Awaited<ReturnType<typeof readAppointing>>) {
  return {
    resolution: pick({
      label: words.resolution,
      hint: words.resolutionHint,
      nothingChosen: words.noResolution,
      choices: offered.resolutions,
    }),
    meeting: pick({ label: words.meeting, nothingChosen: words.noMeeting, choices: offered.meetings }),
  }
}

/** The meeting and the resolution that were answered. */
export function appointedByAnswers(answers: { readonly meeting: string; readonly resolution: string }): {
  readonly meetingId: Id<'meeting'> | undefined
  readonly resolutionId: Id<'resolution'> | undefined
} {
  const { meeting, resolution } = answers
  return {
    meetingId: meeting === '' ? undefined : (meeting as Id<'meeting'>),
    resolutionId: resolution === '' ? undefined : (resolution as Id<'resolution'>),
  }
}
