import { asks, at, limb, say, thanks, vote, type Storyline } from '../moment.ts'

/** What the Council does once a year in May: its Chair, its committees, and the small sums of its wards. */
export const annualMeeting: Storyline = {
  key: 'annual-meeting',
  title: 'Annual meeting of the Council',
  summary:
    'Each May the Council elects its Chair, shares out seats on committees and names people for outside bodies.',
  kind: 'governance',
  moments: [
    at(
      'council-annual-2',
      ['Members’ budgets for their wards', 'To give each ward £6,000 to spend on small things.'],
      say(
        'prossard',
        'His went on bulbs last time, and he had been stopped in the street about it eleven times, always kindly.',
      ),
      asks('lowtherby', 'May two wards put their money together for one bench?'),
      limb('approve', 'ward budgets of £6,000 and the rule that every grant is published within a week'),
    ),
    at(
      'council-annual-2',
      ['Appointments to committees', 'To fill seats in proportion to the strength of the parties.'],
      say(
        'mowbury',
        'The arithmetic gives Fair Borough three of nine seats on Overview and Scrutiny, and the chair by custom.',
      ),
      say(
        'marsdyke',
        'Two Independents cannot sit on nine committees, and asked that meetings on the same evening be kept to two.',
      ),
      limb('agree', 'the membership of committees as set out by the Head of Democratic Services'),
    ),
    at(
      'council-annual-2',
      ['Executive Mayor’s address', 'To hear what the Executive Mayor means to do in the municipal year.'],
      say(
        'thorne',
        'Named four things and asked to be judged on them: homes mended, the river held back, the books signed off, and children who stay near their brothers and sisters.',
      ),
      say(
        'whitlock',
        'Thanked the Executive Mayor for choosing four things that can be counted, and said that she had brought a pencil.',
      ),
      limb('receive', 'the address'),
    ),
    at(
      'council-annual-1',
      ['Election of the Chair of the Council', 'To elect a Chair for the municipal year.'],
      vote({
        motion: 'That Councillor Lorna Greavely be Chair of the Council.',
        mover: 'rahmani',
        seconder: 'cobbolt',
        against: 0,
        abstain: 3,
      }),
      thanks('greavely', 'Thanked members for trusting her with the bell for another year.'),
      limb('elect', 'Councillor Lorna Greavely as Chair of the Council for {y}/{y+1}'),
    ),
    at(
      'council-annual-1',
      [
        'Appointments to outside bodies',
        'To name members for the drainage board, the reservoir trust and eleven others.',
      ],
      say(
        'pascombe',
        'Accepted the drainage board for a seventh year, on condition that somebody younger comes along to watch.',
      ),
      say('nyland', 'Would gladly watch, and had already bought the boots.'),
      limb('agree', 'the thirteen appointments, with Councillor Nyland as deputy on the drainage board'),
    ),
    at(
      'council-annual-1',
      [
        'Executive Mayor’s address: four things, a year on',
        'To hear how the Executive Mayor marks her own work.',
      ],
      say(
        'thorne',
        'Gave herself two passes, one “nearly”, and for the books “not yet, and I know whose fault that is”.',
      ),
      asks('whitlock', 'Which two?'),
      limb('receive', 'the address, and the Leader of the Opposition’s reply to it'),
    ),
    at('council-annual+1', [
      'Election of the next Chair of the Council',
      'To elect a Chair for the municipal year {y}/{y+1}.',
    ]),
  ],
}
