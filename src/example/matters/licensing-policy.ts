import { asks, at, awaits, guest, limb, opens, paper, promise, say, vote, type Storyline } from '../moment.ts'

/** Alcohol, late nights and the streets round the Staithe. */
export const licensingPolicy: Storyline = {
  key: 'licensing-policy',
  title: 'Statement of licensing policy',
  summary:
    'The five-year policy on alcohol and late-night food, with a special policy for eleven streets round the Staithe.',
  kind: 'licensing',
  wards: ['Kingsferry', 'Canal Side'],
  moments: [
    at(
      'licensing-3',
      [
        'Licensing policy: what should change?',
        'To begin the review that the Licensing Act requires every five years.',
      ],
      opens(
        'stannage',
        'In twenty years behind a bar he never met anyone who had read the policy. He would like this one to be short enough.',
      ),
      say(
        'garsdale',
        'Eleven streets round the Staithe hold 34 of the borough’s 190 licences and 41 per cent of its night-time violence.',
      ),
      limb('agree', 'to consult on a special policy for those eleven streets'),
      promise('agree', 'that a draft of no more than thirty pages be brought back', {
        owner: 'monitoring-officer',
        dueDays: 240,
        back: 'licensing',
      }),
    ),
    at(
      'licensing-2',
      ['Draft statement of licensing policy', 'To settle the draft after 112 replies.'],
      paper('licensing-policy'),
      opens(
        'stannage',
        'Twenty-eight pages. The special policy presumes against new off-licences after eleven, and says what would change our minds.',
      ),
      guest(
        'A landlady from the Staithe',
        'Asked the committee not to treat a folk club like a nightclub because it ends at midnight.',
      ),
      limb(
        'recommend',
        'to the Council that the policy be adopted, with a paragraph for small places with live music',
      ),
    ),
    at(
      'council-4',
      ['Statement of licensing policy', 'To adopt the policy for five years, as only the Council may.'],
      opens('stannage', 'Said that it now fits in a coat pocket, and produced it from his.'),
      asks('lowtherby', 'How many words did the folk club cost?'),
      vote({
        motion: 'That the statement of licensing policy be adopted.',
        mover: 'stannage',
        seconder: 'underhay',
        against: 0,
        abstain: 1,
      }),
      limb('adopt', 'the statement of licensing policy from {d+30}'),
    ),
    at('licensing-1', [
      'Special policy area: the first year',
      'To see whether the policy for the Staithe has changed anything.',
    ]),
    at(
      'licensing+1',
      [
        'Special policy area: the first year',
        'To take the report that could not be heard when the Town Hall was closed.',
      ],
      awaits('Night-time figures for the Staithe', {
        state: 'expected',
        owner: 'monitoring-officer',
        expectedInDays: -8,
      }),
    ),
  ],
}
