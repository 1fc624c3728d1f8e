import { reportBacksDue } from '../../acts/commitment/report-backs-due.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { agendaAddress, type ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.building

/** That promises are to be reported back at a meeting to come and stand on no agenda yet; nothing where none are. */
export async function reportBacksPart(visit: Visit, { meeting }: ReadAgenda): Promise<Html | undefined> {
  const { body_id: bodyId, starts_on: startsOn, meeting_id: meetingId } = meeting
  if (startsOn < visit.today || !visit.may('build-agenda', bodyId)) return undefined
  const due = await reading(visit, (at) => reportBacksDue(at, { bodyId, startsOn }, visit.today))
  if (due.length === 0) return undefined
  const said = words.reportsWait(visit.say.count(due.length, words.reportForms))
  return insetText({
    html: html`${said}
      <a class="govuk-link" href="${agendaAddress(meetingId)}/build">${words.reportsLink}</a>`,
  })
}
