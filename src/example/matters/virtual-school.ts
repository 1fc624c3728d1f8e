import { at, limb, opens, paper, promise, say, thanks, voice, type Storyline } from '../moment.ts'

/** The school with no building. */
export const virtualSchool: Storyline = {
  key: 'virtual-school',
  title: 'The virtual school',
  summary:
    'How children in the Council’s care do at school, and what its head does when one of them is sent home.',
  kind: 'children',
  moments: [
    at(
      'parenting-9',
      ['Results of children in care', 'To receive the results and look behind them.'],
      opens(
        'hollinside',
        'Twenty-seven took examinations. Six passed English and mathematics; of the six, five had never changed school.',
      ),
      voice(
        'Young ambassador for education',
        'Asked how many of the others were moved in the examination year. The answer was nine.',
      ),
      limb('agree', 'that a move in the year of examinations need the Corporate Director’s signature'),
    ),
    at(
      'children-8',
      ['Sent home at lunchtime', 'To look at children in care on part-time timetables.'],
      opens('hollinside', 'Eleven children go home at noon. In seven cases there is no plan for it to stop.'),
      say(
        'milnes',
        'A school that cannot keep one child past noon might ask itself what it would do if that child were the head’s.',
      ),
      promise('agree', 'that every part-time timetable have an end date', {
        owner: 'virtual-head',
        dueDays: 60,
        back: 'children',
      }),
    ),
    at(
      'children-7',
      ['Part-time timetables: end dates', 'To check on eleven children.'],
      opens(
        'hollinside',
        'Eight are back all day. Two have dates. One has changed school and is learning to lay bricks, well.',
      ),
      thanks('milnes', 'Thanked the two heads who had rung to say that they had changed their minds.'),
      limb('note', 'that no child now has a part-time timetable without an end'),
    ),
    at(
      'parenting-6',
      ['Tutoring', 'To decide whether tutoring is worth £96,000.'],
      opens(
        'hollinside',
        'It works when the tutor comes to the kitchen table and does not when it is on a screen. She showed both sets of marks.',
      ),
      voice(
        'Young ambassador for education',
        'A screen can be switched off. Somebody who has had a cup of tea with your carer cannot.',
      ),
      limb('recommend', 'that the money go to tutors who come to the house'),
    ),
    at(
      'parenting-5',
      ['Moves in the examination year', 'To see how often the Corporate Director has had to sign.'],
      opens(
        'calloway',
        'Three times. In two of them she drove out to see the child first, and in one of those the move did not happen.',
      ),
      voice('Young ambassador for education', 'Was the one that did not happen, and is still there.'),
      limb('note', 'the three, and the one that was stopped'),
    ),
    at(
      'parenting-2',
      ['Results of children in care: second look', 'To compare results with those first reported.'],
      paper('virtual-school-results'),
      opens(
        'hollinside',
        'Thirty-one took examinations and eleven passed English and mathematics. Four moved in the year, against nine.',
      ),
      voice(
        'Young ambassador for education',
        'Is one of the eleven and would like it known that it was the maths that surprised her.',
      ),
      thanks('rahmani', 'Thanked the tutors, the carers and the kitchen tables.'),
      limb('receive', 'the results of 31 young people with the board’s congratulations'),
    ),
    at('parenting+1', ['Laptops', 'To hear which young people have no computer of their own.']),
  ],
}
