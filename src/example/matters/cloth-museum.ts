import { asks, at, because, limb, opens, say, thanks, voice, vote, type Storyline } from '../moment.ts'

/** The loom, the archive and the people who still know how. */
export const clothMuseum: Storyline = {
  key: 'cloth-museum',
  title: 'Ashcombe Cloth Museum',
  summary: 'Forty looms, a flooded strongroom and eleven people who can still weave the town’s cloth.',
  kind: 'culture',
  wards: ['Millgate'],
  moments: [
    at(
      'cabinet-14',
      ['Museum: the flooded strongroom', 'To save 1,900 pattern books.'],
      opens(
        'haldaneby',
        'The water reached the second shelf. The books are in a freezer in Leicester, beside somebody’s parish registers.',
      ),
      asks('quill', 'Is the new store above this river, or above all rivers?'),
      limb('approve', '£140,000 for drying and a new store above the river'),
      because(
        'They are the only full record of the town’s cloth from 1770.',
        'Sending the pattern books to the county archive was considered; they would not have come back.',
      ),
    ),
    at(
      'council-8',
      ['Motion: the weavers', 'To debate a motion on teaching the craft.'],
      opens('haldaneby', 'Eleven people can set the broad loom. The youngest is 66.'),
      say('nyland', 'Her grandmother’s hands knew it and her mother’s did not, which is how long it takes.'),
      vote({
        motion: 'That the Council pay for six apprentices at the broad loom.',
        mover: 'nyland',
        seconder: 'haldaneby',
        against: 0,
        abstain: 0,
      }),
      limb('refer', 'the motion to the Cabinet with the Council’s support'),
    ),
    at(
      'cabinet-10',
      ['Six apprentice weavers', 'To find wages for six people to learn the broad loom.'],
      opens('haldaneby', 'A tailor in London will buy all the cloth they spoil, for linings.'),
      asks('ferriday', 'Would somebody who is 43 and bored of driving a bus be considered?'),
      limb('agree', 'to employ six apprentices with £90,000 from the heritage fund'),
      because(
        'A craft that is not taught in this decade cannot be taught in the next.',
        'A weekend course for adults was considered, which teaches weaving to nobody who could live by it.',
      ),
    ),
    at(
      'council-2',
      ['Six weavers: the first length', 'To be shown forty yards of cloth.'],
      voice(
        'An apprentice weaver',
        'It took eleven weeks. There is one mistake in it and she will not say where.',
      ),
      thanks('greavely', 'Wore the second length as a sash, to applause.'),
      limb('receive', 'the cloth, for the Chair’s table'),
    ),
    at(
      'cabinet-2',
      ['Museum: free on Fridays', 'To decide on opening without charge.'],
      opens(
        'haldaneby',
        'Friday brings 40 visitors at £5. Free Fridays at Wexcombe bring 310, who spend £3 each on cake.',
      ),
      say('whitlock', 'Asked that nobody tell the schools until there are enough chairs.'),
      limb('agree', 'to open free on Fridays for a year'),
      because(
        'The sums are as good and the rooms would be full.',
        'Free entry every day was modelled and costs £52,000 more than it brings.',
      ),
    ),
    at('council+2', [
      'Freedom of the borough: eleven weavers',
      'To consider admitting the eleven who taught the craft.',
    ]),
    at('cabinet+3', ['Museum: a charitable trust?', 'To consider whether the museum should govern itself.']),
  ],
}
