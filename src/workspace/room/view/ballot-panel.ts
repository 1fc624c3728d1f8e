import { standingIn } from '../../../council/room/ballot.ts'
import { nameInRoom } from '../../../council/room/room-facts.ts'
import { entitledVoters } from '../../../council/room/room-vote.ts'
import { presidingNow, type RoomBallot, type RoomRound } from '../../../council/room/room.ts'
import { errorMessage } from '../../../web/components/error-message.ts'
import { tag } from '../../../web/components/tag.ts'
import { textTyped } from '../../../web/form/field.ts'
import { html, type Html } from '../../../web/html.ts'
import { roomWords } from '../words.ts'
import { votingIds } from './motion-panels.ts'
import {
  choicesOf,
  fieldId,
  fieldOf,
  lineField,
  listField,
  panelLink,
  peopleItems,
  roomForm,
  type RoomView,
} from './room-view.ts'

const { ballot: words, vote: voteWords, resolution } = roomWords

/** A ballot: opened first, then nominations, rounds, and the way to give it up. */
export function ballotPanel(view: RoomView): Html {
  const ballot = view.record.room.ballots.find(({ id, outcome }) =>
    view.choice.ballot === undefined ? outcome === undefined : id === view.choice.ballot,
  )
  return html`<h2 class="govuk-heading-m">${ballot === undefined ? words.hold : words.for(ballot.post)}</h2>
    ${ballot === undefined ? openForm(view) : html`${ballotCard(view, ballot)} ${ballot.outcome === undefined && ballotForms(view, ballot)}`}
    <p class="mh-room__acts">${panelLink(view, {}, resolution.back)}</p>`
}

function openForm(view: RoomView): Html {
  const field = fieldOf('ballot-open')
  return html`<p class="govuk-body">${words.lead}</p>
    ${roomForm(view, {
      does: 'ballot-open',
      button: words.open,
      next: { show: 'ballot' },
      inside: [
        lineField(view, field('post', words.post)),
        listField(view, { ...field('taking', words.taking), items: choicesOf(words.takings) }),
      ],
    })}`
}

/** A ballot as it stands: who is nominated, each round, and who is elected. */
export function ballotCard(view: RoomView, ballot: RoomBallot): Html {
  const name = (personId: RoomBallot['candidates'][number]['personId']) => nameInRoom(view.facts, personId)
  const { outcome } = ballot
  const state =
    outcome === undefined
      ? tag({ text: words.undecided, classes: 'govuk-tag--yellow' })
      : outcome.kind === 'elected'
        ? tag({ text: words.elected(name(outcome.personId)), classes: 'govuk-tag--green' })
        : tag({ text: words.abandoned, classes: 'govuk-tag--grey' })
  return html`<article class="mh-room__motion">
    <p class="mh-room__motion-head"><strong>${words.for(ballot.post)}</strong> ${state}</p>
    <p class="mh-room__note">${words.takings[ballot.taking]}</p>
    ${ballot.candidates.length === 0 && html`<p class="mh-room__note">${words.none}</p>`}
    ${ballot.candidates.map(
      ({ personId, proposerId, seconderId, out }) =>
        html`<p class="mh-room__note">
          <strong>${name(personId)}</strong>,
          ${words.nominatedBy(name(proposerId), seconderId === undefined ? undefined : name(seconderId))}${out !== undefined && html`. ${words.out[out]}`}.
        </p>`,
    )}
    ${ballot.rounds.map((round, index) => html`<p class="mh-room__note">${words.round(index + 1)}: ${roundInWords(view, round)}</p>`)}
    ${outcome?.kind === 'abandoned' && html`<p class="mh-room__note">${outcome.reason}</p>`}
    ${outcome === undefined && view.choice.show !== 'ballot' && html`<p class="mh-room__acts">${panelLink(view, { show: 'ballot', ballot: ballot.id }, words.for(ballot.post))}</p>`}
  </article>`
}

function roundInWords({ facts, say }: RoomView, round: RoomRound): string {
  const counts = round.counts.map(({ personId, votes }) => words.countOf(nameInRoom(facts, personId), votes))
  const held = `${words.roundOf(say.list(counts), round.spoilt, round.notVoting)}.`
  if (round.outId === undefined) return held
  const out = nameInRoom(facts, round.outId)
  return round.isByCasting
    ? `${held} ${words.wentOutByCasting(out, nameInRoom(facts, round.presidingId))}`
    : `${held} ${words.wentOut(out)}`
}

