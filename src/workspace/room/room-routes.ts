import { randomBytes } from 'node:crypto'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { readRoom, type KeptRoom } from '../../acts/room/read-room.ts'
import { recordInRoom } from '../../acts/room/record-in-room.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { bodyOf } from '../../council/room/room-facts.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { forgetDevice, keyOfDevice } from '../../store/device-key.ts'
import { meetingById } from '../../store/meeting.ts'
import { roomEntryCount } from '../../store/room.ts'
import { readAssets } from '../../web/assets.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { html, type Html } from '../../web/html.ts'
import { layout } from '../../web/layout.ts'
import { frameWords } from '../frame/words.ts'
import type { AnyRoute } from '../frame/route.ts'
import type { Answer, Asked, Download, Visit } from '../frame/visit.ts'
import { houseRulesWords } from '../house-rules/words.ts'
import { entriesOf, fieldOfCode } from './enter-form.ts'
import { groupsIn } from './entry-shape.ts'
import type { RoomProblem } from './read-form.ts'
import { addressOf, type RoomChoice } from './view/room-view.ts'
import { roomScreen } from './view/room-screen.ts'
import { roomWords } from './words.ts'

const assets = readAssets()
const url = '/meetings/:meetingId/room'
const clerksOnly = ['run-meeting'] as const

/** The screen for the room of a meeting, and what its script asks for. */
export const roomRoutes: readonly AnyRoute[] = [
  { url, for: clerksOnly, show: showRoom, take: takeForm },
  { url: `${url}/state`, for: clerksOnly, show: showState },
  { url: `${url}/name`, for: clerksOnly, show: showName },
  { url: `${url}/entries`, for: clerksOnly, take: takeEntries },
  { url: `${url}/device`, for: clerksOnly, take: takeDevice },
  { url: `${url}/shell`, for: 'anyone', show: () => Promise.resolve(shell()) },
  { url: '/meetings/:meetingId/room-worker.js', for: 'anyone', show: () => Promise.resolve(worker()) },
]

async function keptRoom(visit: Visit, { params }: Asked): Promise<KeptRoom | undefined> {
  const meetingId = params['meetingId'] ?? ''
  if (!isIdForm(meetingId)) return undefined
  const { councilId, zone } = visit
  const kept = await visit.office
    .transaction()
    .execute((tx) => readRoom(tx, { councilId, zone, meetingId: meetingId as MeetingId }))
  return kept !== undefined && visit.may('run-meeting', kept.meeting.body_id) ? kept : undefined
}

function baseOf({ facts }: KeptRoom): string {
  return `/workspace/meetings/${facts.meetingId}/room`
}

async function showRoom(visit: Visit, asked: Asked): Promise<Answer> {
  const kept = await keptRoom(visit, asked)
  return kept === undefined ? undefined : roomPage(visit, kept, { choice: asked.query, typed: {} })
}

type Shown = { readonly choice: RoomChoice; readonly typed: Typed; readonly problem?: RoomProblem }

function roomPage(visit: Visit, kept: KeptRoom, { choice, typed, problem }: Shown): Answer {
  const { facts, record, recordedBy } = kept
  const view = {
    record,
    facts,
    recordedBy,
    at: visit.at,
    say: visit.say,
    base: baseOf(kept),
    fields: visit.formFields(),
    choice,
    typed,
    problem,
  }
  const name = bodyOf(facts)?.name ?? ''
  return {
    title: roomWords.title(name),
    breadcrumbs: [
      { text: roomWords.meetings, href: '/workspace/meetings' },
      {
        text: roomWords.named(name, visit.say.shortDate(facts.on)),
        href: `/workspace/meetings/${facts.meetingId}`,
      },
    ],
    status: problem === undefined ? undefined : 400,
    head: html`<script type="module" src="${assets['room.js'].address}"></script>`,
    main: html`${roomScreen(view)} ${wayToRules(visit, facts.bodyId)}`,
  }
}

/** Beside the screen and not in it: the script draws the screen for whoever runs the meeting, who may not set rules. */
function wayToRules(visit: Visit, bodyId: BodyId): Html | false {
  return (
    visit.may('set-house-rules', bodyId) &&
    html`<p class="govuk-body">
      <a class="govuk-link" href="/workspace/house-rules/${bodyId}">${houseRulesWords.fromRoom}</a>
    </p>`
  )
}

