import { asks, at, because, guest, limb, opens, say, thanks, voice, type Storyline } from '../moment.ts'

/** Finding foster families in a town where spare rooms are rare. */
export const fostering: Storyline = {
  key: 'fostering',
  title: 'Fostering',
  summary: 'How the borough finds, pays and keeps foster families, and what they say when they leave.',
  kind: 'children',
  moments: [
    at(
      'children-9',
      ['Why foster families leave', 'To read what eleven families said on leaving.'],
      opens(
        'ekwall',
        'A foster carer herself, she declared it, and read out the commonest answer: nobody rang back.',
      ),
      say(
        'calloway',
        'The calls that nobody returned went to a telephone on an empty desk; it has since been taken away.',
      ),
      limb(
        'recommend',
        'to the Corporate Parenting Board that one telephone number be answered day and night',
      ),
      limb('note', 'that money was mentioned by two families out of eleven'),
    ),
    at(
      'parenting-9',
      ['One number for foster families', 'To answer the recommendation about ringing back.'],
      opens(
        'calloway',
        'The number begins on {d+21}, answered by experienced carers who are paid to be woken.',
      ),
      voice('A young ambassador', 'Asked whether young people might ring it too, and was told yes.'),
      limb('agree', 'to support it, and to ring it without warning'),
    ),
    at(
      'parenting-8',
      ['We rang the number', 'To hear from members who tested the line.'],
      say('greavely', 'Rang at four in the morning and was asked, kindly, if she was all right.'),
      say(
        'calloway',
        'The twentieth caller waited eleven minutes, because two families were in trouble at once; there are now two lines.',
      ),
      limb('note', 'that nineteen calls of twenty were answered within two minutes'),
    ),
    at(
      'cabinet-15',
      ['Fostering allowances', 'To raise what families are paid.'],
      opens(
        'laceby',
        'We pay £44 a week less than the agencies and lose six families a year to them. It would cost £230,000 to match it.',
      ),
      say('quill', 'One child who stays in Ashcombe pays for seven families’ rise.'),
      limb('approve', 'the new allowances from {d+40}'),
      because(
        'A child placed through an agency costs £31,000 a year more than one with our own families.',
        'A one-off payment to new carers was rejected because it does not keep the ones we have.',
      ),
    ),
    at(
      'parenting-7',
      ['Rooms', 'To ask why fourteen approved families have no room to spare.'],
      opens(
        'calloway',
        'They have a box room, a parent downstairs or a lodger who pays the mortgage. A loft costs £38,000 and a year in a children’s home £240,000.',
      ),
      say('ekwall', 'Her own box room had held a teenager for two years, with his feet in the wardrobe.'),
      limb('recommend', 'to the Cabinet a fund for lofts and extensions'),
    ),
    at(
      'cabinet-11',
      ['A fund for foster families’ homes', 'To set aside £400,000 for building work.'],
      opens('laceby', 'Each grant is a charge on the house that fades over ten years of fostering.'),
      asks('whitlock', 'What becomes of the charge if a family stops through illness?'),
      limb('approve', 'the fund'),
      because(
        'The first loft pays for itself in eight weeks of what is avoided.',
        'Lending the money to foster families was considered; few would take on a debt for a room.',
      ),
    ),
    at(
      'parenting-4',
      ['The first four lofts', 'To hear from families with new rooms.'],
      guest('A foster carer', 'Her two boys chose the paint. It is very blue.'),
      say('rahmani', 'Had been up the ladder of each one, and could report that blue is general.'),
      limb('note', 'that four rooms are finished and five begun'),
    ),
    at(
      'children-2',
      ['Fostering: numbers', 'To see whether more families come than go.'],
      opens(
        'osei',
        'For the first time in six years: nineteen joined, eight left, and one of the eight was over eighty.',
      ),
      thanks(
        'branfield',
        'Asked that the carer of over eighty be written to by the Executive Mayor, in ink.',
      ),
      limb('note', 'a net gain of eleven households'),
    ),
    at('children+2', [
      'Fostering: plans for brothers and sisters',
      'To look at how many approved families could take three or more children.',
    ]),
  ],
}
