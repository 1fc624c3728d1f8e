import { mayAskOwnVote } from '../../../council/room/own-vote.ts'
import { nameInRoom } from '../../../council/room/room-facts.ts'
import type { RoomMotion } from '../../../council/room/room.ts'
import { html, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import { motionCard } from './motion-panels.ts'
import { choicesOf, fieldOf, listField, panelLink, roomForm, type RoomView } from './room-view.ts'
import { ticks } from './ticks.ts'

const { ownVote: words, declare, resolution } = roomWords

/** The form in which members ask, straight after a vote, that the minutes record how they voted. */
export function ownVotePanel(view: RoomView): Html {
  const { room } = view.record
  const motion = room.motions.find(({ id }) => id === (view.choice.motion ?? room.justVotedId))
  const asking = motion === undefined ? [] : mayAskOwnVote(room, motion)
  return html`<h2 class="govuk-heading-m">${words.heading}</h2>
    <p class="govuk-body">${words.lead} ${words.until}</p>
    ${motion !== undefined && motionCard(view, motion)}
    ${motion !== undefined && asking.length > 0 ? askingForm(view, motion, asking) : html`<p class="govuk-body">${words.over}</p>`}
    <p class="mh-room__acts">${panelLink(view, {}, resolution.back)}</p>`
}

function askingForm(view: RoomView, motion: RoomMotion, asking: RoomMotion['voterIds']): Html {
  const field = fieldOf('own-vote')
  const none = { value: '', text: declare.chooseOne }
  return roomForm(view, {
    does: 'own-vote',
    button: words.save,
    hidden: { motion: motion.id },
    next: {},
    inside: [
      listField(view, { ...field('side', words.side), items: [none, ...choicesOf(words.sides)] }),
      ticks(view, {
        does: 'own-vote',
        name: 'by',
        legend: words.by,
        options: asking.map((id) => [id, nameInRoom(view.facts, id)]),
      }),
    ],
  })
}
