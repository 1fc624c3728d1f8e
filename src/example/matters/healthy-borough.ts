import {
  answers,
  asks,
  at,
  because,
  guest,
  limb,
  opens,
  paper,
  promise,
  say,
  type Storyline,
} from '../moment.ts'

/** What shortens lives here and what the board does about it. */
export const healthyBorough: Storyline = {
  key: 'healthy-borough',
  title: 'Health needs of the borough',
  summary:
    'A man in Canal Side lives nine years less than a man in Eastmere. The board looks for the parts of that which can be changed.',
  kind: 'adults',
  moments: [
    at(
      'wellbeing-4',
      ['Nine years', 'To look at the gap in length of life between two wards three miles apart.'],
      opens(
        'whitcliffe',
        'Smoking accounts for four of the nine years, damp and cold for one, and for two the figures do not say.',
      ),
      asks('toft', 'Has anyone asked the men?'),
      answers('whitcliffe', 'Not yet, and that will be the next report.'),
      promise('agree', 'that sixty men from Canal Side be listened to and the board told what they said', {
        owner: 'dph',
        dueDays: 190,
        back: 'wellbeing',
      }),
    ),
    at(
      'wellbeing-4',
      ['Chemists: where there are none', 'To approve the pharmaceutical needs assessment for consultation.'],
      opens(
        'whitcliffe',
        'Nineteen pharmacies, down from 24. Nobody in Hallmoor can reach one on foot after six.',
      ),
      say('toft', 'A person with a temperature and a pushchair does not walk two miles.'),
      limb('approve', 'the draft assessment for sixty days'),
    ),
    at(
      'wellbeing-3',
      ['What sixty men said', 'To hear the report on men in Canal Side.'],
      paper('canal-side-men'),
      opens(
        'whitcliffe',
        'Most had not seen a doctor in five years. Work that starts at six does not fit a surgery that opens at eight.',
      ),
      guest(
        'A barge worker',
        'Would have his blood pressure taken at the lock, if somebody was at the lock.',
      ),
      limb('agree', 'to run a clinic from the lock-keeper’s shed on two mornings a week'),
    ),
    at(
      'wellbeing-3',
      ['Measles', 'To respond to eleven cases in one school.'],
      opens(
        'whitcliffe',
        'Two doses reach 79 in a hundred children in Millgate and 94 in Abbeyfields. A clinic in the mosque reached 61 families on one Friday.',
      ),
      say(
        'laceby',
        'Spoke for the first time in her life about having measles as a child, and what it did to one ear.',
      ),
      limb('agree', 'that clinics go to places of worship and the market'),
    ),
    at(
      'cabinet-9',
      ['Stopping smoking', 'To spend £290,000 of new national grant.'],
      opens(
        'chowdhry',
        'Half goes on advisers in the hospital, a quarter on swapping cigarettes for vapes, and a quarter on midwives.',
      ),
      say(
        'whitcliffe',
        'Midwives asked for the money themselves, with a sheet of figures, and that is rarer than it should be.',
      ),
      limb('approve', 'the plan for the grant'),
      because(
        'One smoker in four who is helped has stopped a year later.',
        'Spending the grant on posters alone was rejected for want of any evidence that they work.',
      ),
    ),
    at(
      'wellbeing-2',
      ['The shed at the lock', 'To hear what the clinic found.'],
      opens(
        'whitcliffe',
        'Two hundred and eight men in five months; 61 with high pressure who did not know; two sent straight to hospital.',
      ),
      say('garsdale', 'One was a retired sergeant of his, who is alive and complaining.'),
      limb('agree', 'to keep the clinic and open another at the goods yard'),
    ),
    at(
      'wellbeing-2',
      ['Pharmaceutical needs assessment', 'To adopt the assessment.'],
      opens(
        'whitcliffe',
        'It now states a need in Hallmoor, in those words, so that somebody can apply to meet it.',
      ),
      say('toft', 'Sixty residents of Hallmoor had signed a card to say thank you for two words.'),
      limb('approve', 'the assessment for three years'),
    ),
    at(
      'wellbeing-1',
      ['Hallmoor chemist', 'To be told of an application to open in Pound Lane.'],
      opens(
        'farrowdale',
        'It opens until nine. The applicant read the assessment and said so in the first line.',
      ),
      asks('chowdhry', 'Will it keep those hours after the first year?'),
      limb('note', 'the application with pleasure'),
    ),
    at('wellbeing+1', ['Goods yard clinic: first figures', 'To compare the second clinic with the first.']),
  ],
}
