import { mayPreside } from '../../../council/room/course.ts'
import type { PersonId } from '../../../council/member/person.ts'
import { possibleSubstitutes, presenceOf, substitutesToCome } from '../../../council/room/presence.ts'
import { bodyOf, holdersWhere, itemsInRoom, membersOf, nameInRoom } from '../../../council/room/room-facts.ts'
import { isInRoom } from '../../../council/room/room.ts'
import { html, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import {
  choicesOf,
  fieldOf,
  fieldOptions,
  lineField,
  listField,
  peopleItems,
  roomForm,
  wordsField,
  type RoomField,
  type RoomView,
} from './room-view.ts'
import { tick } from './ticks.ts'
import { toldInterests } from './told-interests.ts'

const { roll, opened, arrival, declare, adjourn, urgent } = roomWords

/** The roll call, and below it the form that opens the meeting while it has not been. */
export function rollPanel(view: RoomView): Html {
  const members = membersOf(view.facts)
  const isBefore = view.record.room.phase === 'notOpened'
  const table = html`<table class="govuk-table mh-room__roll">
    <caption class="govuk-visually-hidden">
      ${roll.heading}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="govuk-table__header">${roll.member}</th>
        ${[roll.present, roll.apologies, roll.notYet].map((text) => html`<th scope="col" class="govuk-table__header">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${members.map((personId) => rollRow(view, personId))}
      ${substitutesToCome(view.record.room, view.facts).map(({ personId, forId }) => rollLine(personId, { name: roll.inPlaceOf(nameInRoom(view.facts, personId), nameInRoom(view.facts, forId)), now: 'notYet', answers: ['present', 'notYet'] }))}
    </tbody>
  </table>`
  return html`<h2 class="govuk-heading-m">${roll.heading}</h2>
    <p class="govuk-body">${members.length === 0 ? roll.noMembers : roll.lead}</p>
    ${members.length > 0 && roomForm(view, { does: 'roll', button: roll.save, inside: table })}
    <p class="govuk-hint">${roll.reason}</p>
    ${isBefore && presidingForm(view, 'open')}`
}

function rollRow(view: RoomView, personId: ReturnType<typeof membersOf>[number]): Html {
  const { room } = view.record
  const hasCome = presenceOf(room, personId) !== undefined
  const isExpectedAway = !hasCome && (view.facts.sentApologies ?? []).includes(personId)
  const isAway = isExpectedAway || room.apologies.some((one) => one.personId === personId)
  const now = isInRoom(room, personId) ? 'present' : isAway ? 'apologies' : 'notYet'
  const name = nameInRoom(view.facts, personId)
  return rollLine(personId, { name, now, answers: rollAnswers })
}

const rollAnswers = ['present', 'apologies', 'notYet'] as const
type RollAnswer = (typeof rollAnswers)[number]

/** A line of the roll. Where an answer is not one that somebody can give, its place stays empty. */
function rollLine(
  personId: PersonId,
  {
    name,
    now,
    answers,
  }: { readonly name: string; readonly now: RollAnswer; readonly answers: readonly RollAnswer[] },
): Html {
  return html`<tr>
    <th scope="row" class="govuk-table__cell">${name}</th>
    ${rollAnswers.map((answer) =>
      answers.includes(answer)
        ? html`<td class="govuk-table__cell">
            <div class="govuk-radios govuk-radios--small">
              <div class="govuk-radios__item">
                <input
                  class="govuk-radios__input"
                  type="radio"
                  id="roll-${personId}-${answer}"
                  name="roll-${personId}"
                  value="${answer}"
                  ${answer === now && html` checked`}
                />
                <label class="govuk-radios__label" for="roll-${personId}-${answer}"
                  ><span class="govuk-visually-hidden">${roll[answer]}: ${name}</span
                  ><span class="mh-room__choice" aria-hidden="true">${roll[answer]}</span></label
                >
              </div>
            </div>
          </td>`
        : html`<td class="govuk-table__cell"></td>`,
    )}
  </tr>`
}

/** Who presides: to open the meeting, or from now on. */
export function presidingForm(view: RoomView, does: 'open' | 'chair'): Html {
  const here = view.record.room.presences
    .filter(({ personId, capacity }) => capacity !== 'officer' && isInRoom(view.record.room, personId))
    .map(({ personId }) => personId)
  const field = (name: string, label: string): RoomField => ({ does, name, label })
  return html`<h2 class="govuk-heading-m">${does === 'open' ? opened.heading : opened.chairHeading}</h2>
    ${does === 'open' && html`<p class="govuk-body">${opened.lead}</p>`}
    ${roomForm(view, {
      does,
      button: does === 'open' ? opened.open : opened.take,
      next: {},
      inside: [
        listField(view, {
          ...field('person', opened.presiding),
          ...hintOfChair(view),
          items: peopleItems(view, here),
        }),
        listField(view, { ...field('right', opened.right), items: choicesOf(opened.rights) }),
      ],
    })}`
}

/** Who holds the chair by the register, so that nobody need know it by heart. */
function hintOfChair({ facts, say }: RoomView): { readonly hint?: string } {
  const chairs = mayPreside(facts, 'chair')
  return chairs.length === 0
    ? {}
    : { hint: opened.chairIs(say.list(chairs.map((personId) => nameInRoom(facts, personId)))) }
}

/** Somebody who is not on the roll comes, or a member's apologies with their reason. */
export function arrivalPanel(view: RoomView): Html {
  const { facts } = view
  const members = membersOf(facts)
  const anybody = holdersWhere(facts, () => true)
  const free = [
    ...possibleSubstitutes(facts),
    ...anybody.filter((one) => !possibleSubstitutes(facts).includes(one)),
  ]
  const came = fieldOf('came')
  const sent = fieldOf('apologies')
  return html`<h2 class="govuk-heading-m">${arrival.heading}</h2>
    <p class="govuk-body">${arrival.lead}</p>
    ${roomForm(view, {
      does: 'came',
      button: arrival.save,
      inside: [
        listField(view, { ...came('person', arrival.person), items: peopleItems(view, free) }),
        listField(view, {
          ...came('capacity', arrival.capacity),
          value: 'officer',
          items: choicesOf(roomWords.people.capacities),
        }),
        listField(view, { ...came('mode', arrival.mode), items: choicesOf(arrival.modes) }),
        listField(view, {
          ...came('substituteFor', arrival.substituteFor),
          items: peopleItems(view, members, arrival.nobody),
        }),
      ],
    })}
    <h2 class="govuk-heading-m">${arrival.apologiesHeading}</h2>
    ${roomForm(view, {
      does: 'apologies',
      button: arrival.saveApologies,
      inside: [
        listField(view, { ...sent('person', arrival.person), items: peopleItems(view, members) }),
        lineField(view, sent('reason', arrival.reason)),
      ],
    })}`
}

/** A declaration of interest, with what it demands. */
export function declarePanel(view: RoomView): Html {
  const { room } = view.record
  const here = room.presences.filter(({ capacity }) => capacity !== 'officer').map((one) => one.personId)
  const field = fieldOf('declare')
  const items = itemsInRoom(room, view.facts).map(({ id, number, title }) => ({
    value: id,
    text: `${number}. ${title}`,
  }))
  const held = view.facts.dispensations.filter(({ personId }) => here.includes(personId))
  const dispensations = held.map(({ personId, words, extent }) => ({
    value: words,
    text: declare.dispensationOf(nameInRoom(view.facts, personId), words, declare.extents[extent]),
  }))
  const sensitive = fieldOptions(view, field('sensitive', declare.sensitive))
  return html`<h2 class="govuk-heading-m">${declare.heading}</h2>
    ${toldInterests(view)}
    ${roomForm(view, {
      does: 'declare',
      button: declare.save,
      next: {},
      inside: [
        listField(view, { ...field('person', declare.person), items: peopleItems(view, here) }),
        listField(view, {
          ...field('item', declare.item),
          value: room.openItemId,
          items: [{ value: '', text: declare.chooseOne }, ...items],
        }),
        listField(view, {
          ...field('interest', declare.interest),
          items: [{ value: '', text: declare.chooseOne }, ...choicesOf(declare.classes)],
        }),
        wordsField(view, { ...field('words', declare.words), rows: 2 }),
        tick({
          id: sensitive.id,
          name: 'sensitive',
          text: declare.sensitive,
          isTicked: sensitive.value === 'yes',
        }),
        listField(view, {
          ...field('response', declare.response),
          items: [{ value: '', text: declare.chooseOne }, ...choicesOf(declare.responses)],
        }),
        dispensations.length > 0 &&
          listField(view, {
            ...field('dispensation', declare.dispensation),
            items: [{ value: '', text: declare.none }, ...dispensations],
          }),
      ],
    })}`
}

/** A break, its end, and the close of the meeting. */
export function adjournPanel(view: RoomView): Html {
  const { room } = view.record
  const { phase } = room
  const field = fieldOf('adjourn')
  const untaken = itemsInRoom(room, view.facts)
    .filter(({ id }) => !room.course.some(({ itemId }) => itemId === id))
    .map(({ number, title }) => `${number} ${title}`)
  return html`<h2 class="govuk-heading-m">${adjourn.heading}</h2>
    ${phase === 'adjourned' && roomForm(view, { does: 'resume', button: adjourn.resume, next: {} })}
    ${roomForm(view, {
      does: 'adjourn',
      button: adjourn.save,
      classes: 'govuk-button--secondary',
      inside: [
        lineField(view, field('reason', adjourn.reason)),
        listField(view, { ...field('span', adjourn.span), items: choicesOf(adjourn.spans) }),
      ],
    })}
    <h2 class="govuk-heading-m">${adjourn.close}</h2>
    <p class="govuk-body">${adjourn.closeHint}</p>
    ${untaken.length > 0 && html`<p class="govuk-body">${adjourn.untaken(view.say.list(untaken))}</p>`}
    ${roomForm(view, { does: 'close', button: adjourn.close, classes: 'govuk-button--warning', next: {} })}`
}

/** An item taken late on the word of whoever presides; for an executive, the lawful way instead. */
export function urgentPanel(view: RoomView): Html {
  const field = fieldOf('urgent')
  const isExecutive = bodyOf(view.facts)?.regime === 'exec2012'
  return html`<h2 class="govuk-heading-m">${urgent.heading}</h2>
    <p class="govuk-body">${isExecutive ? urgent.executive : urgent.lead}</p>
    ${
      !isExecutive &&
      roomForm(view, {
        does: 'urgent',
        button: urgent.save,
        next: {},
        inside: [
          lineField(view, field('title', urgent.itemTitle)),
          wordsField(view, field('reason', urgent.reason)),
        ],
      })
    }`
}
