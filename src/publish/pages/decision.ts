import { ballotsOn } from '../../store/public/ballot.ts'
import { votesOn } from '../../store/public/agenda-item.ts'
import {
  afterDecisions,
  delegatedDecisionById,
  type AfterDecision,
  type DelegatedDecision,
} from '../../store/public/decision.ts'
import { commitmentsMadeIn } from '../../store/public/commitment.ts'
import { documentsOn } from '../../store/public/document.ts'
import { resolutionById, type Resolution } from '../../store/public/resolution.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { shownCallIn } from '../parts/call-in.ts'
import { promisedHere } from '../parts/commitment.ts'
import { decisionTag, shownEffect } from '../parts/decision-effect.ts'
import { shownAuthority, shownPapers } from '../parts/delegated.ts'
import { documentRows } from '../parts/document-rows.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { shownBallots } from '../parts/ballot.ts'
import { decisionRecord, shownResolution, shownVotes } from '../parts/resolution.ts'
import { linkList, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { ballotWords } from '../words/ballot-words.ts'
import { decisionWords } from '../words/decision-words.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'

const words = pageWords.decision

/**
 * One decision, taken at a meeting or alone: its words, when it takes effect, its call-in, its statutory record, and where or
 * under what authority it was taken. One that was withdrawn says when and why.
 */
export const decisionPage: PageMaker = async (visit, { id }) => {
  const resolution = await resolutionById(visit.record, id)
  if (resolution === undefined) return undefined
  const isWithdrawn = resolution.end?.kind === 'withdrawn'
  const date = visit.say.date(resolution.taken_on)
  const after = (await afterDecisions(visit.record, [resolution.resolution_id])).get(resolution.resolution_id)
  return {
    title: words.title(resolution.title),
    section: 'decisions',
    description: recordWords.listOf(words.title(resolution.title), resolution.decision_maker, date),
    breadcrumbs: way([siteWords.decisions, '/decisions'], [resolution.title]),
    ...(isWithdrawn ? ({ status: 410, noindex: true } as const) : {}),
    main: html`${head(visit, resolution, after)} ${shownResolution(visit, resolution)}
    ${!isWithdrawn && (await standing(visit, resolution, after))} ${section(words.about, about(resolution))}`,
  }
}

/** What a decision that stands has on its page beside its words. */
async function standing(
  visit: Visit,
  resolution: Resolution,
  after: AfterDecision | undefined,
): Promise<Html> {
  const { votes, ballots, documents, delegated } = await belongingTo(visit, resolution)
  const promised = await commitmentsMadeIn(visit.record, { resolutionId: resolution.resolution_id })
  const effect = after && shownEffect(visit, after)
  return html`${promisedHere(visit, promised)} ${effect && section(decisionWords.effectHeading, effect)}
  ${after?.callIn && section(decisionWords.callInHeading, shownCallIn(visit, after.callIn))}
  ${section(words.record, decisionRecord(visit, resolution, mustState(resolution)))}
  ${delegated && section(decisionWords.authority, shownAuthority(delegated))}
  ${ballots.length > 0 && section(ballotWords.heading, shownBallots(ballots))}
  ${votes.length > 0 && section(words.vote, shownVotes(votes))} ${papers(visit, { delegated, documents })}`
}

async function belongingTo({ record }: Visit, resolution: Resolution) {
  const { item_id: itemId, delegated_decision_id: delegatedId } = resolution
  const [votes, ballots, documents, delegated] = await Promise.all([
    itemId === null ? [] : votesOn(record, itemId),
    itemId === null ? [] : ballotsOn(record, itemId),
    itemId === null ? [] : documentsOn(record, [itemId]),
    delegatedId === null ? undefined : delegatedDecisionById(record, delegatedId),
  ])
  return { votes, ballots, documents, delegated }
}

/** An executive decision states all five things, and standing business need not. */
function mustState(resolution: Resolution): 'states the five' | 'may leave out' {
  const isExecutive = resolution.is_delegated_executive ?? resolution.regime === 'exec2012'
  return isExecutive && !resolution.is_standing ? 'states the five' : 'may leave out'
}

function papers(
  visit: Visit,
  read: {
    readonly delegated: DelegatedDecision | undefined
    readonly documents: Awaited<ReturnType<typeof documentsOn>>
  },
): Html {
  return read.delegated === undefined
    ? section(
        pageWords.item.documents,
        documentRows(visit, read.documents),
        pageWords.item.noDocumentsPublished,
      )
    : section(decisionWords.papers, shownPapers(read.delegated), decisionWords.noPapers)
}

function head(visit: Visit, resolution: Resolution, after: AfterDecision | undefined): Html {
  const { meeting_id: meetingId, body_name: body, maker } = resolution
  return pageHeading({
    caption: words.heading,
    title: resolution.title,
    state: decisionTag(visit, resolution, after),
    facts: [
      meetingId === null ? resolution.decision_maker : link(`/meetings/${meetingId}`, body),
      maker !== null && label(decisionWords.states.maker, maker),
      visit.say.longDate(resolution.taken_on),
      resolution.is_key === true && pageWords.decisions.key,
    ],
  })
}

function about(resolution: Resolution): Html {
  const { item_id: itemId, meeting_id: meetingId, matter_id: matterId, maker } = resolution
  return linkList([
    ...(itemId === null ? [] : [link(`/items/${itemId}`, words.item)]),
    ...(meetingId === null ? [] : [link(`/meetings/${meetingId}`, words.meeting)]),
    ...(maker === null ? [] : [link('/scheme-of-delegation', decisionWords.wholeScheme)]),
    ...(matterId === null ? [] : [link(`/matters/${matterId}`, pageWords.document.matterLink)]),
  ])
}
