import {
  answers,
  asks,
  at,
  awaits,
  because,
  guest,
  limb,
  opens,
  paper,
  say,
  type Storyline,
} from '../moment.ts'

/** Potholes, bridges and 380 miles of road. */
export const roads: Storyline = {
  key: 'roads',
  title: 'Roads and potholes',
  summary: 'How the Council chooses which of 380 miles to mend, and how a hole is counted.',
  kind: 'transport',
  moments: [
    at(
      'scrutiny-10',
      ['Potholes: the same hole five times', 'To ask why holes come back.'],
      opens(
        'kilnsey',
        'A cold patch costs £38 and lasts three months. A cut and fill costs £112 and lasts six years. We did 9,000 of the first.',
      ),
      guest(
        'A cyclist from Northway',
        'Could name four of his holes by their shapes, and had fallen into the one like Ireland.',
      ),
      limb('recommend', 'to the Cabinet that holes be mended once'),
    ),
    at(
      'cabinet-13',
      ['Mending holes once', 'To change the way a hole is mended, as scrutiny asked.'],
      opens('ferriday', 'The same money mends a third as many holes and three times as many stay mended.'),
      say('kilnsey', 'Gangs have asked for it for years; nobody likes to be thanked for a patch.'),
      limb('agree', 'that a hole be cut and filled unless it is dangerous tonight'),
      because(
        'Half of all complaints concern a hole already mended.',
        'Paying the contractor by the hole was what produced the complaints.',
      ),
    ),
    at(
      'scrutiny-8',
      ['Which roads first', 'To look at the list of resurfacing.'],
      asks(
        'prossard',
        'The list follows complaints. Do roads without complaints have no holes, or no complainers?',
      ),
      answers(
        'kilnsey',
        'We drove all 380 miles with a camera. The worst mile is in Canal Side, and nobody had ever written about it.',
      ),
      limb('recommend', 'that the camera decide'),
    ),
    at(
      'cabinet-9',
      ['Resurfacing by need', 'To approve a list made by camera.'],
      paper('roads-by-need'),
      opens(
        'ferriday',
        'Abbeyfields falls from fourteen streets to three. He had told Councillor Quill himself.',
      ),
      say('quill', 'His residents would be cross with him, and the camera would be right.'),
      limb('approve', 'the list of 61 streets at £4.2 million'),
      because(
        'It mends the worst roads first, wherever they are.',
        'An equal sum for each ward was considered and would have resurfaced four roads that are sound.',
      ),
    ),
    at(
      'scrutiny-3',
      ['Claims for damage', 'To see whether fewer wheels are being broken.'],
      opens('kilnsey', 'Claims fell from 611 to 240, and what we pay out from £204,000 to £71,000.'),
      asks('nyland', 'Are there fewer broken wheels, or fewer people who think it worth claiming?'),
      limb('note', 'that claims for damage have fallen by three fifths'),
    ),
    at(
      'cabinet-3',
      ['Weir Bridge: a weight limit', 'To limit a bridge to 7.5 tonnes.'],
      opens('ferriday', 'A diver found that one pier stands on a sill and the other on faith.'),
      asks('imlay', 'Do the new buses come under seven and a half tonnes?'),
      limb('agree', 'the limit, and £62,000 for a design'),
      because(
        'The bridge carries 90 lorries a day for which it was not built.',
        'Closing the bridge to all traffic was rejected because ambulances use it.',
      ),
    ),
    at(
      'cabinet+1',
      ['Weir Bridge: strengthening', 'To approve the strengthening of the bridge.'],
      awaits('Weir Bridge: options', { state: 'expected', owner: 'place-director', expectedInDays: -8 }),
    ),
    at('scrutiny+2', ['Roads: what the camera saw', 'To compare this year’s survey with the last.']),
    at('cabinet+3', ['Resurfacing: next year’s streets', 'To approve the list for next year.']),
  ],
}
