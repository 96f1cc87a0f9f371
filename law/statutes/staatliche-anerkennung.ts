import type { Expr } from '../engine/expression.ts'
import { all, any, atLeast, decidedAs, is, named, not, oneOf } from '../facts/criteria.ts'
import { nichtAbgelehnt } from './aufenthg/p18-fachkraft.ts'

/**
 * A qualification that the state in which it was gained recognises. § 6 Abs. 1 S. 1 Nr. 3, S. 4 BeschV, § 16d Abs. 3
 * S. 1 Nr. 1, S. 4 and § 20a Abs. 4 S. 3 Nr. 1, S. 4 AufenthG ask the same. They name no body that confirms it.
 */

/** The norms of one place: of the qualification, of its duration, and of the confirmation. */
export interface Fundstellen {
  readonly anerkannt: string
  readonly dauer?: string
  readonly bestaetigt: string
}

const positiv = (norm: string): Expr => decidedAs('bestaetigungStaatlicherAnerkennung', ['positiv'], ['keine'], norm)

/**
 * A training of two years or more. The ZAB confirms it with its digital information; where a recognising body has
 * already found equivalence or a part of it, missions and ZAB take that notice, unless the ZAB has answered no.
 * @example anerkannteBerufsausbildung({ anerkannt: '§ 6 Abs. 1 BeschV', bestaetigt: '§ 6 Abs. 1 S. 4 BeschV' })
 */
export function anerkannteBerufsausbildung({ anerkannt, dauer = anerkannt, bestaetigt }: Fundstellen): Expr {
  return all(
    oneOf('abschluesse', ['auslaendischeBerufsausbildung'], anerkannt),
    is('ausbildungStaatlichAnerkannt', anerkannt),
    atLeast('ausbildungsdauerMonate', 24, dauer),
    named(
      'bestaetigungFuerAusbildung',
      bestaetigt,
      any(
        positiv(bestaetigt),
        named(
          'gleichwertigkeitsbescheidStattAuskunft',
          bestaetigt,
          all(
            oneOf('gleichwertigkeit', ['voll', 'teilweise'], bestaetigt),
            not(oneOf('bestaetigungStaatlicherAnerkennung', ['negativ'], bestaetigt)),
          ),
        ),
      ),
    ),
  )
}

/**
 * A degree. The ZAB issues no digital information for it: missions take the entries of anabin, "bedingt vergleichbar"
 * among them, or a statement of comparability, and whoever has one of these need not be asked what the home state says.
 * @example anerkannterHochschulabschluss({ anerkannt: '§ 6 Abs. 1 BeschV', bestaetigt: '§ 6 Abs. 1 S. 4 BeschV' })
 */
export function anerkannterHochschulabschluss({ anerkannt, bestaetigt }: Fundstellen): Expr {
  return all(
    oneOf('abschluesse', ['auslaendischerHochschulabschluss'], anerkannt),
    named(
      'bestaetigungFuerHochschulabschluss',
      bestaetigt,
      any(
        anabinEintrag(bestaetigt),
        oneOf('zeugnisbewertung', ['positiv'], bestaetigt),
        named(
          'andereBestaetigungFuerHochschulabschluss',
          bestaetigt,
          all(is('hochschulabschlussStaatlichAnerkannt', anerkannt), positiv(bestaetigt)),
        ),
      ),
    ),
  )
}

function anabinEintrag(norm: string): Expr {
  return named(
    'anabinEintragVorhanden',
    norm,
    all(
      any(
        oneOf('anabinHochschule', ['hPlus'], norm),
        all(oneOf('anabinHochschule', ['hPlusMinus'], norm), is('anabinAbschlussAnDieserHochschule', norm)),
      ),
      oneOf('anabinAbschluss', ['entspricht', 'gleichwertig', 'vergleichbar', 'bedingtVergleichbar'], norm),
      nichtAbgelehnt(norm),
    ),
  )
}
