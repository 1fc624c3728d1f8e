import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { MinuteBlockBody } from '../../council/minutes/minute-block.ts'
import {
  changedProceedings,
  leaveChange,
  takeInChange,
  type ProceedingChange,
  type TakenIn,
} from '../../council/proceedings/changed-proceedings.ts'
import { newId } from '../../foundation/identifier.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { picks } from '../../web/form/choice-fields.ts'
import { textsTyped } from '../../web/form/field.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { addressOf, wayTo } from './minutes-way.ts'
import { minutesRead, readMinutes, type ReadMinutes } from './read-minutes.ts'
import type { Shown } from './shown.ts'
import { roomChangesWords as words } from './room-changes-words.ts'
import { openMinutesOf } from './together/open-minutes.ts'

/** Says on a page about minutes in draft that the room’s record has changed since; nothing where it has not. */
export function roomChangesNotice(read: ReadMinutes): Html | undefined {
  const { changes } = read
  if (read.state !== 'draft' || changes.length === 0) return undefined
  return insetText({
    html: html`<p class="govuk-body">${words.notice(changes.length)} ${words.noticeKept}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="${addressOf(read, '/room')}">${words.see}</a>
      </p>`,
  })
}

/** What the room’s record says that a draft does not: the clerk chooses what goes in, and nothing of hers is lost. */
export const roomChangesRoute: Route = {
  url: '/meetings/:id/minutes/room',
  for: ['keep-minutes-version'],
  show: async (visit, { params, typed }) => {
    const read = await draftAsked(visit, params['id'])
    return read && page(visit, read, formOf(read).start({ takeIn: offered(read).map(digestOf) }, typed))
  },
  take: async (visit, { params, typed }) => {
    const read = await draftAsked(visit, params['id'])
    if (read === undefined) return undefined
    const filled = formOf(read).read(typed)
    if (!filled.ok) return page(visit, read, filled.refusal)
    const seen = new Set(textsTyped(typed, 'seen'))
    const chosen = new Set<string>(filled.value.takeIn)
    const kept = await takeIn(visit, read, { seen, chosen })
    if (kept !== undefined && !kept.ok) return page(visit, read, refusedForm(typed, kept.refusal))
    return { goTo: addressOf(read), notice: { text: words.done } }
  },
}

async function draftAsked(visit: Visit, id: string | undefined): Promise<ReadMinutes | undefined> {
  const read = await readMinutes(visit, id)
  return read?.state === 'draft' ? read : undefined
}

type Chosen = { readonly seen: ReadonlySet<string>; readonly chosen: ReadonlySet<string> }

/** Takes in what was chosen and notes the rest that was seen; what came meanwhile is asked about later. */
async function takeIn(visit: Visit, read: ReadMinutes, { seen, chosen }: Chosen) {
  const open = openMinutesOf(visit)
  const shared = await open.of({ ...read.where, zone: visit.zone, writer: visit.reader })
  if (shared === undefined) return undefined
  const order = { now: read.proceedings, newId: () => newId<'block'>(visit.random) }
  const before: TakenIn = { written: shared.items(), told: shared.told() }
  const after = changedProceedings(read.proceedings, before.told, before.written)
    .filter((change) => seen.has(digestOf(change)))
    .reduce(
      (now, change) =>
        chosen.has(digestOf(change)) ? takeInChange(now, change, order) : leaveChange(now, change),
      before,
    )
  const changed = Object.entries(after.written).filter(
    ([itemId, blocks]) => blocks !== before.written[itemId as AgendaItemId],
  )
  const kept = await shared.takeIn(visit.reader, { ...after, written: Object.fromEntries(changed) })
  await open.release(read.where)
  return kept
}

function offered({ changes }: ReadMinutes): readonly ProceedingChange[] {
  return changes.filter((change) => !isYours(change))
}

/** Whether a sentence was struck out in the room that somebody has written in: nothing is done to it. */
function isYours(change: ProceedingChange): boolean {
  return change.kind === 'gone' && change.stands === undefined
}

function formOf(read: ReadMinutes) {
  return defineForm({
    takeIn: picks({
      label: words.choose,
      choices: offered(read).map((change) => ({ value: digestOf(change), ...choiceOf(read, change) })),
    }),
  })
}

/** A change as the form names it, so that one that differs from what was looked at is not taken for it. */
function digestOf(change: ProceedingChange): string {
  return sha256(JSON.stringify(change)).slice(0, 16)
}

function choiceOf(
  read: ReadMinutes,
  change: ProceedingChange,
): { readonly text: string; readonly hint: string } {
  if (change.kind === 'gone')
    return {
      text: words.gone(said(read, change.told)),
      hint: `${under(read, change.told)} ${words.struckOut}`,
    }
  const { now } = change
  if (change.kind === 'added') return { text: words.added(said(read, now)), hint: under(read, now) }
  const was = said(read, change.told)
  const place = change.stands === undefined ? words.beside(was) : words.insteadOf(was)
  return { text: words.changed(said(read, now)), hint: `${under(read, now)} ${place}` }
}

type Placed = { readonly itemId: string; readonly body: MinuteBlockBody }

function under({ items }: ReadMinutes, { itemId }: Placed): string {
  return words.under(items.find(({ id }) => id === itemId)?.title ?? words.gonePart)
}

function said({ items }: ReadMinutes, { body }: Placed): string {
  switch (body.kind) {
    case 'note':
    case 'paragraph':
      return body.text
    case 'motion':
      return words.motion(body.text)
    case 'vote':
      return titleOf(
        items.flatMap(({ votes }) => votes),
        body.voteId,
      )
    case 'resolution':
      return titleOf(
        items.flatMap(({ resolutions }) => resolutions),
        body.resolutionId,
      )
    case 'list':
    case 'contribution':
    default:
      return words.gonePart
  }
}

function titleOf(shown: readonly Shown[], id: string): string {
  return shown.find((each) => each.id === id)?.title ?? words.gonePart
}

function page(visit: Visit, read: ReadMinutes, state: FormState): WorkspacePage {
  const { title, lead } = words
  const { changes } = read
  const head = { title, breadcrumbs: wayTo(read) }
  if (changes.length === 0)
    return { ...head, main: html`${pageHeading({ title, lead: words.none })}`, reads: minutesRead(read) }
  const yours = changes.filter(isYours)
  const form = formOf(read)
  const shown = formPage(visit, {
    ...head,
    lead,
    form,
    state,
    action: addressOf(read, '/room'),
    buttonText: words.button,
    inside: html`${changes.map((change) => html`<input type="hidden" name="seen" value="${digestOf(change)}" />`)}
    ${offered(read).length > 0 && form.showAll(state)} ${yours.length > 0 && yoursShown(read, yours)}`,
  })
  return { ...shown, reads: minutesRead(read) }
}

function yoursShown(read: ReadMinutes, yours: readonly ProceedingChange[]): Html {
  return html`<h2 class="govuk-heading-m">${words.yours}</h2>
    <p class="govuk-body">${words.yoursLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${yours.map((change) => change.kind === 'gone' && html`<li>${said(read, change.told)} ${under(read, change.told)}</li>`)}
    </ul>`
}
