import { answerRecommendation } from '../../acts/commitment/answer-recommendation.ts'
import { claimCommitmentDone } from '../../acts/commitment/claim-commitment-done.ts'
import { makeCommitment } from '../../acts/commitment/make-commitment.ts'
import { moveCommitment } from '../../acts/commitment/move-commitment.ts'
import { acceptReportBack } from '../../acts/commitment/report-back.ts'
import { answerCommitment } from '../../acts/improvement/answer-commitment.ts'
import { publishImprovementPlan } from '../../acts/improvement/publish-improvement-plan.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { followedPromises, type ExampleCommitment } from '../commitments.ts'
import type { ExampleItem, ExampleLimb, ExampleMeeting } from '../example-council.ts'
import { limbText } from './item-story.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

type Found = { readonly meeting: ExampleMeeting; readonly item: ExampleItem; readonly limb: ExampleLimb }

/** What was promised in Ashcombe and is followed: each made the day after its decision was published, and then its course. */
export function commitmentStory(loading: Loading): StoryAct[] {
  return followedPromises.flatMap((promise) => courseOf(loading, promise))
}

function courseOf(loading: Loading, promise: ExampleCommitment): StoryAct[] {
  const found = promisedIn(loading, promise.promised)
  const publishedOn = found && publicOn(found.meeting)
  if (found === undefined || publishedOn === undefined) return []
  return [
    made(loading, { promise, found, on: addDays(publishedOn, 1) }),
    ...planned(loading, promise, addDays(publishedOn, 2)),
    ...moved(loading, promise, found),
    ...answered(loading, promise),
    ...kept(loading, promise),
  ]
}

function promisedIn({ council }: Loading, words: string): Found | undefined {
  for (const meeting of council.meetings)
    for (const item of meeting.items)
      for (const limb of item.resolution?.limbs ?? [])
        if (limb.text.startsWith(words)) return { meeting, item, limb }
  return undefined
}

/** When the decisions of a meeting became public. */
function publicOn({ acts }: ExampleMeeting): CalendarDate | undefined {
  const kinds = ['decisionsPublished', 'draftMinutesPublished']
  return acts.filter(({ kind }) => kinds.includes(kind)).map(({ on }) => on)[0]
}

const idIn = ({ idOf }: Loading, promise: ExampleCommitment) => idOf('commitment', promise.promised)

function made(
  loading: Loading,
  { promise, found, on }: { promise: ExampleCommitment; found: Found; on: CalendarDate },
): StoryAct {
  const { idOf } = loading
  const { item, limb, meeting } = found
  const { undertaking } = limb
  const isRecommendation = promise.answered !== undefined
  return {
    at: moment(on, '10:20'),
    what: `follow “${promise.promised}”`,
    act: (session) =>
      makeCommitment(session, {
        id: idIn(loading, promise),
        nature: isRecommendation ? 'recommendation' : 'undertaking',
        source: { kind: 'limb', limbId: idOf('limb', `${item.key} ${limb.number}`) },
        quote: limbText(limb),
        owner: isRecommendation
          ? { kind: 'body', bodyId: idOf('body', 'cabinet') }
          : { kind: 'office', officeId: idOf('office', undertaking?.ownerOffice ?? '') },
        dueOn: undertaking?.dueOn,
        reportBackBodyId: idOf('body', undertaking?.reportBackTo ?? meeting.body),
      }),
  }
}

function planned({ idOf }: Loading, { promised, plan }: ExampleCommitment, on: CalendarDate): StoryAct[] {
  if (plan === undefined) return []
  const planId = idOf('improvementPlan', plan)
  const link = { planId, commitmentId: idOf('commitment', promised), link: 'on', reason: '' } as const
  return [
    {
      at: moment(on, '10:30'),
      what: `say which plan answers “${promised}”`,
      act: async (session) => {
        const answers = await answerCommitment(session, link)
        return answers.ok ? publishImprovementPlan(session, planId) : answers
      },
    },
  ]
}

function moved(loading: Loading, promise: ExampleCommitment, { limb }: Found): StoryAct[] {
  const dueOn = limb.undertaking?.dueOn
  if (dueOn === undefined) return []
  return (promise.moves ?? []).map(({ onDays, toDays, words, by }): StoryAct => {
    return {
      at: moment(addDays(dueOn, onDays), '11:40'),
      what: `move “${promise.promised}”`,
      act: (session) =>
        moveCommitment(session, {
          commitmentId: idIn(loading, promise),
          words,
          approvedBy: by,
          dueOn: addDays(dueOn, toDays),
        }),
    }
  })
}

/** The item of a title at which a body answered or accepted, with the days on which it was held and its decisions were public. */
function itemTitled(
  loading: Loading,
  title: string,
): { item: ExampleItem; heldOn: CalendarDate; publicOn: CalendarDate } | undefined {
  for (const meeting of loading.council.meetings) {
    const item = meeting.items.find((each) => each.title === title)
    const on = publicOn(meeting)
    if (item !== undefined && item.resolution !== undefined && on !== undefined)
      return { item, heldOn: meeting.startsOn, publicOn: on }
  }
  return undefined
}

function kept(loading: Loading, promise: ExampleCommitment): StoryAct[] {
  const found = promise.kept && itemTitled(loading, promise.kept.acceptedAt)
  if (found === undefined) return []
  const { idOf } = loading
  const commitmentId = idIn(loading, promise)
  const { words = '' } = promise.kept ?? {}
  return [
    {
      at: moment(addDays(found.heldOn, -6), '09:40'),
      what: `say that “${promise.promised}” is done`,
      act: (session) => claimCommitmentDone(session, { commitmentId, words }),
    },
    {
      at: moment(addDays(found.publicOn, 1), '09:50'),
      what: `accept “${promise.promised}”`,
      act: (session) =>
        acceptReportBack(session, {
          commitmentId,
          itemId: idOf('item', found.item.key),
          resolutionId: idOf('resolution', found.item.key),
        }),
    },
  ]
}

function answered(loading: Loading, promise: ExampleCommitment): StoryAct[] {
  const answer = promise.answered
  const found = answer && itemTitled(loading, answer.at)
  if (answer === undefined || found === undefined) return []
  return [
    {
      at: moment(addDays(found.publicOn, 2), '14:10'),
      what: `answer “${promise.promised}”`,
      act: (session) =>
        answerRecommendation(session, {
          commitmentId: idIn(loading, promise),
          response: 'accept',
          plan: answer.plan,
          dueOn: addDays(found.publicOn, answer.backInDays),
        }),
    },
  ]
}
