import { asks, at, guest, limb, opens, paper, say, vote, type Storyline } from '../moment.ts'

/** A mill that was deferred for a site visit, and small applications that filled an afternoon. */
export const gigMill: Storyline = {
  key: 'gig-mill',
  title: 'Gig Mill, Fuller’s Row',
  summary: 'A listed mill of 1794: flats above, workshops below, and an argument about a hoist.',
  kind: 'planning',
  wards: ['Millgate'],
  moments: [
    at(
      'planning-9',
      ['Gig Mill: urgent repairs', 'To authorise a notice on the owner of a listed mill.'],
      opens(
        'arkwell',
        'There is a birch tree in the third-floor valley gutter. Its roots can be seen from the second.',
      ),
      say(
        'varlow',
        'The lime in those walls has outlasted four owners and would outlast this one, if kept dry.',
      ),
      limb('agree', 'to serve an urgent works notice for £61,000'),
    ),
    at(
      'planning-8',
      ['Gig Mill: the notice complied with', 'To note that the repairs are done.'],
      opens('arkwell', 'The birch has been replanted in the yard at the owner’s suggestion.'),
      asks('cobbolt', 'Was the sixty-one thousand ever spent?'),
      limb('note', 'that no action is needed'),
    ),
    at(
      'planning-4',
      ['Gig Mill: 38 flats and 12 workshops', 'To decide an application to convert the mill.'],
      opens('arkwell', 'The scheme removes the sack hoist to make room for a lift.'),
      say(
        'varlow',
        'Would not vote until he had stood under the hoist, and suggested that colleagues might wish to as well.',
      ),
      limb('defer', 'the application for a site visit'),
      {
        part: 'deferred',
        to: 'planning-3',
        reason: 'Members wished to see the hoist and to ask whether the lift could stand elsewhere.',
      },
    ),
    at(
      'planning-3',
      ['Gig Mill: 38 flats and 12 workshops', 'To decide the application deferred for a site visit.'],
      paper('gig-mill'),
      opens(
        'arkwell',
        'Seven members went. The lift now rises in the privy tower, where nobody will miss anything.',
      ),
      guest(
        'A furniture maker',
        'Rents a corner of the mill by the week. Twelve workshops at a rent that rises with wages would keep eleven people in Millgate.',
      ),
      vote({
        motion: 'That permission and consent be granted, the hoist to be kept where it is.',
        mover: 'tilbrook',
        seconder: 'stannage',
        against: 0,
        abstain: 0,
      }),
      limb('approve', 'the application as amended'),
      limb('delegate', 'to the Head of Planning the wording of an agreement on workshop rents'),
    ),
    at(
      'planning-2',
      ['Gig Mill: hours of the workshops', 'To decide if saws may run on a Saturday.'],
      opens('arkwell', 'One objection, from somebody who has not yet moved in.'),
      say(
        'tilbrook',
        'Somebody who buys a flat over a workshop may be supposed to have noticed the workshop.',
      ),
      limb('approve', 'hours of eight to one on Saturdays'),
    ),
  ],
}
