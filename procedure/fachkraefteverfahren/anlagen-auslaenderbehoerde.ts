import { altersgrenzeIn } from './altersgrenze.ts'
import type { Anlage, Anlagenlage } from './anlage.ts'
import { aufVerlangen, immer } from './anlage.ts'
import { istAbschnitt4 } from './bedingungen.ts'
import { fassungenDer } from './vereinbarungslage.ts'
import { vollmacht } from './vertretung.ts'
import type { Anerkennungsstand } from './vorhaben.ts'
import { mussVersichern } from './wegbedingungen.ts'

/** Papers for the agreement and the Vorabzustimmung (§ 81a Abs. 2 Nr. 5 AufenthG). */

const NACHWEIS = '§ 81a Abs. 2 Nr. 5 AufenthG'
const fuer = 'auslaenderbehoerde'

export const anlagenDerAuslaenderbehoerde: readonly Anlage[] = [
  {
    id: 'AN-01',
    von: 'fachkraft',
    fuer,
    form: ['original'],
    norm: '§ 81a Abs. 2 Nr. 2 AufenthG a. F.',
    noetig: (lage) => fassungenDer(lage).includes('mitVollmacht'),
    belegt: ({ akte }) => vollmacht(akte) !== undefined,
  },
  {
    id: 'AN-01b',
    von: 'vertretung',
    fuer,
    form: ['original', 'elektronisch'],
    norm: '§ 81a Abs. 2 Nr. 2 AufenthG',
    noetig: (lage) => fassungenDer(lage).includes('mitVersicherung'),
    belegt: ({ akte }) => akte.hat('bevollmaechtigungVersichert'),
  },
  {
    id: 'AN-02',
    von: 'fachkraft',
    fuer,
    form: ['farbkopie'],
    norm: '§ 5 Abs. 1 Nr. 4 AufenthG',
    noetig: immer,
    belegt: geprueft('identitaetUndPass'),
  },
  {
    id: 'AN-03',
    von: 'fachkraft',
    fuer,
    form: ['farbkopie'],
    norm: NACHWEIS,
    noetig: ({ vorhaben }) => vorhaben.wohnsitzInDerUnion,
    belegt: vorabzustimmung,
  },
  {
    id: 'AN-04',
    von: 'arbeitgeber',
    fuer,
    form: ['original', 'kopie'],
    norm: '§ 81a Abs. 2 Nr. 1 AufenthG',
    noetig: immer,
    belegt: (lage) =>
      vorabzustimmung(lage) ||
      lage.akte.letzter('ansprechpartnerBenannt', (e) => e.fuer === 'arbeitgeber') !== undefined,
  },
  {
    id: 'AN-05',
    von: 'arbeitgeber',
    fuer,
    form: ['original'],
    norm: '§ 81a Abs. 1 S. 2 AufenthG',
    noetig: ({ vorhaben }) => vorhaben.unterbevollmaechtigung,
    belegt: ({ akte }) => akte.hat('untervollmachtErteilt'),
  },
  {
    id: 'AN-06',
    von: 'unterbevollmaechtigter',
    fuer,
    form: ['original'],
    norm: '§ 81a Abs. 2 Nr. 1 AufenthG',
    noetig: ({ vorhaben }) => vorhaben.unterbevollmaechtigung,
    belegt: (lage) =>
      vorabzustimmung(lage) ||
      lage.akte.letzter('ansprechpartnerBenannt', (e) => e.fuer === 'unterbevollmaechtigter') !== undefined,
  },
  {
    id: 'AN-07',
    von: 'arbeitgeber',
    fuer,
    form: ['original', 'kopie'],
    norm: '§ 18 Abs. 2 Nr. 1 AufenthG',
    noetig: ({ vorhaben }) => vorhaben.weg !== 'berufsausbildung',
    belegt: angebot,
  },
  {
    id: 'AN-07a',
    von: 'arbeitgeber',
    fuer,
    form: ['original', 'kopie'],
    norm: '§ 16a Abs. 1 S. 1 AufenthG',
    noetig: (lage) => ausbildung(lage) !== undefined && ausbildung(lage) !== 'schulplatz',
    belegt: angebot,
  },
  {
    id: 'AN-07b',
    von: 'fachkraft',
    fuer,
    form: ['kopie'],
    norm: '§ 16a Abs. 2 S. 1 AufenthG',
    noetig: (lage) => ausbildung(lage) === 'schulplatz',
    belegt: angebot,
  },
  {
    id: 'AN-08',
    von: 'fachkraft',
    fuer,
    form: ['kopie'],
    norm: ({ vorhaben }) => altersgrenzeIn(vorhaben.weg),
    noetig: ({ vorhaben }) => vorhaben.altersvorsorgeNoetig === 'ja',
    belegt: geprueft('altersvorsorge'),
  },
  {
    id: 'AN-09',
    von: 'fachkraft',
    fuer,
    form: ['beglaubigteKopie', 'kopie'],
    norm: '§ 18 Abs. 2 Nr. 4 AufenthG',
    noetig: mitStand('gleichwertig', 'teilweiseGleichwertig'),
    belegt: (lage) => vorabzustimmung(lage) || lage.akte.hat('anerkennungEntschieden'),
  },
  {
    id: 'AN-10',
    von: 'fachkraft',
    fuer,
    form: ['elektronisch', 'kopie'],
    norm: '§ 18 Abs. 2 Nr. 4 AufenthG',
    noetig: mitStand('vergleichbar'),
    belegt: vorabzustimmung,
  },
  {
    id: 'AN-11',
    von: 'fachkraft',
    fuer,
    form: ['elektronisch', 'kopie'],
    norm: '§ 81a Abs. 3 S. 1 Nr. 2a AufenthG',
    noetig: mitStand('anerkennungspartnerschaft'),
    belegt: (lage) => vorabzustimmung(lage) || entschieden(lage, 'digitaleAuskunft'),
  },
  {
    id: 'AN-12',
    von: 'fachkraft',
    fuer,
    form: ['beglaubigteKopie', 'kopie'],
    norm: '§ 18 Abs. 2 Nr. 3 AufenthG',
    noetig: ({ vorhaben }) => vorhaben.reglementiert && istAbschnitt4(vorhaben),
    belegt: (lage) => vorabzustimmung(lage) || entschieden(lage, 'berufsausuebungserlaubnis'),
  },
  { id: 'AN-13', von: 'fachkraft', fuer, form: ['kopie'], norm: NACHWEIS, noetig: mitDeutsch, belegt: vorabzustimmung },
  {
    id: 'AN-14',
    von: 'vertretung',
    fuer,
    form: ['kopie'],
    norm: '§ 16d Abs. 3 S. 1 AufenthG',
    // Whoever has a decision on partial equivalence already needs the agreement all the same.
    noetig: ({ vorhaben }) => vorhaben.weg === 'anerkennungspartnerschaft',
    belegt: vorabzustimmung,
  },
  {
    id: 'AN-15',
    von: 'arbeitgeber',
    fuer,
    form: ['original', 'kopie'],
    norm: '§ 16d Abs. 1 S. 1 AufenthG',
    noetig: ({ vorhaben }) => vorhaben.weg === 'anerkennungMassnahme',
    belegt: vorabzustimmung,
  },
  { id: 'AN-16', von: 'auslaenderbehoerde', fuer, form: ['kopie'], norm: NACHWEIS, noetig: aufVerlangen },
  { id: 'AN-17', von: 'vertretung', fuer, form: ['kopie'], norm: '§ 81a Abs. 4 AufenthG', noetig: aufVerlangen },
  {
    id: 'AN-18',
    von: 'fachkraft',
    fuer,
    form: ['kopie'],
    norm: NACHWEIS,
    noetig: ({ vorhaben }) => vorhaben.weg === 'blaueKarteInformatik' || vorhaben.weg === 'berufserfahrung',
    belegt: vorabzustimmung,
  },
  {
    id: 'AN-19',
    von: 'vertretung',
    fuer,
    form: ['original', 'elektronisch'],
    norm: '§ 18 Abs. 2 Nr. 4a AufenthG',
    noetig: ({ vorhaben, heute }) => mussVersichern(vorhaben, heute),
    belegt: ({ akte, wechsel }) => {
      const valid = akte.alle('beschaeftigungVersichert').filter(({ seq }) => seq > wechsel)
      return new Set(valid.map(({ ereignis }) => ereignis.von)).size === 2
    },
  },
  {
    id: 'AN-20',
    von: 'arbeitgeber',
    fuer,
    form: ['original'],
    norm: '§ 6 Abs. 1 Nr. 2 BGebG',
    noetig: ({ akte }) => akte.letzter('gebuehrFestgesetzt')?.ereignis.schuldner === 'arbeitgeber',
    belegt: ({ akte }) => akte.hat('gebuehrGezahlt'),
  },
]

