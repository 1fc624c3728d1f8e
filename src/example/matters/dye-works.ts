import {
  answers,
  asks,
  at,
  awaits,
  because,
  guest,
  limb,
  opens,
  say,
  vote,
  type Storyline,
} from '../moment.ts'

/** The old dye works: poisoned ground, a chimney and nine hundred homes. */
export const dyeWorks: Storyline = {
  key: 'dye-works',
  title: 'The dye works, Canal Side',
  summary:
    'Eleven acres by the canal that were blue for a century. An application for 900 homes, the cleaning of the ground and the keeping of a chimney.',
  kind: 'planning',
  wards: ['Canal Side'],
  moments: [
    at(
      'planning-9',
      [
        'Dye works: outline application for 900 homes',
        'To decide an outline application with all matters reserved but access.',
      ],
      opens('arkwell', 'Two hundred and eighty-one letters: 140 against, 96 for, and 45 about the chimney.'),
      guest(
        'The chair of the Canal Side residents',
        'They had lived beside it when the towpath ran three colours. They want homes on it and want them not to be flats for strangers.',
      ),
      vote({
        motion:
          'That outline permission be granted, with 35 per cent of the homes affordable and the chimney kept.',
        mover: 'tilbrook',
        seconder: 'varlow',
        against: 1,
        abstain: 1,
      }),
      limb(
        'approve',
        'the outline application subject to an agreement on affordable homes, a school contribution and the chimney',
      ),
    ),
    at(
      'cabinet-15',
      ['Dye works: grant for cleaning the ground', 'To accept £6.4 million from the brownfield fund.'],
      opens(
        'thorne',
        'The grant is paid as soil leaves. If it does not leave in 30 months we keep the soil and lose the money.',
      ),
      say(
        'kilnsey',
        'Forty lorries a day will go out by the goods yard, and none by Wharf Road before eight.',
      ),
      limb('agree', 'to accept the grant and pass it on against weighbridge tickets'),
      because(
        'Without it the sums allow one affordable home in ten.',
        'Refusing the grant and selling the land as it stands was considered.',
      ),
    ),
    at(
      'planning-7',
      [
        'Dye works: height of the northern blocks',
        'To decide whether six storeys are acceptable where four were shown.',
      ],
      opens('arkwell', 'Two more storeys carry 260 homes that the Local Plan no longer puts at Fallowdown.'),
      say(
        'nyland',
        'She could not ask for the lower field to be kept and then vote against where its houses went.',
      ),
      limb('approve', 'six storeys on the northern edge, set back from the canal by fourteen metres'),
    ),
    at(
      'scrutiny-7',
      ['Dye works: dust', 'To hear complaints about lorries and dust in Wharf Road.'],
      guest('A resident of Wharf Road', 'Her washing is blue. She had thought it an expression.'),
      answers(
        'kilnsey',
        'The monitors were on the wrong side of the site. They were moved on {d-9}, and work stops when the wind is over twelve knots from the west.',
      ),
      limb('agree', 'that readings be put on the site’s fence each Monday'),
    ),
    at(
      'planning-4',
      ['Dye works: first 214 homes', 'To decide the details of phase one.'],
      opens(
        'arkwell',
        'Brick throughout. The council’s design panel liked the stairwells, which have windows.',
      ),
      asks('pascombe', 'Where does the rain go?'),
      answers('arkwell', 'Into three ponds that were the dye vats, lined, and then slowly into the canal.'),
      limb('approve', 'the reserved matters for phase one'),
    ),
    at(
      'planning-2',
      ['Dye works: the chimney', 'To decide whether the top eleven metres may come down and go up again.'],
      opens('arkwell', 'The engineer’s drone found that the upper courses are held by habit.'),
      say('varlow', 'As a mason he would number every brick. The applicant has agreed to.'),
      limb('approve', 'taking down and rebuilding, brick for brick'),
    ),
    at(
      'planning+1',
      ['Dye works: phase two, 310 homes', 'To decide the details of the second phase.'],
      awaits('Officers’ report on phase two', {
        state: 'withdrawn',
        reason:
          'The applicant changed the layout of the ponds after the report was written; a fresh report will come to a later meeting.',
        owner: 'head-planning',
      }),
    ),
  ],
}
