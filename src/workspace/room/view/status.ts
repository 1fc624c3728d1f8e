import { mustEndAt, quorumNow } from '../../../council/room/course.ts'
import { sentenceOf } from '../../../council/room/enter-in-room.ts'
import { itemsInRoom, nameInRoom } from '../../../council/room/room-facts.ts'
import { exclusionNow, presidingNow } from '../../../council/room/room.ts'
import { dateAt } from '../../../foundation/instant.ts'
import { warningText } from '../../../web/components/warning-text.ts'
import { html, type Fragment, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import { addressOf, type RoomChoice, type RoomView } from './room-view.ts'

const { status: words, warnings } = roomWords

/** The strip at the head of the room: where the meeting is, who presides, the quorum, the public, the end. */
export function roomStatus(view: RoomView): Html {
  const { room } = view.record
  const ends = mustEndAt(room, view.facts)
  const chair = presidingNow(room)
  return html`<section class="mh-room__status" aria-label="${words.heading}">
    <dl class="mh-room__facts">
      <div class="mh-room__fact mh-room__fact--${room.phase}">
        <dt>${roomWords.phases[room.phase]}</dt>
        <dd>${phaseTime(view)}</dd>
      </div>
      ${fact(words.presides, chair === undefined ? words.nobody : nameInRoom(view.facts, chair))}
      ${fact(words.quorum, quorumWords(view))} ${fact(words.public, publicWords(view))}
      ${ends !== undefined && fact(words.ends, words.endsAt(view.say.time(ends)))}
    </dl>
    ${view.sending}
  </section>`
}

/** When the meeting is to begin, or since when it stands as it does. */
function phaseTime({ record, facts, say }: RoomView): string {
  const { phase, openedAt, closedAt, adjournments } = record.room
  if (openedAt === undefined) return say.moment(facts.startsAt)
  if (phase === 'closed') return words.closedAt(say.time(closedAt ?? openedAt))
  const since = phase === 'adjourned' ? adjournments.at(-1)?.at : undefined
  return words.since(say.time(since ?? openedAt))
}

/** What must be seen to before anything else. */
export function roomWarnings(view: RoomView): Html {
  const misfits = view.record.misfits.map(({ refusal }) => warnings.misfit(sentenceOf(refusal)))
  const { phase } = view.record.room
  const ofPhase = phase === 'open' ? sittingWarnings(view) : phase === 'notOpened' ? dayWarnings(view) : []
  const said = [...ofPhase, ...misfits]
  return html`${said.map((text) => warningText({ text, classes: 'mh-room__warning' }))}`
}

/** A meeting that is opened on another day than its own is recorded as held on that day. */
function dayWarnings({ facts, say, at }: RoomView): readonly string[] {
  const today = dateAt(at, facts.zone)
  return today === facts.on ? [] : [warnings.anotherDay(say.longDate(facts.on), say.longDate(today))]
}

function sittingWarnings(view: RoomView): readonly string[] {
  const { record, facts, say, at } = view
  const { room } = record
  const { present, needed, isMet } = quorumNow(room, facts)
  const ends = mustEndAt(room, facts)
  const { openItemId } = room
  const exclusion = exclusionNow(room)
  const isPublicOut =
    openItemId !== undefined && exclusion !== undefined && !exclusion.itemIds.includes(openItemId)
  return [
    isMet ? '' : warnings.inquorate(present, needed),
    presidingNow(room) === undefined ? warnings.nobodyPresides : '',
    ends !== undefined && at > ends ? warnings.late(say.time(ends)) : '',
    isPublicOut ? warnings.publicStillOut : '',
  ].filter((text) => text !== '')
}

/** Whether a panel is of use once the meeting is closed: what can still be read, while nothing more is entered. */
export function isOfClosed(show: string): boolean {
  return ['', 'record', 'keys'].includes(show)
}

/** The ways to the panels of the room; of a meeting that is closed, to those that are still of use. */
export function roomWays(view: RoomView): Html {
  const { nav } = roomWords
  const shown: readonly (readonly [string, string])[] = [
    ['', nav.now],
    ['roll', nav.roll],
    ['arrive', nav.arrive],
    ['declare', nav.declare],
    ['motion', nav.motion],
    ['exclude', nav.exclude],
    ['urgent', nav.urgent],
    ['chair', nav.chair],
    ['extend', nav.extend],
    ['adjourn', nav.adjourn],
    ['record', nav.record],
    ['keys', nav.keys],
  ]
  return html`<nav class="mh-room__ways" aria-label="${nav.label}">
    <ul>
      ${shown.filter(([show]) => view.record.room.phase !== 'closed' || isOfClosed(show)).map(([show, text]) => way(view, show, text))}
    </ul>
  </nav>`
}

function way(view: RoomView, show: string, text: string): Html {
  const isCurrent = (view.choice.show ?? '') === show
  const choice: RoomChoice = show === '' ? {} : { show }
  return html`<li>
    <a href="${addressOf(view, choice)}" ${isCurrent && html` aria-current="page"`}>${text}</a>
  </li>`
}

function fact(term: string, value: Fragment): Html {
  return html`<div class="mh-room__fact">
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`
}

function quorumWords(view: RoomView): string {
  const { present, needed } = quorumNow(view.record.room, view.facts)
  return needed === 0 ? words.noQuorum(present) : words.present(present, needed)
}

function publicWords(view: RoomView): string {
  const { room } = view.record
  const exclusion = exclusionNow(room)
  if (exclusion === undefined) return words.publicIn
  const numbers = itemsInRoom(room, view.facts)
    .filter(({ id }) => exclusion.itemIds.includes(id))
    .map(({ number }) => number)
  return words.publicOut(view.say.list(numbers))
}
