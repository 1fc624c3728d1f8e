import {
  answers,
  asks,
  at,
  awaits,
  because,
  guest,
  key,
  limb,
  opens,
  paper,
  promise,
  say,
  thanks,
  type Storyline,
} from '../moment.ts'

/** Council house repairs: the contractor, the damp, and the tenants who keep count. */
export const housingRepairs: Storyline = {
  key: 'housing-repairs',
  title: 'Council housing repairs',
  summary:
    'Nine thousand council homes, a repairs contractor that left, and a backlog that tenants decided to count for themselves.',
  kind: 'housing',
  moments: [
    at(
      'scrutiny-14',
      [
        'Repairs: the backlog',
        'To find out how many repairs are waiting, since two reports gave two numbers.',
      ],
      asks('underhay', 'One paper says 2,140 jobs and the other 3,605. Which is it?'),
      answers(
        'brandreth',
        'The larger. The contractor closed jobs when somebody had visited, whether or not anything was mended.',
      ),
      limb('recommend', 'to the Cabinet that a job be closed only when the tenant says it is done'),
    ),
    at(
      'cabinet-18',
      ['Closing a repair', 'To decide when a repair counts as finished.'],
      opens(
        'dunmoor',
        'A text goes to the tenant: mended, or not mended? If nobody answers in five days somebody rings.',
      ),
      asks('thorne', 'Who rings the tenant who has no telephone?'),
      limb('agree', 'that no repair is closed without the tenant’s word, from {d+28}'),
      because(
        'The old measure counted visits and was met while the backlog grew.',
        'Keeping the old measure beside the new one was thought likely to hide the new one.',
      ),
    ),
    at(
      'scrutiny-12',
      ['Damp and mould in 611 homes', 'To look at the homes where damp has been reported more than once.'],
      guest(
        'A tenant of Weavers Court',
        'Showed a photograph of a cot moved into the kitchen. She had been advised three times to open a window that does not open.',
      ),
      say('brandreth', 'The advice was wrong and the letter containing it has been withdrawn.'),
      limb('recommend', 'to the Cabinet a damp team of its own, apart from ordinary repairs'),
    ),
    at(
      'cabinet-16',
      ['A team for damp and mould', 'To set up a team of nine with its own budget.'],
      opens(
        'dunmoor',
        'Two surveyors, six trades and someone who answers the telephone. They go out within ten days, or one if there is a baby or a bad chest.',
      ),
      say('whitcliffe', 'One in nine of the children seen for asthma lives in one of these homes.'),
      limb('approve', 'the team, and £640,000 a year from the housing revenue account'),
      key,
      because(
        'The ordinary repairs service treats damp as a paint job.',
        'Adding the work to the present contract was rejected, as the contractor quoted by the visit.',
      ),
    ),
    at(
      'cabinet-13',
      ['Repairs contract: notice', 'To consider the position of the repairs contractor.'],
      { part: 'private', publicTitle: 'Repairs contract for council homes' },
      opens(
        'dunmoor',
        'The contractor wishes to leave fourteen months early. Leading counsel’s advice was summarised.',
      ),
      limb('agree', 'the terms of the ending of the contract set out in the private report'),
      because(
        'A contractor that wants to leave does not mend many boilers.',
        'Holding the contractor to its full term was considered on legal advice.',
      ),
    ),
    at(
      'cabinet-12',
      ['Bringing repairs in-house', 'To employ the Council’s own repairs staff again after seventeen years.'],
      paper('repairs-in-house'),
      opens(
        'dunmoor',
        'One hundred and eighteen people will move across. They keep their vans, which had been the chief anxiety.',
      ),
      asks('quill', 'Where does the first-year cost of £1.2 million fall?'),
      answers(
        'brandreth',
        'On the repairs reserve, repaid over four years from the margin we no longer pay.',
      ),
      limb('approve', 'the transfer of the service to the Council on {d+120}'),
      key,
      because(
        'Eleven of fourteen councils that made the same change report quicker repairs within two years.',
        'A new contractor could not have started in less than fifteen months.',
      ),
    ),
    at(
      'panel-3',
      [
        'Housing: can it be trusted with its own repairs?',
        'To hear the panel’s doubts about the in-house service.',
      ],
      say(
        'desmondrao',
        'The plan is sound and the data beneath it is not. Until the Council knows how many boilers it owns it cannot price looking after them.',
      ),
      answers('brandreth', 'She would rather be told it now than by a boiler.'),
      promise('agree', 'that every council home be surveyed within eighteen months', {
        owner: 'housing-director',
        dueDays: 540,
        back: 'panel',
      }),
    ),
    at(
      'cabinet-6',
      ['Repairs: the first hundred days', 'To note how the in-house service has begun.'],
      opens(
        'brandreth',
        'Nineteen thousand calls, 14,100 repairs, and a backlog down from 3,605 to 2,480. The phones were dreadful for the first fortnight.',
      ),
      say('desmondrao', 'The backlog is falling and so, he noticed, is the number of jobs with no address.'),
      limb('note', 'the position, and that calls are now answered in four minutes on average'),
      because(
        'The Cabinet asked for figures after a hundred days rather than a hundred promises.',
        'Waiting for the half-year report was considered; tenants had been promised it sooner.',
      ),
    ),
    at(
      'scrutiny-4',
      [
        'Tenants’ inspection of repairs',
        'To receive a report written by seven tenants who checked sixty jobs themselves.',
      ],
      guest(
        'A tenant inspector',
        'Of sixty jobs recorded as done, 54 were. Of the six that were not, four were the same landing light.',
      ),
      thanks(
        'whitlock',
        'Said it was the most useful report the committee had been given, and the shortest.',
      ),
      limb('receive', 'the tenants’ report'),
      limb('agree', 'to invite them back every year'),
    ),
    at(
      'cabinet-3',
      ['Survey of homes: two thirds done', 'To take stock of the survey and what it has found.'],
      opens(
        'dunmoor',
        'Six thousand and twelve homes seen. Two hundred and four kitchens older than the people who use them, and one boiler nobody owned up to.',
      ),
      asks('whitlock', 'What is in the third that has not been seen, and why was it left to last?'),
      limb('note', 'the findings so far, and the £9.1 million that they imply over ten years'),
      because(
        'The panel’s housing test depends on the survey being finished.',
        'Stopping at a sample of half the homes was rejected, as the worst blocks were in the other half.',
      ),
    ),
    at(
      'scrutiny+1',
      [
        'Repairs: how quick, how good?',
        'To compare a year of the in-house service with the last year of the contract.',
      ],
      awaits('Repairs service: a year in figures', {
        state: 'expected',
        owner: 'housing-director',
        expectedInDays: -9,
      }),
    ),
  ],
}
