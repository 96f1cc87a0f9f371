import type { AnlagenIdMit, Unterlagentext } from '../procedure-words.ts'

/** Papers for the appointment at the mission. How many of each, the mission says. */
export const visumunterlagenDe: Readonly<Record<AnlagenIdMit<'AV'>, Unterlagentext>> = {
  'AV-01': {
    titel: 'Antrag auf ein nationales Visum',
    was: 'Der Antrag selbst: ausgefüllt am Computer oder online im Auslandsportal.',
    gut: 'Alle Seiten mit Strichcode, von Hand unterschrieben. Beim Antrag im Auslandsportal entfällt das Papier.',
  },
  'AV-02': {
    titel: 'Reisepass für den Visumantrag',
    was: 'In den Pass kommt das Visum.',
    gut: 'Unterschrieben, mit Kopien. Üblich sind zwei leere Seiten und Gültigkeit bis drei Monate nach dem Visum; manche Auslandsvertretungen verlangen mehr.',
  },
  'AV-03': {
    titel: 'Biometrische Passfotos',
    was: 'Sie kommen auf das Formular und in das Visum.',
    gut: 'Alle gleich, vor hellem Hintergrund. Üblich ist: höchstens sechs Monate alt; manche Auslandsvertretungen verlangen neuere.',
  },
  'AV-04': {
    titel: 'Erklärung zum Beschäftigungsverhältnis für das Visum',
    was: 'Dasselbe Formular, das die Bundesagentur für Arbeit geprüft hat.',
    gut: 'Original und Kopien. Die Angaben sind dieselben wie in der Vorabzustimmung.',
  },
  'AV-05': {
    titel: 'Abschlusszeugnis für das Visum',
    was: 'Das Diplom oder Zeugnis, auf dem die Anerkennung beruht.',
    gut: 'Original und Kopien mit Übersetzung. Wo der ausstellende Staat sie kennt, mit Apostille auf dem Original.',
  },
  'AV-06': {
    titel: 'Ausdrucke aus anabin für das Visum',
    was: 'Sie zeigen, wie Hochschule und Abschluss bewertet sind.',
    gut: 'Ein Ausdruck für die Hochschule, einer für den Abschluss, beide mit Datum.',
  },
  'AV-07': {
    titel: 'Berufsausübungserlaubnis oder Zusage für das Visum',
    was: 'Für reglementierte Berufe und geschützte Berufsbezeichnungen.',
    gut: 'Original und Kopien, alle Seiten.',
  },
  'AV-08': {
    titel: 'Nachweis der Erfahrung in der Informationstechnik',
    was: 'Mindestens drei Jahre in den letzten sieben, auf dem Niveau eines Studiums.',
    gut: 'Zeugnisse mit Aufgaben und genauen Daten, mit Übersetzung. Original und Kopien.',
  },
  'AV-09': {
    titel: 'Erklärung zur Krankenversicherung',
    was: 'Sie sagt, wie die Zeit von der Einreise bis zur gesetzlichen Versicherung abgedeckt ist.',
    gut: 'Unterschrieben. Eine Reiseversicherung deckt üblicherweise mindestens 30.000 Euro.',
  },
  'AV-10': {
    titel: 'Unterschriebene Belehrungen',
    was: 'Über wahre Angaben, das tatsächliche Arbeitsverhältnis und die Pflichten danach.',
    gut: 'Die aktuellen Blätter der Auslandsvertretung, gelesen und von Hand unterschrieben.',
  },
  'AV-11': {
    titel: 'Vorabzustimmung und die Originale dazu',
    was: 'Sie zeigt, was die Ausländerbehörde schon geprüft hat und welche Originale noch zu zeigen sind.',
    gut: 'Im Original, wenn das Original ausgehändigt wurde; sonst genügt eine Kopie. Alle angekreuzten Urkunden liegen bei.',
  },
  'AV-12': {
    titel: 'Gebühr für das Visum',
    was: 'Sie wird beim Termin bezahlt, meist bar in der Währung des Landes.',
    gut: 'Der passende Betrag. Für Minderjährige die Hälfte.',
  },
}
