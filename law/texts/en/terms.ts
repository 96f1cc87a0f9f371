import type { Terms } from '../phrases.ts'

export const terms: Terms = {
  results: { ja: 'Conditions met', offen: 'Still open', nein: 'Conditions not met' },
  causes: {
    nichtGefragt: 'Not answered yet',
    unbekannt: 'Not known yet',
    beurteilung: 'An authority must judge it',
    ausstehend: 'Notice or certificate still to come',
    unveroeffentlicht: 'Value not published yet',
    umstritten: 'Disputed: the readings lead to different results',
  },
  bindungen: {
    ist: 'Once all conditions are met, there is a claim to the title.',
    soll: 'Once all conditions are met, the title is granted as a rule.',
    kann: 'Even when all conditions are met, the authority decides at its discretion.',
  },
  answerers: {
    fachkraft: 'the skilled worker',
    arbeitgeber: 'the employer',
    anerkennendeStelle: 'the recognition body',
    bundesagentur: 'the Federal Employment Agency',
    auslaenderbehoerde: 'the foreigners authority',
    auslandsvertretung: 'the German mission abroad',
  },
  durations: {
    zustimmungZweiWochen: 'Federal Employment Agency: if it is silent for two weeks, its consent counts as given.',
    beschleunigtAnerkennungZweiMonate:
      'Recognition in the fast-track procedure: should be decided within two months of the complete papers.',
    beschleunigtZustimmungEineWoche:
      'Federal Employment Agency in the fast-track procedure: if it is silent for one week, its consent counts as given.',
    beschleunigtTerminDreiWochen:
      'Visa appointment in the fast-track procedure: within three weeks of the advance approval being there and your asking for it.',
    beschleunigtBescheidDreiWochen:
      'Decision on the visa in the fast-track procedure: as a rule within three weeks of the complete application.',
    forschungSechzigTage:
      'For recognised research institutions the title is granted within 60 days of the application.',
    keineGesetzlicheFrist: 'The law names no period for this procedure.',
  },
  places: {
    auslandsvertretung:
      'At the German mission for the district where you live. Whoever already lives in Germany with a title turns to the foreigners authority.',
    auslandsvertretungWestbalkan:
      'At the competent German mission in Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia or Serbia.',
    auslaenderbehoerde: 'At the foreigners authority where you live in Germany.',
  },
  validity: {
    vertrag: 'depends on the employment contract and the consent',
    fest: 'a fixed length',
    zweck: 'as long as the purpose requires',
    unbefristet: 'without end',
  },
  family: {
    nachzug: 'Can the family join as a rule?',
    sprachnachweisEhegatte: 'Does the spouse have to prove simple German (A1)?',
    wohnraumnachweis: 'Must enough living space be proven?',
    elternnachzug: 'Can the parents join too?',
  },
}
