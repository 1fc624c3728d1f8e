import type { DeskVoice, VoiceStage } from '../../store/voice.ts'
import { button } from '../../web/components/button.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import {
  desk,
  deskCrumb,
  ownParticipants,
  ownVoices,
  participantAddress,
  participantName,
} from './read-voices.ts'
import { waitsForReader } from './waits-for.ts'
import { scrollTable } from './scroll-table.ts'
import { voicesWords as words } from './words.ts'

/** The stages in the order of what is most pressing; those that wait for nobody come last. */
const stages: readonly VoiceStage[] = [
  'check',
  'change',
  'publication',
  'answer',
  'answerCheck',
  'telling',
  'told',
  'withdrawn',
]

/** The desk: every voice that the visitor keeps or supports, under what it waits for. */
export const deskRoute: Route = {
  url: '/voices',
  for: ['record-voice'],
  show: async (visit) => {
    const voices = await ownVoices(visit)
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${button({ text: words.participants, href: `${desk}/participants` })}
      ${voices.length === 0 && html`<p class="govuk-body">${words.none}</p>`}
      ${stages.map((stage) =>
        stagePart(
          visit,
          stage,
          voices.filter((row) => row.stage === stage),
        ),
      )}`,
    }
  },
}

function stagePart(visit: Visit, stage: VoiceStage, voices: readonly DeskVoice[]): Html | false {
  return (
    voices.length > 0 &&
    html`<section class="mh-section">
      <h2 class="govuk-heading-m">${words.stageTitles[stage]}</h2>
      ${voiceTable(visit, voices, words.stageTitles[stage])}
    </section>`
  )
}

/** Voices in a table under its title, without any of their words. */
export function voiceTable({ say }: Visit, voices: readonly DeskVoice[], title: string = words.title): Html {
  return scrollTable(
    title,
    words.deskHead,
    voices.map((row) => [
      html`<a class="govuk-link" href="${desk}/${row.voice_id}"
        >${words.themes[row.theme as keyof typeof words.themes]}<span class="govuk-visually-hidden"
          >, ${saidBy(row)}, ${say.date(row.said_on)}</span
        ></a
      >`,
      saidBy(row),
      say.shortDate(row.said_on),
      sightOf(row),
    ]),
  )
}

function saidBy({ participant_id: id, role }: DeskVoice): string {
  return participantName({ id, role })
}

/** Who sees a voice now: of one that was published, whether the public still does. */
export function sightOf({ was_published: wasPublished, is_shown: isShown, audience }: DeskVoice): string {
  if (wasPublished) return isShown ? words.shownNow : words.shownNoMore
  return words.audiences[audience as keyof typeof words.audiences]
}

/** The young people whom the visitor keeps or supports, by role. */
export const participantsRoute: Route = {
  url: '/voices/participants',
  for: ['record-voice'],
  show: async (visit) => {
    const own = await ownParticipants(visit)
    const { person } = words
    return {
      title: words.participants,
      breadcrumbs: [deskCrumb],
      main: html`${pageHeading({ title: words.participants, lead: person.listLead })}
      ${
        visit.may('take-on-participant')
          ? button({ text: person.add, href: `${desk}/participants/new` })
          : html`<p class="govuk-body">${person.othersAdd}</p>`
      }
      ${
        own.length === 0
          ? html`<p class="govuk-body">${person.listNone}</p>`
          : scrollTable(
              words.participants,
              person.listHead,
              own.map((one) => [
                html`<a class="govuk-link" href="${participantAddress(one)}">${participantName(one)}</a>`,
                one.supporterName,
                visit.say.shortDate(one.fromOn),
                one.toOn === undefined ? '' : visit.say.shortDate(one.toOn),
              ]),
            )
      }`,
    }
  },
}

/** What waits for the visitor among young people's words, for their first page. */
export async function voicesHomePart(visit: Visit): Promise<Html | undefined> {
  if (!visit.mayAnywhere('record-voice')) return undefined
  const waiting = (await ownVoices(visit)).filter((row) => waitsForReader(visit, row)).length
  if (waiting === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.home.title}</h2>
    <p class="govuk-body">
      <a class="govuk-link" href="${desk}">${visit.say.count(waiting, words.home.waiting)}</a>
    </p>
  </section>`
}
