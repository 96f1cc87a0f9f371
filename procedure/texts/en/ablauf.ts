import type { Wortschatz } from '../procedure-words.ts'

type Ablauf = Pick<Wortschatz, 'folge' | 'station' | 'stationsstand' | 'pflichtstand' | 'charakter'>

export const ablaufEn: Ablauf = {
  folge: {
    keineFolge: 'The law names no consequence.',
    giltAlsErteilt: 'Consent is deemed to be given.',
    keineFiktionErinnerungMoeglich: 'Silence does not replace the answer; a reminder is possible.',
    dienstaufsicht: 'A complaint to the supervising office is possible.',
    untaetigkeitsklage: 'An action for failure to act can be possible.',
    verfahrenRuht: 'The procedure stands still.',
    angabenBleibenUnberuecksichtigt: 'Later information may be disregarded.',
    entscheidungNachAktenlage: 'The body can decide on what it has.',
    bestandskraft: 'The decision becomes final.',
    zustellungsnachweisFehlt: 'The day of service is harder to prove.',
    saeumniszuschlag: 'A surcharge for late payment can be added.',
    bussgeldArbeitgeber: 'The employer can be fined.',
    bussgeldFachkraft: 'The worker can be fined.',
    widerrufBlaueKarte: 'The EU Blue Card can be revoked.',
    kuenftigeVerfahren: 'It can count against the employer in later procedures.',
    pruefungParagraf96: 'If the worker has entered, it is examined whether the employer committed an offence.',
    neueVorabzustimmung: 'A new advance approval can become necessary.',
    visumVerfaellt: 'The visa expires.',
    keinWeitererTitel: 'No further residence title is issued for this purpose.',
    zusammenhangEntfaellt: 'The family can drop out of the fast-track procedure.',
    beschaeftigungUnzulaessig: 'The job is not allowed.',
    antragNichtMoeglich: 'The next step is not possible.',
  },
  station: {
    beratung: { name: 'Advice', satz: 'The foreigners authority explains procedure and papers.' },
    vereinbarung: {
      name: 'Agreement',
      satz: 'Employer and foreigners authority sign how the procedure runs.',
    },
    gebuehr: { name: 'Fee', satz: 'The fee for the procedure is fixed and paid.' },
    voraufenthalt: { name: 'Earlier stay', satz: 'A file from earlier times is requested.' },
    anerkennung: { name: 'Recognition', satz: 'A body checks the foreign qualification.' },
    erlaubnis: { name: 'Permit for the profession', satz: 'Some professions may be practised only with a permit.' },
    massnahme: {
      name: 'Training measure',
      satz: 'It is settled which measure makes up for differences and whether to go on.',
    },
    zustimmung: {
      name: 'Consent of the employment agency',
      satz: 'The Federal Employment Agency checks the working conditions.',
    },
    pruefung: { name: 'Check', satz: 'The foreigners authority checks whether all conditions are met.' },
    vorabzustimmung: {
      name: 'Advance approval',
      satz: 'The foreigners authority decides whether to approve the visa in advance.',
    },
    termin: { name: 'Visa appointment', satz: 'The mission abroad offers the worker an appointment.' },
    visum: { name: 'Visa', satz: 'The mission abroad decides on the visa.' },
    einreise: { name: 'Entry', satz: 'The worker enters with the visa.' },
    beschaeftigung: { name: 'Job', satz: 'Work or training begins; the residence title is applied for.' },
  },
  stationsstand: {
    erledigt: 'done',
    jetzt: 'now',
    kommt: 'still to come',
    entfaellt: 'not needed',
    abgebrochen: 'broken off',
  },
  pflichtstand: {
    offen: { wort: 'open', erklaerung: 'This is still to be done.' },
    ueberfaellig: { wort: 'overdue', erklaerung: 'The period has ended however it is counted.' },
    gilt: {
      wort: 'holds all along',
      erklaerung: 'This holds the whole time. It is to be done only when something happens.',
    },
    moeglich: { wort: 'possible', erklaerung: 'The time before which this cannot be done has passed.' },
    abgelaufen: { wort: 'over', erklaerung: 'The time is over. Nobody has missed anything.' },
    fiktionEingetreten: {
      wort: 'deemed to be given',
      erklaerung: 'The period has ended however it is counted. For this case the law itself provides the answer.',
    },
    ruht: { wort: 'stands still', erklaerung: 'The period stands still while something else is awaited.' },
    erfuellt: { wort: 'done', erklaerung: 'This was done in time.' },
    verspaetetErfuellt: { wort: 'done late', erklaerung: 'This was done, but after the end of the period.' },
    entfallen: { wort: 'no longer needed', erklaerung: 'This need not be done any more.' },
  },
  charakter: {
    muss: { wort: 'must', erklaerung: 'The law makes it a duty.' },
    soll: {
      wort: 'shall',
      erklaerung: 'This holds in the normal case. It may be different only for a special reason.',
    },
    inDerRegel: {
      wort: 'as a rule',
      erklaerung: 'That is how it mostly goes. There is no right to this day.',
    },
    darf: { wort: 'may', erklaerung: 'This is allowed, but nobody must do it.' },
    fiktion: {
      wort: 'silence counts as an answer',
      erklaerung:
        'If the period ends without an answer, the law treats the case as if there had been one. Lawyers call this a legal fiction.',
    },
    gueltigkeit: { wort: 'valid', erklaerung: 'So long the document or permission is valid.' },
    vereinbarung: { wort: 'agreed', erklaerung: 'This stands in the agreement, not in the law.' },
    praxis: { wort: 'usual', erklaerung: 'This is how the authorities do it. There is no provision on it.' },
    regel: { wort: 'rule of counting', erklaerung: 'Other periods are counted by it.' },
    schritt: {
      wort: 'next step',
      erklaerung: 'There is no period for this. But without this step nothing moves on.',
    },
    unverzueglich: {
      wort: 'without delay',
      erklaerung: 'As quickly as possible, without delay through one’s own fault. The law names no number of days.',
    },
  },
}
