import { answers, asks, at, awaits, because, limb, opens, paper, say, type Storyline } from '../moment.ts'

/** How the money ran through the year, quarter by quarter. */
export const budgetMonitoring: Storyline = {
  key: 'budget-monitoring',
  title: 'How the budget is running',
  summary: 'The quarterly account of what was spent against what was planned, with the arguments it caused.',
  kind: 'finance',
  moments: [
    at(
      'cabinet-16',
      ['Quarterly budget report', 'To see where spending is off its course and what will bring it back.'],
      opens(
        'eddery',
        'A forecast overspend of £3.7 million, three quarters of it on eleven children whose homes cost more than £9,000 a week each.',
      ),
      say('thorne', 'She wanted the eleven spoken of as children first and invoices second.'),
      limb('note', 'a forecast overspend of £3.7 million'),
      limb('agree', 'that every vacancy outside social care be held for six weeks'),
      because(
        'A pause on vacancies saves £110,000 a week and can be ended on a Friday.',
        'A cut of two per cent in every service was rejected because it falls hardest on those that have no vacancies.',
      ),
    ),
    at(
      'scrutiny-9',
      ['Agency staff', 'To ask why £6.4 million goes to agencies.'],
      asks('lowtherby', 'One planner has been temporary for four years. What is temporary about him?'),
      answers('strickley', 'His invoice. He has now applied for the post.'),
      limb(
        'recommend',
        'to the Cabinet that no agency contract pass one year without a chief officer’s signature',
      ),
    ),
    at(
      'cabinet-11',
      ['Agency staff: answer to scrutiny', 'To respond to the committee’s recommendation.'],
      opens(
        'quill',
        'The signature is agreed. Of 61 contracts over a year, 22 have ended since scrutiny asked.',
      ),
      asks('lowtherby', 'And the planner?'),
      limb('agree', 'to accept the recommendation'),
      because(
        'It costs nothing, and the list itself has done much of the work.',
        'Leaving each director to manage their own agency posts was what had been tried before.',
      ),
    ),
    at(
      'cabinet-8',
      [
        'Quarterly budget report: half-way',
        'To note the forecast at the half-year and move money between services.',
      ],
      opens(
        'sengar',
        'The overspend has come down to £900,000. Energy is under and adult care is over, by nearly the same amount, for unrelated reasons.',
      ),
      asks('thorne', 'How much of the fall is thrift, and how much is posts we could not fill?'),
      limb('approve', 'transfers of £1.4 million between services'),
      because(
        'Transfers above £250,000 are for the Cabinet under the constitution.',
        'Leaving the sums where they were would have shown one service over and another under for no reason.',
      ),
    ),
    at(
      'scrutiny-5',
      ['Reserves: how much is enough?', 'To examine the advice on the general reserve.'],
      opens(
        'sengar',
        'Eight per cent of net spending is £17 million. We have £14.2 million, and it should not be spent on anything regular.',
      ),
      say('nyland', 'A reserve is like a wetland: nobody sees what it is for until it rains.'),
      limb('note', 'the advice, and to look again before the next budget'),
    ),
    at(
      'cabinet-4',
      ['Quarterly budget report', 'To hear why home care is £1.1 million over in its first quarter.'],
      opens(
        'chowdhry',
        'Two hundred more people came home from hospital than we planned for. That is the policy working and the budget not.',
      ),
      say(
        'sengar',
        'Half is met by the better care money; the other half is a real pressure and is in the plan for next year.',
      ),
      limb('note', 'the forecast, and the steps proposed to bring it to balance'),
      because(
        'The report discharges the Section 151 Officer’s duty to report quarterly.',
        'A freeze on new care packages was rejected, since people would stay in hospital.',
      ),
    ),
    at(
      'cabinet-1',
      ['Quarterly budget report', 'To note the forecast and approve the write-off of old debts.'],
      paper('budget-quarter'),
      opens(
        'quill',
        'Within £120,000 of balance on £223.9 million. He had never been so nearly bored by a spreadsheet.',
      ),
      asks('whitlock', 'The £212,000 to be written off: how much is from the housing company?'),
      answers(
        'sengar',
        'None. It is 340 sundry debts over six years old, the largest a skip firm that no longer exists.',
      ),
      limb('note', 'a forecast within £120,000 of balance'),
      limb('approve', 'the write-off of £212,000'),
      because(
        'The debts are out of time and cannot be recovered.',
        'Selling the debts to a collector was priced at less than the cost of the paperwork.',
      ),
    ),
    at(
      'cabinet+1',
      ['Draft budget: what residents said', 'To receive the replies to the budget consultation.'],
      awaits('Summary of budget consultation replies', {
        state: 'expected',
        owner: 'finance-director',
        expectedInDays: -8,
      }),
    ),
  ],
}
