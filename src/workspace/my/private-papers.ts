import { classFromColumns } from '../../acts/report/add-document.ts'
import { mayRead, type Reader } from '../../council/access/reader.ts'
import { members, type Role } from '../../council/access/role.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { withheldPaper, withheldPapersOf, type WithheldPaper } from '../../store/withheld-paper.ts'
import { tag } from '../../web/components/tag.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { fileForReader } from '../parts/file-for-reader.ts'
import { keptBackName } from '../parts/kept-back-name.ts'
import { readerOf } from '../parts/reader-of.ts'
import { bodiesOfSeats, myParts, type MyParts } from './read-my.ts'
import { myWords as words } from './words.ts'

/** The papers of some meetings that are not for the public and that the member of their body may have. */
export async function privatePapersOf(
  visit: Visit,
  parts: MyParts,
  meetingIds: readonly MeetingId[],
): Promise<readonly WithheldPaper[]> {
  const papers = await withheldPapersOf(visit.office, visit.councilId, meetingIds)
  return papers.filter((paper) => mayHave(visit, parts, paper))
}

/** Such papers as a list; nothing where there is none. */
export function privatePaperList(papers: readonly WithheldPaper[]): Html {
  if (papers.length === 0) return nothing
  return html`<p class="govuk-body">${tag({ text: words.private, classes: 'govuk-tag--purple' })}</p>
    <p class="govuk-body">${words.privateLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${papers.map(
        (paper) =>
          html`<li>
            <a class="govuk-link" href="/workspace/papers/${paper.document_id}/file"
              >${words.paper(paper.number, paper.private_title ?? paper.title)}</a
            >
          </li>`,
      )}
    </ul>`
}

/** The file of such a paper. For anybody who may not have it, there is none; every opening is entered with its version. */
export const privatePaperRoute: Route = {
  url: '/papers/:id/file',
  for: 'member',
  show: async (visit, { params }) => {
    const id = params['id'] ?? ''
    const paper = isIdForm(id)
      ? await withheldPaper(visit.office, visit.councilId, id as Id<'document'>)
      : undefined
    if (paper === undefined || !mayHave(visit, await myParts(visit), paper)) return undefined
    const content = await fileForReader(visit, paper)
    if (content === undefined) return undefined
    return {
      content,
      mediaType: paper.media_type,
      fileName: keptBackName(paper.document_id, paper.media_type),
      reads: [{ kind: 'document', id: paper.document_id, version: paper.version, bodyId: paper.body_id }],
    }
  },
}

const partsOfMembers: ReadonlySet<Role> = new Set<Role>(members)

/**
 * The reader with a member's part in each body on which they sit by the register, and, for the papers of a meeting at which they
 * substitute, in its body; in no other. A grant for a body that they have left opens nothing.
 */
function memberReader(visit: Visit, { seats, substitutions }: MyParts, paper: WithheldPaper): Reader {
  const { personId, roles } = readerOf(visit)
  if (!roles.some(({ role }) => partsOfMembers.has(role))) return { personId, roles }
  const others = roles.filter(({ role }) => !partsOfMembers.has(role))
  const substituted = substitutions
    .filter((one) => one.meeting_id === paper.meeting_id)
    .map((one) => one.body_id)
  const seated = [...bodiesOfSeats(seats), ...substituted].map((bodyId) => ({
    role: 'councillor' as const,
    bodyId,
  }))
  return { personId, roles: [...others, ...seated] }
}

/** Whether the reader may have a paper: as a member of its body, or as a substitute at its meeting. */
export function mayHave(visit: Visit, parts: MyParts, paper: WithheldPaper): boolean {
  const reader = memberReader(visit, parts, paper)
  const thing = {
    accessClass: classFromColumns(paper),
    bodyId: paper.body_id,
    publicTitle: paper.title,
    publishedAt: paper.published_at,
    withdrawnAt: paper.withdrawn_at ?? undefined,
    isSubmitted: true,
    clearingIds: [],
    keeperIds: [],
    readGrants: [],
  }
  return mayRead(reader, thing, visit.at) === 'file' && paper.withdrawn_at === null
}
