import type { AccessClass, EmbargoedClass } from '../council/access/access-class.ts'
import type { DocumentId } from '../council/report/document.ts'
import type { Instant } from '../foundation/instant.ts'
import { accept } from '../foundation/result.ts'
import { changeExpectedDocument } from './agenda/change-expected-document.ts'
import { publishAgenda } from './agenda/publish-agenda.ts'
import { addDocument } from './report/add-document.ts'
import { stepTowardsRelease } from './report/step-towards-release.ts'
import type { Actor } from './session.ts'
import { accepted, at, day, type TestCouncil } from './test-council.ts'
import { testDocument, testMeeting } from './test-meeting.ts'

/** For tests of acts: an embargo whose time came before the usual noon. */
export const testEmbargo: EmbargoedClass = {
  class: 'embargoed',
  source: 'The inspectorate',
  terms: 'Not before it is out',
  condition: 'It is out',
  expectedAt: at('2024-12-02T09:30:00Z'),
  recipients: [],
}

/** For tests of acts: a paper that is kept back, and the steps of its release by who takes them. */
export type WithheldTestPaper = {
  readonly documentId: DocumentId
  readonly step: (
    actor: Actor,
    kind: 'release' | 'condition',
    when?: Instant,
  ) => ReturnType<typeof stepTowardsRelease>
}

/** For tests of acts: takes in a paper as the clerk, on an agenda that is public. */
export async function testWithheldPaper(
  council: TestCouncil,
  accessClass: AccessClass,
): Promise<WithheldTestPaper> {
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, accessClass)
  const documentId = document.id
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      if (accessClass.class === 'embargoed')
        accepted(
          await changeExpectedDocument(session, {
            expectedDocumentId: meeting.paperId,
            to: {
              state: 'toFollow',
              reason: 'Under embargo.',
              ownerOfficeId: council.mayorOfficeId,
              expectedOn: day('2024-12-10'),
            },
          }),
        )
      accepted(await publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }))
      return accept(undefined)
    }),
  )
  const evidence = { seen: 'It is out', seenWhere: 'Their site' }
  return {
    documentId,
    step: (actor, kind, when = at('2024-12-04T12:00:00Z')) =>
      council.act((session) => stepTowardsRelease(session, { documentId, kind, ...evidence }), {
        actor,
        at: when,
      }),
  }
}
