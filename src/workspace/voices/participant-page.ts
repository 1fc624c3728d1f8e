import { placementsOf, visitsOf, type AtForum } from '../../store/voice-participant.ts'
import { voiceConsentsOf, type KeptConsent } from '../../store/voice-consent.ts'
import type { DeskVoice } from '../../store/voice.ts'
import type { KeptParticipant } from '../../store/voice-participant.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { voiceTable } from './desk-page.ts'
import {
  desk,
  deskCrumb,
  ownVoices,
  participantAddress,
  participantAsked,
  participantName,
} from './read-voices.ts'
import { scrollTable } from './scroll-table.ts'
import { voicesWords as words } from './words.ts'

/** A young person who takes part: what they agree to, what they said, and where they take part. */
export const participantRoute: Route = {
  url: '/voices/participants/:id',
  for: ['record-voice'],
  show: async (visit, asked) => {
    const participant = await participantAsked(visit, asked)
    if (participant === undefined) return undefined
    const { id: participantId } = participant
    const known = await reading(visit, async ({ tx, councilId }) => ({
      consents: await voiceConsentsOf(tx, { councilId, participantId }),
      placements: await placementsOf(tx, { councilId, participantId }),
      visits: await visitsOf(tx, { councilId, participantId }),
    }))
    const voices = (await ownVoices(visit)).filter((row) => row.participant_id === participantId)
    const base = participantAddress(participant)
    const { person, consent, forum } = words
    const title = participantName(participant)
    return {
      title,
      breadcrumbs: [deskCrumb, { text: words.participants, href: `${desk}/participants` }],
      reads: [{ kind: 'participant', id: participantId }],
      main: html`${pageHeading({ title })} ${facts(visit, participant)}
      ${visit.may('change-participant') && html`<p class="govuk-body">${way(`${base}/change`, person.change)}</p>`}
      ${button({ text: person.record, href: `${base}/record` })}
      ${part(person.said, voices.length > 0 ? voiceTable(visit, voices) : person.saidNone)}
      ${part(
        consent.title,
        html`${known.consents.length > 0 ? consentTable(visit, { base, voices, consents: known.consents }) : plain(consent.none)}
        ${button({ text: consent.add, href: `${base}/consent`, classes: 'govuk-button--secondary' })}`,
      )}
      ${part(
        forum.title,
        html`${known.placements.length > 0 ? placementTable(visit, base, known.placements) : plain(visit.may('place-participant') ? forum.none : `${forum.none} ${forum.othersMatch}`)}
        ${visit.may('place-participant') && button({ text: forum.add, href: `${base}/place`, classes: 'govuk-button--secondary' })}`,
      )}
      ${part(
        forum.visits,
        html`${known.visits.length > 0 ? visitTable(visit, base, known.visits) : plain(forum.visitsNone)}
        ${button({ text: forum.visitAdd, href: `${base}/visit`, classes: 'govuk-button--secondary' })}`,
      )}`,
    }
  },
}

function facts({ say }: Visit, one: KeptParticipant): Html {
  const { person } = words
  const term =
    one.toOn === undefined
      ? person.since(say.date(one.fromOn))
      : person.term(say.date(one.fromOn), say.date(one.toOn))
  const rows = [
    [person.facts.age, person.ages[one.ageBand]],
    [person.facts.supporter, one.supporterName],
    [person.facts.keptAt, one.keptAt],
    [person.facts.term, term],
  ] as const
  return summaryList({ rows: rows.map(([text, value]) => ({ key: { text }, value: { text: value } })) })
}

function part(title: string, content: Fragment): Html {
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${title}</h2>
    ${typeof content === 'string' ? plain(content) : content}
  </section>`
}

function plain(text: string): Html {
  return html`<p class="govuk-body">${text}</p>`
}

function way(href: string, text: Fragment): Html {
  return html`<a class="govuk-link" href="${href}">${text}</a>`
}

type Consents = {
  readonly base: string
  readonly consents: readonly KeptConsent[]
  readonly voices: readonly DeskVoice[]
}

function consentTable({ say }: Visit, { base, consents, voices }: Consents): Html {
  const said = words.consent
  const oneOf = (voiceId: string): string => {
    const row = voices.find(({ voice_id: id }) => id === voiceId)
    const theme = words.themes[(row?.theme ?? 'other') as keyof typeof words.themes]
    return said.one(theme, row === undefined ? '' : say.shortDate(row.said_on))
  }
  return scrollTable(
    said.title,
    said.head,
    consents.map((one) => [
      html`${said.scopes[one.scope]} <br />${
          one.withdrawnAt === undefined
            ? way(
                `${base}/consents/${one.id}/take-back`,
                html`${said.takeBack}<span class="govuk-visually-hidden">: ${said.scopes[one.scope]}</span>`,
              )
            : said.takenBackOn(say.moment(one.withdrawnAt))
        }`,
      one.voiceId === undefined ? said.everything : oneOf(one.voiceId),
      say.shortDate(one.fromOn),
      one.toOn === undefined ? '' : say.shortDate(one.toOn),
      one.agreedHow,
    ]),
  )
}

function nameOf(row: { readonly body_name: string | null; readonly forum: string | null }): string {
  return row.body_name ?? row.forum ?? ''
}

function placementTable(visit: Visit, base: string, rows: readonly AtForum<'voice_placement'>[]): Html {
  const { say } = visit
  const { forum } = words
  return scrollTable(
    forum.title,
    forum.head,
    rows.map((row) => [
      html`${nameOf(row)}${
        row.to_on === null &&
        visit.may('end-placement') &&
        html` <br />${way(
            `${base}/placements/${row.placement_id}/end`,
            html`${forum.end}<span class="govuk-visually-hidden">: ${nameOf(row)}</span>`,
          )}`
      }`,
      say.shortDate(row.from_on),
      row.to_on === null ? '' : say.shortDate(row.to_on),
    ]),
  )
}

function visitTable({ say }: Visit, base: string, rows: readonly AtForum<'voice_visit'>[]): Html {
  const { forum } = words
  return scrollTable(
    forum.visits,
    forum.visitsHead,
    rows.map((row) => [
      nameOf(row),
      say.shortDate(row.visited_on),
      row.outcome === ''
        ? way(
            `${base}/visits/${row.visit_id}/outcome`,
            html`${forum.outcomeAdd}<span class="govuk-visually-hidden">: ${nameOf(row)}</span>`,
          )
        : row.outcome,
    ]),
  )
}
