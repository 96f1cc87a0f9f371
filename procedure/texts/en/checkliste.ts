import type { Checklistentexte } from '../procedure-words.ts'

/** Why a paper is asked for, and how far it is. */
export const checklisteEn: Checklistentexte = {
  bedingung: {
    immer: 'Needed in every procedure.',
    vollmachtInDerVereinbarung:
      'Needed where the agreement asks for the power itself: until July 2026. From 29 to 31 July 2026 it is not certain which version of the law held. Then both power and assurance are needed.',
    versicherungInDerVereinbarung:
      'Needed where the employer assures the power in the agreement: since August 2026. From 29 to 31 July 2026 it is not certain which version of the law held. Then both power and assurance are needed.',
    wohnsitzInAndererEu: 'Needed where the worker lives in another EU state.',
    unterbevollmaechtigung: 'Needed where a law firm, chamber or company acts for the employer.',
    beschaeftigung: 'Needed where the stay is for employment.',
    betrieblicheAusbildung: 'Needed for a training in a firm.',
    schulischeAusbildung: 'Needed for a training at a school.',
    altersversorgung:
      'Needed from the age of 45 on a first grant with pay below 55 % of the pension contribution ceiling.',
    bescheidLiegtVor: 'Needed where recognition has been decided already.',
    abschlussVergleichbar: 'Needed where the degree has been rated comparable already.',
    bestaetigungNoetig:
      'Needed where a confirmation of the qualification is enough in place of recognition. Not in information technology.',
    reglementierterBeruf: 'Needed where the profession may only be practised with a permit.',
    deutschVerlangt: 'Needed where title or profession ask for a level of German that nobody has tested yet.',
    partnerschaft: 'Needed for a recognition partnership.',
    qualifizierung: 'Needed where a measure or a training is part of the stay.',
    qualifikationWirdGeprueft: 'Needed where a body examines the qualification in this procedure.',
    vieleAngehoerige: 'Needed where more than four relatives come along.',
    erfahrungStattAbschluss: 'Needed where experience replaces or completes the qualification.',
    beschaeftigungNachAbschnitt4: 'Needed for all titles for work as a skilled worker or with experience.',
    arbeitgeberZahlt: 'Needed where the employer pays the fee.',
    andereStelle: 'Needed where the body that is competent for the profession examines.',
    zentralstelle: 'Needed where the Central Office for Foreign Education examines.',
    nameWeichtAb: 'Needed where certificates and passport show different names.',
    zustimmungNoetig: 'Needed where the Federal Employment Agency must consent.',
    ehegatteZiehtNach: 'Needed where the spouse or life partner comes along.',
    kindZiehtNach: 'Needed for every minor, unmarried child that comes along.',
    familieZiehtNach: 'Needed for everybody of the family who comes along.',
    ehegatteBrauchtDeutsch:
      'Needed where neither title nor nationality of the worker frees the spouse from it. An illness, little need of integration or hardship can free otherwise (§ 30 Abs. 1 S. 3 AufenthG). The spouse has to show that.',
    elternteilBleibt: 'Needed where a parent with custody does not come along.',
    jederVisumantrag: 'Needed for every visa application.',
    nachWegUndAuslandsvertretung: 'Needed where the way or the mission asks for it.',
  },
  stand: {
    fehlt: 'missing',
    liegtVor: 'in the file',
    formGenuegtNicht: 'there, but not in the form that is asked for',
    beanstandet: 'sent back',
    belegt: 'proved by an entry',
    uebermittelt: 'with the recipient',
  },
  uebersetzung: {
    keine: 'no translation',
    einfach: 'with a translation into German',
    beeidigt: 'with a translation into German by a sworn or recognised translator',
  },
}
