import type { qualifikation as facts } from '../../facts/qualifikation.ts'
import type { FactTexts } from '../catalogue.ts'

export const qualifikation = {
  abschluesse: {
    label: 'Qualifications',
    question: 'Which qualifications have you completed?',
    help: 'Choose everything you finished with a final certificate, even if you no longer have it. A training counts if it is regulated in its state. Courses and single terms do not count.',
    values: {
      deutscheBerufsausbildung: 'vocational training in Germany of at least two years',
      auslaendischeBerufsausbildung: 'vocational training abroad',
      deutscherHochschulabschluss: 'university degree in Germany',
      auslaendischerHochschulabschluss: 'university degree abroad',
      keiner: 'no qualification',
    },
  },
  gleichwertigkeit: {
    label: 'Recognition',
    question: 'Has your foreign qualification been recognised in Germany?',
    help: 'The answer stands in the notice of the body that recognises qualifications, for example IHK FOSA, a chamber of crafts or an authority of a Land. A translation, a certified copy or an apostille is not a recognition. In nursing, medicine and other professions that only a certain training opens, the recognition is part of the notice on the licence. For a university degree in a profession that is not regulated, anabin or the statement of comparability is usually enough.',
    values: {
      nichtBeantragt: 'not applied for yet',
      beantragt: 'applied for (no notice yet)',
      voll: 'full equivalence',
      teilweise: 'partial equivalence',
      abgelehnt: 'refused',
    },
  },
  anabinHochschule: {
    label: 'Your university in anabin',
    question: 'Which status does your university have in anabin?',
    help: 'anabin is the German database of foreign qualifications: anabin.kmk.org. Open “Institutionen”, search for country and university and read the column “Status”. H+ means: recognised as a university in Germany. H+/- means: it depends on the single degree. H- means: not recognised as a university.',
    values: { hPlus: 'H+', hPlusMinus: 'H+/-', hMinus: 'H-', nichtGelistet: 'not listed in anabin' },
  },
  anabinAbschluss: {
    label: 'Your degree in anabin',
    question: 'How does anabin rate your degree?',
    help: 'On anabin.kmk.org open “Hochschulabschlüsse” and search for country, subject and kind of degree. The rating stands in the details. “Bedingt vergleichbar” (comparable with reservations) is not enough; then the statement of comparability helps.',
    values: {
      entspricht: 'entspricht (corresponds)',
      gleichwertig: 'gleichwertig (equivalent)',
      vergleichbar: 'vergleichbar (comparable)',
      bedingtVergleichbar: 'bedingt vergleichbar (comparable with reservations)',
      andereBewertung: 'another rating',
      nichtGelistet: 'not listed in anabin',
    },
  },
  anabinAbschlussAnDieserHochschule: {
    label: 'Degree listed in anabin at this university',
    question: 'Does anabin list your degree at your university?',
    help: 'This matters only with H+/-. The details of the degree name the universities for which it is rated.',
  },
  zeugnisbewertung: {
    label: 'Statement of comparability of the ZAB',
    question: 'Do you have a statement of comparability (Zeugnisbewertung) of the ZAB?',
    help: 'The statement of comparability is a certificate of the Central Office for Foreign Education (ZAB). It says with which German degree your degree is comparable. You need it only if anabin is not enough. One applies for it on zab.kmk.org.',
    values: {
      keine: 'none yet',
      positiv: 'comparable to a German degree',
      negativ: 'not comparable',
    },
  },
  hochschulabschlussAm: {
    label: 'Day of the university degree',
    question: 'On which day did you obtain your newest university degree?',
    help: 'The day stands on the diploma or certificate. If you have several degrees, the newest counts. It matters if no more than three years lie between it and the application.',
  },
  tertiaererAbschlussGleichgestellt: {
    label: 'Qualification equal to a university degree',
    question: 'Do you have a qualification equal to a degree that is not a university course?',
    help: 'Meant are programmes of at least three years on level 6 of the European Qualifications Framework (EQF) or of the classification ISCED 2011, for example some master craftsman and technical school qualifications. The level often stands on the certificate.',
  },
  ausbildungsdauerMonate: {
    label: 'Length of the training',
    question: 'How many months does your training take by the rules of the state in which you did it?',
    help: 'What counts is the prescribed length, even if you finished earlier. Two years are 24 months.',
  },
  ausbildungStaatlichAnerkannt: {
    label: 'Training recognised by the state of origin',
    question: 'Is your training recognised in the state in which you did it?',
    help: 'This is about the state of the training, not yet about Germany. A certificate of a state school or one licensed by the state speaks for it.',
  },
  hochschulabschlussStaatlichAnerkannt: {
    label: 'Degree recognised by the state of origin',
    question: 'Is your degree recognised in the state in which you obtained it?',
    help: 'This is about the state of your studies, not yet about Germany. As a rule degrees of state and accredited universities are recognised.',
  },
  bestaetigungStaatlicherAnerkennung: {
    label: 'Confirmation of the state recognition',
    question: 'Has a German body confirmed that your qualification is recognised in its state of origin?',
    help: 'For a training the Central Office for Foreign Education (ZAB) does this with its digital information on professional qualifications (Digitale Auskunft zur Berufsqualifikation). One applies for it on zab.kmk.org. It is not a recognition in Germany. For a degree it is not issued: a print-out from anabin or a statement of comparability is enough.',
    values: { keine: 'not yet', positiv: 'confirmed', negativ: 'not confirmed' },
  },
  auslandshandelskammerZeugnis: {
    label: 'Qualification of a German chamber of commerce abroad',
    question: 'Do you have a vocational qualification of a German chamber of commerce abroad (AHK)?',
    help: 'Meant is a training abroad on the German model (category A). The certificate names the chamber and whether the qualification meets German requirements. A course certificate is not enough.',
  },
  erfahrungMonateInFuenfJahren: {
    label: 'Work experience in the last five years',
    question: 'How many months have you worked in a fitting occupation in the last five years?',
    help: 'Counted back from the day of the application. Count only months you can prove, for example with references or a record of the social insurance.',
  },
  erfahrungMonateInSiebenJahren: {
    label: 'Work experience in the last seven years',
    question: 'How many months have you worked in a fitting occupation in the last seven years?',
    help: 'Counted back from the day of the application. Count only months you can prove, for example with references or a record of the social insurance.',
  },
  erfahrungBefaehigt: {
    label: 'Work experience that enables for this employment',
    question: 'Does your work experience fit the job?',
    help: 'Your references should show that you have already done what is to be done in Germany.',
  },
  erfahrungInInformatik: {
    label: 'Work experience in an IT occupation',
    question: 'Did you gain the experience in an IT occupation?',
    help: 'Meant are IT managers (ISCO group 133) and IT professionals (ISCO group 25), for example software development, databases, networks.',
  },
  erfahrungAufHochschulniveau: {
    label: 'Work experience at the level of a degree',
    question: 'Was your work at the level of a university degree?',
    help: 'References should show that you had tasks which people with a degree usually do. The authority judges it.',
  },
  erfahrungErforderlich: {
    label: 'Work experience needed for the job',
    question: 'Does the job need exactly this experience?',
    help: 'It is best if the job description names the knowledge you bring.',
  },
} as const satisfies FactTexts<typeof facts>
