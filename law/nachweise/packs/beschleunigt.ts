import type { Pack } from '../pack.ts'

/**
 * The visa application after the Vorabzustimmung. The attachments of the agreement before it are the checklist of the
 * procedure, which sees the file and not only answers.
 */
export const beschleunigt = {
  'fast-track-mission': {
    norms: ['§ 81a AufenthG', '§ 31a AufenthV'],
    recipient: 'auslandsvertretung',
    requirements: [
      { document: 'vorabzustimmung', need: 'required' },
      { document: 'visumantrag', need: 'required' },
      { document: 'reisepass', need: 'required' },
      { document: 'lichtbild', need: 'required' },
      { document: 'visumgebuehr', need: 'required' },
      { document: 'belehrungWahreAngaben', need: 'required' },
      { document: 'versicherungArbeitsplatzangebot', need: 'required' },
      { document: 'deutschzertifikat', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
      { document: 'lebenslauf', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
      { document: 'motivationsschreiben', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
      { document: 'arbeitsvertrag', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
      { document: 'bestaetigungBeginn', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
      { document: 'reisekrankenversicherung', need: 'conditional', when: 'auslandsvertretungVerlangtEs' },
    ],
    sources: ['belgradBeschleunigt', 'skopjeBeschleunigt', 'rabatBeschleunigt'],
    confidence: 'A',
  },
} as const satisfies Readonly<Record<string, Pack>>
