import type { TypedPoint } from '../../council/voice/points-in.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { ActName } from '../../council/access/power.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { followUpList } from '../parts/follow-up-form.ts'
import { sightOf } from './desk-page.ts'
import { waitsForReader } from './waits-for.ts'
import {
  participantAddress,
  participantCrumbs,
  participantName,
  readOf,
  voiceAddress,
  voiceAsked,
  type SeenVoice,
} from './read-voices.ts'
import { scrollTable } from './scroll-table.ts'
import { voicesWords } from './words.ts'

const words = voicesWords.voice

/** One thing that a young person said, with its whole way: the words, what they agree to, checks, answers and that they were told. */
export const voiceRoute: Route = {
  url: '/voices/:id',
  for: ['record-voice'],
  show: async (visit, asked) => {
    const seen = await voiceAsked(visit, asked)
    if (seen === undefined) return undefined
    const { voice, participant, stage } = seen
    const title = voicesWords.themes[voice.theme]
    return {
      title,
      breadcrumbs: participantCrumbs(participant),
      reads: readOf(seen),
      main: html`${pageHeading({ title, facts: [words.saidBy(participant.role, visit.say.date(voice.saidOn)), voicesWords.stages[stage]] })}
      ${nextPart(visit, seen)} ${part(words.words, wordsOf(seen))}
      ${!seen.kept.isPublished && voice.audience === 'public' && part(voicesWords.points.title, pointList(seen.points))}
      ${part(voicesWords.consent.title, agreedTo(seen))}
      ${part(voicesWords.links.part, followUpList(seen.followUps))} ${historyOf(visit, seen)}`,
    }
  },
}

type Step = { readonly act: ActName; readonly path: string; readonly text: string; readonly isMeant: boolean }

/** The way on: what this voice waits for as a button, and what else may be done with it as links. */
function nextPart(visit: Visit, seen: SeenVoice): Html {
  const base = voiceAddress(seen)
  const meant = nextSteps(visit, seen).filter(({ act, isMeant }) => isMeant && visit.may(act))
  return html`${seen.stage === 'check' && seen.isOwn && plain(voicesWords.check.own)}
    ${!waitsForReader(visit, seen.row) && plain(voicesWords.othersNext[seen.stage])}
    ${meant.length > 0 && html`<div class="govuk-button-group">${meant.map(({ path, text }) => button({ text, href: `${base}/${path}` }))}</div>`}
    <ul class="govuk-list">
      ${otherWays(visit, seen).map((each) => html`<li>${each}</li>`)}
    </ul>`
}

function nextSteps({ reader }: Visit, { stage, isOwn, kept }: SeenVoice): readonly Step[] {
  const lastAnswer = kept.answers.at(-1)
  const isOwnAnswer = lastAnswer?.written_by_account_id === reader.accountId
  const { check, publish, answer, told } = voicesWords
  const isToTell = stage !== 'withdrawn' && lastAnswer !== undefined && kept.told.length === 0
  return [
    { act: 'check-voice', path: 'check', text: check.open, isMeant: stage === 'check' && !isOwn },
    { act: 'publish-voice', path: 'publish', text: publish.open, isMeant: stage === 'publication' },
    { act: 'answer-voice', path: 'answer', text: answer.open, isMeant: stage === 'answer' },
    {
      act: 'publish-voice-answer',
      path: 'publish-answer',
      text: answer.publishOpen,
      isMeant: stage === 'answerCheck' && !isOwnAnswer,
    },
    { act: 'tell-back', path: 'tell', text: told.open, isMeant: isToTell },
  ]
}

function otherWays(visit: Visit, seen: SeenVoice): readonly Html[] {
  const { kept, voice } = seen
  const base = voiceAddress(seen)
  const publicPage = link(`/you-said-we-did/${voice.id}`, words.public)
  if (seen.stage === 'withdrawn') return kept.isPublished ? [publicPage] : []
  const hasAnswers = kept.answers.length > 0
  return [
    ...(kept.isPublished ? [publicPage] : [link(`${base}/change`, words.change)]),
    ...(hasAnswers && visit.may('answer-voice') ? [link(`${base}/answer`, voicesWords.answer.open)] : []),
    ...(visit.may('link-voice') ? [link(`${base}/links`, voicesWords.links.open)] : []),
    ...(kept.told.length > 0 ? [link(`${base}/tell`, voicesWords.told.open)] : []),
    link(`${base}/withdraw`, voicesWords.withdraw.open),
  ]
}

