import { at, because, guest, limb, opens, say, type Storyline } from '../moment.ts'

/** Grants to charities, three years at a time. */
export const charities: Storyline = {
  key: 'charities',
  title: 'Grants to charities',
  summary:
    'Forty-one charities have three-year grants; thirteen had a year’s notice and most of them found another way.',
  kind: 'culture',
  moments: [
    at(
      'cabinet-8',
      ['Grants to charities', 'To choose three-year grants in place of yearly ones.'],
      opens('haldaneby', 'Fifty-four charities spend a month of each year asking us for the same money.'),
      say(
        'quill',
        'He had been told that charities would oppose it, and 38 of the 41 had written to say please.',
      ),
      limb('approve', 'grants of £1.9 million a year for three years to 41 charities'),
      limb('agree', 'that the other thirteen have a year’s notice'),
      because(
        'Certainty is worth more to them than an extra two per cent.',
        'Yearly grants for all 54 charities were rejected because each would be too small to employ anyone.',
      ),
    ),
    at(
      'scrutiny-4',
      ['The thirteen without a grant', 'To hear how they fared.'],
      guest(
        'The treasurer of a lunch club',
        'They closed on Tuesdays and opened a shop. It makes more than the grant did, and she wishes that nobody would repeat that.',
      ),
      say(
        'underhay',
        'Three did close, and one of those was the only place in St Wilfrid’s where widowers cooked.',
      ),
      limb('note', 'that three have closed and ten have not'),
    ),
    at('parenting+1', [
      'Care leavers on the grants panel',
      'To name two young people to help choose grants for youth charities.',
    ]),
    at('cabinet+3', ['Grants to charities: the next three years', 'To begin the next round early.']),
  ],
}
