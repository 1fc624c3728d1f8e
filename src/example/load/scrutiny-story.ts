import { enterParagraph } from '../../acts/assurance/enter-paragraph.ts'
import { publishAssuranceEvent } from '../../acts/assurance/publish-assurance-event.ts'
import { recordAssuranceEvent, type NewAssuranceEvent } from '../../acts/assurance/record-assurance-event.ts'
import { confirmMarks, markParagraph } from '../../acts/finding/mark-paragraph.ts'
import { confirmFinding, recordFinding } from '../../acts/finding/record-finding.ts'
import { addEvidence, judgeEvidence } from '../../acts/improvement/add-evidence.ts'
import { addImprovementAction } from '../../acts/improvement/add-improvement-action.ts'
import { agreeImprovementAction } from '../../acts/improvement/agree-action.ts'
import { answerCommitment } from '../../acts/improvement/answer-commitment.ts'
import { answerEvent, linkFinding } from '../../acts/improvement/link-finding.ts'
import { makeImprovementPlan } from '../../acts/improvement/make-improvement-plan.ts'
import { publishImprovementPlan } from '../../acts/improvement/publish-improvement-plan.ts'
import { rateAction } from '../../acts/improvement/rate-action.ts'
import { reportProgress } from '../../acts/improvement/report-progress.ts'
import { trackAction } from '../../acts/improvement/track-action.ts'
import type { ParagraphId } from '../../council/assurance/paragraph.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept } from '../../foundation/result.ts'
import { heldOn, statementSigned } from './coverage-story.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

const lead = 'calloway'
const second = 'mowbury'
const director = 'kilnsey'
const asked = 'Burials: what families ask for'
const answered = 'Weekend burials and a woodland section'
const promised = 'to the Cabinet a weekend rota and a woodland section'

/** What scrutiny asked, by theme, and the action that answers it: its title, what will be done, and in how many days. */
const recommendations = [
  {
    theme: 'Burials at weekends',
    text: 'That burials be possible at weekends, by a rota of those who must be there.',
    title: 'Run a rota of two registrars and a gravedigger at weekends',
    detail: 'They take weekends in turn; the office answers on Friday afternoons too.',
    cost: '£17,400 a year',
    inDays: 40,
  },
  {
    theme: 'Woodland section',
    text: 'That there be a place in the borough for a grave beneath a tree.',
    title: 'Lay out a woodland section in the extension of the cemetery',
    detail: 'It is a part of the north field, with rules for trees and the scattering of ashes.',
    cost: 'Part of the extension',
    inDays: 560,
  },
] as const

/** A case of scrutiny in Ashcombe from what the committee found to its answer: a register, a plan, a signed statement, and what was done. */
export function scrutinyStory(loading: Loading): StoryAct[] {
  const [askedOn, answeredOn] = [heldOn(loading, asked), heldOn(loading, answered)]
  if (askedOn === undefined || answeredOn === undefined) return []
  return [...found(loading, askedOn), ...planned(loading, answeredOn), ...done(loading, answeredOn)]
}

function found(loading: Loading, on: CalendarDate): StoryAct[] {
  const { idOf } = loading
  const id = idOf('assuranceEvent', 'burials')
  const event: NewAssuranceEvent = {
    id,
    source: 'scrutiny',
    framework: 'Recommendations',
    frameworkVersion: '2000',
    matterId: idOf('matter', 'cemetery-extension'),
    title: asked,
    summary:
      'The committee heard undertakers and faith communities, and asked the Cabinet for burials at weekends and graves beneath trees.',
    kind: 'review',
    stage: 'published',
    stageOn: addDays(on, 6),
  }
  const paragraphIds: ParagraphId[] = []
  const read: StoryAct['act'] = async (session) => {
    for (const [index, { text, theme }] of recommendations.entries()) {
      const entered = await enterParagraph(session, id, { kind: 'paragraph', number: index + 1, text })
      if (!entered.ok) return entered
      paragraphIds.push(entered.value)
      const marked = await markParagraph(session, entered.value, 'recommendation')
      if (!marked.ok) return marked
      const finding = { polarity: 'recommendation', quote: text, theme } as const
      const recorded = await recordFinding(session, entered.value, { ...finding, id: idOf('finding', theme) })
      if (!recorded.ok) return recorded
    }
    return accept(undefined)
  }
  const confirm: StoryAct['act'] = async (session) => {
    const marks = await confirmMarks(session, id, paragraphIds)
    if (!marks.ok) return marks
    for (const { theme } of recommendations) {
      const confirmed = await confirmFinding(session, idOf('finding', theme))
      if (!confirmed.ok) return confirmed
    }
    return accept(undefined)
  }
  const day = addDays(on, 7)
  return [
    {
      at: moment(day, '10:00'),
      by: lead,
      what: 'record what scrutiny found of burials',
      act: (session) => recordAssuranceEvent(session, event),
    },
    { at: moment(day, '10:20'), by: lead, what: 'enter what it recommends', act: read },
    { at: moment(day, '14:00'), by: second, what: 'confirm what it recommends', act: confirm },
    {
      at: moment(day, '15:00'),
      by: second,
      what: 'publish what scrutiny found',
      act: (session) => publishAssuranceEvent(session, id),
    },
  ]
}