function vorabzustimmung({ akte, wechsel }: Anlagenlage): boolean {
  return akte.letzter('vorabzustimmungErteilt', (_, { seq }) => seq > wechsel) !== undefined
}

function angebot({ akte }: Anlagenlage): boolean {
  return akte.hat('angebotVorgelegt')
}

function ausbildung({ akte, vorhaben }: Anlagenlage): string | undefined {
  if (vorhaben.weg !== 'berufsausbildung') return undefined
  return akte.letzter('angebotVorgelegt')?.ereignis.art ?? 'ausbildungsvertrag'
}

function geprueft(punkt: 'identitaetUndPass' | 'altersvorsorge'): (lage: Anlagenlage) => boolean {
  return ({ akte, wechsel }) =>
    akte.letzter('voraussetzungenGeprueft', (_, { seq }) => seq > wechsel)?.ereignis.ergebnisse[punkt] === 'erfuellt'
}

function mitStand(...staende: readonly Anerkennungsstand[]): (lage: Anlagenlage) => boolean {
  return ({ vorhaben }) => staende.includes(vorhaben.anerkennungsstand)
}

const wegeMitDeutsch: readonly string[] = [
  'anerkennungMassnahme',
  'anerkennungspartnerschaft',
  'anerkennungVermittlungsabsprache',
  'anerkennungPruefung',
  'qualifikationsanalyse',
]

/** § 16d AufenthG asks for German in Abs. 1, 3, 4, 5 and 6; elsewhere it depends on the profession or the school. */
function mitDeutsch({ vorhaben: { weg } }: Anlagenlage): boolean {
  return wegeMitDeutsch.includes(weg)
}

function entschieden({ akte }: Anlagenlage, gegenstand: 'digitaleAuskunft' | 'berufsausuebungserlaubnis'): boolean {
  return akte.letzter('anerkennungEntschieden', (ereignis) => ereignis.gegenstand === gegenstand) !== undefined
}
