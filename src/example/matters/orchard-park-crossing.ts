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
  voice,
  type Storyline,
} from '../moment.ts'

/** A petition for a zebra crossing that took longer than the children who asked for it spent at the school. */
export const orchardParkCrossing: Storyline = {
  key: 'orchard-park-crossing',
  title: 'Petition: a crossing on Cider Lane',
  summary:
    'Pupils of Orchard Park Primary asked for a crossing outside the school. Their petition went to the Council, to scrutiny, to the Cabinet and at last to the road.',
  kind: 'petition',
  wards: ['Orchard Park'],
  moments: [
    at(
      'council-10',
      [
        'Petition: a crossing on Cider Lane',
        'To receive a petition with 1,286 names, 214 of them in crayon.',
      ],
      voice(
        'Three pupils of Orchard Park Primary',
        'They had counted cars for a week from behind the hedge. There were 311 between half past eight and nine, and eleven of them stopped.',
      ),
      say('mistrell', 'Had lived on Cider Lane for twenty years and crossed it every day by running.'),
      limb('refer', 'the petition to Overview and Scrutiny, with the Council’s thanks for the counting'),
    ),
    at(
      'scrutiny-10',
      [
        'Cider Lane: the case for a crossing',
        'To test the petition against the Council’s own rule for crossings.',
      ],
      opens(
        'kilnsey',
        'The rule multiplies walkers by traffic squared. Cider Lane scores 0.71 and the rule asks for 1.',
      ),
      asks(
        'greavely',
        'Does the rule count a child who is driven because her parents will not let her walk?',
      ),
      answers('kilnsey', 'It does not, and that is a fair criticism of the rule.'),
      limb('recommend', 'to the Cabinet that a crossing be built and the rule rewritten'),
    ),
    at(
      'cabinet-12',
      ['Crossings: a new rule, and Cider Lane', 'To answer scrutiny on the petition.'],
      paper('crossings-rule'),
      opens(
        'ferriday',
        'The new rule asks who would walk if they could. Cider Lane comes third of 44 sites under it.',
      ),
      guest(
        'The headteacher of Orchard Park Primary',
        'Would have the rule taught in year five, as an example of squaring.',
      ),
      limb('approve', 'the new rule'),
      promise('agree', 'that a zebra crossing be built on Cider Lane, at £46,000, within a year', {
        owner: 'place-director',
        dueDays: 365,
        back: 'council',
      }),
      because(
        'The old rule measured the traffic and not the need.',
        'A lollipop patrol alone was rejected: the post has been advertised four times.',
      ),
    ),
    at(
      'council-6',
      ['Cider Lane crossing: where is it?', 'To answer a question from the petitioners.'],
      voice(
        'A former pupil of Orchard Park Primary',
        'She has now left the school she signed for and would like it built before her brother does too.',
      ),
      answers(
        'ferriday',
        'A gas main lies where the lamp column should stand. It moves on {d+35}, and he has been to look at it twice.',
      ),
      limb('note', 'the question, and that the date now promised is {d+125}'),
    ),
    at(
      'cabinet-5',
      ['Cider Lane crossing: opened', 'To record that the crossing is in use, and how late it was.'],
      opens(
        'ferriday',
        'Opened on {d-20}, five weeks after the date promised. The first across was the petitioner’s brother, holding a scooter.',
      ),
      say('imlay', 'Electric buses stop for it beautifully.'),
      limb('note', 'that the undertaking was kept, late, and why'),
      because(
        'Residents are entitled to see the first date as well as the last.',
        'Reporting the second date only was considered wrong.',
      ),
    ),
    at(
      'council-2',
      [
        'Cider Lane: report back on the petition',
        'To tell the Council what became of the petition it referred.',
      ],
      opens('mistrell', 'In the same week of counting, 97 cars stopped, out of 288.'),
      voice(
        'Two pupils of Orchard Park Primary',
        'Reported that the number walking to school had gone from 61 to 104, which they worked out by asking.',
      ),
      limb('receive', 'the report, and to close the petition'),
    ),
  ],
}
