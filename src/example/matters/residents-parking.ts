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
  say,
  vote,
  type Storyline,
} from '../moment.ts'

/** A parking zone that was decided, called in, sent back and mended. */
export const residentsParking: Storyline = {
  key: 'residents-parking',
  title: 'St Wilfrid’s parking zone',
  summary:
    'Streets near the station filled with commuters’ cars. The Cabinet made a zone, scrutiny called it in, and the second version gave carers and the chapel what they asked for.',
  kind: 'transport',
  wards: ['St Wilfrid’s', 'Abbeyfields'],
  moments: [
    at(
      'cabinet-16',
      ['Parking near the station: consultation', 'To ask 1,340 households whether they want permits.'],
      opens(
        'ferriday',
        'At eleven on a weekday there are 412 cars in 390 spaces, and a third of them belong to people in an office in another town.',
      ),
      asks('haldaneby', 'Will the chapel be asked as well as the houses?'),
      limb('agree', 'to consult every household between the railway and Abbey Street'),
      because(
        'A zone made without asking is a zone that is undone.',
        'Marking the bays first as an experiment was considered and rejected by the ward members.',
      ),
    ),
    at(
      'scrutiny-10',
      ['Parking permits: who pays?', 'To comment on the scale of charges before the Cabinet decides.'],
      asks(
        'underhay',
        'Why is a second car £140 and a carer’s permit £90? The carer is not the one with two cars.',
      ),
      answers('ferriday', 'The carer’s rate was copied from another town and he could not defend it.'),
      limb('recommend', 'to the Cabinet that carers’ permits be free'),
    ),
    at(
      'cabinet-12',
      ['St Wilfrid’s parking zone', 'To decide the zone, its hours and its charges.'],
      opens(
        'ferriday',
        'Fifty-four per cent in favour, and 71 per cent in the streets next to the station. Hours are nine to five, Mondays to Saturdays.',
      ),
      say('underhay', 'Nine streets had said no in writing, and she read out their names.'),
      limb('approve', 'the zone as drawn, with permits at £55 for a first car'),
      limb('agree', 'not to accept scrutiny’s recommendation on carers’ permits until costs are known'),
      key,
      because(
        'A majority of those who replied want a zone.',
        'A zone in the evenings only was rejected, since commuters park by day.',
      ),
    ),
    at(
      'scrutiny-8',
      ['Call-in: St Wilfrid’s parking zone', 'To consider a call-in signed by five members.'],
      paper('parking-call-in'),
      opens(
        'underhay',
        'The decision takes in nine streets that voted no, charges the cleaners who come on Saturdays, and says nothing of the chapel.',
      ),
      answers(
        'ferriday',
        'Drawing a line that followed the vote street by street would leave holes that fill by half past eight.',
      ),
      vote({
        motion:
          'That the decision be sent back to the Cabinet for the hours, the boundary and carers’ permits to be thought about again.',
        mover: 'underhay',
        seconder: 'nyland',
        against: 3,
        abstain: 0,
      }),
      limb('refer', 'the decision back to the Cabinet with three reasons'),
    ),
    at(
      'cabinet-10',
      ['St Wilfrid’s parking zone: decided again', 'To reconsider the decision that scrutiny sent back.'],
      opens(
        'ferriday',
        'He had walked the boundary with Councillor Underhay, in the rain, and they had agreed about more than either expected.',
      ),
      say('underhay', 'It had been the wettest walk of her political life, and among the more useful.'),
      limb(
        'approve',
        'a smaller zone without Priory Terrace and four streets beyond it, from Monday to Friday',
      ),
      limb('agree', 'that carers’ permits be free, and that the chapel have twelve visitors’ permits a week'),
      because('Scrutiny’s reasons were good ones.', 'Confirming the first decision unchanged was rejected.'),
    ),
    at(
      'scrutiny-6',
      ['Parking call-in: the outcome', 'To note what the Cabinet did with the decision sent back to it.'],
      say('underhay', 'All three points were met, which she wished to have recorded since it is not usual.'),
      say('ferriday', 'It was a better decision the second time, which is what call-in is for.'),
      limb('note', 'the outcome of the call-in'),
    ),
    at(
      'council-5',
      ['Question: Priory Terrace', 'To answer a question from a resident of a street left out of the zone.'],
      guest(
        'A resident of Priory Terrace',
        'Asked whether his street might have a second vote, now that everyone else’s cars had moved there.',
      ),
      answers('ferriday', 'Yes. If six in ten ask for it, it will be joined within half a year.'),
      limb('note', 'the question and the answer'),
    ),
    at(
      'cabinet-3',
      ['Priory Terrace', 'To add one street to the zone after its second vote.'],
      opens('ferriday', 'Thirty-eight for, six against. The boundary moves by the width of one terrace.'),
      guest(
        'A resident of Priory Terrace',
        'Was grateful, and asked if it could begin before his daughter’s wedding.',
      ),
      limb('approve', 'the extension of the zone to Priory Terrace'),
      because(
        'The street asked for it.',
        'Including the two streets behind it was considered, and neither wants it.',
      ),
    ),
    at(
      'scrutiny-1',
      ['Parking zone: a year’s figures', 'To see whether the zone did what was claimed for it.'],
      opens(
        'ferriday',
        'At eleven in the morning there are now 268 cars in 390 spaces. It has raised £61,000 and cost £57,500.',
      ),
      asks('cobbolt', 'Where did the commuters go?'),
      answers(
        'ferriday',
        'About half to the station car park, a quarter onto the train a stop earlier, and the rest he could not say.',
      ),
      limb('note', 'that 122 fewer cars stand in the zone at eleven in the morning'),
    ),
  ],
}
