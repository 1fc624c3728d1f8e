import { limbVerb, limbVerbs } from '../../../council/resolution/limb-verb.ts'
import type { Limb } from '../../../council/resolution/limb.ts'
import type { Resolution } from '../../../council/resolution/resolution.ts'
import { hidesUndertaking } from '../../../council/resolution/undertaking.ts'
import { bodyOf, itemsInRoom, nameInRoom, type RoomItem } from '../../../council/room/room-facts.ts'
import { undecidedBallot, type RoomResolution } from '../../../council/room/room.ts'
import { tag } from '../../../web/components/tag.ts'
import { html, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import { officeChoices } from '../../parts/office-choices.ts'
import { ballotCard } from './ballot-panel.ts'
import { motionCard, paragraphs } from './motion-panels.ts'
import {
  choicesOf,
  fieldOf,
  lineField,
  listField,
  panelLink,
  roomForm,
  wordsField,
  type RoomView,
} from './room-view.ts'
import { declaredAs, toldInterests } from './told-interests.ts'

const { resolution: words, item: itemWords, motion: motionWords, ballot: ballotWords, declare } = roomWords

/** The item that is open: its declarations, motions and resolution, and the way to close it. */
export function itemPanel(view: RoomView): Html {
  const { room } = view.record
  const item = itemsInRoom(room, view.facts).find(({ id }) => id === room.openItemId)
  if (item === undefined) {
    const loose = room.motions.filter(({ id, outcome }) => outcome === undefined || id === room.justVotedId)
    return html`${room.phase === 'closed' ? afterwards(view) : nothingOpen(view)}
    ${loose.map((motion) => motionCard(view, motion))}`
  }
  const motions = room.motions.filter(
    (one) => one.itemId === item.id || one.outcome === undefined || one.id === room.justVotedId,
  )
  const declared = room.declarations.filter(({ itemId }) => itemId === item.id)
  const resolutions = room.resolutions.filter(({ resolution }) => resolution.itemId === item.id)
  return html`<h2 class="govuk-heading-m">${item.number}. ${item.title}</h2>
    ${
      declared.length > 0 &&
      html`<h3 class="govuk-heading-s">${declare.declared}</h3>
        <ul class="govuk-list govuk-list--bullet">
          ${declared.map((one) => html`<li>${declaredAs(nameInRoom(view.facts, one.personId), one)}</li>`)}
        </ul>`
    }
    ${toldInterests(view, item.id)}
    <h3 class="govuk-heading-s">${motionWords.heading}</h3>
    ${motions.length === 0 && html`<p class="govuk-body">${motionWords.none}</p>`}
    ${motions.map((motion) => motionCard(view, motion))}
    ${room.ballots.filter(({ itemId }) => itemId === item.id).map((ballot) => ballotCard(view, ballot))}
    <p class="mh-room__acts">
      ${panelLink(view, { show: 'motion' }, motionWords.move)}
      ${undecidedBallot(room) === undefined && panelLink(view, { show: 'ballot' }, ballotWords.hold)}
      ${panelLink(view, { show: 'resolution', item: item.id }, motionWords.resolution)}
    </p>
    ${resolutions.map((one) => resolutionCard(view, one))}
    ${roomForm(view, {
      does: 'item-close',
      button: itemWords.close,
      classes: 'govuk-button--secondary',
      inside: html`<div class="mh-room__counts">
        ${listField(view, { does: 'item-close', name: 'outcome', label: itemWords.outcome, items: choicesOf(itemWords.outcomes) })}
        ${lineField(view, { does: 'item-close', name: 'reason', label: itemWords.reason })}
      </div>`,
    })}`
}

function nothingOpen(view: RoomView): Html {
  return html`<p class="govuk-body">${itemWords.none}</p>
    <p class="govuk-body">${panelLink(view, { show: 'adjourn' }, itemWords.whenDone)}</p>`
}

/** Where the work goes on when the meeting is over. */
function afterwards(view: RoomView): Html {
  const meeting = view.base.replace(/\/room$/, '')
  const link = (to: string, text: string) =>
    html`<p class="govuk-body"><a class="govuk-link" href="${meeting}/${to}">${text}</a></p>`
  return html`<p class="govuk-body">${itemWords.closed}</p>
    ${link('decisions', itemWords.toDecisions)} ${link('minutes', itemWords.toMinutes)}`
}

function resolutionCard(view: RoomView, { resolution, agreedAt }: RoomResolution): Html {
  const isDraft = agreedAt === undefined
  const choice = { item: resolution.itemId, resolution: resolution.id }
  return html`<article class="mh-room__motion">
    <p class="mh-room__motion-head">
      <strong>${words.heading}</strong>
      ${tag({ text: isDraft ? words.draft : words.agreed, classes: isDraft ? 'govuk-tag--yellow' : 'govuk-tag--green' })}
    </p>
    ${limbsOf(view, resolution)}
    <div class="mh-room__acts">
      ${panelLink(view, { show: 'read', ...choice }, words.read)}
      ${isDraft && panelLink(view, { show: 'resolution', ...choice }, words.change)}
      ${isDraft && roomForm(view, { does: 'agree', button: words.agree, hidden: { resolution: resolution.id }, isSmall: true })}
    </div>
  </article>`
}

function limbsOf(view: RoomView, { formula, limbs }: Resolution): Html {
  return html`<p class="mh-room__words"><em>${formula}</em></p>
    <ol class="mh-room__limbs">
      ${limbs.map(({ text }) => html`<li>${text}</li>`)}
    </ol>`
}

/** The resolution in large type, for whoever presides to read out. */
export function readPanel(view: RoomView): Html {
  const found = view.record.room.resolutions.find(
    ({ resolution }) => resolution.id === view.choice.resolution,
  )
  if (found === undefined) return itemPanel(view)
  const { resolution } = found
  const maker =
    resolution.decisionMaker.kind === 'body'
      ? bodyOf(view.facts)?.name
      : officeTitle(view, resolution.decisionMaker.officeId)
  return html`<section class="mh-room__reading">
    <p class="mh-room__reading-maker">${maker} <em>${resolution.formula}</em></p>
    <ol>
      ${resolution.limbs.map(({ text }) => html`<li>${paragraphs(text)}</li>`)}
    </ol>
    <div class="mh-room__acts">
      ${found.agreedAt === undefined && roomForm(view, { does: 'agree', button: words.agree, hidden: { resolution: resolution.id }, next: {} })}
      ${panelLink(view, {}, words.back)}
    </div>
  </section>`
}

function officeTitle(view: RoomView, officeId: string): string {
  return view.facts.register.offices.find(({ id }) => id === officeId)?.title ?? ''
}

/** The draft of the resolution on an item: from the motion as carried, or else from what the report recommends. */
export function resolutionPanel(view: RoomView): Html {
  const { room } = view.record
  const itemId = view.choice.item ?? room.openItemId
  const item = itemsInRoom(room, view.facts).find(({ id }) => id === itemId)
  if (item === undefined) return itemPanel(view)
  const found = room.resolutions.find(
    ({ resolution }) => resolution.id === view.choice.resolution,
  )?.resolution
  const known = found?.limbs ?? firstLimbs(view, item)
  const blank = { text: '', verb: 'agree' as const }
  const field = fieldOf('draft')
  const resolutionId = found?.id
  return html`<h2 class="govuk-heading-m">${words.heading}: ${item.number}. ${item.title}</h2>
    ${roomForm(view, {
      does: 'draft',
      button: words.save,
      hidden: { item: item.id, ...(resolutionId !== undefined && { resolution: resolutionId }) },
      next: {},
      inside: [
        html`<div class="mh-room__counts">
          ${listField(view, { ...field('maker', words.maker), value: makerValue(found), items: makers(view) })}
          ${lineField(view, { ...field('formula', words.formula), value: found?.formula ?? 'RESOLVED' })}
        </div>`,
        html`<p class="govuk-hint">${words.emptyHint}</p>`,
        ...[...known, blank, blank].map((limb, index) => limbFields(view, limb, index)),
      ],
    })}`
}

/** The limbs with which a draft begins: the lines of the motion as carried, or else of what the report recommends. */
function firstLimbs({ record, facts }: RoomView, item: RoomItem): readonly DraftLimb[] {
  const carried = record.room.motions.findLast(
    (one) => one.itemId === item.id && one.purpose.kind === 'substantive' && one.outcome === 'carried',
  )
  const elected = record.room.ballots.flatMap(({ itemId, post, outcome }) =>
    itemId === item.id && outcome?.kind === 'elected'
      ? [ballotWords.elect(nameInRoom(facts, outcome.personId), post)]
      : [],
  )
  const moved = carried?.text.split('\n') ?? (elected.length > 0 ? [] : item.recommendations)
  const lines = [...moved, ...elected]
  return lines.filter((line) => line.trim() !== '').map(fromLine)
}

type DraftLimb = Partial<Limb> & Pick<Limb, 'text' | 'verb'>

function fromLine(line: string): DraftLimb {
  const text = line.trim().replace(/^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|\([a-z]\)|[a-z]\))\s+/, '')
  return { text, verb: limbVerb(text) }
}

