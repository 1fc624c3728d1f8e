import { at, awaits, guest, limb, opens, promise, say, type Storyline } from '../moment.ts'

/** Taxis: cameras, fares and wheelchairs. */
export const taxis: Storyline = {
  key: 'taxis',
  title: 'Taxi and private hire rules',
  summary: 'Cameras in cabs, a new scale of fares, and what to do when nobody will carry a wheelchair.',
  kind: 'licensing',
  moments: [
    at(
      'licensing-3',
      ['Cameras in taxis', 'To decide whether cameras should be a condition of a licence.'],
      guest(
        'A driver of eleven years',
        'Bought one after the second assault. He would want it switched off when he drives his own children to school.',
      ),
      say(
        'pascombe',
        'The Information Commissioner has been clear that sound must not be recorded all the time.',
      ),
      limb(
        'agree',
        'that cameras be allowed and encouraged but not required, and that sound be off unless a button is pressed',
      ),
    ),
    at(
      'licensing-3',
      ['Table of fares', 'To consider the trade’s request for a rise of nine per cent.'],
      opens('stannage', 'Fuel has fallen since the request was written; insurance has not.'),
      guest(
        'The secretary of the taxi drivers',
        'Nine per cent would have paid for insurance; six would pay for half of it.',
      ),
      limb('approve', 'a rise of six per cent, and a flag of £3.40'),
    ),
    at(
      'licensing-2',
      ['Wheelchair users refused', 'To hear the results of twelve test journeys.'],
      opens(
        'underhay',
        'Twelve were booked, nine came, and in two of the nine the ramp was in the driver’s garage.',
      ),
      guest(
        'A test passenger',
        'Said the worst was the firm that simply stopped answering when she said the word “chair”.',
      ),
      limb('refer', 'two drivers and one operator to a hearing'),
      promise('agree', 'that the tests be repeated each year and the results published by operator', {
        owner: 'monitoring-officer',
        dueDays: 300,
        back: 'licensing',
      }),
    ),
    at(
      'licensing-2',
      ['Knowledge test in plain English', 'To replace a test that two drivers in three fail the first time.'],
      say(
        'mistrell',
        'One question asked for the founder of the workhouse, which is not on the way to anywhere.',
      ),
      guest('A driver who failed it twice', 'Knows every street in Hallmoor, and no founders.'),
      limb('approve', 'the new test of forty questions'),
    ),
    at('licensing-1', [
      'Wheelchair users: second round of tests',
      'To compare this year’s test journeys with last year’s, operator by operator.',
    ]),
    at(
      'licensing+1',
      [
        'Wheelchair users: second round of tests',
        'To consider the results by operator, held over from the postponed meeting.',
      ],
      awaits('Results of test journeys by operator', {
        state: 'toFollow',
        reason: 'Two operators have asked to correct their entries and have until the day before the agenda.',
        owner: 'monitoring-officer',
        expectedInDays: -6,
      }),
    ),
    at('licensing+1', [
      'Electric cabs: help with the extra cost',
      'To advise the Cabinet on a loan scheme for drivers who change to electric cars.',
    ]),
  ],
}
