import {
  answers,
  asks,
  at,
  awaits,
  because,
  limb,
  opens,
  paper,
  promise,
  say,
  type Storyline,
} from '../moment.ts'

/** Seven tests for the panel's leaving. */
export const panelExit: Storyline = {
  key: 'panel-exit',
  title: 'The panel’s seven tests',
  summary:
    'What must be true before the Improvement and Assurance Panel leaves, who judges it, and how far the Council has come.',
  kind: 'governance',
  moments: [
    at(
      'panel-4',
      ['Seven tests for leaving', 'To agree what would have to be true for the panel to go.'],
      paper('panel-seven-tests'),
      opens(
        'penhallow',
        'A panel that cannot say when it will leave becomes furniture. Seven tests, each with somebody other than the Council to say that it is met.',
      ),
      say(
        'strickley',
        'She would have chosen six; the seventh, on speaking up, was the panel’s and she had come round to it.',
      ),
      limb('agree', 'the seven tests, and to judge each in public'),
    ),
    at(
      'cabinet-13',
      ['Seven tests: the Council’s undertaking', 'To accept the tests and say who answers for each.'],
      opens(
        'thorne',
        'A name from the Cabinet and a name from the officers stand against each of them, in that order.',
      ),
      asks('whitlock', 'Who says so if a test is met one year and lost the next?'),
      limb('agree', 'to accept the tests'),
      because(
        'The department has said it will rely on the panel’s judgement of them.',
        'Asking for six tests and not seven was considered, the seventh being the hardest.',
      ),
    ),
    at(
      'panel-3',
      [
        'Test 1: a budget that balances itself',
        'To look at whether spending can be met without selling things.',
      ],
      say(
        'desmondrao',
        'Two years running it has been met with £4 million of receipts. He asked for one year with none.',
      ),
      answers('eddery', 'Next year uses £900,000 of receipts, and the year after that uses nothing.'),
      limb('agree', 'that test 1 is not yet met'),
    ),
    at(
      'panel-3',
      ['Test 6: members who scrutinise', 'To hear what the panel saw at four scrutiny meetings.'],
      say(
        'penhallow',
        'Better questions than he is used to, and better manners. Recommendations go to the Cabinet and are answered; nobody then asks if the answer came true.',
      ),
      say('whitlock', 'She had asked for that sentence to be read out twice.'),
      limb('agree', 'that test 6 is half met'),
      promise(
        'recommend',
        'to Overview and Scrutiny that each recommendation be followed to its end in public',
        { owner: 'head-democratic', dueDays: 120, back: 'scrutiny' },
      ),
    ),
    at(
      'scrutiny-6',
      [
        'Following recommendations to their end',
        'To adopt a list of every recommendation made, accepted, done or forgotten.',
      ],
      opens(
        'dray',
        'Sixty-four in three years: 49 accepted, 31 done, 11 under way and seven of which no trace can be found.',
      ),
      say('cobbolt', 'Two of the seven were his.'),
      limb('agree', 'to publish the list and to go through it twice a year'),
    ),
    at(
      'panel-2',
      [
        'Test 7: people who speak up',
        'To read a survey of staff in private and to say in public what it found.',
      ],
      { part: 'private', publicTitle: 'Staff survey on speaking up' },
      paper('panel-staff-survey'),
      opens(
        'penhallow',
        'Sixty-eight in a hundred staff would now tell a director that a project is failing, against 29 before.',
      ),
      asks('strickley', 'Might the panel say which question surprised it?'),
      limb('agree', 'that test 7 is met'),
    ),
    at(
      'scrutiny-3',
      [
        'Recommendations: the seven that were lost',
        'To go through the list and decide what to do with forgotten recommendations.',
      ],
      opens(
        'dray',
        'Three were done without anybody saying so; two have been overtaken; two remain and are on tonight’s list for the Cabinet.',
      ),
      say('whitlock', 'An owner’s name beside each line has done more than any number of resolutions.'),
      limb('agree', 'to send both to the Cabinet again'),
      limb('note', 'that nothing on the list is now without an owner'),
    ),
    at(
      'panel-1',
      [
        'Where the seven tests stand',
        'To take the tests together and decide whether the panel can name a date.',
      ],
      paper('panel-tests-position'),
      say(
        'penhallow',
        'Five are met, one is met but fragile, and the first will be met if the year ends as the quarter did.',
      ),
      say('ollerby', 'Supervision records, sampled again: thirty files, one gap.'),
      limb('agree', 'that the panel intends to leave within the year'),
      limb('recommend', 'to the Secretary of State that its letters be yearly until then'),
    ),
    at(
      'panel-1',
      ['Letter from the department', 'To consider a letter sent to the panel in confidence.'],
      { part: 'private', publicTitle: 'Letter from the department' },
      paper('department-letter'),
      limb('note', 'what the department has written'),
    ),
    at(
      'council-1',
      [
        'The panel’s intention to leave',
        'To receive the panel’s letter and to say what the Council will do without it.',
      ],
      opens('thorne', 'Read the letter out. It ends: “we have enjoyed becoming unnecessary”.'),
      say(
        'whitlock',
        'Scrutiny would be asked to fill the silence, and would need one more officer to do it.',
      ),
      limb('receive', 'the panel’s letter'),
      promise('agree', 'that a plan for keeping watch after the panel be brought within six months', {
        owner: 'chief-executive',
        dueDays: 180,
        back: 'council',
      }),
    ),
    at(
      'panel+1',
      ['Test 1: the year’s end', 'To judge the last test on the year’s figures.'],
      awaits('Outturn against test 1', { state: 'expected', owner: 'finance-director', expectedInDays: -9 }),
    ),
    at(
      'panel+1',
      ['Draft letter to the Secretary of State', 'To settle the panel’s letter.'],
      paper('panel-draft-letter'),
    ),
  ],
}
