import type { aufenthalt as facts } from '../../facts/aufenthalt.ts'
import type { FactTexts } from '../catalogue.ts'

export const aufenthalt = {
  aufenthaltstitel: {
    label: 'Present residence title in Germany',
    question: 'Which residence title for Germany do you hold at present?',
    help: 'The card and the visa name the section under “Anmerkungen” (remarks), for example “§ 16b AufenthG”. If you have nothing of the kind for Germany, choose “none”.',
    values: {
      keiner: 'none',
      visumfreierKurzaufenthalt: 'visa-free stay of up to 90 days',
      schengenVisum: 'Schengen visa (type C)',
      abschnitt3: 'title for training and studies (§§ 16 to 17 AufenthG)',
      abschnitt4: 'title for work and looking for work (§§ 18 to 21 AufenthG)',
      p25Absatz1Oder2: 'asylum or international protection (§ 25 Abs. 1 or 2 AufenthG)',
      andererAbschnitt5: 'other humanitarian title (§§ 22 to 26 AufenthG)',
      abschnitt6: 'title for the family (§§ 27 to 36a AufenthG)',
      niederlassungserlaubnis: 'settlement permit without end (Niederlassungserlaubnis)',
      aufenthaltsgestattung: 'permission to stay during an asylum procedure (Aufenthaltsgestattung)',
      duldung: 'suspension of deportation (Duldung)',
    },
  },
  anspruchNachEinreiseEntstanden: {
    label: 'Claim that arose only after entry',
    question: 'Did the claim to the residence title arise only after you entered Germany?',
    help: 'This is rare: every condition must have been met only when you were already in Germany. Whoever enters as a visitor with contract and degree in hand usually does not belong here. The foreigners authority (Ausländerbehörde) judges it.',
  },
  zweckwechselGesperrt: {
    label: 'Bar to changing the purpose of the stay',
    question: 'Does your present title rule out a change to this purpose?',
    help: 'Whoever searches with a title under § 17 or goes to school under § 16f can change to certain titles only, as a rule. During training (§ 16a) or studies (§ 16b) there is no title for temporary work.',
  },
  nachholungDesVisumsverfahrensEntbehrlich: {
    label: 'Visa procedure waived',
    question: 'Does the foreigners authority do without the visa procedure abroad?',
    help: 'Whoever is in Germany and would have needed a visa usually has to make up for it. The foreigners authority (Ausländerbehörde) may do without it where there is a claim. It must do so where the journey would be unreasonable.',
  },
  passpflichtErfuellt: {
    label: 'Valid passport',
    question: 'Do you have a valid passport?',
    help: 'It must be recognised and still valid. If it has expired or is lost, apply for a new one first. Missions usually ask that it remains valid longer than the visa.',
  },
  identitaetGeklaert: {
    label: 'Identity established',
    question: 'Is your identity established?',
    help: 'With a genuine, valid passport it usually is. Doubts can arise when names or dates of birth differ between your papers.',
  },
  ausweisungsinteresse: {
    label: 'Public interest in expulsion',
    question: 'Is there anything that could justify an expulsion, for example a criminal offence?',
    help: 'Convictions belong here, and also false statements to an authority or an unlawful stay. Small, single offences usually do not count. If you are not sure, say “I do not know”.',
  },
  interessenBeeintraechtigt: {
    label: 'Impairment of German interests',
    question: 'Has the authority named another reason against your stay?',
    help: 'The authority examines this by itself. If you know of nothing, there is nothing for you to do.',
  },
  einreiseverbot: {
    label: 'Ban on entry and residence',
    question: 'Are you under a ban on entry and residence?',
    help: 'It follows an expulsion or deportation and stands in the decision you received at that time, together with its length. A visa application that was refused earlier is not a ban on entry.',
  },
  lebensunterhaltGesichert: {
    label: 'Secure livelihood',
    question: 'Can you live in Germany without public support, with health insurance?',
    help: 'This holds if your pay covers rent, food and health insurance for you and the family that comes with you. Child benefit and parental allowance do not count as public support here.',
  },
  asylantrag: {
    label: 'Asylum application in Germany',
    question: 'Have you applied for asylum in Germany, and how did it end?',
    help: 'An application made many years ago counts too. “Finally rejected” means that the rejection can no longer be taken to court.',
    values: {
      keiner: 'no asylum application',
      laufend: 'procedure still running',
      unanfechtbarAbgelehnt: 'finally rejected',
      zurueckgenommen: 'withdrawn',
      anerkannt: 'successful (protection granted)',
    },
  },
  zustimmungObersteLandesbehoerde: {
    label: 'Consent of the highest authority of the Land',
    question: 'Has the highest authority of the Land consented because important German interests require it?',
    help: 'This is a rare exception during an asylum procedure. The foreigners authority (Ausländerbehörde) obtains the consent.',
  },
  ausgereistSeitAsylverfahren: {
    label: 'Departure after the asylum procedure',
    question: 'Did you leave Germany after the asylum procedure had ended?',
    help: 'After departure the bar that follows an unsuccessful asylum procedure no longer applies. Keep a proof, for example the stamp in your passport or the certificate given out at the border.',
  },
  einreiseAm: {
    label: 'Day of entry into Germany',
    question: 'On which day did you enter Germany?',
    help: 'The entry before the asylum application is meant. What matters is whether it was before 29 March 2023.',
  },
  ablehnungsgrundSchutzOderFreizuegigkeit: {
    label: 'Temporary protection, suspended deportation or EU long-term residence',
    question: 'Does one of these points apply to you?',
    help: 'Meant is: you have temporary protection in the EU or have applied for it. Or your deportation was suspended in an EU state. Or you hold an EU long-term residence permit. Or you enjoy free movement in the EU like its citizens.',
  },
  ablehnungsgrundSchutzantragOderEntsendung: {
    label: 'Pending protection claim, humanitarian title or posting',
    question: 'Does one of these points apply to you?',
    help: 'Meant is: your asylum application in an EU state is not decided yet. Or you hold a humanitarian title that does not rest on asylum or international protection, or have applied for a humanitarian title. Or you come as a worker posted by an employer from another EU state. Or you enter under a trade agreement.',
  },
  versicherungspflichtigBeschaeftigtMonate: {
    label: 'Months of insured work in Germany',
    question: 'How many months have you worked in Germany, with permission and with social insurance?',
    help: 'From 24 months on many jobs no longer need the consent of the Federal Employment Agency. Work before you left Germany for good does not count, nor work that the law limits in time, for example seasonal work.',
  },
  ununterbrochenerAufenthaltMonate: {
    label: 'Months of uninterrupted stay in Germany',
    question:
      'For how many months have you lived in Germany without interruption, with a title, a Duldung or a permission to stay?',
    help: 'From 36 months on many jobs no longer need the consent of the Federal Employment Agency. Times with a title for studies count only half, and for two years at most.',
  },
  alsSaisonarbeitnehmerZugelassen: {
    label: 'Admission as a seasonal worker',
    question: 'Have you been admitted to an EU state as a seasonal worker?',
    help: 'This was asked only until 17 November 2023.',
  },
  aufenthaltserlaubnisAlsFachkraft: {
    label: 'Residence permit as a skilled worker',
    question: 'Do you hold a residence permit under § 18a or § 18b AufenthG at present?',
    help: 'The section stands on the card under “Anmerkungen” (remarks).',
    values: { keine: 'no', p18a: 'under § 18a (vocational training)', p18b: 'under § 18b (degree)' },
  },
  gleicheBerufsausuebungserlaubnis: {
    label: 'The same licence to practise as before',
    question: 'Does the new job need the same licence to practise as your present title?',
    help: 'Then the authority does not examine it again.',
  },
  gleicherHochschulabschlussVorgelegt: {
    label: 'The same university degree as for the present title',
    question: 'Did you present the same university degree for your present title?',
    help: 'Then the authority does not examine again whether it is comparable to a German one.',
  },
  arbeitsplatzBleibtGleich: {
    label: 'The same job as before',
    question: 'Do you keep your present job?',
    help: 'Whoever already works there with a permit under § 18a or § 18b and stays need not prove the livelihood again for the EU Blue Card.',
  },
  blaueKarteAlsBerufsanfaenger: {
    label: 'EU Blue Card as a new graduate',
    question: 'Do you already hold an EU Blue Card as a new graduate?',
    help: 'The card with the lower minimum salary for degrees that were no more than three years old at the application is meant.',
  },
  blaueKarteAlsBerufsanfaengerAm: {
    label: 'Day of the first EU Blue Card as a new graduate',
    question: 'When did you get your first EU Blue Card as a new graduate?',
    help: 'The card with the lower minimum salary for new degrees is meant. In the first 24 months after it that salary is enough for the extension too.',
  },
  asylbewerberleistungenBezogen: {
    label: 'Asylum seekers’ benefits received',
    question: 'Have you ever received benefits under the Asylum Seekers Benefits Act (Asylbewerberleistungsgesetz)?',
    help: 'These are money, housing, food or medical help in Germany during an asylum procedure or a suspension of deportation (Duldung). Bürgergeld, social assistance and help from other states do not belong here.',
  },
  asylbewerberleistungenZuletztAm: {
    label: 'Last day with asylum seekers’ benefits',
    question: 'On which day did you last receive these benefits?',
    help: 'The last day of the last period. It stands in the last notice of the social welfare office. There must be 24 months between this day and the application.',
  },
} as const satisfies FactTexts<typeof facts>
