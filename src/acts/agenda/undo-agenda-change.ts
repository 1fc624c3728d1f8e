import { changeToUndo, takeBack, type AgendaChange } from '../../council/agenda/undo-change.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { Result } from '../../foundation/result.ts'
import { agendaChangesOf } from '../../store/agenda-draft.ts'
import type { Session } from '../session.ts'
import { editDraft, type EditRefusal } from './edit-draft.ts'

/** An undo: the number of the change that was seen as the last one. */
export type AgendaUndo = { readonly meetingId: MeetingId; readonly sequence: number }

/**
 * Takes back the last change of a draft agenda, whoever made it, where nobody has changed it since and what it changed is
 * not published. The undo is an act of its own; what it takes back stays in the trail.
 *
 * @refuses unknown-thing, names-protected-person, nothing-to-undo, agenda-changed-since, item-already-public, no-power
 */
export async function undoAgendaChange(
  session: Session,
  { meetingId, sequence }: AgendaUndo,
): Promise<Result<AgendaChange, EditRefusal>> {
  const changes = await agendaChangesOf(session.tx, { councilId: session.councilId, meetingId })
  const change = changeToUndo(changes, sequence)
  if (!change.ok) return change
  const edited = await editDraft(session, {
    meetingId,
    act: 'undo-agenda-change',
    undoes: change.value.sequence,
    make: (draft) => takeBack(draft, change.value),
  })
  return edited.ok ? change : edited
}
