import { at, awaits, limb, opens, paper, promise, say, vote, type Storyline } from '../moment.ts'

/** Lines on the map: polling places, wards and who the borough might be joined to. */
export const boundaries: Storyline = {
  key: 'boundaries',
  title: 'Wards, polling places and reorganisation',
  summary:
    'Where people vote, how many each councillor represents, and the letter asking if the borough should join its neighbours.',
  kind: 'governance',
  moments: [
    at(
      'council-11',
      ['Polling places', 'To find somewhere to vote in Northway now that the school will not close.'],
      say('nyland', 'Proposed the allotment hut. It has a kettle, a ramp and no children to send home.'),
      say('prossard', 'Undertook to have the wheelbarrows out of it by six in the morning.'),
      limb('agree', 'that Northway East vote at the allotment hut'),
    ),
    at(
      'council-8',
      ['Electoral review: how many councillors?', 'To answer the Boundary Commission.'],
      opens(
        'dray',
        'Each member represents 4,512 electors; in the new flats at the goods yard it will soon be 6,900.',
      ),
      say('whitlock', 'Twenty-six, and let two of them be for the canal.'),
      limb('agree', 'to propose 26 members'),
    ),
    at(
      'council-7',
      ['Electoral review: names of wards', 'To suggest names for two new wards.'],
      say('cobbolt', 'The Commission proposed “Ashcombe Central East”. He proposed Chimney.'),
      say('haldaneby', 'A ward should be called something that a child could point at.'),
      vote({
        motion: 'That the new ward be called Chimney.',
        mover: 'cobbolt',
        seconder: 'haldaneby',
        against: 4,
        abstain: 3,
      }),
      limb('recommend', 'the names Chimney and Goods Yard to the Commission'),
    ),
    at(
      'council-4',
      ['A letter about reorganisation', 'To consider a minister’s letter inviting proposals.'],
      paper('reorganisation-letter'),
      opens(
        'thorne',
        'Three councils of 300,000, or one of 900,000. The letter gives eleven weeks, which is less than it takes to hire a planner.',
      ),
      say(
        'marsdyke',
        'Kingsferry looks across the water to the next county and always has. Somebody should ask it.',
      ),
      limb('agree', 'to ask every household which neighbours they use'),
      promise('agree', 'that a special meeting be held before any answer is sent', {
        owner: 'chief-executive',
        dueDays: 80,
        back: 'council',
      }),
    ),
    at(
      'council-3',
      ['Reorganisation: what 9,412 households said', 'To decide the Council’s answer.'],
      opens(
        'strickley',
        'People shop west, work south and go to hospital north. Nobody looks east but Kingsferry, which looks nowhere else.',
      ),
      say(
        'pascombe',
        'His ward had sent in more cards than it has houses, and he did not propose to explain it.',
      ),
      vote({
        motion: 'That the Council propose three councils, with Kingsferry to choose its own by a vote.',
        mover: 'thorne',
        seconder: 'whitlock',
        groups: { against: [], abstain: ['Downland Greens'] },
      }),
      limb('agree', 'to propose three councils'),
      limb('recommend', 'to the Secretary of State that Kingsferry be asked by a vote'),
    ),
    at(
      'council-1',
      ['Electoral review: final recommendations', 'To note the map.'],
      opens('dray', 'Twenty-six members and fourteen wards. There will be a Chimney ward.'),
      say(
        'cobbolt',
        'He would not stand again, but hoped to be invited to the first meeting of the Chimney residents.',
      ),
      limb('note', 'the Commission’s map of fourteen wards'),
    ),
    at(
      'council+1',
      ['Reorganisation: the minister’s reply', 'To consider the reply, if there is one by then.'],
      awaits('Letter from the department', {
        state: 'toFollow',
        reason: 'It is promised for the week before the meeting.',
        owner: 'chief-executive',
        expectedInDays: -5,
      }),
    ),
    at('council+2', ['New wards: review of committee seats', 'To prepare for fourteen wards.']),
  ],
}
