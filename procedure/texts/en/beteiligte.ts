import type { Partei } from '../../fachkraefteverfahren/beteiligte.ts'
import type { Parteitext } from '../procedure-words.ts'

export const beteiligteEn: Readonly<Record<Partei, Parteitext>> = {
  fachkraft: {
    name: 'worker',
    kurz: 'Worker',
    wer: 'the worker',
    erklaerung:
      'The person it is all about, who wants to work or train in Germany. The worker gives the employer power of attorney and applies for the visa in person.',
  },
  arbeitgeber: {
    name: 'employer',
    kurz: 'Employer',
    wer: 'the employer',
    erklaerung:
      'The business in Germany that wants to hire or train the worker. It runs the procedure with power of attorney from the worker.',
  },
  unterbevollmaechtigter: {
    name: 'employer’s representative',
    kurz: 'Representative',
    wer: 'the employer’s representative',
    erklaerung:
      'A law office, chamber or firm that runs the procedure for the employer. The law speaks of a sub-power of attorney.',
  },
  auslaenderbehoerde: {
    name: 'foreigners authority',
    kurz: 'Foreigners authority',
    wer: 'the foreigners authority',
    erklaerung:
      'It signs the agreement and collects the answers of the other offices. Once everything is there it approves the visa in advance.',
  },
  andereAuslaenderbehoerde: {
    name: 'earlier foreigners authority',
    kurz: 'Earlier authority',
    wer: 'the earlier foreigners authority',
    erklaerung: 'It keeps a file from an earlier stay and sends it on request.',
  },
  anerkennendeStelle: {
    name: 'recognition body',
    kurz: 'Recognition body',
    wer: 'the recognition body',
    erklaerung:
      'It checks whether the foreign training is equivalent to a German one. Depending on the profession it is a chamber or a state office, for example.',
  },
  zentralstelle: {
    name: 'central office for foreign education',
    kurz: 'Central office',
    wer: 'the central office for foreign education',
    erklaerung: 'It assesses foreign university degrees and gives information on vocational qualifications.',
  },
  bundesagentur: {
    name: 'Federal Employment Agency',
    kurz: 'Employment agency',
    wer: 'the Federal Employment Agency',
    erklaerung: 'It checks the working conditions and consents to the job where the law asks for its consent.',
  },
  beratungsstelle: {
    name: 'advice centre',
    kurz: 'Advice',
    wer: 'the advice centre',
    erklaerung: 'It helps to find a suitable measure when the qualification is only partly equivalent.',
  },
  auslandsvertretung: {
    name: 'German mission abroad',
    kurz: 'Mission abroad',
    wer: 'the German mission abroad',
    erklaerung: 'The German embassy or consulate. It decides on the visa.',
  },
  familie: {
    name: 'family',
    kurz: 'Family',
    wer: 'the family',
    erklaerung:
      'Spouse and unmarried children under 18 who come along or follow soon. Each person applies for a visa of their own.',
  },
}