async function takeForm(visit: Visit, asked: Asked): Promise<Answer> {
  const kept = await keptRoom(visit, asked)
  if (kept === undefined) return undefined
  const { typed, query: choice } = asked
  const { record, facts } = kept
  const read = entriesOf({ typed, room: record.room, facts, at: visit.at, random: visit.random })
  if (!read.ok) return roomPage(visit, kept, { choice, typed, problem: read.refusal })
  const done = await visit.act((session) =>
    recordInRoom(session, { meetingId: facts.meetingId, entries: read.value }),
  )
  if (!done.ok) {
    const { code, sentence } = explainRefusal(done.refusal)
    return roomPage(visit, kept, { choice, typed, problem: { sentence, field: fieldOfCode[code] } })
  }
  return { goTo: addressOf({ base: baseOf(kept) }, nextOf(typed, choice)) }
}

/** Where a form that was taken leads: to the panel that it names, or to the one on which it stood. */
function nextOf(typed: Typed, choice: RoomChoice): RoomChoice {
  return typed['next'] === undefined
    ? choice
    : Object.fromEntries(new URLSearchParams(textTyped(typed, 'next')))
}

async function showState(visit: Visit, asked: Asked): Promise<Answer> {
  const meetingId = asked.params['meetingId'] ?? ''
  if (!isIdForm(meetingId)) return undefined
  const { office, councilId } = visit
  const meeting = await office
    .transaction()
    .execute((tx) => meetingById(tx, councilId, meetingId as MeetingId))
  if (meeting === undefined || !visit.may('run-meeting', meeting.body_id)) return undefined
  const seen = Number(asked.query['seen'] ?? -1)
  const count = await roomEntryCount(office, councilId, meetingId as MeetingId)
  if (count === seen) return json({ isSame: true })
  const kept = await keptRoom(visit, asked)
  return kept === undefined ? undefined : json(stateOf(visit, kept))
}

/** What the meeting is called, for a page that shows no room but must name it. */
async function showName(visit: Visit, asked: Asked): Promise<Answer> {
  const kept = await keptRoom(visit, asked)
  if (kept === undefined) return undefined
  const { facts } = kept
  return json({ name: roomWords.named(bodyOf(facts)?.name ?? '', visit.say.longDate(facts.on)) })
}

function stateOf(visit: Visit, { facts, record, recordedBy }: KeptRoom) {
  const fields = visit.formFields().toString()
  return { facts, entries: record.entries, recordedBy, fields, at: visit.at }
}

/** Makes the entries that a device has kept, group by group in their order. A refused group goes back to it with the reason. */
async function takeEntries(visit: Visit, asked: Asked): Promise<Answer> {
  const groups = groupsIn(textTyped(asked.typed, 'groups'))
  const before = await keptRoom(visit, asked)
  if (before === undefined || groups === undefined) return undefined
  const { meetingId } = before.facts
  const results: { id: string; sentence?: string }[] = []
  for (const { id, entries } of groups) {
    const done = await visit.act((session) => recordInRoom(session, { meetingId, entries }))
    results.push(done.ok ? { id } : { id, sentence: explainRefusal(done.refusal).sentence })
  }
  const after = await keptRoom(visit, asked)
  return after && json({ results, ...stateOf(visit, after) })
}

/** Gives a device the key under which it keeps entries of this account, or forgets it. */
async function takeDevice(visit: Visit, { typed }: Asked): Promise<Answer> {
  const deviceId = textTyped(typed, 'device')
  if (!isIdForm(deviceId)) return undefined
  const device = { councilId: visit.councilId, accountId: visit.reader.accountId, deviceId }
  if (textTyped(typed, 'forget') === 'yes') {
    await forgetDevice(visit.office, device)
    return json({ isForgotten: true })
  }
  const fresh = { secret: randomBytes(32).toString('base64'), at: visit.at }
  return json({ key: await keyOfDevice(visit.office, device, fresh), accountId: visit.reader.accountId })
}

/** The page that a device shows where there is no network. It holds nothing of any meeting and nobody's name. */
function shell(): Download {
  const site = {
    councilName: frameWords.software,
    stylesheets: [assets['moothall.css'].address],
    icon: assets['favicon.svg'].address,
    searchAction: false as const,
    words: frameWords,
    navigation: [],
  }
  const page = layout(site, {
    title: roomWords.shellTitle,
    noindex: true,
    head: html`<script type="module" src="${assets['room.js'].address}"></script>`,
    main: html`<div class="mh-room" data-room><p class="govuk-body">${roomWords.opening}</p></div>`,
  })
  return { content: page.toString(), mediaType: 'text/html; charset=utf-8' }
}

function worker(): Download {
  return { content: assets['room-worker.js'].content, mediaType: 'text/javascript; charset=utf-8' }
}

function json(value: unknown): Download {
  return { content: JSON.stringify(value), mediaType: 'application/json; charset=utf-8' }
}
