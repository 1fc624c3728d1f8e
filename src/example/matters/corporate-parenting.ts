import { at, because, limb, opens, promise, say, thanks, voice, type Storyline } from '../moment.ts'

/** The board as a parent: work, homes, birthdays and the young people who set its first item. */
export const corporateParenting: Storyline = {
  key: 'corporate-parenting',
  title: 'Growing up in the Council’s care',
  summary:
    'What young people in care and leaving it have asked the Council to change, and what became of each request.',
  kind: 'children',
  moments: [
    at(
      'parenting-9',
      [
        'The first item is theirs',
        'To agree that young ambassadors choose and lead the first item of every meeting.',
      ],
      voice(
        'Young ambassador for participation',
        'Asked why grown-ups who are paid to listen get the agenda a week before the people they are meant to hear.',
      ),
      say(
        'rahmani',
        'Admitted there was no answer to that. The ambassadors will have papers on the day members do, with somebody to read them through.',
      ),
      limb(
        'agree',
        'that the first item belongs to the ambassadors, and that papers reach them on the same day as members',
      ),
    ),
    at(
      'parenting-8',
      ['Suitcases, not bin bags', 'To hear the ambassadors’ item on how children move house.'],
      voice(
        'Young ambassador for moving home',
        'Had counted: of fourteen young people she asked, nine had moved at least once with their clothes in black sacks.',
      ),
      say(
        'laceby',
        'She was ashamed of it. Two hundred proper cases will cost less than one week of one agency placement.',
      ),
      promise(
        'agree',
        'that no child in Ashcombe’s care moves home with a bin bag again, and that any exception is reported to this board',
        { owner: 'dcs', dueDays: 45, back: 'parenting' },
      ),
    ),
    at(
      'parenting-7',
      ['Suitcases: what happened', 'To be told whether the promise about moving home has been kept.'],
      opens(
        'calloway',
        'Two hundred cases were bought and 63 have gone to children. There was one exception, at two in the morning, and the worker concerned drove a case over the next day.',
      ),
      voice(
        'Young ambassador for moving home',
        'Said the cases were good ones, with wheels, and that hers was orange.',
      ),
      limb('note', 'that the promise is kept, and to ask for exceptions only'),
    ),
    at(
      'parenting-6',
      ['Council jobs for care leavers', 'To consider guaranteed interviews and twelve apprenticeships.'],
      opens(
        'greavely',
        'The Council employs 2,300 people and, as far as anyone can tell, nine of them grew up in its care.',
      ),
      say(
        'prossard',
        'Parks would take two tomorrow. The orchard needs somebody who is not afraid of wasps.',
      ),
      limb('recommend', 'to the Cabinet that twelve apprenticeships a year be kept for care leavers'),
    ),
    at(
      'cabinet-11',
      [
        'Twelve apprenticeships for care leavers',
        'To answer the Corporate Parenting Board’s recommendation.',
      ],
      opens(
        'laceby',
        'Nine departments have found a place each; finance has found three, to general surprise.',
      ),
      say('quill', 'The levy pays for training. The wages come to £218,000 and are already in vacant posts.'),
      limb(
        'agree',
        'to keep twelve apprenticeships a year for young people who have been in the Council’s care',
      ),
      because(
        'A parent with a firm would give a child a start in it.',
        'Guaranteed interviews instead of places were offered two years ago and led to one job.',
      ),
    ),
    at(
      'parenting-5',
      ['Council tax at eighteen', 'To hear why the first bill so often becomes the first debt.'],
      voice(
        'Young ambassador for housing',
        'Said you get the keys, the bill and the reminder in the same month, and nobody has ever shown you what a bill is.',
      ),
      say(
        'ekwall',
        'Three neighbouring councils charge care leavers nothing until they are 25; Ashcombe stops at 21.',
      ),
      limb('recommend', 'to the Cabinet that the exemption run to the 25th birthday'),
    ),
    at(
      'cabinet-8',
      ['Council tax for care leavers up to 25', 'To extend the discount in answer to the board.'],
      opens('quill', 'It helps 94 people and costs £71,000. He had expected more zeros.'),
      thanks(
        'thorne',
        'Asked that the ambassador who raised it be told tonight, by telephone, and not by letter.',
      ),
      limb('agree', 'to recommend the extension to the Council as part of the council tax scheme'),
      because(
        'Arrears of care leavers between 21 and 25 were costing nearly as much to chase as they brought in.',
        'Extending it to 23 was rejected as untidy and no cheaper to run.',
      ),
    ),
    at(
      'parenting-4',
      [
        'Independent visitors',
        'To find out why the waiting list for a visitor is longer than the list of visitors.',
      ],
      opens(
        'calloway',
        'Twenty-six young people have a visitor and 31 are waiting. The charity trains eight new ones a term.',
      ),
      voice(
        'Young ambassador for befriending',
        'His visitor had taken him to the same café every fortnight for four years, and that was the point.',
      ),
      promise('agree', 'that every councillor be asked to name one person who might volunteer', {
        owner: 'head-democratic',
        dueDays: 90,
        back: 'parenting',
      }),
    ),
    at(
      'parenting-3',
      ['Names for visitors', 'To count what came of asking councillors for volunteers.'],
      opens(
        'rahmani',
        'Twenty-two of twenty-five members gave a name. Thirteen people are being checked and five have met a young person.',
      ),
      voice('A young ambassador', 'Wanted to know which three councillors had not thought of anybody.'),
      limb('note', 'that the waiting list has fallen to nineteen'),
    ),
    at(
      'parenting-2',
      ['Life story books', 'To see how children are helped to keep their own history.'],
      opens(
        'calloway',
        'Four in five children under ten have a book; for teenagers it is two in five, since nobody had asked how they wanted theirs made.',
      ),
      voice(
        'Young ambassador for memories',
        'Wanted a memory box with a lock, recordings of grandparents, and photographs that say on the back who everyone is.',
      ),
      promise(
        'agree',
        'that the ambassadors design the teenage version and that it be ready for use within four months',
        { owner: 'dcs', dueDays: 125, back: 'parenting' },
      ),
    ),
    at(
      'parenting-1',
      [
        'Memory boxes: the design',
        'To look at the box the ambassadors designed and decide how many to order.',
      ],
      voice(
        'Young ambassador for memories',
        'Passed the first box round the table. It is made at the Millgate workshop from old loom wood and the lock has two keys, one for the young person and one that nobody may use without asking.',
      ),
      say('osei', 'Sixty will be made for £3,900; her own children had asked where they could get one.'),
      limb('agree', 'to order sixty, and to offer one to every young person over ten'),
      limb('receive', 'the ambassadors’ account of how it was designed'),
    ),
    at('parenting+1', [
      'Ambassadors’ item: phones in foster homes',
      'To hear from ambassadors about rules for telephones and whether they are fair.',
    ]),
  ],
}
