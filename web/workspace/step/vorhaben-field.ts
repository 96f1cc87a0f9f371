import { LAENDER, landLetters } from '#law/calendar/land.ts'
import type { Ort } from '#law/calendar/ort.ts'
import type { Truth } from '#law/engine/truth.ts'
import { ways } from '#law/pathways/ways.ts'
import { fachberufe } from '#law/periods/fachgesetze.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { wordsOf } from '#law/texts/words.ts'
import type {
  Anerkennungsrecht,
  Anerkennungsstand,
  Verfahrensorte,
  Vorhaben,
} from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { wegbedingungen } from '#procedure/fachkraefteverfahren/wegbedingungen.ts'
import { type Field, type Fields, type LabelId, nameWithin, optional } from './field.ts'
import { choice, converted, group, isTouched, offered, text, yesNo } from './field-kinds.ts'

/** What the procedure is about: the way, the recognition, the places whose holidays count. */

const anerkennungsstaende = [
  'gleichwertig',
  'vergleichbar',
  'teilweiseGleichwertig',
  'wirdBeantragt',
  'nachEinreise',
  'anerkennungspartnerschaft',
  'ohneAnerkennung',
] as const satisfies readonly Anerkennungsstand[]

const rechte = ['bqfg', 'fachgesetz', 'landesrecht', 'zentralstelle'] as const satisfies readonly Anerkennungsrecht[]

/** First the ways for which the procedure is provided; one that somebody has chosen elsewhere is refused with its norm. */
export const weg: Field<string> = offered('weg', ({ words }) => {
  const named = ways.map(({ id }) => ({ value: id, text: wordsOf(words.language).way(id).name }))
  const isProvided = (id: string): boolean => Object.hasOwn(wegbedingungen, id)
  return [
    ...named.filter(({ value }) => isProvided(value)),
    ...named
      .filter(({ value }) => !isProvided(value))
      .map(({ value, text: way }) => ({ value, text: words.m.workspace.notProvided({ way }) })),
  ]
})

export const anerkennungsstand: Field<Anerkennungsstand> = choice(
  'anerkennungsstand',
  anerkennungsstaende,
  (value, { procedure }) => procedure.werte.anerkennungsstand[value].wort,
)

function truth(label: LabelId): Field<Truth> {
  return choice(label, ['ja', 'nein', 'offen'], (value, { words }) => words.m.workspace.truth[value])
}

interface Typed {
  readonly land?: string
  readonly gemeinde?: string
}

const place = group<Typed>('orte', {
  land: optional(offered('land', () => landLetters.map((letters) => ({ value: letters, text: LAENDER[letters] })))),
  gemeinde: optional(text('gemeinde')),
})

/** A place in Germany: the Land, and the municipality where its holidays differ. */
function germanPlace(label: LabelId): Field<Ort> {
  const inner = converted<Typed, Ort>(place, ortOf, (ort) =>
    'land' in ort ? { land: ort.land, ...(ort.gemeinde === undefined ? {} : { gemeinde: ort.gemeinde }) } : {},
  )
  return {
    ...inner,
    label,
    read: (draft, name, context) => {
      if (!isTouched(draft, name)) return { ok: 'nothing' }
      const read = place.read(draft, name, context)
      if (read.ok === true && read.value.land === undefined) {
        return { ok: false, problems: [{ name: nameWithin(name, 'land'), label, kind: 'place' }] }
      }
      return read.ok === true ? { ok: true, value: ortOf(read.value) } : read
    },
  }
}

function ortOf({ land, gemeinde }: Typed): Ort {
  const letters = landLetters.find((known) => known === land) ?? 'BE'
  return gemeinde === undefined ? { land: letters } : { land: letters, gemeinde }
}

/** The mission: we know no holidays abroad, so only the state is asked. */
const abroad: Field<Ort> = converted<string, Ort>(
  text('gastland'),
  (gastland) => ({ gastland, freieTage: [] }),
  (ort) => ('gastland' in ort ? ort.gastland : ''),
)

const orteFields: Fields<Verfahrensorte> = {
  auslaenderbehoerde: germanPlace('ortAuslaenderbehoerde'),
  anerkennendeStelle: optional(germanPlace('ortAnerkennendeStelle')),
  zentralstelle: optional(germanPlace('ortZentralstelle')),
  bundesagentur: optional(germanPlace('ortBundesagentur')),
  auslandsvertretung: optional(abroad),
  gericht: optional(germanPlace('ortGericht')),
}

const vorhabenFields: Fields<Vorhaben> = {
  weg,
  anerkennungsstand,
  recht: choice('recht', rechte, (value, { procedure }) => procedure.werte.anerkennungsrecht[value]),
  fachberuf: optional(
    choice('fachberuf', fachberufe, (value, { words }) => periodWords(words.language).catalogue.professions[value]),
  ),
  reglementiert: yesNo('reglementiert'),
  zustimmungNoetig: truth('zustimmungNoetig'),
  zustimmungsnorm: text('zustimmungsnorm'),
  altersvorsorgeNoetig: truth('altersvorsorgeNoetig'),
  aufenthaltsort: optional(
    choice('aufenthaltsort', ['ausland', 'inland'], (value, { words }) => words.m.workspace.whereabouts[value]),
  ),
  minderjaehrig: yesNo('minderjaehrig'),
  voraufenthalt: group('voraufenthalt', {
    fachkraft: yesNo('voraufenthaltFachkraft'),
    familie: yesNo('voraufenthaltFamilie'),
  }),
  wohnsitzInDerUnion: yesNo('wohnsitzInDerUnion'),
  unterbevollmaechtigung: yesNo('unterbevollmaechtigung'),
  mitFamilie: yesNo('mitFamilie'),
  vorabpruefung: yesNo('vorabpruefungUeblich'),
  orte: group('orte', orteFields),
}

export const vorhaben: Field<Vorhaben> = group('vorhaben', vorhabenFields)