/** Words that are shown only while they agree to it, and that they are not where they do not. */
function ifAgreed(text: string, isAgreed: boolean): Fragment {
  return text === '' || isAgreed ? text : html`${text} <em>${words.notAgreed}</em>`
}

function wordsOf({ kept, voice, participant, row, scopes }: SeenVoice): Html {
  const { item, versions } = kept
  const rows: readonly (readonly [string, Fragment])[] = [
    [words.rows.question, voice.question],
    [words.rows.plainWords, voice.plainWords],
    [words.rows.ownWords, ifAgreed(voice.ownWords, scopes.has('quote'))],
    [words.rows.name, ifAgreed(voice.nameToShow, scopes.has('name'))],
    [words.rows.recording, ifAgreed(voice.recording, scopes.has('film'))],
    [words.rows.place, item.body_name ?? item.forum ?? ''],
    [words.rows.item, item.item_id === null ? '' : link(`/items/${item.item_id}`, item.item_title ?? '')],
    [
      words.rows.matter,
      item.matter_id === null ? '' : link(`/matters/${item.matter_id}`, item.matter_title ?? ''),
    ],
    [words.rows.audience, sightOf(row)],
    [words.rows.person, link(participantAddress(participant), participantName(participant))],
    [words.rows.supporter, participant.supporterName],
    [words.rows.writtenBy, [...new Set(versions.map((each) => each.written_by))].join(', ')],
  ]
  return summaryList({
    rows: rows
      .filter(([, value]) => value !== '')
      .map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })),
  })
}

/** What was pointed at in typed words, each with what to do about it. */
export function pointList(points: readonly TypedPoint[]): Html {
  const said = voicesWords.points
  if (points.length === 0) return plain(said.none)
  return html`${plain(said.lead)}
    <ul class="govuk-list govuk-list--bullet">
      ${points.map(({ kind, words: found }) => html`<li>${said.line(found, said.kinds[kind])}</li>`)}
    </ul>`
}

function agreedTo({ scopes, participant, stage }: SeenVoice): Html {
  const said = voicesWords.consent
  const ask =
    stage !== 'withdrawn' &&
    html`<p class="govuk-body">${link(`${participantAddress(participant)}/consent`, said.add)}</p>`
  if (scopes.size === 0) return html`${plain(said.nothing)} ${ask}`
  return html`${plain(said.live)}
    <ul class="govuk-list govuk-list--bullet">
      ${[...scopes].map((scope) => html`<li>${said.scopes[scope]}</li>`)}
    </ul>
    ${ask}`
}

function historyOf({ say }: Visit, { kept }: SeenVoice): Html {
  const { check, answer, told } = voicesWords
  const shown = new Set(kept.answerChecks.map(({ sequence }) => sequence))
  return html`${
    kept.checks.length > 0 &&
    part(
      check.history,
      scrollTable(
        check.history,
        check.historyHead,
        kept.checks.map((row) => [
          say.moment(row.at),
          row.checked_by,
          check.outcomes[row.outcome as keyof typeof check.outcomes],
          row.words,
        ]),
      ),
    )
  }
  ${
    kept.answers.length > 0 &&
    part(
      answer.history,
      html`${kept.answers.map(
        (row) =>
          html`${plain(row.words)}
            <p class="govuk-body-s">
              ${answer.line(row.answered_by, say.date(row.answered_on), row.written_by)}
              ${shown.has(row.sequence) && kept.isPublished ? answer.isPublic : answer.notPublic}
            </p>`,
      )}`,
    )
  }
  ${
    kept.told.length > 0 &&
    part(
      told.history,
      scrollTable(
        told.history,
        told.historyHead,
        kept.told.map((row) => [
          say.date(row.told_on),
          told.mediums[row.medium as keyof typeof told.mediums],
          told.reactions[row.reaction as keyof typeof told.reactions],
          row.reaction_words,
        ]),
      ),
    )
  }`
}

function part(title: string, content: Fragment): Html {
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${title}</h2>
    ${content}
  </section>`
}

function plain(text: string): Html {
  return html`<p class="govuk-body">${text}</p>`
}

function link(href: string, text: string): Html {
  return html`<a class="govuk-link" href="${href}">${text}</a>`
}
