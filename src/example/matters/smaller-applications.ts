import { asks, at, guest, limb, opens, paper, say, thanks, type Storyline } from '../moment.ts'

/** The applications that are small to everybody but the people next door. */
export const smallerApplications: Storyline = {
  key: 'smaller-applications',
  title: 'Smaller planning applications',
  summary: 'Applications called in by a councillor, or by three letters from the people next door.',
  kind: 'planning',
  moments: [
    at(
      'planning-9',
      ['14 Abbey Street: a balcony', 'To decide an application called in by Councillor Quill.'],
      guest('The neighbour at number 12', 'Could be seen from it in her bath, if she stood up.'),
      say('varlow', 'A screen that height would hide a tall man in a hat.'),
      limb('approve', 'the balcony, with a screen 1.7 metres high'),
    ),
    at(
      'planning-8',
      ['Drovers Arms: change of use to two houses', 'To decide the fate of a closed public house.'],
      say('stannage', 'Declared that he had kept it, and left the room with his hat on.'),
      opens(
        'arkwell',
        'It was offered for sale as a public house for fourteen months. There was one viewing, by a man looking for the toilet.',
      ),
      limb('approve', 'the change of use, the sign to stay on its bracket'),
    ),
    at(
      'planning-7',
      ['Tree preservation order, Priory Terrace', 'To confirm an order on a copper beech.'],
      say('cobbolt', 'It had been in leaf over every procession of his childhood.'),
      asks('mistrell', 'May its owner still prune it over the pavement?'),
      limb('approve', 'the order without modification'),
    ),
    at(
      'planning-6',
      ['Unlawful hardstanding, Cider Lane', 'To consider enforcement against a paved front garden.'],
      opens(
        'arkwell',
        'Eighty square metres of concrete drain into the house below. The owner has offered a soakaway and, after thought, dug one.',
      ),
      thanks('stannage', 'Wished that more enforcement ended with a spade.'),
      limb('agree', 'that no notice be served'),
    ),
    at(
      'planning-3',
      [
        'Telephone mast, St Wilfrid’s',
        'To decide an application for a mast of eighteen metres beside the church hall.',
      ],
      guest('The churchwarden', 'Would have it in the tower, rent-free, if the bells may ring.'),
      asks('whitlock', 'Did nobody think to look up?'),
      limb('defer', 'the application so that the tower can be considered'),
      {
        part: 'deferred',
        to: 'planning-2',
        reason: 'The applicant had not been told that the tower was available.',
      },
    ),
    at(
      'planning-2',
      ['Telephone mast in St Wilfrid’s tower', 'To decide the application again, now inside the tower.'],
      opens(
        'arkwell',
        'Nothing can be seen from outside. The louvres become fibreglass, painted by the parish.',
      ),
      guest('The churchwarden', 'The rent, for there is one after all, will mend the third bell.'),
      limb('approve', 'the mast within the tower, with the bells free to ring'),
    ),
    at(
      'planning-1',
      ['Nursery in a garage, Mere Road', 'To decide an application for a nursery for twelve children.'],
      opens(
        'arkwell',
        'Nine letters in support and six against, the six all about noise between ten and eleven.',
      ),
      say(
        'varlow',
        'The sound of twelve children at play is not a nuisance that planning was invented to prevent.',
      ),
      limb('approve', 'the application for a first period of two years'),
    ),
    at(
      'planning-1',
      ['Fish bar extraction, Tollbar Parade', 'To decide if a chimney of four metres is acceptable.'],
      opens('arkwell', 'The present pipe ends under a bedroom window. The new one does not.'),
      guest(
        'The tenant of the flat above',
        'Has smelt of haddock for two years and looks forward to choosing.',
      ),
      limb('approve', 'the application, the old pipe to be taken down first'),
    ),
    at(
      'planning-1',
      ['Barn at Drovers Lane', 'To decide whether a barn may become a house.'],
      paper('barn-survey'),
      paper('barn-bats'),
    ),
    at(
      'planning-1',
      [
        'Advertisement screen, Wharf Road',
        'To decide an application for an illuminated screen facing the bus station.',
      ],
      paper('wharf-road-screen'),
    ),
    at(
      'planning+1',
      [
        'Barn at Drovers Lane',
        'To decide the application that was not reached when the fire alarm ended the last meeting.',
      ],
      paper('barn-survey'),
      paper('barn-bats'),
    ),
    at(
      'planning+1',
      ['Advertisement screen, Wharf Road', 'To take the second item left over from the adjourned meeting.'],
      paper('wharf-road-screen'),
    ),
  ],
}
