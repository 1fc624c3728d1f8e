import { itemsOf } from '../../store/agenda.ts'
import { annotationsOf, type AnnotatedThing } from '../../store/annotation.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { papersToRead } from '../../store/member-desk.ts'
import { reading } from '../frame/reading.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { privatePapersOf } from './private-papers.ts'
import { myMeetingAt, myParts } from './read-my.ts'

/** Something on an agenda, with what its reader noted on it. */
export type Noted = {
  readonly thing: AnnotatedThing
  readonly title: string
  readonly text: string | undefined
}

/** An item of an agenda with its papers, each with the reader's own note. */
export type NotedItem = Noted & { readonly number: string; readonly papers: readonly Noted[] }

/** A meeting's public agenda with its reader's own notes. */
export type NotedAgenda = { readonly meeting: MeetingOfBody; readonly items: readonly NotedItem[] }

/** The agenda of a meeting in which the reader has a part, with the papers that they may have and their notes on both. */
export async function notedAgenda(visit: Visit, asked: Asked): Promise<NotedAgenda | undefined> {
  const { office, councilId, reader } = visit
  const meeting = await myMeetingAt(visit, asked)
  const { personId } = reader
  if (meeting === undefined || personId === undefined) return undefined
  const meetingIds = [meeting.meeting_id]
  const withheld = await privatePapersOf(visit, await myParts(visit), meetingIds)
  const papers = [
    ...(await papersToRead(office, councilId, meetingIds)),
    ...withheld.map((one) => ({ ...one, title: one.private_title ?? one.title })),
  ]
  return reading(visit, async ({ tx }) => {
    const notes = await annotationsOf(tx, { councilId, personId })
    const noted = (kind: 'item' | 'document', id: string, title: string): Noted => ({
      thing: { thing_kind: kind, thing_id: id },
      title,
      text: notes.find((note) => note.thing_kind === kind && note.thing_id === id)?.text,
    })
    const items = (await itemsOf(tx, councilId, meeting.meeting_id)).filter(
      (item) => item.released_entry !== null,
    )
    const ids = new Set<string>()
    return {
      meeting,
      items: items.map((item) => ({
        ...noted('item', item.item_id, item.title),
        number: item.number,
        papers: papers
          .filter(({ number, document_id: id }) => number === item.number && !ids.has(id) && ids.add(id))
          .map(({ document_id: id, title }) => noted('document', id, title)),
      })),
    }
  })
}
