import { answers, asks, at, awaits, limb, opens, promise, say, thanks, type Storyline } from '../moment.ts'

/** Internal audit and the register of what could go wrong. */
export const riskAndAudit: Storyline = {
  key: 'risk-and-audit',
  title: 'Internal audit and risks',
  summary:
    'What the auditors inside the Council found each quarter, and which risks kept the committee awake.',
  kind: 'governance',
  moments: [
    at(
      'audit-9',
      ['Internal audit: opinion for the year', 'To receive the Head of Internal Audit’s opinion.'],
      opens(
        'postlethorpe',
        'Limited assurance. Of 31 audits nine found something that could have cost real money, and in four it had.',
      ),
      asks('marsdyke', 'Which four, and how much?'),
      limb('receive', 'an opinion of limited assurance'),
    ),
    at(
      'audit-7',
      ['Keys', 'To act on an audit that found 212 keys to council buildings unaccounted for.'],
      opens('postlethorpe', 'One opens the mortuary. It was found on a nail in the parks mess room.'),
      say(
        'lowtherby',
        'A locksmith by trade, she offered to say what it would cost to change them all, and did: £19,000.',
      ),
      limb('agree', 'to recommend it'),
      promise('agree', 'that every key have a number and a name', {
        owner: 'place-director',
        dueDays: 90,
        back: 'audit',
      }),
    ),
    at(
      'audit-6',
      ['Keys: numbered', 'To count the keys again.'],
      opens(
        'kilnsey',
        'One thousand four hundred and six keys, all with names. The mortuary has a new lock.',
      ),
      thanks('lowtherby', 'Had supplied the mortuary lock at cost.'),
      limb('note', 'that every key is on a list'),
    ),
    at(
      'audit-6',
      ['Risk register: the top ten', 'To challenge the order of the Council’s greatest risks.'],
      asks(
        'abneywatts',
        'A cyber attack is ninth and the Local Plan is second. Which would stop the Council paying its carers on a Thursday?',
      ),
      answers('strickley', 'The ninth. She would move it.'),
      limb('agree', 'that the failure of computer systems be first on the register'),
    ),
    at(
      'audit-5',
      ['Rehearsal of a cyber attack', 'To hear how a practice attack went.'],
      { part: 'private', publicTitle: 'Rehearsal of an attack on the Council’s computers', paragraph: 7 },
      opens(
        'strickley',
        'It took four hours to find the paper list of telephone numbers, which was on the server.',
      ),
      say('marsdyke', 'She has a paper list of her own in the biscuit tin and recommends it.'),
      limb('note', 'the eleven lessons in the private report'),
    ),
    at(
      'audit-5',
      ['Schools that owe money', 'To look at nine schools in deficit.'],
      opens(
        'postlethorpe',
        'The deficits come to £2.1 million. One school has been in debt since before its pupils were born.',
      ),
      say(
        'calloway',
        'Small schools with falling rolls are most of it, and no plan works that pretends otherwise.',
      ),
      promise('agree', 'that each have a licensed plan to recover within five years', {
        owner: 'dcs',
        dueDays: 95,
        back: 'audit',
      }),
    ),
    at(
      'audit-4',
      ['Schools in deficit: the plans', 'To see nine plans.'],
      opens(
        'calloway',
        'Eight are agreed. The ninth school is to join with its neighbour and has two doors.',
      ),
      asks('prossard', 'Which of the eight would fail if one more family moved away?'),
      limb('note', 'nine plans, one of which is a merger'),
    ),
    at(
      'audit-3',
      ['Whistleblowing', 'To read what was reported and what was done.'],
      opens('mowbury', 'Seventeen reports, against three two years ago. He takes the rise as good news.'),
      say('strickley', 'One of the seventeen was about her, and she was glad to be shown it.'),
      limb('note', 'that seventeen people spoke up and none of them has suffered for it'),
      limb('agree', 'that the policy be one page long'),
    ),
    at(
      'audit-3',
      ['Fuel cards at the depot', 'To consider a matter that could not wait for the next meeting.'],
      {
        part: 'urgent',
        by: 'marsdyke',
        reason:
          'The fraud was found on the day before the meeting, and cards could be used again at any pump until the committee’s auditors were authorised to stop them.',
      },
      opens(
        'postlethorpe',
        'Three cards bought diesel for a van that the Council sold in {m-400}. The loss is £8,140 and the police have the number plate.',
      ),
      asks('tilbrook', 'Who was signing for fuel for a van that was not there?'),
      limb('agree', 'that all 94 cards be stopped and reissued to named drivers'),
    ),
    at(
      'audit-2',
      ['Internal audit: opinion for the year', 'To receive an opinion better than the last.'],
      opens(
        'postlethorpe',
        'Reasonable assurance, the first in five years. Fuel was the low point and she had enjoyed it.',
      ),
      say(
        'dreyfield',
        'External audit had been able to rely on this work for the first time, which took £11,000 off the fee.',
      ),
      limb('receive', 'the opinion with thanks to her five auditors'),
    ),
    at(
      'audit-1',
      ['Risk register: what has moved', 'To ask why three risks have not moved in a year.'],
      asks('prossard', 'A risk that is amber for four quarters: is it a risk or a habit?'),
      answers('strickley', 'In one case a habit. It has been closed.'),
      limb('note', 'that two risks have not moved and one has been closed as a habit'),
    ),
    at(
      'audit+1',
      ['Internal audit plan for next year', 'To agree what is audited.'],
      awaits('Internal audit plan', { state: 'expected', owner: 'head-audit', expectedInDays: -9 }),
    ),
    at('audit+1', ['Fuel cards: the end of it', 'To receive the outcome of the prosecution.']),
  ],
}
