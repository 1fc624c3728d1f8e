import {
  answers,
  asks,
  at,
  awaits,
  because,
  guest,
  key,
  limb,
  opens,
  paper,
  say,
  type Storyline,
} from '../moment.ts'

/** Sixteen electric buses, a depot substation and a timetable. */
export const electricBuses: Storyline = {
  key: 'electric-buses',
  title: 'Electric buses',
  summary:
    'A grant for sixteen electric buses, the cable that had to be found for them, and the routes they run.',
  kind: 'transport',
  wards: ['Canal Side', 'Tollbar', 'Hallmoor'],
  moments: [
    at(
      'cabinet-18',
      ['Bid for electric buses', 'To bid with the operator for sixteen vehicles.'],
      opens(
        'ferriday',
        'The grant pays 60 per cent, the operator 32 and the Council the rest, which is £610,000.',
      ),
      asks('quill', 'What happens to the Council’s share if the operator is sold?'),
      limb('approve', 'the bid and the Council’s share'),
      because(
        'The oldest buses on routes 4 and 7 fail their smoke test one time in five.',
        'Newer diesel buses were cheaper to buy and dearer by the sixth year.',
      ),
    ),
    at(
      'scrutiny-11',
      ['Buses after six o’clock', 'To hear from passengers about the hours when there are no buses.'],
      guest(
        'A night cleaner at the hospital',
        'Walks 3.2 miles home because the last 4 leaves nine minutes before her shift ends.',
      ),
      say(
        'ferriday',
        'Moving that bus by fifteen minutes would cost nothing; he was embarrassed to learn of it here.',
      ),
      limb('recommend', 'that the timetable of route 4 follow the hospital’s shifts'),
    ),
    at(
      'cabinet-14',
      ['Electric buses: grant awarded', 'To accept £7.9 million and its conditions.'],
      paper('electric-buses'),
      opens(
        'ferriday',
        'The grant requires all sixteen to be running within eighteen months or the last quarter is paid back.',
      ),
      say(
        'kilnsey',
        'The depot needs 2.4 megawatts and has 0.3. The cable is the project; the buses are the easy part.',
      ),
      limb('agree', 'to accept the grant'),
      limb('delegate', 'to the Corporate Director of Place the agreement with the network company'),
      key,
      because(
        'The conditions can be met if the cable is ordered by {d+45}.',
        'Hydrogen was considered; the nearest supply is seventy miles away.',
      ),
    ),
    at(
      'cabinet-12',
      ['Electric buses: the cable', 'To decide between a new substation at Wharf Road and a longer cable.'],
      opens(
        'ferriday',
        'The substation costs £200,000 more and can also serve the market and the swimming baths.',
      ),
      say(
        'haldaneby',
        'The baths have needed another source of heat for years; this would bring it to the door.',
      ),
      limb('approve', 'the substation at Wharf Road'),
      because(
        'It pays for itself if either of the other buildings gives up gas.',
        'A smaller cable for the depot alone would have to be dug up within five years.',
      ),
    ),
    at(
      'planning-6',
      ['Application: substation, Wharf Road', 'To decide an application beside the canal basin.'],
      opens(
        'arkwell',
        'It is a brick box the size of two garages. Objectors fear the hum; the condition sets 35 decibels at the nearest window.',
      ),
      say('nyland', 'Asked for bat bricks on the canal side, which the applicant accepted on the spot.'),
      limb('approve', 'the application with the bat bricks'),
    ),
    at(
      'council-5',
      ['Question: the hospital bus', 'To answer a question about route 4.'],
      asks('imlay', 'Scrutiny asked for the last bus to wait for the nurses. Does it?'),
      answers('ferriday', 'Since {d-60}, and it carries 31 people on an ordinary night.'),
      limb('note', 'that the last route 4 now waits for the hospital’s late shift'),
    ),
    at(
      'cabinet-5',
      ['Electric buses: the first six', 'To note that the first buses are in service.'],
      opens(
        'ferriday',
        'Six buses on route 7, no breakdowns in 41 days, and a complaint that they cannot be heard coming.',
      ),
      say(
        'imlay',
        'As someone who mends them for a living: the sound can be turned up, and should be outside the school.',
      ),
      limb('note', 'progress against the conditions of the grant'),
      because(
        'Quarterly reports are a condition of the grant.',
        'A single report at the year’s end is not open to a council that takes this grant.',
      ),
    ),
    at(
      'scrutiny-2',
      ['Electric buses: all sixteen', 'To check that the grant’s last condition was met.'],
      opens(
        'kilnsey',
        'The sixteenth entered service with 23 days to spare. The substation hums at 31 decibels.',
      ),
      asks('nyland', 'And the bats?'),
      answers('kilnsey', 'Eleven, and one pigeon.'),
      limb('note', 'that no grant has to be repaid'),
    ),
    at(
      'cabinet+1',
      [
        'Route 11 to Hallmoor High',
        'To decide whether route 11 is extended on school days, as children’s scrutiny asked.',
      ],
      awaits('Route 11: costs and likely passengers', {
        state: 'expected',
        owner: 'place-director',
        expectedInDays: -8,
      }),
    ),
  ],
}
