import type { Abgleichstexte } from '../procedure-words.ts'

/** What lies behind two statements that differ, and what helps. */
export const abgleichEn: Abgleichstexte = {
  regel: {
    umschrift: {
      titel: 'Another spelling of the same name',
      erklaerung: 'The machine-readable zone knows only the letters A to Z. The names agree, only the letters do not.',
      abhilfe: 'Applications give the name as the page with the photo has it. Nothing is to be done.',
    },
    aufteilung: {
      titel: 'The same names, divided otherwise',
      erklaerung:
        'In some countries the family name comes first, or all names stand in one field. The parts are the same.',
      abhilfe: 'Take over how the passport divides them.',
    },
    abgeschnitten: {
      titel: 'Name cut off in the zone',
      erklaerung: 'The line in the passport is full. The rest of the name stands on the page with the photo.',
      abhilfe: 'Compare with the page with the photo.',
    },
    weitererName: {
      titel: 'One name more',
      erklaerung: 'One side gives a further first name, a patronymic or a second family name.',
      abhilfe: 'All names of the passport belong in the applications. Add what is missing.',
    },
    fruehererName: {
      titel: 'Former name',
      erklaerung: 'The name is the name at birth. Certificates often still bear the name before marriage.',
      abhilfe: 'Add the proof of the change of name.',
    },
    schreibfehler: {
      titel: 'Perhaps a slip of the hand',
      erklaerung: 'The names differ in one sign.',
      abhilfe: 'Correct the place that does not agree with the passport.',
    },
    namenVerschieden: {
      titel: 'Different names',
      erklaerung: 'One name cannot be led back to the other.',
      abhilfe: 'Find out whether the paper belongs to this person. Otherwise the proof of a change of name helps.',
    },
    tagUndMonatVertauscht: {
      titel: 'Day and month swapped',
      erklaerung: 'In some countries the month stands before the day.',
      abhilfe: 'The day in the passport counts. Correct the other place.',
    },
    zifferAnders: {
      titel: 'One digit differs',
      erklaerung: 'The dates differ in one digit.',
      abhilfe: 'Compare with the paper and correct the wrong place.',
    },
    tagVerschieden: {
      titel: 'Different dates',
      erklaerung: 'The two do not give the same day.',
      abhilfe: 'Compare both papers and correct the wrong place.',
    },
    zeichenVerwechselt: {
      titel: 'Signs mixed up',
      erklaerung: 'Zero and O or one and I look alike. Otherwise the number is the same.',
      abhilfe: 'The number of the zone counts, as its check digit holds.',
    },
    nummerVerschieden: {
      titel: 'Another passport number',
      erklaerung: 'There may be a new passport. The appointment for the visa is bound to the number.',
      abhilfe: 'Enter the passport with which the visa is applied for.',
    },
    staatVerschieden: {
      titel: 'Another nationality',
      erklaerung: 'The passport names a state that is not entered with the person.',
      abhilfe: 'Enter all nationalities.',
    },
    rechtsform: {
      titel: 'Another legal form',
      erklaerung: 'The name is the same, the legal form is not. These may be two companies.',
      abhilfe: 'Name the company of the contract everywhere.',
    },
    arbeitgeberVerschieden: {
      titel: 'Different employers',
      erklaerung: 'The consent is given for one employer. The papers name two.',
      abhilfe: 'Find out who employs, and correct the other paper.',
    },
    geschlechtsform: {
      titel: 'The same job, another form',
      erklaerung: 'The words are the same, only the form for women and men is not.',
      abhilfe: 'Nothing is to be done.',
    },
    taetigkeitVerschieden: {
      titel: 'Another job',
      erklaerung: 'Recognition and consent are given for a certain job.',
      abhilfe: 'See whether both mean the same, and call it the same everywhere.',
    },
    gerundet: {
      titel: 'Rounded',
      erklaerung: 'The amounts differ by one euro a month at most.',
      abhilfe: 'Nothing is to be done as long as no threshold lies between them.',
    },
    sonderzahlung: {
      titel: 'With and without a bonus',
      erklaerung: 'With a thirteenth or fourteenth salary the amounts are the same.',
      abhilfe: 'Say whether the bonus is promised. Only then it counts for the minimum pay.',
    },
    andereArbeitszeit: {
      titel: 'Other working hours',
      erklaerung: 'By the hour the pay is the same, the hours differ.',
      abhilfe: 'Find out which hours are agreed.',
    },
    gehaltVerschieden: {
      titel: 'Different pay',
      erklaerung: 'The Federal Employment Agency examines the pay. Another one in the contract leads to questions.',
      abhilfe: 'Correct the form or the contract.',
    },
    stundenVerschieden: {
      titel: 'Different hours a week',
      erklaerung: 'The papers do not give the same working hours.',
      abhilfe: 'Correct the form or the contract.',
    },
  },
  quelle: {
    pass: 'passport (machine-readable zone)',
    personen: 'person as entered',
    angaben: 'details for the agreement',
    formular: 'declaration on the employment',
    vertrag: 'employment contract',
    bescheid: 'decision on recognition',
  },
  feld: {
    name: 'Name',
    geburtsdatum: 'Date of birth',
    staatsangehoerigkeit: 'Nationality',
    passnummer: 'Passport number',
    passGueltigBis: 'Passport valid until',
    arbeitgeber: 'Employer',
    taetigkeit: 'Job',
    gehalt: 'Pay',
    wochenstunden: 'Hours a week',
    beginn: 'Beginning',
  },
  schwere: { hinweis: 'Hint', frage: 'Question', widerspruch: 'Contradiction' },
}
