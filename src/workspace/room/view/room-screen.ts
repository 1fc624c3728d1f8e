import { mayBeStruckOut } from '../../../council/room/enter-in-room.ts'
import type { RoomEntry } from '../../../council/room/entry.ts'
import { bodyOf } from '../../../council/room/room-facts.ts'
import { errorSummary } from '../../../web/components/error-summary.ts'
import { textTyped } from '../../../web/form/field.ts'
import { html, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import { ballotPanel } from './ballot-panel.ts'
import { entryInWords } from './entry-words.ts'
import { amendPanel, excludePanel, extendPanel, motionPanel } from './motion-panels.ts'
import { itemPanel, readPanel, resolutionPanel } from './outcome-panels.ts'
import {
  adjournPanel,
  arrivalPanel,
  declarePanel,
  presidingForm,
  rollPanel,
  urgentPanel,
} from './people-panels.ts'
import { ownVotePanel } from './own-vote-panel.ts'
import { fieldId, roomForm, type RoomView } from './room-view.ts'
import { voteFieldId, votePanel } from './vote-panel.ts'
import { roomAgenda, roomPeople } from './sides.ts'
import { isOfClosed, roomStatus, roomWarnings, roomWays } from './status.ts'

const panels: Readonly<Record<string, (view: RoomView) => Html>> = {
  roll: rollPanel,
  arrive: arrivalPanel,
  declare: declarePanel,
  motion: motionPanel,
  amend: amendPanel,
  vote: votePanel,
  ownVote: ownVotePanel,
  ballot: ballotPanel,
  exclude: excludePanel,
  urgent: urgentPanel,
  chair: (view) => presidingForm(view, 'chair'),
  adjourn: adjournPanel,
  extend: extendPanel,
  resolution: resolutionPanel,
  read: readPanel,
  record: recordPanel,
  keys: keysPanel,
}

/** The keys of the room, each with the panel that it leads to. */
export const roomKeys: Readonly<Record<string, string>> = {
  n: '',
  r: 'roll',
  d: 'declare',
  m: 'motion',
  v: 'vote',
  x: 'exclude',
  a: 'adjourn',
  s: 'resolution',
  l: 'record',
  '?': 'keys',
}

/** The panel that is asked for, where it can be used; else where the meeting is. */
function panelOf({ choice: { show = '' }, record: { room } }: RoomView): (view: RoomView) => Html {
  const isOffered = Object.hasOwn(panels, show) && (room.phase !== 'closed' || isOfClosed(show))
  return (isOffered ? panels[show] : undefined) ?? (room.phase === 'notOpened' ? rollPanel : itemPanel)
}

/** The screen of the room: where the meeting is, the agenda, the panel chosen, and the people. */
export function roomScreen(view: RoomView): Html {
  return html`<div class="mh-room" data-room>
    <h1 class="govuk-heading-l mh-room__heading">${roomWords.title(bodyOf(view.facts)?.name ?? '')}</h1>
    ${roomStatus(view)} ${roomWays(view)}
    <div class="mh-room__columns">
      ${roomAgenda(view)}
      <section class="mh-room__panel" data-room-panel tabindex="-1" aria-live="off">
        ${problemSummary(view)} ${roomWarnings(view)} ${panelOf(view)(view)}
      </section>
      ${roomPeople(view)}
    </div>
  </div>`
}

function problemSummary({ problem, typed }: RoomView): Html | undefined {
  if (problem === undefined) return undefined
  const does = textTyped(typed, 'do')
  const { field } = problem
  const id = field === undefined ? '' : does === 'vote' ? voteFieldId(typed, field) : fieldId(does, field)
  const href = field === undefined ? undefined : `#${id}`
  return errorSummary({ titleText: roomWords.wrong.heading, errorList: [{ text: problem.sentence, href }] })
}

function recordPanel(view: RoomView): Html {
  const { entries, room } = view.record
  const { record: words } = roomWords
  return html`<h2 class="govuk-heading-m">${words.heading}</h2>
    <p class="govuk-body">${entries.length === 0 ? words.empty : words.lead}</p>
    <ol class="mh-room__log" reversed>
      ${entries.toReversed().map((entry) => logRow(view, entry, entryInWords(entry, { room, facts: view.facts })))}
    </ol>`
}

function logRow(view: RoomView, entry: RoomEntry, text: string): Html {
  const { record: words } = roomWords
  const isStruck = view.record.struckOut.has(entry.id)
  return html`<li>
    <div>
      ${isStruck ? html`<s>${text}</s> <span class="mh-room__note">${words.struck}</span>` : text}
      <span class="mh-room__note"
        >${words.by(view.recordedBy[entry.id] ?? words.byYou, view.say.time(entry.at))}</span
      >
    </div>
    ${
      mayBeStruckOut(view.record, entry.id) &&
      roomForm(view, {
        does: 'strike',
        button: words.strike,
        label: words.what(text),
        hidden: { entry: entry.id },
        isSmall: true,
      })
    }
  </li>`
}

function keysPanel({ record: { room } }: RoomView): Html {
  const { keys } = roomWords
  const rows = [
    ['n', keys.n],
    ['r', keys.r],
    ['d', keys.d],
    ['m', keys.m],
    ['v', keys.v],
    ['x', keys.x],
    ['a', keys.a],
    ['s', keys.s],
    ['l', keys.l],
    ['?', keys.question],
  ] as const
  return html`<h2 class="govuk-heading-m">${keys.heading}</h2>
    <p class="govuk-body">${keys.lead}</p>
    <table class="govuk-table">
      <thead>
        <tr>
          <th scope="col" class="govuk-table__header">${keys.key}</th>
          <th scope="col" class="govuk-table__header">${keys.does}</th>
        </tr>
      </thead>
      <tbody>
        ${rows
          .filter(([key]) => room.phase !== 'closed' || isOfClosed(roomKeys[key] ?? ''))
          .map(
            ([key, text]) =>
              html`<tr>
                <td class="govuk-table__cell"><kbd>${key}</kbd></td>
                <td class="govuk-table__cell">${text}</td>
              </tr>`,
          )}
      </tbody>
    </table>`
}
