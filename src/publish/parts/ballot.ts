import type { PublicBallot } from '../../store/public/ballot.ts'
import { details } from '../../web/components/details.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { factLine } from '../../web/record/fact-line.ts'
import { ballotWords as words } from '../words/ballot-words.ts'
import { label } from './label.ts'
import { link } from './links.ts'

/** The ballots on an item: who was nominated, the numbers of each round, and who was elected. */
export function shownBallots(ballots: readonly PublicBallot[]): Html {
  return html`${ballots.map((ballot) => html`<div class="govuk-!-margin-bottom-8">${shownBallot(ballot)}</div>`)}`
}

function shownBallot(ballot: PublicBallot): Html {
  const { elected_name: elected, elected_person_id: personId, abandoned_because: reason } = ballot
  return html`${roundsTable(ballot)}
  ${elected !== null && html`<p class="govuk-body"><strong>${words.elected}</strong> ${personId === null ? elected : link(`/people/${personId}`, elected)}</p>`}
  ${reason !== null && html`<p class="govuk-body">${words.abandoned(reason)}</p>`}
  ${goneOut(ballot).map((sentence) => html`<p class="govuk-body">${sentence}</p>`)}
  ${factLine([label(words.states.taking, ballot.taking)])} ${namesOf(ballot)}`
}

const numeric = (text: string) => ({ text, format: 'numeric' })

function roundsTable({ post, candidates, rounds }: PublicBallot): Html {
  const votesOf = (candidateId: string) =>
    rounds.map(({ counts }) =>
      numeric(String(counts.find((one) => one.personId === candidateId)?.votes ?? '–')),
    )
  const sums = (text: string, count: (round: (typeof rounds)[number]) => number) =>
    rounds.length > 0 && [{ text }, { text: '' }, ...rounds.map((round) => numeric(String(count(round))))]
  return table({
    caption: words.for(post),
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: [
      { text: words.candidate },
      { text: words.nominated },
      ...rounds.map((_, index) => numeric(words.round(index + 1))),
    ],
    rows: [
      ...candidates.map(({ name, personId, proposer, seconder, out }) => [
        { text: out === 'withdrew' ? `${name} (${words.withdrew})` : name },
        { text: seconder === undefined ? proposer : words.andSeconder(proposer, seconder) },
        ...votesOf(personId),
      ]),
      sums(words.spoilt, ({ spoilt }) => spoilt),
      sums(words.notVoting, ({ notVoting }) => notVoting),
    ],
  })
}

function goneOut({ rounds }: PublicBallot): readonly string[] {
  return rounds.flatMap(({ out, castingBy }, index) => {
    if (out === undefined) return []
    return castingBy === undefined
      ? [words.wentOut(index + 1, out)]
      : [words.wentOutByCasting(index + 1, out, castingBy)]
  })
}

function namesOf({ rounds }: PublicBallot): readonly Html[] {
  return rounds.flatMap(({ cast }, index) =>
    cast.length === 0
      ? []
      : [
          details({
            summaryText: words.byName(index + 1),
            html: html`<ul class="govuk-list">
              ${cast.map(({ name, votedFor }) => html`<li>${words.votedFor(name, votedFor ?? words.didNotVote)}</li>`)}
            </ul>`,
          }),
        ],
  )
}
