import { answers, asks, at, guest, limb, opens, promise, say, vote, type Storyline } from '../moment.ts'

/** Councillors' conduct, and the committee that was wound up. */
export const standards: Storyline = {
  key: 'councillors-conduct',
  title: 'Councillors’ conduct and the end of the Standards Committee',
  summary: 'A new code, a handful of complaints, and a committee that recommended its own closing.',
  kind: 'governance',
  moments: [
    at(
      'standards-2',
      ['A new code of conduct', 'To compare the Council’s code with the national model.'],
      opens(
        'mowbury',
        'Ours is eleven pages and mentions fax machines. The model is plainer on bullying and says what respect looks like.',
      ),
      say('underhay', 'Asked for the fax machine to be left in, as a warning.'),
      limb(
        'recommend',
        'to the Council that the model code be adopted with one addition, on messages in private groups',
      ),
    ),
    at(
      'standards-2',
      [
        'Complaints about councillors: the half-year',
        'To be told how many complaints were made, and how they ended.',
      ],
      opens(
        'mowbury',
        'Nine complaints; six were about decisions and not conduct; two were settled with an apology; one is being looked into.',
      ),
      say(
        'underhay',
        'An apology in the same place as the insult would be a better rule than an apology in a letter.',
      ),
      limb('note', 'nine complaints and how each ended'),
      limb('agree', 'that an apology be made where the words were said'),
    ),
    at(
      'council-12',
      ['Code of conduct', 'To adopt the model code.'],
      vote({
        motion: 'That the model code of conduct be adopted with the addition on private messages.',
        mover: 'greavely',
        seconder: 'underhay',
        against: 0,
        abstain: 2,
      }),
      say('sharrocks', 'Would abstain, since “respect” is in the ear of the listener.'),
      say('marsdyke', 'Respect is also in the mouth of the speaker.'),
      limb('adopt', 'the code of conduct'),
    ),
    at(
      'standards-1',
      ['Should this committee go on?', 'To consider whether four meetings in two years justify a committee.'],
      opens(
        'greavely',
        'She could not in conscience ask five members to come out for an agenda of two items, one of which was itself.',
      ),
      say(
        'marsdyke',
        'Audit has an independent member and a habit of asking awkward questions. It would be a good home.',
      ),
      limb(
        'recommend',
        'to the Council that the committee be wound up and its work go to Audit and Governance',
      ),
    ),
    at(
      'standards-1',
      [
        'Hearing: a councillor’s remarks at a public meeting',
        'To receive the outcome of the complaint that was being looked into.',
      ],
      opens(
        'mowbury',
        'The member accepts that calling a resident “professionally aggrieved” was a breach, and apologised to her at the next residents’ meeting.',
      ),
      guest('The resident concerned', 'Had accepted the apology, and has had the phrase printed on a mug.'),
      limb('note', 'the apology, and to take no further step'),
    ),
    at(
      'council-11',
      ['Winding up the Standards Committee', 'To end one committee and enlarge the duties of another.'],
      opens(
        'greavely',
        'Not many committees ask to be closed. She thanked her colleagues for the shortest meeting of their careers.',
      ),
      say(
        'mowbury',
        'Minutes, complaints and one long correspondence about a hedge pass to the new committee tonight.',
      ),
      limb('agree', 'that the Standards Committee cease today'),
      limb(
        'agree',
        'that the Audit and Governance Committee take over its duties, its open complaint and its minutes',
      ),
    ),
    at(
      'audit-8',
      [
        'Standards: what this committee takes on',
        'To settle how complaints are heard now that the Standards Committee has ended.',
      ],
      opens(
        'mowbury',
        'Hearings sit as panels of three, one of them always Mr Abney-Watts or somebody else from outside.',
      ),
      say('abneywatts', 'He would sit, provided that the papers reach him before the newspaper.'),
      limb('agree', 'the procedure, with hearings in public unless a panel says why not'),
    ),
    at(
      'audit-4',
      ['Complaints about councillors: yearly report', 'To read a year’s complaints without the names.'],
      opens('mowbury', 'Fourteen, of which five came from one person about one hedge.'),
      asks('prossard', 'How long does a complaint take to be told it is not one?'),
      answers('mowbury', 'Nineteen working days, and it ought to be ten.'),
      promise('agree', 'that complaints be sifted within ten working days', {
        owner: 'monitoring-officer',
        dueDays: 120,
        back: 'audit',
      }),
    ),
    at(
      'audit-3',
      ['Sifting complaints in ten days', 'To see whether the new limit is kept.'],
      opens('mowbury', 'Eight days on average over eleven complaints. He now does it on Tuesdays.'),
      limb('note', 'that the undertaking is met'),
    ),
  ],
}
