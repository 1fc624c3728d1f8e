import { addItem } from '../../src/acts/agenda/add-item.ts'
import { expectDocument } from '../../src/acts/agenda/expect-document.ts'
import { openAccount } from '../../src/acts/council/open-account.ts'
import { enterParagraph } from '../../src/acts/assurance/enter-paragraph.ts'
import { recordAssuranceEvent } from '../../src/acts/assurance/record-assurance-event.ts'
import { recordFinding } from '../../src/acts/finding/record-finding.ts'
import { addImprovementAction } from '../../src/acts/improvement/add-improvement-action.ts'
import { answerCommitment } from '../../src/acts/improvement/answer-commitment.ts'
import { makeImprovementPlan } from '../../src/acts/improvement/make-improvement-plan.ts'
import { actionOf, planOf } from '../../src/acts/improvement/test-improvement.ts'
import { addDirection, addExitTheme } from '../../src/acts/intervention/add-direction.ts'
import { addExitCriterion } from '../../src/acts/intervention/add-exit-criterion.ts'
import { takeExitEvidence } from '../../src/acts/intervention/add-exit-evidence.ts'
import { recordIntervention } from '../../src/acts/intervention/record-intervention.ts'
import { recordCouncilView, withdrawExitCriterion } from '../../src/acts/intervention/say-of-criterion.ts'
import {
  criterionOf,
  directionOf,
  interventionOf,
  product,
  saidOf,
} from '../../src/acts/intervention/test-intervention.ts'
import { testEvent } from '../../src/acts/test-assurance.ts'
import type { ImprovementPlan } from '../../src/council/improvement/improvement-plan.ts'
import type { Intervention } from '../../src/council/intervention/intervention.ts'
import type { Id } from '../../src/foundation/identifier.ts'
import { draftMinutes } from '../../src/acts/minutes/draft-minutes.ts'
import { recordContribution } from '../../src/acts/minutes/record-contribution.ts'
import { proposePlanEntry } from '../../src/acts/plan/propose-plan-entry.ts'
import { giveReadGrant } from '../../src/acts/read-grant/give-read-grant.ts'
import { addDocument } from '../../src/acts/report/add-document.ts'
import { changeAccessClass } from '../../src/acts/report/change-access-class.ts'
import { commissionReport } from '../../src/acts/report/commission-report.ts'
import { recordBreach } from '../../src/acts/report/record-breach.ts'
import { takeReleaseStep } from '../../src/acts/report/take-release-step.ts'
import { saveReportVersion } from '../../src/acts/report/write-report.ts'
import { recordResolution } from '../../src/acts/resolution/record-resolution.ts'
import { placeLegalHold } from '../../src/acts/retention/legal-hold.ts'
import { sessionFor, type Actor, type Session } from '../../src/acts/session.ts'
import { accepted, at, day, id, type TestCouncil } from '../../src/acts/test-council.ts'
import { testDocument, type TestMeeting } from '../../src/acts/test-meeting.ts'
import { testEntry } from '../../src/acts/test-plan.ts'
import { wholeText } from '../../src/acts/test-report.ts'
import type { AccessClass } from '../../src/council/access/access-class.ts'

/** The public ground on which secrets are laid: a public agenda, one that is not out yet, and a meeting whose decisions are not. */
export type Ground = {
  readonly council: TestCouncil
  readonly shown: TestMeeting
  readonly hidden: TestMeeting
  readonly held: TestMeeting
  /** An intervention, a plan and a promise that are public. */
  readonly intervention: Pick<Intervention, 'id'>
  readonly plan: Pick<ImprovementPlan, 'id'>
  readonly commitmentId: Id<'commitment'>
}

/** Something that the office does and the public must not be able to tell from its not having been done. */
export type Secret = { readonly kind: SecretKind; readonly word: string }

/** What a secret leaves behind by which one might ask for it: identifiers and digests. */
export type Traces = readonly string[]

type Laid = (session: Session, ground: Ground, word: string) => Promise<Traces>

const embargo = {
  class: 'embargoed' as const,
  source: 'The inspectorate',
  terms: 'Not before it is out',
  condition: 'It is on their website',
  expectedAt: at('2024-12-20T09:30:00Z'),
  recipients: [],
}

const exempt = {
  class: 'exempt' as const,
  paragraphs: ['3'],
  publicInterestTest: 'Bidders would know the price.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2030-01-01'),
}

async function layDocument(
  session: Session,
  meeting: TestMeeting,
  { accessClass, word }: { readonly accessClass: AccessClass; readonly word: string },
) {
  const document = {
    ...testDocument(meeting, accessClass, `${word} findings`),
    publicTitle: `${word} paper`,
    expectedDocumentId: undefined,
    author: `${word} author`,
  }
  accepted(await addDocument(session, document))
  return { documentId: document.id, traces: [document.id, document.file.sha256] }
}

