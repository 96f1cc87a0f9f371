import { gegenstaende } from '#procedure/fachkraefteverfahren/anerkennungslage.ts'
import { empfaenger } from '#procedure/fachkraefteverfahren/anlage.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { fassungenAm } from '#procedure/fachkraefteverfahren/vereinbarungslage.ts'
import { istVertreten } from '#procedure/fachkraefteverfahren/vertretung.ts'
import { type Anlass, type PapierId, type Papierlage, type Papierregel, verfahrensseite } from './papier.ts'
import { papieranlaesse } from './papieranlaesse.ts'
import { anwaltlichVersichert } from './vereinbarung/fall.ts'

const { einmal, abschnitt4, offenePflichten, alsErinnerung } = papieranlaesse
const SEITE: readonly Partei[] = ['fachkraft', ...verfahrensseite]
const BEHOERDE: readonly Partei[] = ['auslaenderbehoerde']
const ARBEITGEBER: readonly Partei[] = ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']
const FAMILIE: readonly Partei[] = ['familie', ...SEITE]

/** Powers and appointments: who acts for whom. */
const vollmachten: readonly Papierregel[] = [
  {
    id: 'vollmachtFachkraft',
    fuer: SEITE,
    unterzeichner: ({ akte }) => [akte.vorhaben?.minderjaehrig ? 'sorgeberechtigte' : 'fachkraft'],
    form: 'original',
    norm: '§ 14 Abs. 1 S. 3 VwVfG',
    zweisprachig: true,
    anlaesse: ({ akte }) => einmal(!istVertreten(akte) || !akte.hat('vollmachtErteilt')),
    noetig: ['fachkraft', 'arbeitgeber'],
    erwuenscht: ['geburtsdatum', 'pass', 'anschrift', 'arbeitgeberAnschrift'],
  },
  {
    id: 'untervollmacht',
    fuer: ARBEITGEBER,
    unterzeichner: () => ['arbeitgeber'],
    form: 'original',
    norm: '§ 81a Abs. 1 S. 2 AufenthG',
    zweisprachig: false,
    anlaesse: ({ akte }) =>
      einmal(akte.vorhaben?.unterbevollmaechtigung === true && !akte.hat('untervollmachtErteilt')),
    noetig: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter'],
    erwuenscht: ['geburtsdatum', 'arbeitgeberAnschrift'],
  },
  {
    id: 'anwaltlicheVersicherung',
    fuer: ARBEITGEBER,
    unterzeichner: () => ['unterbevollmaechtigter'],
    form: 'original',
    norm: '§ 14 Abs. 1 S. 3 VwVfG',
    zweisprachig: false,
    anlaesse: ({ akte, angaben }) =>
      einmal(
        akte.vorhaben?.unterbevollmaechtigung === true &&
          anwaltlichVersichert(angaben) &&
          !akte.hat('vorabzustimmungErteilt'),
      ),
    noetig: ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter'],
    erwuenscht: ['geburtsdatum', 'arbeitgeberAnschrift'],
  },
  {
    id: 'beauftragungArbeitgeber',
    fuer: ARBEITGEBER,
    unterzeichner: () => ['arbeitgeber'],
    form: 'original',
    norm: '§ 81a Abs. 2 Nr. 1 AufenthG',
    zweisprachig: false,
    anlaesse: ({ akte }) => einmal(!akte.hat('vorabzustimmungErteilt')),
    noetig: ['arbeitgeber', 'ansprechpartner'],
    erwuenscht: ['stellvertretung', 'arbeitgeberAnschrift'],
  },
  {
    id: 'beauftragungUnterbevollmaechtigter',
    fuer: ARBEITGEBER,
    unterzeichner: () => ['unterbevollmaechtigter'],
    form: 'original',
    norm: '§ 81a Abs. 2 Nr. 1 AufenthG',
    zweisprachig: false,
    anlaesse: ({ akte }) =>
      einmal(akte.vorhaben?.unterbevollmaechtigung === true && !akte.hat('vorabzustimmungErteilt')),
    noetig: ['unterbevollmaechtigter'],
    erwuenscht: ['stellvertretung'],
  },
  {
    id: 'vollmachtEhegatte',
    fuer: FAMILIE,
    unterzeichner: () => ['ehegatte'],
    form: 'original',
    norm: '§ 81a Abs. 4 AufenthG',
    zweisprachig: true,
    anlaesse: angehoerige('ehegatte', 'lebenspartner'),
    noetig: ['fachkraft', 'arbeitgeber'],
    erwuenscht: ['arbeitgeberAnschrift'],
  },
  {
    id: 'vollmachtSorgeberechtigte',
    fuer: FAMILIE,
    unterzeichner: () => ['sorgeberechtigte'],
    form: 'original',
    norm: '§ 81a Abs. 4 AufenthG',
    zweisprachig: true,
    anlaesse: angehoerige('kind'),
    noetig: ['fachkraft', 'arbeitgeber'],
    erwuenscht: ['arbeitgeberAnschrift'],
  },
]

