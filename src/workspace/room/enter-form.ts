import {
  enterInRoom,
  sentenceOf,
  type RoomRecord,
  type RoomEntryRefusal,
} from '../../council/room/enter-in-room.ts'
import type { RoomEntry } from '../../council/room/entry.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { textTyped } from '../../web/form/field.ts'
import { freshId, type ReadForm, type RoomForm, type RoomProblem } from './read-form.ts'
import { ballotForms } from './read-ballots.ts'
import { motionForms } from './read-motions.ts'
import { peopleForms } from './read-people.ts'
import { roomWords } from './words.ts'

const forms: Readonly<Record<string, (form: RoomForm) => ReadForm>> = {
  ...peopleForms,
  ...motionForms,
  ...ballotForms,
}

/** The entries that a form of the room makes, where it can be read. The server and the device read it alike. */
export function entriesOf(form: RoomForm): Result<readonly RoomEntry[], RoomProblem> {
  const name = textTyped(form.typed, 'do')
  const read = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (read === undefined) return refuse({ sentence: roomWords.wrong.unknown })
  const events = read(form)
  if (!events.ok) return events
  return accept(events.value.map((event) => ({ ...event, id: freshId<'entry'>(form), at: form.at })))
}

/** The record of the room with some entries more, or what is wrong with the first that does not fit. */
export function withEntries(
  record: RoomRecord,
  entries: readonly RoomEntry[],
  form: Pick<RoomForm, 'facts'>,
): Result<RoomRecord, RoomProblem> {
  let now = record
  for (const entry of entries) {
    const after = enterInRoom(now, entry, form.facts)
    if (!after.ok) return refuse(problemOf(after.refusal))
    now = after.value
  }
  return accept(now)
}

/** A refusal of the rules as the problem of a form: its sentence, and the field that it most likely concerns. */
function problemOf(refusal: RoomEntryRefusal): RoomProblem {
  return { sentence: sentenceOf(refusal), field: fieldOfCode[refusal.code] }
}

/** The field of a form that a refusal most likely concerns, by the code. */
export const fieldOfCode: Readonly<Record<string, string>> = {
  'assent-with-dissent': 'for',
  'ballot-abandoned-without-reason': 'reason',
  'ballot-does-not-add-up': 'notVoting',
  'ballot-equality': 'out',
  'ballot-out-without-equality': 'out',
  'ballot-without-post': 'post',
  'ballot-without-votes': 'notVoting',
  'candidate-not-seconded': 'seconder',
  'candidate-twice': 'person',
  'casting-vote-without-equality': 'casting',
  'exclusion-without-basis': 'basis',
  'exclusion-without-items': 'items',
  'exclusion-without-paragraph': 'paragraphs',
  'extension-not-later': 'until',
  'interest-bars': 'mover',
  'interest-demands-more': 'response',
  'interest-without-words': 'words',
  'item-left-without-reason': 'reason',
  'meeting-move-without-reason': 'reason',
  'member-attends-remotely': 'mode',
  'motion-seconded-by-mover': 'seconder',
  'motion-without-words': 'text',
  'not-a-member': 'person',
  'not-in-the-room': 'person',
  'own-vote-beyond-count': 'side',
  'own-vote-by-name': 'by',
  'own-vote-late': 'by',
  'own-vote-not-there': 'by',
  'own-vote-twice': 'by',
  'presides-without-office': 'right',
  'sensitive-interest-described': 'words',
  'substitute-not-allowed': 'substituteFor',
  'tie-without-casting-vote': 'casting',
  'too-few-demand-recorded-vote': 'by',
  'urgency-without-reason': 'reason',
  'vote-does-not-add-up': 'for',
  'voter-missing': 'names',
}
