import { addEvidence } from '../../acts/improvement/add-evidence.ts'
import { addImprovementAction } from '../../acts/improvement/add-improvement-action.ts'
import { agreeImprovementAction } from '../../acts/improvement/agree-action.ts'
import { drawCoverageStatement, signCoverageStatement } from '../../acts/improvement/coverage-statement.ts'
import { answerCommitment } from '../../acts/improvement/answer-commitment.ts'
import { answerEvent, linkFinding } from '../../acts/improvement/link-finding.ts'
import { makeImprovementPlan } from '../../acts/improvement/make-improvement-plan.ts'
import { publishImprovementPlan } from '../../acts/improvement/publish-improvement-plan.ts'
import { rateAction } from '../../acts/improvement/rate-action.ts'
import { reportProgress } from '../../acts/improvement/report-progress.ts'
import { trackAction } from '../../acts/improvement/track-action.ts'
import { sessionFor, type Session } from '../../acts/session.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept } from '../../foundation/result.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** What is answered in Ashcombe: the inspection by its plan, with a signed statement, and a case of the ombudsman by a plan of its own. */
export function coverageStory(loading: Loading): StoryAct[] {
  return [...inspectionCovered(loading), ...ombudsmanAnswered(loading)]
}

/** The day of the meeting with an item of this title; `undefined` where the story has not come to it. */
export function heldOn({ council }: Loading, title: string): CalendarDate | undefined {
  return council.meetings.find(({ items }) => items.some((item) => item.title === title))?.startsOn
}

/** Which action answers which finding of the inspection; managers' supervision in part, since a page in a file is no supervision. */
const links = [
  ['return conversations', 'improvement 1', 'full'],
  ['return conversations', 'paragraph 3', 'full'],
  ['brothers and sisters', 'improvement 2', 'full'],
  ['brothers and sisters', 'paragraph 5', 'full'],
  ['one page', 'improvement 3', 'part'],
  ['one page', 'paragraph 6', 'part'],
  ['health assessments', 'improvement 4', 'part'],
] as const

const director = 'calloway'

const promisedToOmbudsman =
  'that the ombudsman and the Audit and Governance Committee be told within three months'

function inspectionCovered(loading: Loading): StoryAct[] {
  const { idOf } = loading
  const outcomeOn = heldOn(loading, 'Outcome of the inspection of children’s services')
  if (outcomeOn === undefined) return []
  const planId = idOf('improvementPlan', 'children')
  const eventId = idOf('assuranceEvent', 'inspection')
  const on = addDays(outcomeOn, 31)
  return [
    {
      at: moment(on, '09:30'),
      what: 'say which report the plan answers',
      act: (session) => answerEvent(session, { planId, eventId }),
    },
    {
      at: moment(on, '09:40'),
      what: 'link the actions to the findings',
      act: async (session) => {
        for (const [action, finding, contribution] of links) {
          const [actionId, findingId] = [idOf('action', action), idOf('finding', finding)]
          const linked = await linkFinding(session, { actionId, findingId, contribution, reason: '' })
          if (!linked.ok) return linked
        }
        return accept(undefined)
      },
    },
    ...statementSigned(loading, {
      plan: 'children',
      event: 'inspection',
      by: director,
      on: addDays(on, 1),
      isPartial: true,
    }),
  ]
}

type Statement = {
  readonly plan: string
  readonly event: string
  readonly by: string
  readonly on: CalendarDate
  readonly isPartial?: boolean
}

/** A statement of what a plan covers of a report, drawn and signed on one day; that it addresses all issues unless it is partial. */
export function statementSigned(
  { idOf }: Loading,
  { plan, event, by, on, isPartial = false }: Statement,
): StoryAct[] {
  const id = idOf('statement', plan)
  const of = { planId: idOf('improvementPlan', plan), eventId: idOf('assuranceEvent', event) }
  return [
    {
      at: moment(on, '11:00'),
      what: `draw a statement of what the plan ${plan} covers`,
      act: (session) => drawCoverageStatement(session, { id, ...of, claimsAll: !isPartial }),
    },
    {
      at: moment(on, '16:30'),
      by,
      what: `sign what the plan ${plan} covers`,
      act: (session) => signCoverageStatement(asAccountHolder(session), id),
    },
  ]
}

/** The same session for who acts as the holder of their own account, as one who has signed in does. */
function asAccountHolder(session: Session): Session {
  const { actor, at, zone } = session
  const own = { role: 'account-holder', fromOn: dateAt(at, zone) } as const
  return sessionFor(session, { actor: { ...actor, grants: [...actor.grants, own] } })
}