function planned(loading: Loading, on: CalendarDate): StoryAct[] {
  const { idOf } = loading
  const planId = idOf('improvementPlan', 'burials')
  const eventId = idOf('assuranceEvent', 'burials')
  const day = addDays(on, 8)
  return [
    {
      at: moment(day, '09:00'),
      what: 'make the plan that answers scrutiny',
      act: async (session) => {
        const made = await makeImprovementPlan(session, {
          id: planId,
          title: 'What scrutiny asked of burials',
          kind: 'scrutiny',
          summary:
            'What the council does about the two recommendations on burials that the Cabinet accepted.',
          ownerBodyId: idOf('body', 'cabinet'),
          forumBodyId: idOf('body', 'scrutiny'),
          directorOfficeId: idOf('office', 'place-director'),
        })
        return made.ok ? answerEvent(session, { planId, eventId }) : made
      },
    },
    ...recommendations.map((one, index): StoryAct => ({
      at: moment(day, `09:${20 + index}`),
      what: `add “${one.title}”`,
      act: (session) =>
        addImprovementAction(session, {
          id: idOf('action', one.theme),
          planId,
          title: one.title,
          detail: one.detail,
          theme: one.theme,
          accountableOfficeId: idOf('office', 'place-director'),
          partners: [],
          originalDueOn: addDays(on, one.inDays),
          voiceNote: '',
          risk: '',
          cost: one.cost,
          lead: { personId: idOf('person', director) },
        }),
    })),
    {
      at: moment(day, '11:00'),
      what: 'agree the actions and link them to the recommendations',
      act: async (session) => {
        for (const { theme } of recommendations) {
          const actionId = idOf('action', theme)
          const agreed = await agreeImprovementAction(session, {
            actionId,
            on,
            authority: 'Agreed by the Cabinet.',
          })
          if (!agreed.ok) return agreed
          const link = { findingId: idOf('finding', theme), contribution: 'full', reason: '' } as const
          const linked = await linkFinding(session, { ...link, actionId })
          if (!linked.ok) return linked
        }
        return accept(undefined)
      },
    },
    {
      at: moment(day, '11:20'),
      what: 'say which recommendation the plan answers',
      act: (session) =>
        answerCommitment(session, {
          planId,
          commitmentId: idOf('commitment', promised),
          link: 'on',
          reason: '',
        }),
    },
    ...statementSigned(loading, { plan: 'burials', event: 'burials', by: director, on: addDays(day, 1) }),
    {
      at: moment(addDays(day, 2), '10:00'),
      what: 'publish the plan that answers scrutiny',
      act: (session) => publishImprovementPlan(session, planId),
    },
  ]
}

function done({ idOf }: Loading, on: CalendarDate): StoryAct[] {
  const [{ theme }] = recommendations
  const actionId = idOf('action', theme)
  const evidenceId = idOf('evidence', 'weekend burials')
  const day = (days: number) => addDays(on, days)
  return [
    {
      at: moment(day(38), '10:00'),
      by: director,
      what: 'tell how the rota goes',
      act: (session) =>
        reportProgress(session, {
          id: idOf('update', 'weekend burials'),
          actionId,
          asOf: day(38),
          known: 'The rota has run for five weekends; there were seven burials.',
          howKnown: 'From the register of burials.',
          next: 'The committee hears how it went after a year.',
        }),
    },
    {
      at: moment(day(39), '10:00'),
      by: director,
      what: 'add what shows that the rota runs',
      act: (session) =>
        addEvidence(session, {
          id: evidenceId,
          actionId,
          kind: 'dataset',
          title: 'Register of burials, with those at weekends',
          datedOn: day(38),
          supports: 'delivery',
          keptAt: 'Cemeteries office',
        }),
    },
    {
      at: moment(day(40), '10:00'),
      by: 'strickley',
      what: 'verify that the rota runs',
      act: (session) => judgeEvidence(session, { evidenceId, verdict: 'verified', reason: '' }),
    },
    {
      at: moment(day(40), '11:00'),
      by: director,
      what: 'rate the rota complete',
      act: (session) =>
        rateAction(session, {
          actionId,
          scale: 'delivery',
          step: 'complete',
          reason: 'The rota runs every weekend.',
        }),
    },
    {
      at: moment(day(40), '11:30'),
      what: 'show the rota where the recommendation is followed',
      act: (session) =>
        trackAction(session, {
          actionId,
          tracker: { commitmentId: idOf('commitment', promised) },
          link: 'on',
          reason: '',
        }),
    },
    {
      at: moment(day(41), '10:00'),
      what: 'publish the plan that answers scrutiny again',
      act: (session) => publishImprovementPlan(session, idOf('improvementPlan', 'burials')),
    },
  ]
}