/** What employer and worker assure or take upon themselves. */
const erklaerungen: readonly Papierregel[] = [
  {
    id: 'versicherungBevollmaechtigung',
    fuer: ARBEITGEBER,
    // The text names the employer. Whether somebody else can assure it for the employer is open, so nobody else is asked to.
    unterzeichner: () => ['arbeitgeber'],
    form: 'schriftlichOderQualifiziert',
    norm: '§ 81a Abs. 2 Nr. 2 AufenthG',
    zweisprachig: false,
    anlaesse: ({ akte, heute }) =>
      einmal(fassungenAm(heute).includes('mitVersicherung') && !akte.hat('bevollmaechtigungVersichert')),
    noetig: ['fachkraft', 'arbeitgeber'],
    erwuenscht: ['geburtsdatum', 'arbeitgeberAnschrift'],
  },
  {
    id: 'versicherungArbeitgeber',
    fuer: ARBEITGEBER,
    unterzeichner: () => ['arbeitgeber'],
    form: 'schriftlichOderQualifiziert',
    norm: '§ 18 Abs. 2 Nr. 4a AufenthG',
    zweisprachig: false,
    anlaesse: abschnitt4('arbeitgeber'),
    noetig: ['fachkraft', 'arbeitgeber'],
    erwuenscht: ['beschaeftigung', 'betriebsstaette'],
  },
  {
    id: 'versicherungFachkraft',
    fuer: SEITE,
    unterzeichner: () => ['fachkraft'],
    form: 'schriftlichOderQualifiziert',
    norm: '§ 18 Abs. 2 Nr. 4a AufenthG',
    zweisprachig: true,
    anlaesse: abschnitt4('fachkraft'),
    noetig: ['fachkraft', 'arbeitgeber'],
    erwuenscht: ['geburtsdatum', 'beschaeftigung', 'betriebsstaette'],
  },
  {
    id: 'kostenuebernahme',
    fuer: ARBEITGEBER,
    unterzeichner: () => ['arbeitgeber'],
    form: 'original',
    norm: '§ 6 Abs. 1 Nr. 2 BGebG',
    zweisprachig: false,
    anlaesse: ({ akte, angaben: { verfahren } }) =>
      einmal(
        (verfahren.zahler === 'arbeitgeber' ||
          verfahren.gebuehrenschuldner === 'arbeitgeber' ||
          akte.letzter('gebuehrFestgesetzt')?.ereignis.schuldner === 'arbeitgeber') &&
          !akte.hat('gebuehrGezahlt'),
      ),
    noetig: ['fachkraft', 'arbeitgeber'],
    erwuenscht: ['arbeitgeberAnschrift', 'auslaenderbehoerde'],
  },
  {
    id: 'ergaenzungsblatt',
    fuer: ARBEITGEBER,
    unterzeichner: () => ['niemand'],
    form: 'ohneUnterschrift',
    norm: '§ 81a Abs. 4 AufenthG',
    zweisprachig: false,
    anlaesse: ({ angaben }) => einmal(angaben.familie.length > ANGEHOERIGE_IM_VORDRUCK),
    noetig: ['fachkraft'],
    erwuenscht: [],
  },
  {
    id: 'anlagenliste',
    fuer: SEITE,
    unterzeichner: () => ['niemand'],
    form: 'ohneUnterschrift',
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    zweisprachig: false,
    anlaesse: listenanlaesse,
    noetig: [],
    erwuenscht: ['fachkraft', 'auslaenderbehoerde'],
  },
]