/** The one recommendation of the ombudsman that asks for work, answered by one action that was done. */
function ombudsmanAnswered(loading: Loading): StoryAct[] {
  const { idOf } = loading
  const reportOn = heldOn(loading, 'An ombudsman’s report: Miss Y')
  if (reportOn === undefined) return []
  const planId = idOf('improvementPlan', 'ombudsman')
  const actionId = idOf('action', 'cases like Miss Y')
  const day = (days: number) => addDays(reportOn, days)
  return [
    {
      at: moment(day(10), '09:00'),
      what: 'make the plan that answers the ombudsman',
      act: (session) =>
        makeImprovementPlan(session, {
          id: planId,
          title: 'What follows from the case of Miss Y',
          kind: 'ombudsman',
          summary: 'What the council does about the ombudsman’s recommendations.',
          ownerBodyId: idOf('body', 'cabinet'),
          forumBodyId: idOf('body', 'audit'),
          directorOfficeId: idOf('office', 'dass'),
          dueOn: day(90),
        }),
    },
    {
      at: moment(day(10), '09:10'),
      what: 'say which report it answers',
      act: (session) => answerEvent(session, { planId, eventId: idOf('assuranceEvent', 'ombudsman') }),
    },
    {
      at: moment(day(10), '09:20'),
      what: 'add its action',
      act: (session) =>
        addImprovementAction(session, {
          id: actionId,
          planId,
          title: 'Open again 31 cases that waited in the same queue',
          detail: 'Each is read by somebody who did not work on it, and each person is visited.',
          theme: 'Waiting for assessments',
          accountableOfficeId: idOf('office', 'dass'),
          partners: [],
          originalDueOn: day(80),
          voiceNote: '',
          risk: '',
          cost: '£3,600 in all',
          lead: { personId: idOf('person', 'trevanick') },
        }),
    },
    {
      at: moment(day(11), '09:00'),
      what: 'agree it',
      act: (session) =>
        agreeImprovementAction(session, { actionId, on: day(11), authority: 'Agreed by the Cabinet.' }),
    },
    {
      at: moment(day(11), '09:10'),
      what: 'link it to the recommendation',
      act: (session) =>
        linkFinding(session, {
          actionId,
          findingId: idOf('finding', 'Waiting for assessments'),
          contribution: 'full',
          reason: '',
        }),
    },
    ...statementSigned(loading, { plan: 'ombudsman', event: 'ombudsman', by: 'trevanick', on: day(12) }),
    {
      at: moment(day(60), '10:00'),
      by: 'trevanick',
      what: 'tell how it goes',
      act: (session) =>
        reportProgress(session, {
          id: idOf('update', 'cases like Miss Y'),
          actionId,
          asOf: day(60),
          known: 'Twenty-four of 31 cases are read; nine people had waited too long.',
          howKnown: 'From the list of cases, each signed by who read it and by their manager.',
          next: 'Seven cases, and a visit to each of 31 people.',
        }),
    },
    {
      at: moment(day(61), '10:00'),
      what: 'show it where the promise to the ombudsman is followed',
      act: (session) =>
        trackAction(session, {
          actionId,
          tracker: {
            commitmentId: idOf('commitment', promisedToOmbudsman),
          },
          link: 'on',
          reason: '',
        }),
    },
    {
      at: moment(day(61), '10:10'),
      what: 'say which promise the plan answers',
      act: (session) =>
        answerCommitment(session, {
          planId,
          commitmentId: idOf('commitment', promisedToOmbudsman),
          link: 'on',
          reason: '',
        }),
    },
    {
      at: moment(day(76), '10:00'),
      by: 'trevanick',
      what: 'add what shows that it was done',
      act: (session) =>
        addEvidence(session, {
          id: idOf('evidence', 'letters to 31 people'),
          actionId,
          kind: 'document',
          title: 'Copies of 31 letters, and the dates of 31 visits',
          datedOn: day(74),
          supports: 'delivery',
          keptAt: 'Case files of adult care',
        }),
    },
    {
      at: moment(day(77), '10:00'),
      by: 'trevanick',
      what: 'rate it complete',
      act: (session) =>
        rateAction(session, {
          actionId,
          scale: 'delivery',
          step: 'complete',
          reason: 'Twelve of 31 had waited too long and were paid £300 each.',
        }),
    },
    {
      at: moment(day(78), '10:00'),
      what: 'publish the plan',
      act: (session) => publishImprovementPlan(session, planId),
    },
  ]
}
