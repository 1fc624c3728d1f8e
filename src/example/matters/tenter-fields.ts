import {
  answers,
  asks,
  at,
  because,
  guest,
  key,
  limb,
  opens,
  paper,
  promise,
  say,
  type Storyline,
} from '../moment.ts'

/** Three system-built blocks and what to do with them. */
export const tenterFields: Storyline = {
  key: 'tenter-fields',
  title: 'Tenter Fields flats',
  summary: 'Three blocks of 1966, 180 flats, a ballot of residents and a slow, careful rebuilding.',
  kind: 'housing',
  wards: ['Brockhurst'],
  moments: [
    at(
      'cabinet-19',
      ['Tenter Fields: cracks in Block C', 'To act on an engineer’s letter about the large panels.'],
      opens(
        'dunmoor',
        'The engineer does not say that Block C is unsafe. He says that he cannot say it is safe with gas in it.',
      ),
      say(
        'brandreth',
        'Somebody will be in the lobby of each block from seven in the morning until ten at night.',
      ),
      limb(
        'agree',
        'to take gas out of all three blocks within ten weeks and to fit electric cookers at no cost to residents',
      ),
      because(
        'The joints cannot be inspected without taking kitchens apart.',
        'Opening one kitchen in ten was considered and would have left nine in ten unknown.',
      ),
    ),
    at(
      'council-11',
      ['Question: Tenter Fields', 'To answer a question on notice from Councillor Osei-Marsh.'],
      asks(
        'osei',
        'Residents of Block C have had four letters with four dates. Will somebody visit each flat and say the same thing?',
      ),
      answers(
        'dunmoor',
        'He grew up on the sixth floor and will knock on those doors himself, with the engineer.',
      ),
      limb('note', 'that each flat is to be visited by the Cabinet Member and the engineer together'),
    ),
    at(
      'cabinet-15',
      [
        'Tenter Fields: repair, or begin again?',
        'To choose which futures for the blocks are put to residents.',
      ],
      paper('tenter-fields-options'),
      opens(
        'dunmoor',
        'Strengthening costs £92,000 a flat and buys twenty-five years. Rebuilding costs more and gives 246 homes in place of 180.',
      ),
      say(
        'brandreth',
        'Every secure tenant would have a right to return at the same rent; that is a promise in the report and will be one in the ballot paper.',
      ),
      limb('agree', 'to put strengthening and rebuilding to residents in a ballot run by an outside body'),
      key,
      because('The people who live there should choose.', 'Selling the site was not pursued.'),
    ),
    at(
      'cabinet-12',
      ['Tenter Fields: result of the ballot', 'To receive the result and act on it.'],
      opens('dunmoor', 'On a turnout of 81 per cent, 112 chose rebuilding and 47 strengthening.'),
      guest(
        'The secretary of the tenants’ association',
        'Reminded the Cabinet that a third of those who voted were over seventy and meant to live to see it.',
        'Tenter Fields Tenants’ Association',
      ),
      limb('agree', 'to rebuild in three phases, Block C first'),
      because(
        'Residents voted for it by more than two to one.',
        'Strengthening all three blocks was on the ballot and was not what residents chose.',
      ),
    ),
    at(
      'planning-6',
      [
        'Application: Tenter Fields, phase one',
        'To decide an outline application for 84 homes where Block C stands.',
      ],
      opens(
        'arkwell',
        'Four storeys in place of nine. All 84 are for social rent; there are 31 parking spaces and a shed for every bicycle anyone is likely to own.',
      ),
      say('stannage', 'Was sorry to lose the drying green, which appears on the plan as “amenity lawn”.'),
      limb('approve', 'the application, with a condition that washing may be hung out on the amenity lawn'),
    ),
    at(
      'cabinet-7',
      ['Moving out of Block C', 'To agree home loss payments and the offers made to 60 households.'],
      opens(
        'dunmoor',
        'Fifty-three have accepted an offer. The other seven want to stay within sight of the school, which is reasonable.',
      ),
      guest(
        'A resident of Block C for 41 years',
        'Would go last, if nobody minded, having been among the first.',
      ),
      limb('approve', 'payments of £8,100 and reasonable costs to each household'),
      limb('agree', 'to lease seven houses in Pound Lane so that no family changes school'),
      because(
        'The payment is set by law; the houses are a matter of decency.',
        'Temporary flats across the borough were considered and would have moved 14 children between schools.',
      ),
    ),
    at(
      'audit-3',
      ['Tenter Fields: gateway review', 'To be assured that phase one is ready to be built.'],
      opens(
        'postlethorpe',
        'Amber. The cost plan is four months old and steel has risen by six per cent since.',
      ),
      asks('mistrell', 'Who carries the risk of steel?'),
      answers(
        'brandreth',
        'We do, until the contract is signed. That is why the contingency is twelve per cent.',
      ),
      limb('note', 'the review'),
      promise('recommend', 'to the Cabinet that no contract be signed until its three conditions are met', {
        owner: 'housing-director',
        dueDays: 90,
        back: 'cabinet',
      }),
    ),
    at(
      'cabinet-4',
      ['Tenter Fields: contract for phase one', 'To award the contract for 84 homes.'],
      { part: 'private', publicTitle: 'Tenter Fields: building contract' },
      paper('tenter-fields-tender'),
      opens('dunmoor', 'The preferred bidder was the second cheapest and by far the best on noise and dust.'),
      limb('approve', 'the award of the contract on the terms in the private report'),
      key,
      because(
        'All three conditions of the gateway review have been met.',
        'Starting again with a new tender was considered and would have cost a year.',
      ),
    ),
    at(
      'scrutiny-1',
      [
        'Tenter Fields: the demolition of Block C',
        'To hear from residents of Blocks A and B how the demolition has been.',
      ],
      guest(
        'A resident of Block A',
        'Said the dust was less than expected and the reversing alarms were worse; the site now uses a man with a flag.',
      ),
      answers(
        'brandreth',
        'The two complaints still open are about the same cat, which will not use the new way round.',
      ),
      limb('note', 'that twelve complaints were received and ten have been put right'),
      limb('recommend', 'that the flag be a condition of phase two'),
    ),
  ],
}
