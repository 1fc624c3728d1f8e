import { dateAt } from '../../foundation/instant.ts'
import type { Vote } from '../../store/public/agenda-item.ts'
import type { DecisionCorrection, Limb, Resolution } from '../../store/public/resolution.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { factLine } from '../../web/record/fact-line.ts'
import type { ShownLimb } from '../../web/record/limb-list.ts'
import { notice } from '../../web/record/notice.ts'
import { resolutionBlock } from '../../web/record/resolution-block.ts'
import { voteTable } from '../../web/record/vote-table.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { decisionWords } from '../words/decision-words.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'
import { label } from './label.ts'
import { link } from './links.ts'

const words = pageWords.decision

/**
 * A resolution, whole: who decided, in what words, each limb with what it promises, and what was put right since it was
 * public. One that was withdrawn has its notice alone.
 */
export function shownResolution(visit: Visit, resolution: Resolution): Html {
  const minutes = resolution.limbs.map((limb) => limb.minute_number).filter((number) => number !== null)
  if (resolution.end?.kind === 'withdrawn') return html`${endNotice(visit, resolution)}`
  return html`${endNotice(visit, resolution)} ${block(visit, resolution, minutes)}
  ${corrections(visit, resolution)}`
}

function block(visit: Visit, resolution: Resolution, minutes: readonly string[]): Html {
  return resolutionBlock({
    id: `decision-${resolution.resolution_id}`,
    heading: words.heading,
    formula: words.formula(resolution.decision_maker, resolution.formula.trimEnd().replace(/[:;,.]$/, '')),
    limbs: resolution.limbs.map((limb) => shownLimb(visit, limb)),
    facts: [
      visit.say.date(resolution.taken_on),
      resolution.is_key === true && pageWords.decisions.key,
      ...[...new Set(minutes)].map((number) => recordWords.minuteNumber(number)),
    ],
  })
}

/**
 * The record of a decision. What the record leaves out is left out here too, but for the five things that the law asks
 * an executive to state: those say that they are not stated.
 */
export function decisionRecord(
  { say, council }: Visit,
  resolution: Resolution,
  mustState: 'states the five' | 'may leave out',
): Html {
  const { is_key: isKey, published_at: publishedAt } = resolution
  const rows: readonly (readonly [string, string | null])[] = [
    [words.decisionMaker, resolution.decision_maker],
    [words.takenOn, say.longDate(resolution.taken_on)],
    [
      words.publishedAt,
      publishedAt === null ? words.notPublishedAt : say.longDate(dateAt(publishedAt, council.zone)),
    ],
    [words.isKey, isKey === null ? null : isKey ? words.yes : words.no],
    [words.reasons, resolution.reasons],
    [words.alternatives, orNone(resolution.alternatives, resolution.has_no_alternatives)],
    [words.conflicts, orNone(resolution.conflicts, resolution.has_no_conflicts)],
    [words.dispensations, orNone(resolution.dispensations, resolution.has_no_dispensations)],
  ]
  return summaryList({
    rows: rows
      .filter(([, value]) => mustState === 'states the five' || value !== null)
      .map(([key, value]) => ({ key: { text: key }, value: { text: value ?? recordWords.notStated } })),
  })
}

function orNone(text: string | null, isNone: boolean): string | null {
  return isNone ? decisionWords.none : text
}

/** That a decision was withdrawn or that another took its place, with the reason; nothing for one that stands. */
function endNotice({ say, council }: Visit, { end }: Resolution): Html | undefined {
  if (end === undefined) return undefined
  const date = say.longDate(dateAt(end.at, council.zone))
  if (end.kind === 'withdrawn')
    return notice({
      kind: 'changed',
      heading: decisionWords.withdrawnHeading,
      body: html`<p>${decisionWords.withdrawn(date, end.reason)}</p>`,
    })
  return notice({
    kind: 'changed',
    heading: decisionWords.supersededHeading,
    body: html`<p>${decisionWords.superseded(date, end.reason)}</p>
      ${end.by_resolution_id !== null && html`<p>${link(`/decisions/${end.by_resolution_id}`, decisionWords.laterDecision)}</p>`}`,
  })
}

/** What was put right in a decision after it was public, each time with its day and its reason; nothing where nothing was. */
function corrections({ say, council }: Visit, resolution: Resolution): Html | undefined {
  if (resolution.corrections.length === 0) return undefined
  const byVersion = [...Map.groupBy(resolution.corrections, ({ version }) => version).values()]
  return html`${byVersion.map((places) => {
    const [first] = places
    return (
      first &&
      notice({
        kind: 'changed',
        heading: decisionWords.correctedOn(say.longDate(dateAt(first.at, council.zone))),
        headingLevel: 3,
        body: html`<ul class="govuk-list">
            ${places.map((place) => html`<li>${correctedPlace(place)}</li>`)}
          </ul>
          <p>${decisionWords.correctionReason(first.reason)}</p>`,
      })
    )
  })}`
}

