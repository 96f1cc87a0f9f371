import type { VisumId } from '../../periods/visum.ts'
import type { PeriodText } from './words.ts'

const HOST =
  'The administrative procedure act does not apply to missions abroad; which holidays of the host country count is not settled.'

export const visumEn: Readonly<Record<VisumId, PeriodText>> = {
  vorabzustimmung: {
    title: 'Give the advance approval',
    trigger: 'All conditions are met, also equivalence or comparability and the consent of the employment agency.',
    duty: 'Approve the visa in advance.',
    consequence: 'Silence does not replace the advance approval; that it is missing cannot be challenged on its own.',
  },
  unterrichtungDerAuslandsvertretung: {
    title: 'Inform the mission',
    trigger: 'The visa application is about to come.',
    duty: 'Inform the mission.',
    consequence: 'No consequence is laid down.',
  },
  geltungsdauerDerVorabzustimmung: {
    title: 'How long the advance approval is valid',
    trigger: 'The advance approval is issued.',
    duty: 'Use it for the visa application.',
    consequence: 'A new advance approval is needed.',
    note: 'The Act knows no such time; three months are practice. Which act is enough is not laid down; the application is safe.',
  },
  terminZurVisumantragstellung: {
    title: 'Appointment for the visa application',
    trigger:
      'Advance approval presented or transmitted by the register, and the request for an appointment received: the later of the two.',
    duty: 'Without delay offer an appointment that lies within the next three weeks.',
    consequence: 'Silence does not replace the appointment; a complaint to the Federal Foreign Office is possible.',
    note: HOST,
  },
  bescheidungDesVisumantrags: {
    title: 'Decide on the visa application',
    trigger: 'The complete visa application has been made.',
    duty: 'As a rule decide within three weeks.',
    consequence: 'Silence does not replace the decision.',
    note: `This is the rule, not a promise. ${HOST}`,
  },
  zustimmungNachVoraufenthalt: {
    title: 'Consent of the foreigners authority after an earlier stay',
    trigger:
      'The data of the visa application are sent to the foreigners authority, whose consent is needed only because of an earlier stay.',
    duty: 'Object, or say that the examination takes longer.',
    consequence: 'Consent is deemed to be given.',
    note: 'With an advance approval at hand this usually does not matter.',
  },
  geltungsdauerDesVisums: {
    title: 'How long the visa is valid',
    trigger: 'The visa is issued.',
    duty: 'Enter and apply for the residence title.',
    consequence: 'The visa expires.',
    note: 'Twelve months are practice; what the visa says decides.',
  },
  sachstandsanfrage: {
    title: 'Asking how things stand',
    trigger: 'The visa application has been made.',
    duty: 'The embassy in Belgrade answers written questions only after this time.',
    consequence: 'Earlier questions are not answered.',
    note: 'This is about ordinary national visas, not about the fast-track procedure.',
  },
  klageGegenVisumablehnung: {
    title: 'Action against the refusal of the visa',
    trigger: 'The refusal has been notified.',
    duty: 'Whoever disagrees can bring an action at the administrative court of Berlin.',
    consequence: 'The refusal becomes final.',
    note: 'A refusal needs no instruction on remedies; without one there is a year. The remonstration was abolished on 1 July 2025.',
  },
  geltungsdauerDesPasses: {
    title: 'Remaining validity of the passport',
    trigger: 'The visa ends.',
    duty: 'The passport must be valid for at least this time longer.',
    consequence: 'The application is incomplete.',
    note: 'By the leaflet of the embassy in Belgrade.',
  },
  alterDesLichtbilds: {
    title: 'Age of the photograph',
    trigger: 'The visa application is made.',
    duty: 'The photograph must not be older.',
    consequence: 'A new photograph is asked for.',
    note: 'By the leaflet of the embassy in Belgrade.',
  },
}
