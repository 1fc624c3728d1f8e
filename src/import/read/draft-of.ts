import { limbVerb } from '../../council/resolution/limb-verb.ts'
import { hidesUndertaking } from '../../council/resolution/undertaking.ts'
import type {
  DraftContribution,
  DraftEmbargo,
  DraftItem,
  DraftLimb,
  DraftMeeting,
  DraftVote,
  Query,
  Reading,
} from './draft.ts'
import type { FoundEmbargo } from './item/embargo.ts'
import type { FoundItem } from './item/read-item.ts'
import type { FoundMeeting, Placed } from './meeting.ts'
import type { FoundLimb } from './resolution/limb.ts'
import type { Span } from './source-text.ts'
import type { FoundContribution } from './speaker/contributions.ts'
import type { Stretch } from './text/folded.ts'
import type { FoundVote } from './vote/recorded-vote.ts'

/** What was read, with the queries of each item. */
export type Findings = {
  readonly meeting: FoundMeeting
  readonly items: readonly (FoundItem & { readonly queries: readonly Query[] })[]
}

type Spans = Record<string, Span>

/** The draft that findings make: plain values, and beside them where each stands. */
export function draftOf({ meeting, items }: Findings): Omit<Reading, 'file'> {
  const spans: Spans = {}
  return {
    meeting: meetingDraft(meeting, spans),
    items: items.map((item, at) => itemDraft(item, `/items/${at}`, spans)),
    spans,
  }
}

function text(stretch: Stretch | undefined, pointer: string, spans: Spans): string | null {
  if (stretch === undefined) return null
  spans[pointer] = stretch.span
  return stretch.text
}

/** A number without the full stop that only parts it from the words after it: `45` of "45. Budget". */
function withoutPoint(number: Stretch | undefined): Stretch | undefined {
  if (number === undefined || !/[^.]\.$/.test(number.text)) return number
  return { text: number.text.slice(0, -1), span: [number.span[0], number.span[1] - 1] }
}

function value<Value>(found: Placed<Value> | undefined, pointer: string, spans: Spans): Value | null {
  if (found === undefined) return null
  spans[pointer] = found.span
  return found.value
}

function meetingDraft(meeting: FoundMeeting, spans: Spans): DraftMeeting {
  return {
    body: text(meeting.body, '/meeting/body', spans),
    date: value(meeting.date, '/meeting/date', spans),
    startsAt: value(meeting.startsAt, '/meeting/startsAt', spans),
  }
}

function itemDraft(item: Findings['items'][number], at: string, spans: Spans): DraftItem {
  if (item.toFollow !== undefined) spans[`${at}/toFollow`] = item.toFollow.span
  return {
    title: text(item.title, `${at}/title`, spans),
    number: text(withoutPoint(item.number), `${at}/number`, spans),
    toFollow: item.toFollow !== undefined,
    embargo: item.embargo === undefined ? null : embargoDraft(item.embargo, `${at}/embargo`, spans),
    decisionMaker: text(item.decisionMaker, `${at}/decisionMaker`, spans),
    resolution:
      item.resolution === undefined
        ? null
        : {
            formula: text(item.resolution.formula, `${at}/resolution/formula`, spans),
            limbs: item.resolution.limbs.map((limb, index) =>
              limbDraft(limb, `${at}/resolution/limbs/${index}`, spans),
            ),
          },
    contributions: item.contributions.map((said, index) =>
      contributionDraft(said, `${at}/contributions/${index}`, spans),
    ),
    votes: item.votes.map((vote, index) => voteDraft(vote, `${at}/votes/${index}`, spans)),
    documents: item.documents.map(({ title, url }, index) => {
      if (url?.span !== undefined) spans[`${at}/documents/${index}/url`] = url.span
      return { title: text(title, `${at}/documents/${index}/title`, spans) ?? '', url: url?.text ?? null }
    }),
    queries: item.queries,
  }
}

function embargoDraft(embargo: FoundEmbargo, at: string, spans: Spans): DraftEmbargo {
  return {
    note: text(embargo.note, `${at}/note`, spans) ?? '',
    until: value(embargo.until, `${at}/until`, spans),
    condition: text(embargo.condition, `${at}/condition`, spans),
  }
}

function limbDraft(limb: FoundLimb, at: string, spans: Spans): DraftLimb {
  const words = text(limb.stretch, `${at}/text`, spans) ?? ''
  return {
    number: text(withoutPoint(limb.number), `${at}/number`, spans),
    verb: limbVerb(words),
    text: words,
    undertaking: hidesUndertaking(words),
  }
}

function contributionDraft(said: FoundContribution, at: string, spans: Spans): DraftContribution {
  const { speaker } = said
  return {
    speaker: {
      name: text(speaker.name, `${at}/speaker/name`, spans),
      honorific: text(speaker.honorific, `${at}/speaker/honorific`, spans),
      role: text(speaker.role, `${at}/speaker/role`, spans),
      organisation: text(speaker.organisation, `${at}/speaker/organisation`, spans),
    },
    text: text(said.text, `${at}/text`, spans) ?? '',
    list: said.list.map((bullet, index) => text(bullet, `${at}/list/${index}`, spans) ?? ''),
  }
}

function voteDraft(vote: FoundVote, at: string, spans: Spans): DraftVote {
  spans[at] = vote.span.span
  const count = (side: 'for' | 'against' | 'abstain') => {
    const found = vote[side]
    if (found?.count === undefined) return null
    spans[`${at}/${side}`] = found.span.span
    return found.count
  }
  const names = (side: 'for' | 'against' | 'abstain') =>
    (vote[side]?.names ?? []).map((name, index) => text(name, `${at}/named/${side}/${index}`, spans) ?? '')
  return {
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    named: { for: names('for'), against: names('against'), abstain: names('abstain') },
  }
}
