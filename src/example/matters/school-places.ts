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
  promise,
  say,
  type Storyline,
} from '../moment.ts'

/** Too many infant places, too few for eleven-year-olds. */
export const schoolPlaces: Storyline = {
  key: 'school-places',
  title: 'School places',
  summary:
    'Fewer children are starting school and more are reaching secondary age. Two infant schools join, one high school grows, and a forecast turns out to be wrong.',
  kind: 'children',
  wards: ['Eastmere', 'Fallowdown', 'Northway'],
  moments: [
    at(
      'children-9',
      ['Forecast of pupil numbers', 'To look at the forecast on which every decision about places rests.'],
      opens(
        'calloway',
        'Reception falls from 1,710 to 1,480 in five years. Year seven rises to 1,690 and then falls as well.',
      ),
      asks('bellweather', 'The last forecast was out by 90 in Northway. Has anyone asked why?'),
      answers('calloway', 'Yes: 310 new houses were counted twice, once by us and once by the county.'),
      limb('note', 'the forecast'),
      promise('agree', 'that housing figures will in future be taken from the planners alone', {
        owner: 'dcs',
        dueDays: 360,
        back: 'children',
      }),
    ),
    at(
      'children-8',
      [
        'Fallowdown and Drovers Lane infant schools',
        'To be consulted on joining two schools of forty pupils each.',
      ],
      guest(
        'The headteacher of both schools',
        'Already drives between them eleven times a week. One school with two doors would suit the children and save the car.',
      ),
      say(
        'milnes',
        'The diocese has no objection so long as the name of the older school is kept somewhere.',
      ),
      limb('agree', 'to support the joining of the schools, and to ask that the crossing patrol be kept'),
    ),
    at(
      'cabinet-15',
      ['Statutory notice: two infant schools', 'To publish proposals to join Fallowdown and Drovers Lane.'],
      opens(
        'laceby',
        'Forty-six of fifty replies were in favour. Of the four against, three were about the name.',
      ),
      asks('ferriday', 'Is there to be one crossing patrol, or two?'),
      limb('approve', 'the publication of statutory notices'),
      because(
        'Each school alone will be in deficit within two years.',
        'Closing one and sending its pupils by bus was rejected after the bus was timed.',
      ),
    ),
    at(
      'children-6',
      [
        'Eastmere High: sixty more places in each year',
        'To comment on an enlargement that its neighbours do not want.',
      ],
      guest(
        'A resident of Mere Road',
        'Could live with the pupils. It was the parents’ cars at ten to nine, two deep and on the grass.',
      ),
      say(
        'rahmani',
        'A school that is over-full is unkind to the child in the queue for lunch as well as to the verge.',
      ),
      limb('recommend', 'to the Cabinet that the enlargement go ahead with a school street in Mere Road'),
    ),
    at(
      'cabinet-12',
      [
        'Fallowdown and Drovers Lane: decision',
        'To decide the proposal now that the notice has ended without objection.',
      ],
      opens(
        'laceby',
        'The pupils were asked to name the new school and chose Two Doors. The governors have, to their credit, accepted it.',
      ),
      say('whitlock', 'As a historian she thought it the first school in the county to be named accurately.'),
      limb(
        'agree',
        'that the schools join as Two Doors Infant School from the start of the next school year',
      ),
      because(
        'No objection was made within the four weeks.',
        'Keeping two heads under one governing body was considered and saved little.',
      ),
    ),
    at(
      'cabinet-9',
      ['Eastmere High: enlargement', 'To approve a new block for 300 pupils.'],
      paper('eastmere-high'),
      opens(
        'laceby',
        'Twelve classrooms, a second hall and a dining room that seats more than a third of the school at once, for £11.4 million.',
      ),
      say('ferriday', 'The school street closes Mere Road to cars for forty minutes, morning and afternoon.'),
      limb('approve', 'the enlargement, its budget and the school street'),
      key,
      because(
        'Without it 140 children would be offered places more than five miles away within three years.',
        'A new school on the dye works was rejected: the land will not be clean in time.',
      ),
    ),
    at(
      'planning-4',
      [
        'Application: Eastmere High School',
        'To decide the application for a teaching block on the upper field.',
      ],
      opens(
        'arkwell',
        'Sport England withdrew its objection once the pitch was turned through ninety degrees.',
      ),
      say(
        'mistrell',
        'He had been turned through ninety degrees on that pitch himself, and in worse weather.',
      ),
      limb('approve', 'the application, and to require a travel plan before the block is used'),
    ),
    at(
      'children-3',
      [
        'Admissions: how many got their first choice?',
        'To read the figures for offers made on national offer day.',
      ],
      opens(
        'osei',
        'First choice for 91 in a hundred at infant level and 78 at secondary. Northway is worst at 63.',
      ),
      say(
        'nyland',
        'Northway parents put Eastmere first because the bus goes there; move the bus and the figures will follow.',
      ),
      limb('note', 'the figures by ward'),
      promise('agree', 'that bus routes and school choices be mapped together before the next round', {
        owner: 'dcs',
        dueDays: 190,
        back: 'children',
      }),
    ),
    at(
      'children-1',
      ['Bus routes and school choices', 'To see the map that was promised, and what it shows.'],
      opens(
        'osei',
        'Of the 212 Northway families who named Eastmere first, 160 live within 400 metres of route 7.',
      ),
      asks('branfield', 'So does a change of bus cost less than a change of school?'),
      answers(
        'kilnsey',
        'A school-day extension of route 11 to Hallmoor High would be £58,000. A classroom is about £900,000.',
      ),
      limb('refer', 'the extension of route 11 to the Cabinet Member for Transport and Streets'),
    ),
    at('children+2', [
      'Pupil forecast: the annual check',
      'To compare last year’s forecast with the children who came.',
    ]),
  ],
}