function ballotForms(view: RoomView, ballot: RoomBallot): Html {
  const standing = standingIn(ballot)
  return html`${ballot.rounds.length === 0 && nominateForm(view, ballot)}
    ${standing.length > 1 && roundForm(view, ballot)}
    <div class="mh-room__acts">
      ${standing.map((personId) =>
        roomForm(view, {
          does: 'candidate-withdraw',
          button: words.withdrawOf(nameInRoom(view.facts, personId)),
          hidden: { ballot: ballot.id, person: personId },
          isSmall: true,
        }),
      )}
    </div>
    <h3 class="govuk-heading-s govuk-!-margin-top-6">${words.abandon}</h3>
    ${roomForm(view, {
      does: 'ballot-abandon',
      button: words.abandon,
      classes: 'govuk-button--secondary',
      hidden: { ballot: ballot.id },
      next: {},
      inside: lineField(view, { does: 'ballot-abandon', name: 'reason', label: words.reason }),
    })}`
}

function nominateForm(view: RoomView, ballot: RoomBallot): Html {
  const field = fieldOf('nominate')
  const here = votingIds(view)
  const nominated = new Set(ballot.candidates.map(({ personId }) => personId))
  const people = view.facts.register.people.map(({ id }) => id).filter((id) => !nominated.has(id))
  const known = [...here, ...people.filter((id) => !here.includes(id))].filter((id) => !nominated.has(id))
  return html`<h3 class="govuk-heading-s">${words.nominate}</h3>
    ${roomForm(view, {
      does: 'nominate',
      button: words.saveNomination,
      classes: 'govuk-button--secondary',
      hidden: { ballot: ballot.id },
      inside: [
        listField(view, { ...field('person', words.candidate), items: peopleItems(view, known) }),
        listField(view, { ...field('proposer', words.proposer), items: peopleItems(view, here) }),
        listField(view, {
          ...field('seconder', words.seconder),
          items: peopleItems(view, here, words.nobody),
        }),
      ],
    })}`
}

function roundForm(view: RoomView, ballot: RoomBallot): Html {
  const voters = entitledVoters(view.record.room, ballot.itemId)
  const standing = standingIn(ballot)
  const presiding = presidingNow(view.record.room)
  const field = fieldOf('ballot-round')
  const none = { value: '', text: words.nobody }
  return html`<h3 class="govuk-heading-s">${words.round(ballot.rounds.length + 1)}</h3>
    <p class="govuk-body">
      <strong>${voteWords.entitled(voters.length)}</strong> ${words.rule}
      ${presiding !== undefined && voteWords.castingBy(nameInRoom(view.facts, presiding))}
    </p>
    ${roomForm(view, {
      does: 'ballot-round',
      button: words.saveRound,
      hidden: { ballot: ballot.id },
      next: { show: 'ballot', ballot: ballot.id },
      inside: [
        ballot.taking === 'names' ? namesFields(view, ballot) : countFields(view, ballot),
        listField(view, {
          ...field('out', words.outBy),
          items: [none, ...peopleItems(view, standing).slice(1)],
        }),
      ],
    })}`
}

function countFields(view: RoomView, ballot: RoomBallot): Html {
  const field = fieldOf('ballot-round', 'govuk-input--width-3')
  return html`${standingIn(ballot).map((personId) => lineField(view, field(`votes-${personId}`, words.votesFor(nameInRoom(view.facts, personId)))))}
    <div class="mh-room__counts">
      ${ballot.taking === 'secret' && lineField(view, field('spoilt', words.spoilt))}
      ${lineField(view, field('notVoting', words.notVoting))}
    </div>`
}

function namesFields(view: RoomView, ballot: RoomBallot): Html {
  const field = fieldOf('ballot-round')
  const standing = peopleItems(view, standingIn(ballot), words.notSaid)
  const items = [...standing, { value: 'none', text: words.doesNotVote }]
  const isWrong =
    textTyped(view.typed, 'do') === 'ballot-round' &&
    ['names', 'notVoting'].includes(view.problem?.field ?? '')
  return html`<div id="${fieldId('ballot-round', 'notVoting')}" tabindex="-1">
    ${isWrong && errorMessage({ text: view.problem?.sentence })}
    ${entitledVoters(view.record.room, ballot.itemId).map((personId) => listField(view, { ...field(`cast-${personId}`, words.vote(nameInRoom(view.facts, personId))), items }))}
  </div>`
}
