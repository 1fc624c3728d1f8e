import type { VoteChoice } from '../../../council/room/entry.ts'
import { isBarred } from '../../../council/room/interest.ts'
import { nameInRoom } from '../../../council/room/room-facts.ts'
import { entitledVoters, mustBeRecorded } from '../../../council/room/room-vote.ts'
import { presidingNow, type RoomMotion } from '../../../council/room/room.ts'
import { errorMessage } from '../../../web/components/error-message.ts'
import { textTyped, type Typed } from '../../../web/form/field.ts'
import { html, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import { motionCard, votingIds } from './motion-panels.ts'
import { choicesOf, fieldId, fieldOf, lineField, listField, roomForm, type RoomView } from './room-view.ts'
import { ticks } from './ticks.ts'

const { motion: words, vote: voteWords } = roomWords
const namesId = 'vote-names'

/** The id of the field of a vote that an error concerns: a vote by name has its own, though it is the same form to the reader. */
export function voteFieldId(typed: Typed, field: string): string {
  if (textTyped(typed, 'method') !== 'recorded') return fieldId('vote', field)
  return field === 'casting' ? fieldId('vote-names', field) : namesId
}

/** The vote on a motion: by assent, by hands, or by name. */
export function votePanel(view: RoomView): Html {
  const { room } = view.record
  const motion =
    room.motions.find(({ id }) => id === view.choice.motion) ??
    room.motions.findLast(({ outcome }) => outcome === undefined)
  if (motion === undefined) return html`<p class="govuk-body">${words.none}</p>`
  const why = mustBeRecorded(motion, view.facts)
  const voters = entitledVoters(room, motion.itemId)
  const barred = votingIds(view).filter((personId) => isBarred(room, personId, motion.itemId))
  const presiding = presidingNow(room)
  return html`<h2 class="govuk-heading-m">${voteWords.heading}</h2>
    ${motionCard(view, motion)}
    <p class="govuk-body">
      <strong>${voteWords.entitled(voters.length)}</strong>
      ${barred.length > 0 && voteWords.barred(view.say.list(barred.map((one) => nameInRoom(view.facts, one))))}
      ${presiding !== undefined && voteWords.castingBy(nameInRoom(view.facts, presiding))}
      ${why !== undefined && voteWords.mustRecord[why]}
    </p>
    ${
      motion.outcome === undefined &&
      html`${why === undefined && countForms(view, motion)}
        <h3 class="govuk-heading-s">${voteWords.recorded}</h3>
        ${namesForm(view, motion)} ${why === undefined && demandForm(view, motion)}`
    }`
}

function countForms(view: RoomView, motion: RoomMotion): Html {
  const field = fieldOf('vote', 'govuk-input--width-3')
  const isTyped = textTyped(view.typed, 'method') !== 'recorded'
  const shown = isTyped ? view : { ...view, typed: {} }
  return html`<h3 class="govuk-heading-s">${voteWords.hands}</h3>
    ${roomForm(view, {
      does: 'vote',
      button: voteWords.saveHands,
      hidden: { motion: motion.id, method: 'hands' },
      next: {},
      inside: [
        html`<div class="mh-room__counts">
          ${(Object.entries(voteWords.counts) as [VoteChoice, string][]).map(([name, label]) => lineField(shown, field(name, label)))}
        </div>`,
        castingField(shown),
      ],
    })}
    ${roomForm(view, {
      does: 'vote',
      button: voteWords.assent,
      classes: 'govuk-button--secondary',
      hidden: { motion: motion.id, method: 'assent' },
      next: {},
      beside: html`<span class="govuk-hint">${voteWords.assentHint}</span>`,
    })}`
}

function castingField(view: RoomView, id = 'vote'): Html {
  return listField(view, {
    does: id,
    name: 'casting',
    label: voteWords.casting,
    items: choicesOf(voteWords.castings),
  })
}

function namesForm(view: RoomView, motion: RoomMotion): Html {
  const isTyped = textTyped(view.typed, 'method') === 'recorded'
  const typed = isTyped ? view.typed : {}
  const voters = entitledVoters(view.record.room, motion.itemId)
  const choices = Object.entries(voteWords.choices)
  const problem = isTyped && view.problem !== undefined && ['names', 'for'].includes(view.problem.field ?? '')
  return roomForm(view, {
    does: 'vote',
    button: voteWords.saveNames,
    hidden: { motion: motion.id, method: 'recorded' },
    next: {},
    inside: html`${problem && errorMessage({ text: view.problem?.sentence })}
      <table class="govuk-table mh-room__roll" id="${namesId}" tabindex="-1">
        <caption class="govuk-visually-hidden">
          ${voteWords.recorded}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="govuk-table__header">${voteWords.byName}</th>
            ${choices.map(([, text]) => html`<th scope="col" class="govuk-table__header">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${voters.map((personId) => voterRow({ personId, name: nameInRoom(view.facts, personId), chosen: textTyped(typed, `vote-${personId}`) }))}
        </tbody>
      </table>
      ${castingField({ ...view, typed: isTyped ? { ...view.typed, do: 'vote-names' } : {} }, 'vote-names')}`,
  })
}

function voterRow({
  personId,
  name,
  chosen,
}: {
  readonly personId: string
  readonly name: string
  readonly chosen: string
}): Html {
  return html`<tr>
    <th scope="row" class="govuk-table__cell">${name}</th>
    ${Object.entries(voteWords.choices).map(
      ([choice, text]) =>
        html`<td class="govuk-table__cell">
          <div class="govuk-radios govuk-radios--small">
            <div class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                type="radio"
                id="vote-${personId}-${choice}"
                name="vote-${personId}"
                value="${choice}"
                ${choice === chosen && html` checked`}
              />
              <label class="govuk-radios__label" for="vote-${personId}-${choice}"
                ><span class="govuk-visually-hidden">${text}: ${name}</span
                ><span class="mh-room__choice" aria-hidden="true">${text}</span></label
              >
            </div>
          </div>
        </td>`,
    )}
  </tr>`
}

function demandForm(view: RoomView, motion: RoomMotion): Html {
  return html`<h3 class="govuk-heading-s">${words.demand}</h3>
    ${roomForm(view, {
      does: 'demand',
      button: words.demand,
      classes: 'govuk-button--secondary',
      hidden: { motion: motion.id },
      inside: ticks(view, {
        does: 'demand',
        name: 'by',
        legend: words.demandedBy,
        options: votingIds(view).map((id) => [id, nameInRoom(view.facts, id)]),
      }),
    })}`
}
