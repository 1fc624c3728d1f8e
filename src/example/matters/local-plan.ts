import {
  answers,
  asks,
  at,
  because,
  guest,
  limb,
  opens,
  paper,
  promise,
  say,
  vote,
  type Storyline,
} from '../moment.ts'

/** Where eleven thousand homes go. */
export const localPlan: Storyline = {
  key: 'local-plan',
  title: 'Ashcombe Local Plan',
  summary:
    'A plan for 11,200 homes over eighteen years: the sites, the green gap at Fallowdown, the inspector’s questions and the vote to adopt it.',
  kind: 'planning',
  moments: [
    at(
      'council-12',
      [
        'Local Plan: consulting on where homes go',
        'To agree that the draft plan be put out for eight weeks.',
      ],
      opens(
        'varlow',
        'Eleven thousand two hundred homes in eighteen years. Seven in ten are on land that has been built on before, the dye works chief among it.',
      ),
      say(
        'whitlock',
        'Fallowdown is asked to give up the fields that stop it being a suburb. She would vote to consult and against every line on that page.',
      ),
      vote({
        motion: 'That the draft Local Plan be published for consultation.',
        mover: 'varlow',
        seconder: 'tilbrook',
        against: 7,
        abstain: 2,
      }),
      limb('approve', 'the draft plan for consultation'),
    ),
    at(
      'scrutiny-12',
      [
        'Local Plan: the Fallowdown gap',
        'To examine one proposal, for 640 homes between Fallowdown and the ring road.',
      ],
      asks(
        'nyland',
        'The drainage study was done in a drought. Would the author stand by it after this year?',
      ),
      answers('arkwell', 'He has asked to do it again, at his own cost, which is to his credit.'),
      guest(
        'A farmer at Drovers Lane',
        'The field floods where the gate is and always has; that is why the gate is there.',
      ),
      limb('recommend', 'to the Cabinet that the site be cut to 380 homes and the lower field be kept wet'),
    ),
    at(
      'cabinet-14',
      [
        'Local Plan: changes after consultation',
        'To recommend changes to the Council in answer to 5,120 comments.',
      ],
      paper('local-plan-changes'),
      opens(
        'thorne',
        'Scrutiny was right about the lower field. The 260 homes go to the dye works, by building two storeys higher there.',
      ),
      say(
        'arkwell',
        'Two storeys more at the dye works had been tested from nineteen viewpoints, the worst of them being the station.',
      ),
      limb('recommend', 'to the Council that the plan be submitted with 41 changes'),
      limb('agree', 'to accept scrutiny’s recommendation on the Fallowdown gap in full'),
      because(
        'The second drainage study found that the lower field stores 38,000 cubic metres of water.',
        'Removing the site altogether was rejected: the plan would then fall short of the number that is required.',
      ),
    ),
    at(
      'council-9',
      ['Local Plan: submission', 'To send the plan to the Secretary of State for examination.'],
      say(
        'cobbolt',
        'This was his seventh plan. The secret, he told new members, is to be kind about the maps.',
      ),
      vote({
        motion: 'That the Local Plan be submitted for examination.',
        mover: 'varlow',
        seconder: 'nyland',
        groups: { against: ['Fair Borough'], abstain: [] },
      }),
      limb('approve', 'the plan for submission'),
    ),
    at(
      'council-6',
      ['Local Plan: the inspector’s first letter', 'To note what the inspector has asked for.'],
      opens(
        'varlow',
        'She has 63 questions. Fifty-one are answered already, eleven need work, and one asks why page 88 is upside down.',
      ),
      asks('pascombe', 'What is on page 88?'),
      limb('note', 'the inspector’s 63 questions'),
      limb('delegate', 'to the Head of Planning answers on matters of fact'),
    ),
    at(
      'cabinet-6',
      [
        'Local Plan: homes for people who travel',
        'To find twelve pitches that the inspector says are missing.',
      ],
      opens(
        'varlow',
        'Two families have asked to enlarge where they already live, on Tollbar Lane. That gives seven; the depot that we turned out to own gives five.',
      ),
      guest(
        'A resident of Tollbar Lane',
        'Whose family has been on the lane since 1953, asked for a tap and a school bus stop before anything else.',
      ),
      limb('agree', 'both sites for consultation'),
      because(
        'The inspector cannot find the plan sound without them.',
        'Relying on applications as they come was rejected by the inspector at the hearing.',
      ),
    ),
    at(
      'council-3',
      ['Local Plan: main modifications', 'To consult on the modifications that would make the plan sound.'],
      opens(
        'varlow',
        'There are 29 of them. The only one that changes a number takes 40 homes from Eastmere and gives them to the goods yard.',
      ),
      say('whitlock', 'The gate at Drovers Lane now appears in a statutory document, as is right.'),
      limb('approve', 'the modifications for six weeks’ consultation'),
    ),
    at(
      'council-1',
      ['Adoption of the Local Plan', 'To adopt the plan now that the inspector has found it sound.'],
      paper('local-plan-adoption'),
      opens(
        'varlow',
        'It has taken four years and two months. The fields at Fallowdown are in the policy map, coloured green, with a gate.',
      ),
      say('whitlock', 'She had opposed it, improved it and would now vote for it.'),
      vote({
        motion: 'That the Ashcombe Local Plan be adopted.',
        mover: 'varlow',
        seconder: 'whitlock',
        groups: { against: [], abstain: ['Kingsferry Independents'] },
      }),
      limb('adopt', 'the Ashcombe Local Plan'),
      promise('agree', 'that the number of homes built on each site be reported every year', {
        owner: 'head-planning',
        dueDays: 365,
        back: 'scrutiny',
      }),
    ),
    at('planning+1', [
      'First year’s sites under the new plan',
      'To brief members on applications expected under the plan just adopted.',
    ]),
  ],
}
