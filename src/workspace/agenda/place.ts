import { moveItem } from '../../acts/agenda/move-item.ts'
import { removeItem, restoreItem } from '../../acts/agenda/remove-item.ts'
import { undoAgendaChange } from '../../acts/agenda/undo-agenda-change.ts'
import { explainRefusal, type AnyRefusal } from '../../acts/explain-refusal.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { textTyped } from '../../web/form/field.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Asked, Visit } from '../frame/visit.ts'
import { agendaAddress, itemAsked, readAgenda, wayToAgenda, type ReadAgenda } from './read-agenda.ts'
import { agendaWords as words } from './words.ts'

/**
 * Moves an item before or after another one, takes it off or puts it back. What was meant is “beside that item”, so it
 * holds when somebody else has moved things meanwhile.
 */
export const placeRoute: Route = {
  url: '/meetings/:id/agenda/items/:item/place',
  for: ['move-item'],
  take: async (visit, asked) => {
    const agenda = await readAgenda(visit, asked)
    const item = agenda && itemAsked(agenda, asked)
    if (agenda === undefined || item === undefined) return undefined
    if (!visit.may('move-item', agenda.meeting.body_id)) return undefined
    const { meeting_id: meetingId } = agenda.meeting
    const [what, beside = ''] = textTyped(asked.typed, 'do').split(' ')
    const done = await visit.act((session) => {
      if (what === 'remove') return removeItem(session, { meetingId, itemId: item.id })
      if (what === 'restore') return restoreItem(session, { meetingId, itemId: item.id })
      const side = what === 'before' ? 'before' : 'after'
      return moveItem(session, { meetingId, itemId: item.id, side, besideId: beside as AgendaItemId })
    })
    if (!done.ok) return refusedPage(visit, agenda, done.refusal)
    return { goTo: `${agendaAddress(meetingId)}#item-${item.id}`, notice: await said(visit, asked, what) }
  },
}

/** What is said of an item after it was moved, with the way to take that back. */
async function said(visit: Visit, asked: Asked, what: string | undefined) {
  const agenda = await readAgenda(visit, asked)
  const item = agenda && itemAsked(agenda, asked)
  if (agenda === undefined || item === undefined) return undefined
  const { title, number } = item
  const text =
    what === 'remove'
      ? words.removedNotice(title)
      : what === 'restore'
        ? words.restoredNotice(title)
        : words.moved(title, number)
  const { meeting, lastChange } = agenda
  const action = `${agendaAddress(meeting.meeting_id)}/undo/${lastChange?.sequence ?? 0}`
  return { text, undo: { text: words.undo, action } }
}

/** Takes back the last change of a draft agenda. */
export const undoRoute: Route = {
  url: '/meetings/:id/agenda/undo',
  for: ['undo-agenda-change'],
  take: (visit, asked) => undone(visit, asked, textTyped(asked.typed, 'sequence')),
}

/** Takes back the change that a notice names. */
export const undoNamedRoute: Route = {
  url: '/meetings/:id/agenda/undo/:sequence',
  for: ['undo-agenda-change'],
  take: (visit, asked) => undone(visit, asked, asked.params['sequence'] ?? ''),
}

async function undone(visit: Visit, asked: Asked, sequence: string): Promise<Answer> {
  const agenda = await readAgenda(visit, asked)
  if (agenda === undefined || !visit.may('undo-agenda-change', agenda.meeting.body_id)) return undefined
  const undo = { meetingId: agenda.meeting.meeting_id, sequence: Number(sequence) || 0 }
  const done = await visit.act((session) => undoAgendaChange(session, undo))
  if (!done.ok) return refusedPage(visit, agenda, done.refusal)
  return { goTo: agendaAddress(undo.meetingId), notice: { text: words.undone } }
}

/** Says why an act of one button was not done, and leads back to the agenda as it is now. */
function refusedPage(visit: Visit, agenda: ReadAgenda, refusal: AnyRefusal): Answer {
  const title = words.title(agenda.meeting.body_name)
  const back = agendaAddress(agenda.meeting.meeting_id)
  return {
    title,
    status: 409,
    breadcrumbs: wayToAgenda(agenda, visit),
    main: html`${pageHeading({ title })} ${insetText({ text: explainRefusal(refusal).sentence })}
      <p class="govuk-body"><a class="govuk-link" href="${back}">${words.printing.back}</a></p>`,
  }
}
