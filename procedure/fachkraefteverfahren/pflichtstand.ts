import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Blick, Erledigung, Fristzeile, Lauf } from './fristzeile.ts'
import type { Enden } from './laufblatt.ts'
import type { Pflichtstand } from './pflicht.ts'

interface Umstaende {
  readonly zeile: Fristzeile
  readonly lauf: Lauf
  readonly blick: Blick
  readonly ende: Enden
  readonly erledigt: Erledigung | undefined
  /** Silence has a legal effect. */
  readonly fiktion: boolean
}

/**
 * How a duty stands. What is fulfilled stays fulfilled, in time or late; after the end in every reading silence counts as
 * consent and nothing that comes later undoes it; what was owed for something that is gone falls away.
 */
export function pflichtstand(umstaende: Umstaende): Pflichtstand {
  const { zeile, lauf, blick, ende, erledigt, fiktion } = umstaende
  const { spaetestens } = ende
  const weg = weggefallenAm(zeile, lauf, blick)
  if (fiktion && spaetestens !== undefined && blick.heute > spaetestens) {
    const message = erledigt !== undefined && erledigt.tag <= spaetestens
    const gone = weg !== undefined && weg <= spaetestens
    if (!message && !gone) return 'fiktionEingetreten'
  }
  if (erledigt) {
    if (zeile.oeffnet || spaetestens === undefined) return 'erfuellt'
    return erledigt.tag > spaetestens ? 'verspaetetErfuellt' : 'erfuellt'
  }
  if (weg !== undefined) return 'entfallen'
  if (zeile.stillstand && ruht(zeile.stillstand(blick, lauf), blick.heute)) return 'ruht'
  if (spaetestens === undefined || blick.heute <= spaetestens) return zeile.gewicht === 'dauernd' ? 'gilt' : 'offen'
  if (zeile.oeffnet) return 'moeglich'
  return zeile.gewicht === 'recht' || zeile.gewicht === 'dauernd' ? 'abgelaufen' : 'ueberfaellig'
}

function ruht({ spannen, offen }: ReturnType<NonNullable<Fristzeile['stillstand']>>, heute: PlainDate): boolean {
  return offen || spannen.some(({ von, bis }) => von <= heute && heute <= bis)
}

/** The day on which the ground of a duty fell away: end of the file, offer or power gone, another purpose or job. */
function weggefallenAm(zeile: Fristzeile, lauf: Lauf, blick: Blick): PlainDate | undefined {
  const own = zeile.entfaellt?.(blick, lauf)
  if (own !== undefined || zeile.ueberdauert) return own
  const { wechsel, wegfall, ende, widerruf } = blick.stand
  if (zeile.mitVorabzustimmung && widerruf && lauf.ausloeser.seq < widerruf.seq) return widerruf.am
  if (zeile.zweckgebunden && lauf.ausloeser.seq < wechsel)
    return blick.akte.eintraege.find(({ seq }) => seq === wechsel)?.am
  // What would only begin with it never begins: nobody assures a job again whose offer is gone.
  if (wegfall && lauf.ausloeser.seq <= wegfall.seq) return wegfall.am
  return ende?.am
}
