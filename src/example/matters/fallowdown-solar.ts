import { asks, at, guest, limb, opens, say, vote, type Storyline } from '../moment.ts'

/** Ninety acres of glass, refused, appealed, and settled with sheep. */
export const fallowdownSolar: Storyline = {
  key: 'fallowdown-solar',
  title: 'Solar farm at Fallowdown',
  summary:
    'An application to cover ninety acres of the downs with panels; a refusal, an appeal, and a smaller scheme.',
  kind: 'planning',
  wards: ['Fallowdown'],
  moments: [
    at(
      'planning-9',
      ['Solar farm, Long Barrow Field', 'To decide an application for 49 megawatts on ninety acres.'],
      opens(
        'arkwell',
        'It would light 14,000 homes. It would also be seen from the barrow, which has looked at grass for four thousand years.',
      ),
      guest(
        'A sheep farmer',
        'The rent is three times the lamb cheque. His neighbour keeps sheep under panels and says that they like the shade.',
      ),
      vote({
        motion: 'That permission be granted.',
        mover: 'nyland',
        seconder: 'mistrell',
        against: 5,
        abstain: 0,
      }),
      say(
        'whitlock',
        'Moved refusal on the setting of the barrow, and asked that the minutes show she was sorry to.',
      ),
    ),
    at(
      'planning-8',
      ['Solar farm: reasons for refusal at appeal', 'To agree what the Council will argue.'],
      opens(
        'arkwell',
        'Counsel advises that one reason stands, on the barrow, and one does not, on farmland.',
      ),
      say(
        'nyland',
        'Had voted for it, and would rather the Council lost honestly on one reason than dishonestly on two.',
      ),
      limb('agree', 'to defend the refusal on the setting of the barrow alone'),
    ),
    at(
      'planning-7',
      ['Solar farm: appeal dismissed', 'To note the inspector’s decision.'],
      opens(
        'arkwell',
        'She agreed about the barrow, and wrote that the eastern forty acres would harm nobody.',
      ),
      say('whitlock', 'Hoped that the applicant had read the same paragraph about the eastern fields.'),
      limb('note', 'the decision, and that no costs were awarded'),
    ),
    at(
      'planning-4',
      ['Solar farm: forty acres', 'To decide a new application for the eastern fields.'],
      opens(
        'arkwell',
        'Twenty-two megawatts, hidden from the barrow by the hill. The skylark survey is the longest he has seen.',
      ),
      guest('The applicant’s agent', 'Had come back with half of the field and all of the sheep.'),
      vote({
        motion: 'That permission be granted for forty years.',
        mover: 'whitlock',
        seconder: 'nyland',
        against: 0,
        abstain: 1,
      }),
      limb('approve', 'the application, with sheep'),
    ),
    at(
      'council-4',
      [
        'Motion: power that stays in the borough',
        'To debate a motion on community shares in the solar farm.',
      ],
      opens(
        'prossard',
        'Five per cent is offered at £50 a share. He wanted the offer made in Tollbar as well as to the people with the view.',
      ),
      say('quill', 'He would support it if the word “ask” stayed and the word “insist” did not creep in.'),
      vote({
        motion: 'That the Council ask the owner to offer half of the shares in the four poorest wards.',
        mover: 'prossard',
        seconder: 'imlay',
        against: 0,
        abstain: 4,
      }),
      limb('agree', 'to ask it'),
    ),
    at(
      'scrutiny-3',
      ['Solar shares: who bought them', 'To hear who now owns part of the sun.'],
      opens(
        'prossard',
        'Six hundred and ten people, of whom 290 live in the four wards. One share was bought by a primary school out of cake.',
      ),
      asks('tilbrook', 'Which cake?'),
      limb('note', 'that nearly half of the owners live where they were meant to'),
    ),
  ],
}
