import type { Partei } from './beteiligte.ts'
import { type Command, entscheidungsarten, type Refusal } from './commands.ts'
import type { Ereignisart } from './events.ts'
import { type Lage, wenn } from './lage.ts'
import { arbeitgeberseite } from './nachricht.ts'
import { darfErfassen, darfVornehmen, nachrichten, urheberOf } from './nachrichten.ts'
import { vertretungsmacht } from './vertretung.ts'
import type { Modus } from './vorhaben.ts'

const offices: readonly Partei[] = [
  'auslaenderbehoerde',
  'andereAuslaenderbehoerde',
  'anerkennendeStelle',
  'zentralstelle',
  'bundesagentur',
  'beratungsstelle',
  'auslandsvertretung',
]

/** Whether it is recorded of an office by somebody else: then it is a fact, and not ours to refuse. */
export function istFremd(command: Command, als: Partei): boolean {
  return command.type === 'erfassen' && command.urheber !== als && offices.includes(command.urheber)
}

/**
 * Whether a party may ask for this at all.
 * @example pruefeBefugnis(command, lage) // [{ grund: 'nichtBefugt', … }]
 */
export function pruefeBefugnis(command: Command, lage: Lage): readonly Refusal[] {
  const { als } = lage.context
  switch (command.type) {
    case 'vornehmen': {
      const { handlung } = command
      const { type } = handlung
      const mode = type === 'vorgangEroeffnet' ? handlung.modus : lage.modus
      const allowed =
        darfVornehmen(type, als) && urheberOf(handlung).includes(als) && !istEntscheidung(type) && arbeitet(als, mode)
      return allowed ? vertretungsmacht(type, als, lage) : nichtBefugt(type)
    }
    case 'erfassen':
      return pruefeErfassung(command, lage)
    case 'entscheiden': {
      const { type } = command.entscheidung
      const decides = als === 'auslaenderbehoerde' && arbeitet(als, lage.modus)
      // An objection is about the file, so whoever keeps it answers, an office or not.
      const answers = type === 'einwandBeschieden' && fuehrt(als, lage.modus)
      return decides || answers ? [] : nichtBefugt(type)
    }
    case 'berichtigen':
      return fuehrt(als, lage.modus) ? [] : nichtBefugt('berichtigt')
  }
}

/** Whoever runs the file corrects it; everybody else objects. */
function fuehrt(als: Partei, modus: Modus): boolean {
  return modus === 'behoerde' ? als === 'auslaenderbehoerde' : arbeitgeberseite.includes(als)
}

/** In a file that the employer runs alone nobody acts for the office: what it did comes as a letter. */
function arbeitet(als: Partei, modus: Modus): boolean {
  return modus === 'behoerde' || als !== 'auslaenderbehoerde'
}

function pruefeErfassung(command: Extract<Command, { readonly type: 'erfassen' }>, lage: Lage): readonly Refusal[] {
  const { eingang, urheber, dokumente } = command
  const { als } = lage.context
  const { type } = eingang
  const own = urheber === als && darfVornehmen(type, als) && !istEntscheidung(type) && type !== 'vorgangEroeffnet'
  const allowed = (own && arbeitet(als, lage.modus)) || darfErfassen(type, als, lage.modus)
  // An office that works in Vorab speaks for itself: nobody writes its acts into the file for it.
  const impersonates = urheber === 'auslaenderbehoerde' && als !== urheber && lage.modus === 'behoerde'
  const possible = istEntscheidung(type) ? urheber === 'auslaenderbehoerde' : urheberVon(command).includes(urheber)
  if (!allowed || !possible || impersonates) return nichtBefugt(type)
  const { formfrei, norm } = nachrichten[type]
  // What reached an authority it knows itself.
  const received = als === 'auslaenderbehoerde' || als === 'auslandsvertretung'
  const proofNeeded = !received && urheber !== als && !formfrei
  return [
    ...wenn(proofNeeded && dokumente.length === 0, 'dokumentFehlt', norm),
    ...(own ? vertretungsmacht(type, als, lage) : []),
  ]
}

function urheberVon({ eingang }: Extract<Command, { readonly type: 'erfassen' }>): readonly Partei[] {
  return eingang.type === 'vorabzustimmungErteilt' ? nachrichten[eingang.type].von : urheberOf(eingang)
}

function istEntscheidung(art: Ereignisart): boolean {
  return entscheidungsarten.some((entscheidung) => entscheidung === art)
}

function nichtBefugt(art: Ereignisart): readonly Refusal[] {
  return wenn(true, 'nichtBefugt', nachrichten[art].norm)
}