function as(session: Session, actor: Actor): Session {
  return sessionFor(session, { actor })
}

/** Lays a theme with a criterion, its evidence and what the council thinks of it, and a direction. */
async function layCriterion(
  session: Session,
  interventionId: Id<'intervention'>,
  word: string,
): Promise<Traces> {
  const theme = { id: id('theme'), interventionId, title: `${word} theme` }
  accepted(await addExitTheme(session, theme))
  const criterion = criterionOf({ intervention: interventionOf({ id: interventionId }), theme })
  accepted(await addExitCriterion(session, { ...criterion, statement: `${word} is so.` }))
  const claim = { ...product, title: `${word} strategy`, keptAt: word }
  accepted(await takeExitEvidence(session, { id: id('proof'), criterionId: criterion.id, claim }))
  accepted(await recordCouncilView(session, { ...saidOf(criterion, word), words: word }))
  const direction = { ...directionOf(interventionOf({ id: interventionId })), words: `Show the ${word}.` }
  accepted(await addDirection(session, direction))
  return [theme.id, criterion.id, direction.id]
}

/** Every kind of secret, as the acts that lay it. A new kind of unreleased thing belongs here. */
const secretKinds = {
  embargoedPaper: async (session, { shown }, word) =>
    (await layDocument(session, shown, { accessClass: embargo, word })).traces,
  armedRelease: async (session, { council, shown }, word) => {
    const { documentId, traces } = await layDocument(session, shown, { accessClass: embargo, word })
    for (const actor of [council.actors.monitor, council.actors.deputy])
      accepted(await takeReleaseStep(as(session, actor), { documentId, kind: 'release' }))
    return traces
  },
  extendedEmbargo: async (session, { shown }, word) => {
    const { documentId, traces } = await layDocument(session, shown, { accessClass: embargo, word })
    const to = { ...embargo, expectedAt: at('2024-12-27T09:30:00Z') }
    accepted(await changeAccessClass(session, { documentId, to, reason: `${word} moved` }))
    return traces
  },
  breach: async (session, { shown }, word) => {
    const { documentId, traces } = await layDocument(session, shown, { accessClass: embargo, word })
    const breach = { documentId, known: `${word} grade`, foundWhere: word, sourceTold: word }
    accepted(await recordBreach(session, breach))
    return traces
  },
  givenToReader: async (session, { council, shown }, word) => {
    const { documentId, traces } = await layDocument(session, shown, { accessClass: embargo, word })
    const grantId = id('grant')
    const { accountId } = council.actors.councillor
    if (accountId === null) throw new Error('the councillor has no account')
    accepted(
      await giveReadGrant(as(session, council.actors.monitor), {
        id: grantId,
        documentId,
        accountId,
        untilAt: at('2024-12-19T09:00:00Z'),
        terms: `${word} terms`,
        purpose: word,
      }),
    )
    return [...traces, grantId]
  },
  draftPaper: async (session, { shown }, word) =>
    (await layDocument(session, shown, { accessClass: { class: 'draft' }, word })).traces,
  exemptPaperOfDraftAgenda: async (session, { hidden }, word) =>
    (await layDocument(session, hidden, { accessClass: exempt, word })).traces,
  openPaperOfDraftAgenda: async (session, { hidden }, word) =>
    (await layDocument(session, hidden, { accessClass: { class: 'open' }, word })).traces,
  draftItem: async (session, { hidden }, word) => {
    const itemId = id('item')
    const item = {
      id: itemId,
      meetingId: hidden.meetingId,
      position: 5,
      number: '6',
      part: 'public' as const,
    }
    accepted(await addItem(session, { ...item, title: `${word} bridge`, purpose: word }))
    const paperId = id('expectedDocument')
    accepted(await expectDocument(session, { id: paperId, itemId, title: `${word} report` }))
    return [itemId, paperId]
  },
  report: async (session, { council, shown }, word) => {
    const reportId = id('report')
    const { accountId } = council.actors.clerk
    if (accountId === null) throw new Error('the clerk has no account')
    accepted(
      await commissionReport(session, {
        id: reportId,
        title: `${word} strategy`,
        bodyId: council.bodyId,
        itemId: shown.itemId,
        authorAccountId: accountId,
        dueOn: day('2024-12-13'),
      }),
    )
    accepted(await saveReportVersion(session, { reportId, basedOn: 0, text: wholeText({ reasons: word }) }))
    return [reportId]
  },
  resolution: async (session, { council, held }, word) => {
    const resolution = {
      id: id('resolution'),
      itemId: held.itemId,
      decisionMaker: {
        kind: 'office' as const,
        officeId: council.mayorOfficeId,
        inBodyId: council.bodyId,
      },
      formula: 'RESOLVED',
      takenOn: day('2024-12-11'),
      limbs: [{ id: id('limb'), number: '2.1', verb: 'approve' as const, text: `Approve the ${word}.` }],
    }
    const record = {
      isKey: false,
      reasons: `${word} reasons`,
      saidNone: ['alternatives', 'conflicts', 'dispensations'] as const,
    }
    accepted(await recordResolution(session, { resolution, record }))
    return [resolution.id]
  },
  contribution: async (session, { council, held }, word) => {
    const contributionId = id('contribution')
    accepted(
      await recordContribution(session, {
        id: contributionId,
        itemId: held.itemId,
        position: 0,
        kind: 'statement',
        speaker: { kind: 'person', personId: council.mayorId, officeId: council.mayorOfficeId },
        text: `${word} was spoken of.`,
        list: [],
      }),
    )
    return [contributionId]
  },
  minutes: async (session, { held }, word) => {
    const entries = [{ itemId: held.itemId, number: '1', text: `${word} was noted.` }]
    accepted(await draftMinutes(session, { meetingId: held.meetingId, entries }))
    return []
  },
  planEntry: async (session, { council }, word) => {
    const entry = testEntry(council, { title: `${word} bridge`, summary: word, consultees: word })
    accepted(await proposePlanEntry(session, entry))
    return [entry.id]
  },
  intervention: async (session, _, word) => {
    const interventionId = id('intervention')
    const whole = interventionOf({ id: interventionId, title: `${word} oversight`, summary: word })
    accepted(await recordIntervention(session, whole))
    return [interventionId, ...(await layCriterion(session, interventionId, word))]
  },
  criterion: (session, { intervention }, word) => layCriterion(session, intervention.id, word),
  withdrawnCriterion: async (session, { intervention }, word) => {
    const traces = await layCriterion(session, intervention.id, word)
    const criterionId = traces[1] as Id<'criterion'>
    accepted(await withdrawExitCriterion(session, { criterionId, reason: `${word} slip` }))
    return traces
  },
  inspection: async (session, _, word) => {
    const eventId = accepted(
      await recordAssuranceEvent(session, testEvent({ title: `${word} visit`, summary: word })),
    )
    const paragraph = {
      kind: 'paragraph',
      number: 1,
      section: word,
      text: `${word} is late.`,
      page: 2,
    } as const
    const paragraphId = accepted(await enterParagraph(session, eventId, paragraph))
    const finding = { id: id('finding'), polarity: 'issue', quote: `${word} is late`, theme: word } as const
    return [eventId, accepted(await recordFinding(session, paragraphId, finding))]
  },
  improvementPlan: async (session, { council }, word) => {
    const plan = { ...planOf(council), title: `${word} plan`, summary: word }
    accepted(await makeImprovementPlan(session, plan))
    const action = actionOf(council, plan, { title: `${word} rota`, detail: word, theme: word })
    accepted(await addImprovementAction(session, action))
    return [plan.id, action.id]
  },
  answeredPromise: async (session, { plan, commitmentId }) => {
    const answered = { planId: plan.id, commitmentId, link: 'on', reason: '' } as const
    accepted(await answerCommitment(session, answered))
    return []
  },
  account: async (session, { council }, word) => {
    const account = {
      name: `${word} Smith`,
      email: `${word}@test.example`,
      roles: ['report-author'] as const,
    }
    accepted(await openAccount(as(session, council.actors.administrator), account))
    return []
  },
  legalHold: async (session, { shown }, word) => {
    const thing = { kind: 'meeting' as const, id: shown.meetingId }
    return [accepted(await placeLegalHold(session, { thing, reason: `${word} claim` }))]
  },
} satisfies Readonly<Record<string, Laid>>

/** The name of a kind of secret. */
export type SecretKind = keyof typeof secretKinds

/** The kinds of secrets that there are. */
export const allSecretKinds = Object.keys(secretKinds) as SecretKind[]

/** Those that can be laid once on one ground. */
export const laidOnce: ReadonlySet<SecretKind> = new Set([
  'minutes',
  'resolution',
  'contribution',
  'answeredPromise',
])

/** Lays a secret, as the clerk unless its act is another's. */
export function laySecret(session: Session, ground: Ground, { kind, word }: Secret): Promise<Traces> {
  return secretKinds[kind](session, ground, word)
}
