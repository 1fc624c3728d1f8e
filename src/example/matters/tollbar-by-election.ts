import {
  at,
  because,
  limb,
  noPromise,
  opens,
  promise,
  say,
  thanks,
  voice,
  type Storyline,
} from '../moment.ts'

/** A member leaves, a ward votes, a seat changes hands by 41. */
export const tollbarByElection: Storyline = {
  key: 'tollbar-by-election',
  title: 'Tollbar ward: vacancy, by-election and air',
  summary:
    'Councillor Sharrocks stood down in mid-term. The by-election turned on the air of Tollbar Road, and so did the new member’s first year.',
  kind: 'governance',
  wards: ['Tollbar'],
  moments: [
    at(
      'scrutiny-9',
      ['Air on Tollbar Road', 'To look at two years above the legal limit for nitrogen dioxide.'],
      opens(
        'whitcliffe',
        'The tube by the nursery reads 46 micrograms; the limit is 40. Across the borough 61 deaths a year are hurried by the air.',
      ),
      say(
        'sharrocks',
        'Could wipe the soot from her constituents’ window sills with a finger and had brought the finger.',
      ),
      limb(
        'recommend',
        'to the Cabinet that lights on Tollbar Road be timed to keep lorries moving past the nursery',
      ),
    ),
    at(
      'council-6',
      [
        'Resignation of a member',
        'To receive the resignation of Councillor Vivian Sharrocks and declare a vacancy.',
      ],
      opens(
        'greavely',
        'Councillor Sharrocks leaves for a post in Northumberland. Tonight’s is her last meeting.',
      ),
      thanks('sharrocks', 'Said that she would miss the chamber and would not miss the chairs.'),
      limb('note', 'the vacancy, and that two electors may now ask for an election'),
      noPromise(
        'note',
        'that the seat will be counted as vacant in committees until then',
        'It states what follows in law and asks nothing of anybody.',
      ),
    ),
    at(
      'council-5',
      [
        'Result of the Tollbar by-election',
        'To welcome Councillor Duncan Imlay, and settle the seats that follow.',
      ],
      opens(
        'strickley',
        'As returning officer she declared Duncan Imlay elected by 41 votes, on a turnout of 34 per cent in heavy rain.',
      ),
      say(
        'imlay',
        'He had promised one thing on the doorstep, to keep asking about the air until it was clean or he was not asked back.',
      ),
      limb('note', 'the election of Councillor Duncan Imlay for Tollbar ward'),
      limb(
        'agree',
        'that one seat on Licensing pass from Fair Borough to the Downland Greens at the next review',
      ),
    ),
    at(
      'wellbeing-2',
      [
        'Air and asthma in the east of the borough',
        'To connect what doctors see with what the monitors say.',
      ],
      opens(
        'whitcliffe',
        'Children within 100 metres of Tollbar Road go to hospital with asthma twice as often as those a mile away.',
      ),
      say(
        'farrowdale',
        'An inhaler review in school costs £38; a night in hospital costs £740. The NHS will pay for the reviews.',
      ),
      promise('agree', 'that every child with asthma at the two nearest schools be seen within a year', {
        owner: 'health-partner',
        dueDays: 365,
        back: 'wellbeing',
      }),
    ),
    at(
      'cabinet-6',
      ['Air on Tollbar Road: signals', 'To answer scrutiny and the new member for the ward.'],
      opens(
        'ferriday',
        'Lights re-timed on {d-40}. The queue outside the nursery is 90 metres shorter at half past eight.',
      ),
      say('imlay', 'Ivy takes three years to be worth having, and he would like it planted tomorrow.'),
      limb('approve', '£74,000 for screens of ivy along the nursery fence and two more monitors'),
      because(
        'The reading has come down to 42, which is nearly enough and therefore not enough.',
        'A ban on lorries would have sent them past the infant school.',
      ),
    ),
    at(
      'council-3',
      ['Review of seats after the by-election', 'To move one seat, as agreed when the result was declared.'],
      opens(
        'dray',
        'Licensing passes one seat from Fair Borough to the Downland Greens, which Councillor Prossard already fills by exchange.',
      ),
      limb('agree', 'the change, which alters a list and no faces'),
    ),
    at(
      'scrutiny-2',
      ['Air on Tollbar Road: below the limit', 'To read the year’s average.'],
      opens('kilnsey', 'It is 38.6 micrograms. The electric buses account for about half of the fall.'),
      say('imlay', 'Thirty-eight is legal. It is not clean, and he would go on asking.'),
      limb('note', 'that the limit is met for the first time since measuring began'),
    ),
    at(
      'wellbeing-1',
      ['Asthma reviews at two schools', 'To hear how many children have been seen.'],
      opens('farrowdale', 'One hundred and forty-three of 171. Nineteen were using somebody else’s inhaler.'),
      voice(
        'A pupil from Tollbar Juniors',
        'Said the nurse let her blow the whistle that shows if the puffer works, and that hers had been empty since the holidays.',
      ),
      limb('note', 'the figures, and to finish by {d+90}'),
    ),
  ],
}