function limbFields(view: RoomView, limb: DraftLimb, index: number): Html {
  const field = fieldOf('draft')
  const isPromise = limb.undertaking !== undefined || hidesUndertaking(limb.text)
  const verbs = limbVerbs.map((text) => ({ text }))
  return html`<fieldset class="govuk-fieldset mh-room__limb">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${words.limb(index + 1)}</legend>
    ${limb.id !== undefined && html`<input type="hidden" name="limb-${index}-id" value="${limb.id}" />`}
    ${listField(view, { ...field(`limb-${index}-verb`, words.verb), value: limb.verb, items: verbs })}
    ${wordsField(view, { ...field(`limb-${index}-text`, words.text), value: limb.text, rows: 3 })}
    <details class="govuk-details" ${isPromise && html` open`}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">${words.promise}</span>
      </summary>
      <div class="govuk-details__text">${undertakingFields(view, limb, index)}</div>
    </details>
  </fieldset>`
}

function undertakingFields(view: RoomView, { undertaking }: DraftLimb, index: number): readonly Html[] {
  const named = fieldOf('draft')
  const field = (name: string, label: string) => named(`limb-${index}-${name}`, label)
  const owed = undertaking?.kind === 'owed' ? undertaking : undefined
  const none = { value: '', text: words.nobody }
  const { register } = view.facts
  const offices = [none, ...officeChoices(register.offices, view.facts.bodyId)]
  const bodies = [none, ...register.bodies.map(({ id, name }) => ({ value: id, text: name }))]
  const reason = undertaking?.kind === 'none' ? undertaking.reasonForNone : ''
  return [
    listField(view, { ...field('owner', words.owner), value: owed?.ownerOfficeId, items: offices }),
    lineField(view, { ...field('due', words.due), value: owed?.dueOn, classes: 'govuk-input--width-10' }),
    listField(view, { ...field('body', words.body), value: owed?.reportBackBodyId, items: bodies }),
    lineField(view, { ...field('none', words.reasonForNone), value: reason }),
  ]
}

function makers(view: RoomView) {
  const body = bodyOf(view.facts)
  const name = body?.name ?? ''
  const deciding = view.facts.register.offices.filter(
    ({ bodyId, kind }) => bodyId === view.facts.bodyId && ['mayor', 'leader', 'cabinetMember'].includes(kind),
  )
  return [
    { value: 'body', text: name },
    ...deciding.map(({ id, title }) => ({ value: id, text: words.officeIn(title, name) })),
  ]
}

function makerValue(resolution: Resolution | undefined): string {
  return resolution?.decisionMaker.kind === 'office' ? resolution.decisionMaker.officeId : 'body'
}
