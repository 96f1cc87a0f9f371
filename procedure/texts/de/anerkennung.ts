import type { Anerkennungsereignisse } from '../../fachkraefteverfahren/events-anerkennung.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { laenge, liste, tag } from './figures.ts'
import { werteDe } from './werte.ts'

const { gegenstand, gespraechsweg, anerkennungsergebnis, zustellungsweg, fortfuehrung } = werteDe

const PERSON = { fachkraft: 'der Fachkraft', familie: 'der Familie' } as const

export const anerkennungDe: Ereignistexte<keyof Anerkennungsereignisse> = {
  akteAngefordert: {
    titel: 'Frühere Akte angefordert',
    satz: ({ fuer }) => `Die Ausländerbehörde hat die Akte über den früheren Aufenthalt ${PERSON[fuer]} angefordert.`,
    handlung: { anrede: 'Fordern Sie die frühere Akte an.', neutral: 'die frühere Akte anfordern' },
    erklaerung:
      'War jemand schon einmal in Deutschland, liegt bei einer anderen Ausländerbehörde eine Akte. Sie wird gebraucht, läuft aber neben den anderen Schritten her.',
  },
  akteEingegangen: {
    titel: 'Frühere Akte eingegangen',
    satz: ({ fuer }) => `Die Akte über den früheren Aufenthalt ${PERSON[fuer]} ist eingegangen.`,
    handlung: { anrede: 'Übersenden Sie die Akte.', neutral: 'die frühere Akte übersenden' },
    erklaerung: 'Die Ausländerbehörde sieht nach, ob aus dem früheren Aufenthalt etwas gegen die Einreise spricht.',
  },
  unterlagenUebergeben: {
    titel: 'Unterlagen für die Anerkennung übergeben',
    satz: ({ gegenstand: was }) => `Die Unterlagen für die ${gegenstand[was]} liegen der Ausländerbehörde vor.`,
    handlung: {
      anrede: 'Geben Sie der Ausländerbehörde die Unterlagen für die Anerkennung.',
      neutral: 'die Unterlagen für die Anerkennung übergeben',
    },
    erklaerung:
      'Erst mit diesen Unterlagen kann die Behörde das Verfahren bei der zuständigen Stelle einleiten. Vollständige Unterlagen sparen die meiste Zeit.',
  },
  anerkennungBeantragt: {
    titel: 'Anerkennung beantragt',
    satz: ({ gegenstand: was }) =>
      `Die Ausländerbehörde hat das Verfahren für die ${gegenstand[was]} eingeleitet und auf das beschleunigte Verfahren hingewiesen.`,
    handlung: {
      anrede: 'Leiten Sie das Verfahren bei der zuständigen Stelle ein.',
      neutral: 'das Verfahren bei der zuständigen Stelle einleiten',
    },
    erklaerung:
      'Eine andere Stelle prüft, ob der ausländische Abschluss einem deutschen entspricht. Mit dem Hinweis auf das beschleunigte Verfahren gelten dort kürzere Fristen.',
  },
  eingangBestaetigt: {
    titel: 'Eingang bestätigt',
    satz: ({ gegenstand: was, eingegangenAm, vollstaendigSeit, fehlend }) =>
      `Die Stelle bestätigt: Der Antrag auf ${gegenstand[was]} ist am ${tag(eingegangenAm)} eingegangen. ${
        vollstaendigSeit === undefined
          ? fehlend.length === 0
            ? 'Ob er vollständig ist, sagt sie noch nicht.'
            : `Es fehlt: ${liste(fehlend)}.`
          : `Vollständig ist er seit dem ${tag(vollstaendigSeit)}.`
      }`,
    handlung: {
      anrede: 'Bestätigen Sie den Eingang und nennen Sie, was fehlt.',
      neutral: 'den Eingang bestätigen und nennen, was fehlt',
    },
    erklaerung:
      'Die Bestätigung sagt, ab wann die Frist für die Entscheidung läuft: erst mit vollständigen Unterlagen. Die Ausländerbehörde leitet sie an den Arbeitgeber weiter.',
  },
  bestaetigungWeitergeleitet: {
    titel: 'Bestätigung weitergeleitet',
    satz: ({ bestaetigung }) =>
      `Die Ausländerbehörde hat dem Arbeitgeber die Bestätigung aus Eintrag ${bestaetigung} gesandt.`,
    handlung: {
      anrede: 'Leiten Sie die Bestätigung an den Arbeitgeber weiter.',
      neutral: 'die Bestätigung an den Arbeitgeber weiterleiten',
    },
    erklaerung: 'So erfahren Arbeitgeber und Fachkraft, ob etwas fehlt und ab wann die Frist läuft.',
  },
  nachweiseAngefordert: {
    titel: 'Weitere Nachweise verlangt',
    satz: ({ unterlagen, bis, hemmt, unmittelbar }) =>
      `Die Stelle verlangt ${unmittelbar ? 'unmittelbar von der Fachkraft ' : ''}weitere Nachweise: ${liste(unterlagen)}.${
        bis === undefined ? '' : ` Sie hat eine Frist bis zum ${tag(bis)} gesetzt.`
      }${hemmt ? ' So lange steht die Frist für ihre Entscheidung still.' : ''}`,
    handlung: { anrede: 'Verlangen Sie die fehlenden Nachweise.', neutral: 'die fehlenden Nachweise verlangen' },
    erklaerung:
      'Der Stelle reichen die Unterlagen nicht. Die Ausländerbehörde lädt den Arbeitgeber ein und bespricht, was nachzureichen ist.',
  },
  arbeitgeberEingeladen: {
    titel: 'Arbeitgeber eingeladen',
    satz: ({ anlass, weg }) =>
      `Die Ausländerbehörde hat den Arbeitgeber wegen Eintrag ${anlass} zu einem Gespräch eingeladen (${gespraechsweg[weg]}).`,
    handlung: {
      anrede: 'Laden Sie den Arbeitgeber zum Gespräch ein.',
      neutral: 'den Arbeitgeber zum Gespräch einladen',
    },
    erklaerung:
      'Für die Einladung hat die Behörde drei Werktage. Das Gespräch selbst darf später sein, auch am Telefon. Dabei geht es um das Schreiben und um die nächsten Schritte.',
  },
  nachweiseEingereicht: {
    titel: 'Nachweise eingereicht',
    satz: ({ anforderung }) => `Die Nachweise aus Eintrag ${anforderung} sind bei der Ausländerbehörde eingegangen.`,
    handlung: { anrede: 'Reichen Sie die verlangten Nachweise ein.', neutral: 'die verlangten Nachweise einreichen' },
    erklaerung: 'Die Ausländerbehörde gibt die Nachweise an die Stelle weiter, die sie verlangt hat.',
  },
  nachweiseWeitergeleitet: {
    titel: 'Nachweise weitergeleitet',
    satz: ({ anforderung }) => `Die Ausländerbehörde hat die Nachweise aus Eintrag ${anforderung} weitergeleitet.`,
    handlung: {
      anrede: 'Leiten Sie die Nachweise an die Stelle weiter.',
      neutral: 'die Nachweise an die zuständige Stelle weiterleiten',
    },
    erklaerung: 'Die Stelle prüft nun, ob die Unterlagen vollständig sind.',
  },
  vollstaendigkeitMitgeteilt: {
    titel: 'Unterlagen vollständig',
    satz: ({ gegenstand: was, vollstaendigSeit }) =>
      `Die Unterlagen für die ${gegenstand[was]} sind seit dem ${tag(vollstaendigSeit)} vollständig.`,
    handlung: {
      anrede: 'Teilen Sie mit, seit wann die Unterlagen vollständig sind.',
      neutral: 'die Vollständigkeit mitteilen',
    },
    erklaerung: 'Mit diesem Tag beginnt die Frist, in der die Stelle entscheiden soll.',
  },
  sonstigesVerfahrenBegonnen: {
    titel: 'Anderes Verfahren begonnen',
    satz: ({ gegenstand: was }) =>
      `Die Fähigkeiten werden auf andere Weise festgestellt, zum Beispiel mit einer Arbeitsprobe (${gegenstand[was]}).`,
    handlung: {
      anrede: 'Beginnen Sie, die Fähigkeiten auf andere Weise festzustellen.',
      neutral: 'die Fähigkeiten auf andere Weise feststellen',
    },
    erklaerung:
      'Das hilft, wenn Nachweise ohne eigene Schuld fehlen. Bis dieses Verfahren endet, steht die Frist für die Entscheidung still.',
  },
  sonstigesVerfahrenBeendet: {
    titel: 'Anderes Verfahren beendet',
    satz: ({ gegenstand: was }) => `Die Feststellung auf andere Weise ist beendet (${gegenstand[was]}).`,
    handlung: {
      anrede: 'Schließen Sie die Feststellung ab.',
      neutral: 'die Feststellung auf andere Weise abschließen',
    },
    erklaerung: 'Ab jetzt läuft die Frist für die Entscheidung weiter.',
  },
  entscheidungsfristVerlaengert: {
    titel: 'Frist verlängert',
    satz: ({ gegenstand: was, verlaengerung, begruendet }) =>
      `Die Stelle hat die Frist für die ${gegenstand[was]} ${
        'bis' in verlaengerung ? `bis zum ${tag(verlaengerung.bis)}` : `um ${laenge(verlaengerung.um)}`
      } verlängert${begruendet ? ' und das begründet' : ', ohne das zu begründen'}.`,
    handlung: {
      anrede: 'Verlängern Sie die Frist mit einem Grund.',
      neutral: 'die Frist für die Entscheidung verlängern',
    },
    erklaerung:
      'Die Stelle darf einmal und um angemessene Zeit verlängern, wenn der Fall schwierig ist. Sie muss das rechtzeitig mitteilen und begründen.',
  },
  anerkennungEntschieden: {
    titel: 'Über die Anerkennung entschieden',
    satz: ({ gegenstand: was, ergebnis, massnahmen }) =>
      `Die Stelle hat entschieden (${gegenstand[was]}): ${anerkennungsergebnis[ergebnis].wort}.${
        massnahmen.length === 0 ? '' : ` Zum Ausgleich nennt sie: ${liste(massnahmen)}.`
      }`,
    handlung: { anrede: 'Entscheiden Sie über den Antrag.', neutral: 'über die Anerkennung entscheiden' },
    erklaerung:
      'Die Entscheidung kommt zuerst zur Ausländerbehörde. Diese lädt den Arbeitgeber ein, gibt ihm den Bescheid und bespricht, wie es weitergeht.',
  },
  bescheidZugestellt: {
    titel: 'Bescheid zugestellt',
    satz: ({ entscheidung, weg, belehrt }) =>
      `Die Ausländerbehörde hat dem Arbeitgeber den Bescheid aus Eintrag ${entscheidung} ${zustellungsweg[weg]}, ${belehrt ? 'mit' : 'ohne'} Rechtsbehelfsbelehrung.`,
    handlung: {
      anrede: 'Stellen Sie dem Arbeitgeber den Bescheid zu.',
      neutral: 'dem Arbeitgeber den Bescheid zustellen',
    },
    erklaerung:
      'Mit der Zustellung beginnt die Zeit, in der die Fachkraft Widerspruch einlegen oder klagen kann. Ohne richtige Belehrung ist es ein Jahr.',
  },
  empfangBekannt: {
    titel: 'Empfang bestätigt',
    satz: ({ zustellung, eingegangenAm }) =>
      `Der Arbeitgeber hat bestätigt, dass er den Bescheid aus Eintrag ${zustellung} am ${tag(eingegangenAm)} erhalten hat.`,
    handlung: {
      anrede: 'Unterschreiben Sie das Empfangsbekenntnis mit Datum und senden Sie es zurück.',
      neutral: 'das Empfangsbekenntnis mit Datum zurücksenden',
    },
    erklaerung: 'Das Empfangsbekenntnis beweist, an welchem Tag der Bescheid angekommen ist.',
  },
  weitergegeben: {
    titel: 'An die Fachkraft weitergegeben',
    satz: ({ eintrag }) => `Der Arbeitgeber hat der Fachkraft das Schreiben aus Eintrag ${eintrag} gegeben.`,
    handlung: {
      anrede: 'Geben Sie der Fachkraft das Schreiben weiter.',
      neutral: 'der Fachkraft das Schreiben weitergeben',
    },
    erklaerung:
      'Alles im Verfahren betrifft die Fachkraft. Der Arbeitgeber erhält die Post nur in ihrem Namen und gibt sie sofort weiter.',
  },
  rechtsbehelfEingelegt: {
    titel: 'Rechtsbehelf eingelegt',
    satz: ({ gegen }) => `Zu Eintrag ${gegen} ist ein Rechtsbehelf eingelegt.`,
    handlung: {
      anrede: 'Legen Sie Widerspruch ein oder klagen Sie, wenn Sie nicht einverstanden sind.',
      neutral: 'Widerspruch oder Klage eintragen',
    },
    erklaerung:
      'Die Fachkraft muss eine Entscheidung nicht hinnehmen. Der Rechtsbehelf läuft außerhalb dieses Verfahrens; welcher richtig ist, steht in der Belehrung des Bescheids. Gegen die Ablehnung eines Visums ist es die Klage.',
  },
  kostenAngefordert: {
    titel: 'Rechnung der Stelle',
    satz: ({ gegenstand: was }) => `Für die ${gegenstand[was]} ist eine Rechnung gekommen.`,
    handlung: { anrede: 'Senden Sie die Rechnung.', neutral: 'eine Rechnung senden' },
    erklaerung:
      'Die Stellen verlangen eigene Gebühren. Oft beginnen sie erst zu arbeiten, wenn die Rechnung bezahlt ist.',
  },
  kostenGezahlt: {
    titel: 'Rechnung bezahlt',
    satz: ({ anforderung }) => `Die Rechnung aus Eintrag ${anforderung} ist bezahlt.`,
    handlung: { anrede: 'Bezahlen Sie die Rechnung der Stelle.', neutral: 'die Rechnung der Stelle bezahlen' },
    erklaerung: 'Danach kann die Stelle den Antrag bearbeiten.',
  },
  besprechungGefuehrt: {
    titel: 'Gespräch geführt',
    satz: ({ anlass, weg }) =>
      `Ausländerbehörde und Arbeitgeber haben über Eintrag ${anlass} gesprochen (${gespraechsweg[weg]}).`,
    handlung: { anrede: 'Besprechen Sie, wie es weitergeht.', neutral: 'besprechen, wie es weitergeht' },
    erklaerung:
      'In dem Gespräch klärt sich, welche Nachweise noch nötig sind oder welcher Aufenthaltszweck nach dem Bescheid möglich ist.',
  },
  beratungsstelleErmaechtigt: {
    titel: 'Beratungsstelle beauftragt',
    satz: () => 'Der Arbeitgeber hat erlaubt, dass eine Beratungsstelle den Bescheid erhält.',
    handlung: {
      anrede: 'Erlauben Sie, dass die Beratungsstelle den Bescheid erhält.',
      neutral: 'die Beratungsstelle einbeziehen',
    },
    erklaerung:
      'Bei teilweiser Gleichwertigkeit kann eine Beratungsstelle helfen, die passende Maßnahme zu finden. Das ist freiwillig.',
  },
  beratungsstelleUnterrichtet: {
    titel: 'Beratungsstelle informiert',
    satz: ({ entscheidung }) =>
      `Die Ausländerbehörde hat der Beratungsstelle den Bescheid aus Eintrag ${entscheidung} gesandt.`,
    handlung: {
      anrede: 'Senden Sie der Beratungsstelle den Bescheid.',
      neutral: 'der Beratungsstelle den Bescheid senden',
    },
    erklaerung: 'Die Beratungsstelle braucht den Bescheid, um eine Maßnahme vorzuschlagen.',
  },
  qualifizierungBeraten: {
    titel: 'Zur Qualifizierung beraten',
    satz: ({ plan }) => `Die Beratungsstelle hat zur Qualifizierung beraten${plan ? ' und einen Plan erstellt' : ''}.`,
    handlung: { anrede: 'Beraten Sie zur Qualifizierung.', neutral: 'zur Qualifizierung beraten' },
    erklaerung:
      'Der Plan zeigt, welche Maßnahme die Unterschiede ausgleicht, wo sie stattfindet und wie lange sie dauert.',
  },
  fortfuehrungEntschieden: {
    titel: 'Über die Fortführung entschieden',
    satz: ({ ergebnis }) => `Arbeitgeber und Fachkraft haben entschieden: Das Verfahren ${fortfuehrung[ergebnis]}.`,
    handlung: {
      anrede: 'Entscheiden Sie mit der Fachkraft, ob es weitergeht.',
      neutral: 'entscheiden, ob das Verfahren weitergeht',
    },
    erklaerung:
      'Ist der Abschluss nicht voll gleichwertig, kann das Verfahren mit dem Ziel einer Maßnahme in Deutschland weitergehen. Das entscheidet der Arbeitgeber im Einvernehmen mit der Fachkraft.',
  },
}
