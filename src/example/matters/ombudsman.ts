import { asks, at, because, limb, opens, paper, promise, say, type Storyline } from '../moment.ts'

/** Miss Y, and the thirty-one people like her. */
export const ombudsman: Storyline = {
  key: 'ombudsman',
  title: 'Complaints upheld by the ombudsman',
  summary:
    'A woman waited fourteen months to be told what she was owed. Thirty-one other cases were opened because of hers.',
  kind: 'adults',
  moments: [
    at(
      'cabinet-11',
      ['An ombudsman’s report: Miss Y', 'To act on a finding of injustice.'],
      paper('ombudsman-report'),
      opens(
        'chowdhry',
        'Miss Y was assessed in March one year and told in May the next. There is no excuse, and the report is fair.',
      ),
      say(
        'ekwall',
        'Speaking from the public seats, she asked that the apology be made in the sister’s presence too.',
      ),
      limb('agree', 'to apologise, pay £2,400, and re-open 31 cases like it'),
      promise(
        'agree',
        'that the ombudsman and the Audit and Governance Committee be told within three months what was done',
        { owner: 'dass', dueDays: 90, back: 'audit' },
      ),
      because(
        'The law requires an answer within three months and decency requires it sooner.',
        'Disputing the finding of fault was considered for a morning and dropped.',
      ),
    ),
    at(
      'audit-5',
      ['Miss Y and 31 others', 'To be told what was found in 31 cases.'],
      opens('trevanick', 'Twelve had also waited too long. Each has had a letter, a visit and £300.'),
      asks('abneywatts', 'Did anyone on the panel that kept being cancelled ever ask who was waiting?'),
      limb('note', 'that the undertaking to the ombudsman is discharged'),
    ),
    at('cabinet+2', [
      'Complaints: a year in the ombudsman’s letters',
      'To receive the ombudsman’s annual letter.',
    ]),
  ],
}