/** What the office that runs the file writes to others. */
const schreiben: readonly Papierregel[] = [
  {
    id: 'deckblatt',
    fuer: BEHOERDE,
    unterzeichner: () => ['auslaenderbehoerde'],
    form: 'brief',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    zweisprachig: false,
    anlaesse: ({ akte }) =>
      akte.vorhaben && gegenstaende(akte.vorhaben).length > 0 && !akte.hat('anerkennungEntschieden')
        ? [{ bezug: '', empfaenger: empfaenger(akte.vorhaben) }]
        : [],
    noetig: ['fachkraft', 'auslaenderbehoerde'],
    erwuenscht: ['geburtsdatum', 'arbeitgeber', 'beschaeftigung'],
  },
  {
    id: 'weiterleitung',
    fuer: BEHOERDE,
    unterzeichner: () => ['auslaenderbehoerde'],
    form: 'brief',
    norm: '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    zweisprachig: false,
    anlaesse: offenePflichten('bestaetigungUebersenden'),
    noetig: ['fachkraft', 'auslaenderbehoerde', 'arbeitgeber'],
    erwuenscht: [],
  },
  {
    id: 'einladung',
    fuer: BEHOERDE,
    unterzeichner: () => ['auslaenderbehoerde'],
    form: 'brief',
    norm: '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    zweisprachig: false,
    anlaesse: offenePflichten('einladung'),
    noetig: ['fachkraft', 'auslaenderbehoerde', 'arbeitgeber'],
    erwuenscht: [],
  },
  {
    id: 'empfangsbekenntnis',
    fuer: ARBEITGEBER,
    unterzeichner: () => ['empfaenger'],
    form: 'original',
    norm: '§ 5 Abs. 1 S. 3 VwZG',
    zweisprachig: false,
    anlaesse: ({ akte }) => {
      const entschieden = akte.letzter('anerkennungEntschieden')
      const bekannt = entschieden && akte.letzter('empfangBekannt', (_, { seq }) => seq > entschieden.seq)
      return entschieden && !bekannt ? [{ bezug: String(entschieden.seq), eintrag: entschieden }] : []
    },
    noetig: ['fachkraft', 'auslaenderbehoerde', 'arbeitgeber'],
    erwuenscht: [],
  },
  {
    id: 'erinnerung',
    fuer: BEHOERDE,
    unterzeichner: () => ['auslaenderbehoerde'],
    form: 'brief',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    zweisprachig: false,
    anlaesse: alsErinnerung,
    noetig: ['fachkraft', 'auslaenderbehoerde'],
    erwuenscht: [],
  },
]

/** As many members of the family have room in the agreement itself. */
export const ANGEHOERIGE_IM_VORDRUCK = 4

/** Every paper, in the order in which a procedure needs it. A paper that does not stand here is nobody's. */
export const papierregeln: readonly Papierregel[] = [...vollmachten, ...erklaerungen, ...schreiben]

export const papierIds: readonly PapierId[] = papierregeln.map(({ id }) => id)

function angehoerige(...verhaeltnisse: readonly string[]): (lage: Papierlage) => readonly Anlass[] {
  return ({ angaben, akte }) =>
    akte.hat('vorabzustimmungErteilt')
      ? []
      : angaben.familie
          .filter(({ verhaeltnis }) => verhaeltnis !== undefined && verhaeltnisse.includes(verhaeltnis))
          .map((person) => ({ bezug: person.id, person }))
}

/** A list for each recipient that the file knows: the office, the body that examines, the Bundesagentur. */
function listenanlaesse({ akte: { vorhaben } }: Papierlage): readonly Anlass[] {
  if (!vorhaben) return []
  const stelle = gegenstaende(vorhaben).length > 0 ? [empfaenger(vorhaben)] : []
  const agentur = vorhaben.zustimmungNoetig === 'nein' ? [] : (['bundesagentur'] as const)
  return (['auslaenderbehoerde', ...stelle, ...agentur] as const).map((partei) => ({
    bezug: partei,
    empfaenger: partei,
  }))
}
