import { exemptParagraphs } from '../../../council/rules/england.ts'
import { mayAskOwnVote } from '../../../council/room/own-vote.ts'
import { votingPresences } from '../../../council/room/presence.ts'
import { itemsInRoom, nameInRoom } from '../../../council/room/room-facts.ts'
import { exclusionNow, type RoomMotion } from '../../../council/room/room.ts'
import { tag } from '../../../web/components/tag.ts'
import { textTyped } from '../../../web/form/field.ts'
import { html, type Fragment, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import {
  choicesOf,
  fieldId,
  fieldOf,
  lineField,
  listField,
  panelLink,
  peopleItems,
  roomForm,
  wordsField,
  type RoomView,
} from './room-view.ts'
import { tick, ticks } from './ticks.ts'

const { motion: words, vote: voteWords, exclude, extend } = roomWords

/** A motion as it stands, with what can be done with it next. */
export function motionCard(view: RoomView, motion: RoomMotion): Html {
  const name = (personId: RoomMotion['moverId']) => nameInRoom(view.facts, personId)
  const seconder = motion.seconderId === undefined ? undefined : name(motion.seconderId)
  const { outcome } = motion
  return html`<article class="mh-room__motion">
    <p class="mh-room__motion-head">
      <strong>${words.kinds[motion.purpose.kind]}</strong>
      ${outcome === undefined ? tag({ text: words.undecided, classes: 'govuk-tag--yellow' }) : tag({ text: words.outcomes[outcome], classes: outcome === 'carried' || outcome === 'accepted' ? 'govuk-tag--green' : 'govuk-tag--grey' })}
    </p>
    ${paragraphs(motion.text)}
    ${motion.movedAs !== motion.text && html`<p class="govuk-hint mh-room__small-text">${words.asMoved}: ${motion.movedAs}</p>`}
    <p class="mh-room__note">${words.movedBy(name(motion.moverId), seconder)}</p>
    ${motion.vote !== undefined && html`<p class="mh-room__note">${voteResult(motion)}</p>`}
    ${ownVotesOf(view, motion)} ${outcome === undefined && motionActs(view, motion)}
  </article>`
}

/** How members asked that theirs be recorded, and the way to record another while it is time. */
function ownVotesOf(view: RoomView, motion: RoomMotion): Html | undefined {
  const { ownVote } = roomWords
  const said = motion.ownVotes.map(({ personId, side }) =>
    ownVote.recordedOf(nameInRoom(view.facts, personId), ownVote.sides[side]),
  )
  const isTime = view.choice.show !== 'ownVote' && mayAskOwnVote(view.record.room, motion).length > 0
  return html`${said.length > 0 && html`<p class="mh-room__note">${ownVote.recorded}: ${view.say.list(said)}</p>`}
  ${isTime && html`<p class="mh-room__acts">${panelLink(view, { show: 'ownVote', motion: motion.id }, ownVote.heading)}</p>`}`
}

/** The counts of a vote in words, as they are read out. */
function voteResult({ vote }: Pick<RoomMotion, 'vote'>): string {
  if (vote === undefined) return ''
  if (vote.method === 'assent') return voteWords.byAssent
  const { for: inFavour, against, abstain } = vote.counts
  const counted = voteWords.counted(inFavour, against, abstain)
  return vote.castingVote === undefined
    ? counted
    : `${counted}, ${voteWords.castingGiven(voteWords.castings[vote.castingVote].toLowerCase())}`
}

function motionActs(view: RoomView, motion: RoomMotion): Html {
  const hidden = { motion: motion.id }
  const seconders = votingIds(view)
  return html`<div class="mh-room__acts">
    ${panelLink(view, { show: 'vote', motion: motion.id }, words.vote)}
    ${motion.purpose.kind === 'substantive' && panelLink(view, { show: 'amend', motion: motion.id }, words.amend)}
    ${motion.purpose.kind === 'amendment' && roomForm(view, { does: 'accept', button: words.accept, hidden, isSmall: true })}
    ${roomForm(view, { does: 'withdraw', button: words.withdraw, hidden, isSmall: true })}
    ${
      motion.seconderId === undefined &&
      roomForm(view, {
        does: 'second',
        button: words.second,
        hidden,
        isSmall: true,
        inside: listField(view, {
          does: 'second',
          name: 'seconder',
          label: words.seconder,
          items: peopleItems(view, seconders),
        }),
      })
    }
  </div>`
}

/** The form that moves a motion, or an amendment to one. */
export function motionPanel(view: RoomView): Html {
  const { room } = view.record
  const item = itemsInRoom(room, view.facts).find(({ id }) => id === room.openItemId)
  const field = fieldOf('move')
  const { substantive, procedural } = words.kinds
  return html`<h2 class="govuk-heading-m">${words.move}</h2>
    ${roomForm(view, {
      does: 'move',
      button: words.save,
      next: {},
      inside: [
        wordsField(view, {
          ...field('text', words.text),
          hint: words.textHint,
          rows: 5,
          value: item?.recommendations.join('\n'),
        }),
        listField(view, { ...field('kind', words.kind), items: choicesOf({ substantive, procedural }) }),
        ...moverFields(view, 'move'),
        tick({
          id: fieldId('move', 'budget'),
          name: 'budget',
          text: words.budget,
          isTicked: textTyped(view.typed, 'budget') === 'yes',
        }),
      ],
    })}`
}

/** The form that moves an amendment to a motion. */
export function amendPanel(view: RoomView): Html {
  const motion = view.record.room.motions.find(({ id }) => id === view.choice.motion)
  if (motion === undefined) return motionPanel(view)
  const field = fieldOf('amend')
  return html`<h2 class="govuk-heading-m">${words.amendHeading}</h2>
    ${roomForm(view, {
      does: 'amend',
      button: words.save,
      hidden: { motion: motion.id },
      next: {},
      inside: [
        wordsField(view, { ...field('text', words.amendment), rows: 2 }),
        wordsField(view, { ...field('becomes', words.becomes), rows: 5, value: motion.text }),
        ...moverFields(view, 'amend'),
      ],
    })}`
}

function moverFields(view: RoomView, does: string): readonly Html[] {
  const here = votingIds(view)
  return [
    listField(view, { does, name: 'mover', label: words.mover, items: peopleItems(view, here) }),
    listField(view, {
      does,
      name: 'seconder',
      label: words.seconder,
      items: peopleItems(view, here, words.nobodyYet),
    }),
  ]
}

/** The members and substitutes in the room. */
export function votingIds(view: RoomView) {
  return votingPresences(view.record.room).map(({ personId }) => personId)
}

/** Excluding the public: by resolution, or because information is confidential. */
export function excludePanel(view: RoomView): Html {
  const { room } = view.record
  const items = itemsInRoom(room, view.facts).map(
    ({ id, number, title }) => [id, `${number}. ${title}`] as const,
  )
  const itemTicks = (does: string) =>
    ticks(view, { does, name: 'items', legend: exclude.items, options: items })
  const paragraphTicks = ticks(view, {
    does: 'exclude-exempt',
    name: 'paragraphs',
    legend: exclude.paragraphs,
    options: exemptParagraphs.map(({ number, describes }) => [number, `${number}. ${describes}`] as const),
  })
  return html`<h2 class="govuk-heading-m">${exclude.heading}</h2>
    ${exclusionNow(room) !== undefined && roomForm(view, { does: 'readmit', button: exclude.readmit, next: {} })}
    <h3 class="govuk-heading-s">${exclude.exempt}</h3>
    <p class="govuk-body">${exclude.composed}</p>
    ${roomForm(view, { does: 'exclude-exempt', button: exclude.move, next: {}, inside: [itemTicks('exclude-exempt'), paragraphTicks, ...moverFields(view, 'exclude-exempt')] })}
    <h3 class="govuk-heading-s">${exclude.confidential}</h3>
    ${roomForm(view, {
      does: 'exclude-confidential',
      button: exclude.must,
      classes: 'govuk-button--secondary',
      next: {},
      inside: [
        itemTicks('exclude-confidential'),
        lineField(view, { does: 'exclude-confidential', name: 'basis', label: exclude.basis }),
      ],
    })}`
}

/** Extending the meeting past the time at which the constitution ends it. */
export function extendPanel(view: RoomView): Html {
  const isSet = view.facts.rules.guillotineMinutes !== undefined
  return html`<h2 class="govuk-heading-m">${extend.heading}</h2>
    ${!isSet && html`<p class="govuk-body">${extend.none}</p>`}
    ${roomForm(view, {
      does: 'extend',
      button: extend.save,
      next: {},
      inside: [
        lineField(view, {
          does: 'extend',
          name: 'until',
          label: extend.until,
          classes: 'govuk-input--width-5',
        }),
        ...moverFields(view, 'extend'),
      ],
    })}`
}

/** Words of several lines, each a paragraph. */
export function paragraphs(text: string): Fragment {
  return text.split('\n').map((line) => html`<p class="mh-room__words">${line}</p>`)
}