function correctedPlace({ place, was, becomes }: DecisionCorrection): string {
  const limb = place.startsWith('limb ') ? decisionWords.limb(place.slice(5)) : undefined
  const where = limb ?? label(decisionWords.states.place, place)
  if (was === null) return decisionWords.correctionHidden(where)
  return was === ''
    ? decisionWords.correctionAdded(where, becomes)
    : decisionWords.correctionWas(where, was, becomes)
}

/** The votes on an item, each with its numbers and, where it was recorded, the names. */
export function shownVotes(votes: readonly Vote[]): Html | undefined {
  if (votes.length === 0) return undefined
  return html`${votes.map((vote) => html`<div class="govuk-!-margin-bottom-8">${shownVote(vote)} ${factLine(voteFacts(vote))} ${ownVotes(vote)}</div>`)}`
}

function shownVote(vote: Vote): Html {
  const isNamed = vote.casts.length > 0
  const counts = { for: vote.for_count, against: vote.against_count, abstain: vote.abstain_count }
  const isCounted = isNamed || Object.values(counts).some((count) => count !== null)
  if (!isCounted) return html`<p class="govuk-body"><strong>${vote.motion}</strong> ${words.notCounted}</p>`
  return voteTable({
    caption: vote.motion,
    head: isNamed ? words.voteHead : words.voteHeadPlain,
    rows: (['for', 'against', 'abstain'] as const).map((side) => {
      const casts = vote.casts.filter((cast) => cast.side === side)
      const names = casts.map(({ person_id: person, name }) =>
        person === null ? name : link(`/people/${person}`, name),
      )
      return {
        choice: recordWords.side[side],
        count: counts[side] ?? casts.length,
        ...(isNamed ? { names } : {}),
      }
    }),
  })
}

/** How single members asked that theirs be recorded, where the vote was not by name. */
function ownVotes({ atOwnRequest }: Vote): Html | undefined {
  if (atOwnRequest.length === 0) return undefined
  return html`<p class="govuk-body govuk-!-margin-top-3 govuk-!-margin-bottom-1">${words.atOwnRequest}:</p>
    <ul class="govuk-list govuk-list--bullet">
      ${atOwnRequest.map(({ person_id: person, name, side }) => html`<li>${person === null ? name : link(`/people/${person}`, name)}: ${sideOf(side).toLowerCase()}</li>`)}
    </ul>`
}

function voteFacts(vote: Vote): Fragment[] {
  const { casting_vote_by: chair, casting_vote_given: given } = vote
  return [
    vote.carried === null ? undefined : vote.carried ? words.carried : words.notCarried,
    vote.mover !== null && words.moved(vote.mover),
    vote.seconder !== null && words.seconded(vote.seconder),
    chair !== null &&
      (given === 'for' || given === 'against') &&
      words.castingVote(chair, recordWords.side[given]),
    chair !== null && given === 'notUsed' && words.castingNotUsed(chair),
  ]
}

function shownLimb(visit: Visit, limb: Limb): ShownLimb {
  return {
    text: limb.text,
    number: limb.number ?? undefined,
    id: `limb-${limb.limb_id}`,
    note: limb.has_undertaking ? undertaking(visit, limb) : undefined,
  }
}

function undertaking({ say }: Visit, limb: Limb): Fragment {
  const { undertaking_owner: owner, undertaking_due_on: dueOn, report_back_body: body } = limb
  const { undertaking_trigger: trigger } = limb
  if (owner === null || (dueOn === null && trigger === null))
    return limb.reason_for_none === null
      ? words.unknownUndertaking
      : words.noUndertaking(limb.reason_for_none)
  const sentence =
    dueOn === null
      ? commitmentWords.undertakenUpon(owner, trigger ?? '')
      : words.undertaking(owner, say.date(dueOn))
  if (body === null) return words.undertakingEnd(sentence)
  return words.reportBack(
    sentence,
    limb.report_back_slug === null ? html`${body}` : link(`/bodies/${limb.report_back_slug}`, body),
  )
}

/** What a resolution says first, for a list: the text of its limbs, cut at about 200 letters. */
export function inShort(resolution: Pick<Resolution, 'limbs'>): string {
  const text = resolution.limbs.map((limb) => limb.text.trimEnd().replace(/[.;,]$/, '')).join('; ')
  if (text.length <= 220) return text
  return `${text.slice(0, text.lastIndexOf(' ', 200))} …`
}

/** The voted side of a person, in words. */
export function sideOf(side: string): string {
  return label(recordWords.side, side)
}
