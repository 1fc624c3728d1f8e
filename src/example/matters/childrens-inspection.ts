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
  thanks,
  voice,
  type Storyline,
} from '../moment.ts'

/** The inspection of children's services: kept back until the inspectors published, then four things to put right. */
export const childrensInspection: Storyline = {
  key: 'childrens-inspection',
  title: 'Inspection of children’s services and what followed',
  summary:
    'Inspectors spent a fortnight with children’s services, kept their report back until they published it, and judged the service good with four areas to improve. This page follows what the Council promised in answer.',
  kind: 'inspection',
  moments: [
    at(
      'children-7',
      [
        'Self-evaluation of children’s services',
        'To test the service’s own account of itself before it goes to Ofsted.',
      ],
      opens(
        'calloway',
        'The draft calls help and protection “secure but uneven”. Audits of 112 case files found 71 good or better, eight inadequate, and no child left unsafe.',
      ),
      asks(
        'branfield',
        'Six of the eight weak files came from one team in Northway. What was different there?',
      ),
      answers(
        'calloway',
        'Three managers in five months. A permanent manager starts on {d+20} and holds no cases of her own.',
      ),
      limb('note', 'the self-evaluation, and that the Northway locality team is named in it as the weakest'),
      promise(
        'agree',
        'that the Northway files be audited again and the result brought to this sub-committee',
        { owner: 'dcs', dueDays: 95, back: 'children' },
      ),
    ),
    at(
      'children-6',
      [
        'Second audit of the Northway files',
        'To hear whether the Northway team has steadied since the self-evaluation.',
      ],
      opens(
        'calloway',
        'Twenty files were read again by auditors from another borough. Fifteen are good, five need work and none is inadequate.',
      ),
      say(
        'underhay',
        'Families told her the same worker had now come three times running, which mattered more to them than any percentage.',
      ),
      limb('note', 'that no Northway file is now judged inadequate, and to close the action'),
    ),
    at(
      'children-5',
      [
        'Inspection: position statement',
        'To be told, without any of its findings, where the inspection of children’s services stands.',
      ],
      opens(
        'calloway',
        'Fieldwork is over. A draft has been checked for accuracy and the final report is held under the inspectorate’s terms; nobody may describe it until they publish.',
      ),
      asks('bellweather', 'When will parents be able to read it?'),
      answers(
        'mowbury',
        'On the day the inspectorate puts it on its own website, and not an hour earlier, whatever the calendar says.',
      ),
      limb('note', 'that the report is not yet public and goes to the Cabinet once it is'),
    ),
    at(
      'cabinet-10',
      [
        'Outcome of the inspection of children’s services',
        'To receive the inspectors’ report, published yesterday, and to say what the Council will do about it.',
      ],
      paper('inspection-report'),
      paper('inspection-outcome'),
      opens(
        'thorne',
        'Nine years ago the same inspectorate called this service inadequate. It took four directors and a great deal of honesty to reach the word “good”, and the word belongs to the family workers of Tolsey House more than to anyone at this table.',
      ),
      say(
        'laceby',
        'Inspectors met 41 social workers and turned up at the front door at seven one morning unannounced. What they describe is what we had told ourselves, including the parts that are not good enough.',
      ),
      say(
        'calloway',
        'Children told the inspectors that adults here “stick with you”. The plan already covers three of the four areas; the fourth, health assessments, needs the hospital’s help as well as ours.',
      ),
      say(
        'ollerby',
        'A good judgement was one of the tests on which the panel’s departure depends. She had read the report twice and drew out these points:',
        [
          'Leaders knew their weaknesses before the inspectors arrived.',
          'Family group meetings are offered early and are well run.',
          'Children leaving care are visited in the homes they move to, not called into an office.',
          'Caseloads have fallen from 24 to 16 in two years and have stayed there.',
          'Work with fathers is better than she has seen in most places.',
          'Recording lags behind practice; a good conversation that is not written down cannot be relied on.',
          'The hospital trust must be in the room when the plan is written.',
        ],
      ),
      voice(
        'Two young ambassadors',
        'The ambassadors had interviewed one of the inspectors as well as being interviewed. They said moving a child away from a brother or sister should need somebody senior to sign their name to it, and that they would like to see the form.',
      ),
      say(
        'ekwall',
        'The opposition joins in the congratulations and asks that the four areas are not softened into “themes” by the time a plan appears.',
      ),
      limb(
        'note',
        'the outcome of the inspection that ended on {d-40}, in which the Council’s services for children were judged good overall',
      ),
      promise(
        'note',
        'that the improvement plan will be rewritten so that it answers every issue the inspectors raised, in the numbered paragraphs as well as under the four headings',
        { owner: 'dcs', dueDays: 90, back: 'children' },
      ),
      because(
        'An inspected service must publish what it proposes to do within 70 working days, and residents should hear the outcome from the Council while it is news.',
        'Waiting for the finished plan and reporting both together was rejected: it would have left the report undiscussed in public for three months.',
      ),
    ),
    at(
      'scrutiny-7',
      [
        'Improvement plan: does it answer everything?',
        'To check the rewritten plan, line by line, in time for the statutory statement, since the sub-committee does not meet before it is due.',
      ],
      paper('improvement-plan-coverage'),
      opens(
        'calloway',
        'A second reader who had not written the plan found 27 separate issues in the report. Twenty-five have at least one action; two are for the hospital trust and carry its agreement.',
      ),
      asks('milnes', 'Which issue has the thinnest action against it?'),
      answers(
        'calloway',
        'Return conversations. We say who will do them and by when, but not yet how we would know a child found one useful.',
      ),
      limb(
        'agree',
        'that the plan answers all 27 issues, subject to a measure of usefulness being added for return conversations',
      ),
      promise(
        'agree',
        'that the Children and Families Sub-Committee see progress against each issue until it says that it need not',
        { owner: 'dcs', dueDays: 165, back: 'children' },
      ),
    ),
    at(
      'parenting-5',
      [
        'What the inspectors said about children in care',
        'To read the inspectors’ pages on care with the young people they describe.',
      ],
      voice(
        'Young ambassador for family time',
        'Said the report got family time right: it happens at weekends now, in a house with a garden, and nobody sits in the corner taking notes any more.',
      ),
      voice(
        'Young ambassador for health',
        'Had waited eleven weeks for a first health assessment. Nobody explained why, and two of the questions were about a school she had already left.',
      ),
      say(
        'farrowdale',
        'Eleven weeks is not defensible. The trust has one designated doctor and she will ask for a second.',
      ),
      promise(
        'recommend',
        'that the trust and the Council set out together how each first health assessment will be done within 20 working days',
        { owner: 'health-partner', dueDays: 90, back: 'parenting' },
      ),
    ),
    at(
      'cabinet-9',
      [
        'Statement of action after the inspection',
        'To approve the written statement that the law requires within 70 working days.',
      ],
      opens(
        'laceby',
        'The statement names a person for each of the 27 issues and gives £410,000 a year to the two that money can mend: foster homes for brothers and sisters, and an independent service for children who have been missing.',
      ),
      say(
        'quill',
        'The sum is found within the children’s budget by ending the agency contract for weekend duty.',
      ),
      limb(
        'approve',
        'the statement of proposed action for publication and for sending to the Chief Inspector',
      ),
      limb(
        'delegate',
        'to the Corporate Director of Children’s Services any change of wording that does not weaken an action',
      ),
      key,
      because(
        'The law gives 70 working days from receipt, and scrutiny had tested the plan against the report.',
        'A shorter statement without dates was rejected; dates are what the inspectors asked for.',
      ),
    ),
    at(
      'council-6',
      [
        'Children’s services: report of the inspectors',
        'To bring the judgement before all members, and to thank those it describes.',
      ],
      opens(
        'laceby',
        'Every member of this Council is a corporate parent. She asked each to visit one of the four locality teams before the first report on progress; nineteen have said yes.',
      ),
      thanks(
        'whitlock',
        'Thanked the night duty team by name of shift rather than person, since they would be embarrassed by anything else.',
      ),
      limb('receive', 'the inspectors’ report with thanks to the staff and carers it describes'),
    ),
    at(
      'panel-2',
      [
        'Exit test 4: a good judgement for children',
        'To decide whether the fourth of the panel’s seven tests is met and is likely to stay met.',
      ],
      say(
        'ollerby',
        'The judgement itself is met. Whether it lasts depends on the supervision records, of which she had sampled thirty that week and found nine with nothing written for two months.',
      ),
      answers(
        'calloway',
        'Those nine belong to four managers, all of whom now have a shared diary hour on Thursdays with no meetings allowed in it.',
      ),
      limb(
        'agree',
        'that test 4 is met, but fragile, and to look at supervision records again in half a year',
      ),
    ),
    at(
      'children-3',
      [
        'Inspection plan: first report on progress',
        'To hear how the four areas stand four months after the plan was agreed.',
      ],
      opens(
        'osei',
        'It was her first appearance on this side of the table. Return conversations within three days have gone from 54 to 68 in every hundred.',
      ),
      asks('nyland', 'And the 32 who were not spoken to in three days: how long did they wait?'),
      answers(
        'calloway',
        'Nine children waited more than a week. Each has been seen since, and the reasons are in the private annex.',
      ),
      limb(
        'note',
        'that two areas are moving, one is not, and that health assessments have slipped back from 61 to 57 per cent on time',
      ),
    ),
    at(
      'parenting-3',
      [
        'First health assessments: the trust’s answer',
        'To receive the joint undertaking which the board asked for after the inspection.',
      ],
      opens(
        'farrowdale',
        'A second doctor has been appointed for two days a week. Clinics will also be held at Hallmoor Youth Centre, where the young people asked for them.',
      ),
      voice(
        'Young ambassador for health',
        'Read the new letter that children get beforehand and had crossed out “LAC” everywhere it appeared.',
      ),
      limb(
        'receive',
        'the undertaking, and to thank the ambassador for her edits, all of which were accepted',
      ),
    ),
    at(
      'cabinet-5',
      [
        'Half a year after the inspection',
        'To compare what was promised in the statement of action with what has been done.',
      ],
      paper('inspection-half-year'),
      opens(
        'osei',
        'Of 38 actions, 21 are finished, 14 are on time and three are late. All three late ones concern the same thing: homes where brothers and sisters can stay together.',
      ),
      say('thorne', 'She would rather read three honest reds than a page of hopeful ambers.'),
      limb('note', 'the position on each of the 27 issues'),
      promise(
        'agree',
        'that two council houses in Eastmere be adapted for foster families who take three or more children',
        { owner: 'housing-director', dueDays: 150, back: 'cabinet' },
      ),
      because(
        'Recruitment alone had produced four new households in a year against a need of eleven.',
        'A contract with a private agency for six places was priced at £312,000 a year and rejected.',
      ),
    ),
    at(
      'children-2',
      [
        'Supervision records: a closer look',
        'To follow up the panel’s doubt whether managers write down what they decide.',
      ],
      opens(
        'calloway',
        'Records are complete for 88 of every 100 children, against 70 when the panel looked. The Thursday hour has held.',
      ),
      guest(
        'A newly qualified social worker',
        'Said supervision was why she had stayed; her manager now ends each session by reading the note aloud so that they both agree it.',
      ),
      limb('note', 'the improvement, and to stop monthly reports on this measure'),
    ),
    at(
      'children-1',
      [
        'Inspection plan: third report on progress',
        'To decide which of the four areas still needs watching.',
      ],
      opens(
        'osei',
        'Return conversations stand at 91 in a hundred. First health assessments reached 83 per cent last quarter, the best since anyone has counted.',
      ),
      say(
        'branfield',
        'Proposed that supervision and return conversations leave the work programme, and that brothers and sisters stay on it until a full year has passed with nobody parted for want of a bed.',
      ),
      limb('agree', 'to end monitoring of two areas and to keep two'),
      promise(
        'agree',
        'that the number of sibling groups parted, and for how long, be given at each meeting',
        { owner: 'dcs', dueDays: 80, back: 'children' },
      ),
    ),
    at(
      'cabinet-1',
      ['Two houses in Eastmere', 'To hear whether the houses adapted for larger foster families are in use.'],
      opens(
        'dunmoor',
        'The first family moved to Weir Cottages on {d-19}: two carers and four brothers who had been in three places. The second house has its stair-lift and no tenant yet.',
      ),
      say(
        'osei',
        'The boys have asked for a trampoline. She was told there is no budget code for trampolines and has found one.',
      ),
      promise('note', 'that one house is occupied and the other will be within six weeks', {
        owner: 'housing-director',
        dueDays: 42,
        back: 'parenting',
      }),
      because(
        'The report closes an undertaking given to the Cabinet after the inspection.',
        'Closing the undertaking when the second house is occupied was considered and thought too slow to be told.',
      ),
    ),
  ],
}
