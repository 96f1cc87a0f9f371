import type { Language } from '#law/texts/catalogue.ts'

const USAGE: Readonly<Record<Language, string>> = {
  de: `vorab – welcher Weg nach Deutschland steht offen?

  vorab facts [--json]                     was gefragt werden kann: Name, Art, Einheit, Werte, wer es weiß, Norm
  vorab check DATEI|- [--on TAG] [--json]  alle Wege für die Angaben einer JSON-Datei, jeder mit Gründen
  vorab law [WEG] [--on TAG]               ein Weg, wie das Programm ihn kennt; ohne WEG die Liste
  vorab law diff TAG TAG                   was sich zwischen zwei Tagen geändert hat
  vorab frist --from TAG --length P1W      ein Fristende mit Rechenweg
  vorab feiertage --land SN --year 2027    die gesetzlichen Feiertage
  vorab case list|show|open|act            Vorgänge eines Servers lesen, eröffnen, in ihnen handeln
  vorab case bring|files|drop|save         Dateien zu einem Vorgang bringen, auflisten, zurücknehmen, holen
  vorab verify DATEI|VORGANG [--server URL]
                                           ob an den Einträgen eines Vorgangs etwas verändert wurde

  --lang de|en    Sprache (voreingestellt: de)
  --server URL    der Server für case und verify (sonst VORAB_SERVER); Zugangsschlüssel: VORAB_TOKEN_FILE, VORAB_TOKEN
  --on TAG        Rechtsstand, JJJJ-MM-TT (voreingestellt: heute)

Ende mit 0: ausgewertet. Ende mit 1: verändert gefunden, oder vom Verfahren abgelehnt. Ende mit 2: Eingabe fehlerhaft; jede Stelle wird genannt.
`,
  en: `vorab – which way to Germany is open?

  vorab facts [--json]                     what may be asked: name, type, unit, values, who knows it, norm
  vorab check FILE|- [--on DAY] [--json]   all ways for the facts of a JSON file, each with its reasons
  vorab law [WAY] [--on DAY]               a way as the program holds it; without WAY the list
  vorab law diff DAY DAY                   what changed between two days
  vorab frist --from DAY --length P1W      the end of a period, with the calculation
  vorab feiertage --land SN --year 2027    the public holidays
  vorab case list|show|open|act            read and open cases of a server, and act in them
  vorab case bring|files|drop|save         bring files to a case, list them, take them back, fetch them
  vorab verify FILE|CASE [--server URL]    whether anything in the entries of a case was changed

  --lang de|en    language (default: de)
  --server URL    the server for case and verify (or VORAB_SERVER); token: VORAB_TOKEN_FILE, VORAB_TOKEN
  --on DAY        the day whose law is applied, YYYY-MM-DD (default: today)

Exit 0: evaluated. Exit 1: found changed, or refused by the procedure. Exit 2: bad input; every wrong place is named.
`,
}

/** What the program can do, in one screen. */
export function usage(lang: Language): string {
  return USAGE[lang]
}
