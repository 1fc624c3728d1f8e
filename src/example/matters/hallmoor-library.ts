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
  vote,
  type Storyline,
} from '../moment.ts'

/** A branch library that was to close, was reviewed, and stayed with its readers' help. */
export const hallmoorLibrary: Storyline = {
  key: 'hallmoor-library',
  title: 'Hallmoor Library',
  summary:
    'The branch on Pound Lane was proposed for closure to save £146,000. After a petition, a call-in and a survey of its roof it stayed open, on different hours and with a trust of its readers.',
  kind: 'culture',
  wards: ['Hallmoor', 'Northway'],
  moments: [
    at(
      'cabinet-19',
      [
        'Libraries: proposals for consultation',
        'To consult on closing one branch of six and shortening the hours of two.',
      ],
      opens(
        'haldaneby',
        'As a former branch librarian she had not expected to present this. Hallmoor issues 31,000 books a year from a building whose boiler was fitted in 1971.',
      ),
      say(
        'quill',
        'The library budget is £2.1 million and the saving asked of it £300,000. Nobody has shown him where else half of it would come from.',
      ),
      limb(
        'agree',
        'to consult for twelve weeks on the closure of Hallmoor Library and shorter hours at Eastmere and Tollbar',
      ),
      because(
        'Residents must be asked before a library is closed, with the figures in front of them.',
        'Closing all three at weekends was considered and saves less than a third of the sum.',
      ),
    ),
    at(
      'council-12',
      ['Petition: Save Hallmoor Library', 'To debate a petition with 4,316 names.'],
      guest(
        'The petition’s organiser',
        'Spoke for five minutes. There is no bus from Hallmoor to the central library after six, and homework is done on Pound Lane because it cannot be done at home.',
      ),
      say(
        'branfield',
        'Had unlocked the school opposite for nineteen years and knew where the children went afterwards.',
      ),
      say(
        'haldaneby',
        'The consultation is real. If there is a better way to find £146,000 she wants to be told it.',
      ),
      limb(
        'refer',
        'the petition to the Cabinet with the Council’s hope that a way be found to keep the branch open',
      ),
    ),
    at(
      'scrutiny-13',
      ['Libraries: evidence session', 'To question the figures behind the proposed closure.'],
      paper('hallmoor-evidence'),
      asks(
        'nyland',
        'The saving assumes the building is sold for £280,000. Who valued it, and did they know about the culvert under the car park?',
      ),
      answers(
        'kilnsey',
        'An outside valuer, and he did not. With the culvert he would expect nearer £190,000.',
      ),
      guest(
        'A volunteer from the homework club',
        'Brought the register: 64 children, most weeks, and none of them in the consultation’s user count because the club is not a library service.',
      ),
      limb(
        'recommend',
        'to the Cabinet that closure be put off until the building is surveyed and a trust of readers has had six months to make an offer',
      ),
    ),
    at(
      'cabinet-17',
      [
        'Libraries: decision after consultation',
        'To decide the future of three branches in the light of 2,870 replies.',
      ],
      opens(
        'haldaneby',
        'Eighty-eight per cent opposed closing Hallmoor; a third of those offered time, and forty-one offered money.',
      ),
      say(
        'whitlock',
        'Attending for scrutiny, asked that the Cabinet say plainly that the survey comes before the decision.',
      ),
      limb(
        'agree',
        'not to close Hallmoor Library for six months, and to have the building surveyed in that time',
      ),
      limb('agree', 'to shorten opening at Eastmere and Tollbar by seven hours a week each'),
      limb('approve', '£40,000 to help a trust of readers prepare an offer'),
      key,
      because(
        'Scrutiny showed that the saving had been overstated by at least a quarter.',
        'Closure at once was rejected; so was a transfer to a company, for want of anyone to transfer to.',
      ),
    ),
    at(
      'cabinet-14',
      [
        'Hallmoor Library: survey of the building',
        'To read the survey and decide whether the branch is worth repairing.',
      ],
      paper('hallmoor-survey'),
      opens(
        'kilnsey',
        'The roof will last fifteen years with £22,000 spent on it. The boiler will not last the year. The culvert is sound and dry.',
      ),
      say('haldaneby', 'Repair comes to £118,000 in all, less than one year of the saving that was claimed.'),
      limb('approve', 'repairs to the roof and a heat pump in place of the boiler, at no more than £118,000'),
      because(
        'The building costs less to mend than the Council would lose by selling it below its old valuation.',
        'Selling the building at auction was considered and turned down on the surveyor’s figures.',
      ),
    ),
    at(
      'council-9',
      ['Motion: libraries in every ward cluster', 'To debate a motion by Councillor Ekwall.'],
      vote({
        motion: 'That no branch library be closed during the life of this Council.',
        mover: 'ekwall',
        seconder: 'branfield',
        against: 13,
        abstain: 2,
      }),
      say('ekwall', 'A promise costs nothing until it is broken, which is why the Cabinet will not make it.'),
      say(
        'haldaneby',
        'She would not bind the next budget with a sentence, though she hoped it would never be tested.',
      ),
    ),
    at(
      'cabinet-11',
      [
        'Hallmoor Readers’ Trust: offer',
        'To answer the trust’s offer to staff the branch on three evenings and Saturdays.',
      ],
      opens(
        'haldaneby',
        'Twenty-eight trained volunteers, half a paid hour for every volunteer hour, and the homework club brought inside at last.',
      ),
      guest(
        'The chair of the Readers’ Trust',
        'Promised the Cabinet that the volunteers would not be used to replace librarians, since they liked them too much.',
        'Hallmoor Readers’ Trust',
      ),
      limb('agree', 'a three-year agreement with the trust, and opening hours of 38 a week'),
      promise('agree', 'that loans, visits and the use of the homework club be reported after one year', {
        owner: 'cabinet-culture',
        dueDays: 400,
        back: 'scrutiny',
      }),
      because(
        'The offer keeps the branch open for four hours a week more than before at £61,000 a year less.',
        'Running the branch with the Council’s own staff for 20 hours a week was the other choice.',
      ),
    ),
    at(
      'scrutiny-2',
      ['Hallmoor Library a year on', 'To hear how the branch has fared since readers took on its evenings.'],
      paper('hallmoor-year'),
      opens(
        'haldaneby',
        'Loans are up from 31,000 to 38,400. The homework club has a waiting list and the heat pump has broken down once, on its first day.',
      ),
      asks('cobbolt', 'How many of the first 28 volunteers remain?'),
      answers(
        'haldaneby',
        'Nineteen, and 23 have joined. The trust thinks one in three leaving each year is normal.',
      ),
      limb('note', 'that the promise of a report after one year has been kept'),
      limb('recommend', 'to the Cabinet that Eastmere and Tollbar be offered the same help'),
    ),
    at(
      'cabinet-1',
      [
        'Readers’ trusts for Eastmere and Tollbar',
        'To answer scrutiny’s recommendation to extend the Hallmoor arrangement.',
      ],
      opens(
        'haldaneby',
        'Tollbar has a group of eleven ready to talk. Eastmere has one very determined retired headteacher.',
      ),
      say('thorne', 'One determined headteacher is roughly how Hallmoor began.'),
      limb('agree', 'to accept the recommendation and offer £15,000 to each to prepare'),
      because(
        'The arrangement at Hallmoor is popular and cheaper, and two other wards have asked for it.',
        'Restoring all the hours with paid staff would cost £96,000 a year.',
      ),
    ),
  ],
}
