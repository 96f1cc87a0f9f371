import type { AnlagenIdMit, Unterlagentext } from '../procedure-words.ts'

/** Papers of the family that comes along or follows soon. */
export const familienunterlagenEn: Readonly<Record<AnlagenIdMit<'AF'>, Unterlagentext>> = {
  'AF-01': {
    titel: 'Power of the spouse or life partner',
    was: 'Whoever follows allows the employer to ask for a place in the procedure.',
    gut: 'The original, signed in person, with the names as in the passport. It says whether a sub-power is allowed.',
  },
  'AF-02': {
    titel: 'Power of the custodians',
    was: 'Those who have custody decide for a minor child.',
    gut: 'The original, signed by all custodians, with the name of the child as in the passport.',
  },
  'AF-03': {
    titel: 'Passport of the member of the family',
    was: 'It shows who comes along. Children need a passport of their own too.',
    gut: 'Colour copy of the page with the photo, easy to read, whole and still valid.',
  },
  'AF-04': {
    titel: 'Marriage certificate, international form',
    was: 'The multilingual form shows the marriage and needs neither apostille nor translation.',
    gut: 'An officially certified copy. Not every state issues this form; then the next line counts.',
  },
  'AF-04b': {
    titel: 'Marriage certificate in the original language',
    was: 'The certificate of the home state where there is no international form.',
    gut: 'Original or certified copy with apostille or legalisation. The translation goes with it as a copy.',
  },
  'AF-05': {
    titel: 'Proof of A1 German of the spouse',
    was: 'Simple German. Most titles for skilled workers do without it.',
    gut: 'Certificate of a recognised provider (ALTE), all parts passed.',
  },
  'AF-06': {
    titel: 'Birth certificate, international form',
    was: 'The multilingual form shows who the parents are and needs neither apostille nor translation.',
    gut: 'An officially certified copy, one for each child. Both parents are named.',
  },
  'AF-06b': {
    titel: 'Birth certificate in the original language',
    was: 'The certificate of the state of birth where there is no international form.',
    gut: 'Original or certified copy with apostille or legalisation. The translation goes with it as a copy.',
  },
  'AF-07': {
    titel: 'Consent of the other parent',
    was: 'Needed where a child moves to only one of two custodians.',
    gut: 'The original with a certified signature. Whoever has sole custody shows the decision instead.',
  },
}
