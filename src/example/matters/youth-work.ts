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
  voice,
  type Storyline,
} from '../moment.ts'

/** Youth work: the centre in Pound Lane, and those who would not go to a centre. */
export const youthWork: Storyline = {
  key: 'youth-work',
  title: 'Youth work and children at risk outside the home',
  summary:
    'A youth centre saved from sale, workers on the streets, and children whom grown-up strangers try to use.',
  kind: 'children',
  moments: [
    at(
      'children-8',
      ['Hallmoor Youth Centre', 'To ask what becomes of young people if the centre is sold.'],
      voice(
        'A member of the centre’s committee',
        'There is a list of what is taught there, from boxing to bread. Bread is the oversubscribed one.',
      ),
      asks('nyland', 'Who valued it, and had they been inside after dark?'),
      limb('recommend', 'to the Cabinet that the centre be taken off the list of sales'),
    ),
    at(
      'cabinet-15',
      ['Hallmoor Youth Centre: off the list', 'To answer children’s scrutiny.'],
      opens('laceby', 'The receipt would have been £160,000. She had eaten the bread.'),
      say('quill', 'He is told that a peppercorn is now about four pence, and he will expect it.'),
      limb('agree', 'not to sell the centre, and to lease it to the youth trust for a peppercorn'),
      because(
        'It is the only warm public room in Hallmoor that is open after eight.',
        'Selling the centre with a promise to rehouse the youth club was considered, and no house was found.',
      ),
    ),
    at(
      'children-5',
      ['Children drawn into carrying drugs', 'To hear how the police and the Council know who is at risk.'],
      opens('garsdale', 'Twenty-two children are known to be exploited, and he does not believe the figure.'),
      say(
        'calloway',
        'Most are first noticed by a school, a taxi driver or a chicken shop, in that order. We have trained two of the three.',
      ),
      limb('agree', 'to ask Licensing that taxi drivers be trained every three years, and shops be asked'),
    ),
    at(
      'children-4',
      ['Detached youth work', 'To consider workers who go where young people are.'],
      opens(
        'osei',
        'Speaking as a member of this sub-committee: the money lost by one amendment at the budget would have paid for five.',
      ),
      voice(
        'Two young people from the goods yard',
        'If somebody comes twice and then stops it is worse than nobody coming.',
      ),
      limb('recommend', 'to the Cabinet five workers for no less than three years'),
    ),
    at(
      'cabinet-7',
      ['Five youth workers', 'To find £245,000 a year for three years.'],
      opens('osei', 'She is answering a recommendation that she helped to write, and has declared it so.'),
      say(
        'quill',
        'The police give £60,000, the health service £50,000, and the rest is what the agency used to charge for one weekend in four.',
      ),
      limb('approve', 'five posts for three years'),
      because(
        'Young people said that anything shorter does harm.',
        'One-year posts were considered and are the reason the last team left.',
      ),
    ),
    at(
      'scrutiny-4',
      ['Children exploited by adults: the partnership', 'To take stock with the police.'],
      opens('garsdale', 'Fifty-one children are known. The number has risen because people are looking.'),
      asks('rahmani', 'How many adults have been charged?'),
      answers('garsdale', 'Nine, and six convicted.'),
      limb('note', 'that 51 children are known, nine adults charged and six convicted'),
    ),
    at(
      'children-2',
      ['What the five workers found', 'To hear from the workers after their first year.'],
      guest(
        'A detached youth worker',
        'The first ten weeks were chips and silence. In the eleventh somebody asked how you get a passport.',
      ),
      asks('ekwall', 'And the passport?'),
      limb('note', 'that 164 young people are known by name and 31 have asked for help'),
    ),
    at(
      'children-1',
      ['Vaping in schools', 'To respond to a letter from nine headteachers.'],
      opens(
        'whitcliffe',
        'One in five at fourteen. The flavours are on sale beside the sweets in eleven shops, four of which sold to our tester.',
      ),
      say(
        'underhay',
        'As a governor she had confiscated eleven in a week, three of them from the same sleeve.',
      ),
      limb('refer', 'the four shops to trading standards'),
      limb('recommend', 'to the Health and Wellbeing Board a stop-vaping nurse for schools'),
    ),
    at(
      'children+1',
      ['Detached youth work: the third year', 'To advise the Cabinet whether the five posts go on.'],
      awaits('Evaluation of detached youth work', {
        state: 'toFollow',
        reason: 'The university has asked for four more days to check its figures.',
        owner: 'dcs',
        expectedInDays: -2,
      }),
    ),
  ],
}
