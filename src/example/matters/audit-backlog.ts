import {
  answers,
  asks,
  at,
  awaits,
  limb,
  opens,
  paper,
  promise,
  say,
  thanks,
  vote,
  type Storyline,
} from '../moment.ts'

/** Three years of accounts that nobody had signed. */
export const auditBacklog: Storyline = {
  key: 'audit-backlog',
  title: 'Accounts and the audit backlog',
  summary:
    'Three years of accounts stood unaudited. They were published, disclaimed, rebuilt and at last given a clean opinion.',
  kind: 'finance',
  moments: [
    at(
      'audit-9',
      ['Three years of accounts', 'To face the fact that three sets of accounts have no audit opinion.'],
      opens(
        'eddery',
        'The last signed accounts are four years old. He has found the cause, which is a spreadsheet of 61 tabs kept by a man who has retired.',
      ),
      say(
        'dreyfield',
        'An auditor cannot sign what cannot be traced. She would rather give no opinion than a false one.',
      ),
      limb('note', 'the position, which the chair described as “worse than it sounds, and it sounds bad”'),
      promise('agree', 'that a dated plan for each set of accounts be given to every meeting', {
        owner: 'finance-director',
        dueDays: 95,
        back: 'audit',
      }),
    ),
    at(
      'audit-8',
      ['Accounts: first year published', 'To receive the oldest of the three sets of draft accounts.'],
      opens(
        'eddery',
        'Draft accounts for the first year are out. The depot has been found on the asset register, under “misc. land (wet)”.',
      ),
      asks('abneywatts', 'Is there anything else under “wet”?'),
      answers('eddery', 'Two ponds and a bandstand.'),
      limb('note', 'the first year’s draft accounts, four years late'),
    ),
    at(
      'audit-7',
      ['Auditor’s report: disclaimer', 'To receive a disclaimed opinion on the first two years.'],
      opens(
        'dreyfield',
        'A disclaimer is not an accusation. It says that the law’s date arrived before the evidence did.',
      ),
      say(
        'marsdyke',
        'Her residents will read it as an accusation all the same, and she asked for a page in plain words beside it.',
      ),
      limb('receive', 'the auditor’s report disclaiming an opinion on two years'),
      limb('agree', 'that the plain-words page be published with it'),
    ),
    at(
      'audit-6',
      [
        'A written recommendation from the auditor',
        'To respond to a statutory recommendation on bank reconciliations.',
      ],
      paper('auditor-recommendation'),
      opens(
        'eddery',
        'Eleven bank accounts, of which four had not been reconciled for over a year. All eleven now are, to the penny, as of {d-3}.',
      ),
      say(
        'dreyfield',
        'A written recommendation is the strongest word she has short of a public report, and she had thought about it for a month.',
      ),
      limb('recommend', 'to the Council that the auditor’s recommendation be accepted'),
    ),
    at(
      'council-7',
      ['Auditor’s written recommendation', 'To consider the recommendation in public, as the Act requires.'],
      opens(
        'marsdyke',
        'It is the first that this Council has been given. She would be obliged if it were the last.',
      ),
      say('quill', 'He accepted it without a “but”, having tried several.'),
      limb('agree', 'to accept the recommendation'),
      promise(
        'agree',
        'that reconciliations be signed each month by two people and reported to the Audit and Governance Committee',
        { owner: 'finance-director', dueDays: 75, back: 'audit' },
      ),
    ),
    at(
      'audit-5',
      ['Bank reconciliations: are they signed?', 'To check the promise made to the Council.'],
      opens(
        'sengar',
        'It was her first month. She had looked in the drawer herself: five months, two signatures on each, one of them in green ink.',
      ),
      asks('lowtherby', 'Why green ink?'),
      limb('note', 'that the undertaking is being kept'),
    ),
    at(
      'audit-4',
      [
        'Third year of accounts',
        'To approve the first accounts in four years that the auditor can partly rely on.',
      ],
      opens(
        'sengar',
        'The opinion is qualified on opening balances only. That is a large step, though it does not look like one from the gallery.',
      ),
      asks('mistrell', 'What would it take to prove the opening balances, and is it worth it?'),
      vote({
        motion: 'That the statement of accounts be approved.',
        mover: 'tilbrook',
        seconder: 'lowtherby',
        against: 0,
        abstain: 1,
      }),
      limb('approve', 'the third year’s statement of accounts, with its qualified opinion'),
    ),
    at(
      'audit-2',
      ['Draft accounts on time', 'To receive draft accounts published before the statutory date.'],
      paper('accounts-on-time'),
      opens('sengar', 'Two days early. The finance team had cake, paid for by the finance team.'),
      say('dreyfield', 'She had not been handed working papers so complete in eleven years at this council.'),
      limb('note', 'that draft accounts were published on time for the first time in five years'),
    ),
    at(
      'audit-1',
      ['Auditor’s annual report', 'To receive a clean opinion.'],
      opens(
        'dreyfield',
        'The accounts give a true and fair view. She has no statutory recommendation to make and one suggestion, about ponds.',
      ),
      thanks(
        'marsdyke',
        'Thanked Malcolm Eddery, who had come to sit in the gallery and was made to stand up.',
      ),
      limb('receive', 'the auditor’s annual report'),
      limb('approve', 'the statement of accounts for signature'),
    ),
    at(
      'audit+1',
      ['Plan for the next audit', 'To agree the auditor’s plan and fee.'],
      awaits('External audit plan', { state: 'expected', owner: 'finance-director', expectedInDays: -9 }),
    ),
  ],
}
