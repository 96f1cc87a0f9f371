/** Words that most lists of stolen passwords begin with, in German and English, in small letters. */
const WORDS = `
password passwort kennwort passwd passphrase geheim secret geheimnis hallo hello welcome willkommen login logon anmelden
admin administrator root master user benutzer gast guest test testing demo demonstration changeme aendern letmein
iloveyou ichliebedich schatz liebe love baby sunshine sonnenschein sommer summer winter herbst autumn fruehling spring
montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday
januar februar maerz april juni juli august september oktober november dezember january february march june july october
december deutschland germany berlin hamburg muenchen koeln frankfurt dresden leipzig football fussball soccer baseball
basketball hockey dragon monkey shadow superman batman starwars pokemon princess prinzessin engel angel michael thomas
daniel jennifer charlie jordan hunter killer freedom trustno whatever computer internet samsung google microsoft windows
office behoerde ausweis arbeit amt auslaenderbehoerde stadt landratsamt vorab visum visa arbeitgeber employer server
database datenbank default standard company firma qwerty qwertz asdf asdfgh asdfghjkl yxcvbnm zxcvbnm qwertyuiop
qwertzuiop abc abcdef abcdefgh
`
const COMMON = new Set(WORDS.trim().split(/\s+/))
const ROWS = ['1234567890', '0987654321', 'qwertzuiop', 'qwertyuiop', 'asdfghjkl', 'yxcvbnm', 'zxcvbnm']
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const RUNS = [...ROWS, ALPHABET].flatMap((row) => [row, [...row].reverse().join('')]).map((row) => row + row)

const LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/**
 * Whether a password is among the first an attacker tries: made of common words, of neighbouring keys or of one piece over
 * and over, whatever digits and signs stand around it.
 */
export function isCommonPassword(password: string): boolean {
  const small = ascii(password.toLowerCase())
  return [small, withoutDisguise(small.replace(/\d+\W*$/, ''))].some(
    (text) => isRepeated(text) || isRun(text) || isMadeOfWords(text),
  )
}

function ascii(text: string): string {
  return text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
}

/** P@ssw0rt is Passwort. */
function withoutDisguise(text: string): string {
  return [...text].map((letter) => LETTERS[letter] ?? letter).join('')
}

function isRepeated(text: string): boolean {
  return new Set(text).size < 5 || /^(.{1,6})\1+.{0,3}$/u.test(text)
}

function isRun(text: string): boolean {
  const plain = text.replace(/[^a-z0-9]/g, '')
  return plain.length > 0 && cutIntoRuns(plain) <= Math.ceil(plain.length / 6)
}

/** How many pieces of rows of the keyboard or of the alphabet a text is made of. */
function cutIntoRuns(text: string): number {
  let [pieces, at] = [0, 0]
  while (at < text.length) {
    let end = at + 1
    while (end < text.length && RUNS.some((run) => run.includes(text.slice(at, end + 1)))) end += 1
    pieces += 1
    at = end
  }
  return pieces
}

/** Common words with at most a year and a sign or two beside them; one unusual word is enough to pass. */
function isMadeOfWords(text: string): boolean {
  return text
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .every((word) => word.length < 3 || isCut(word))
}

/** Whether a word can be cut into common ones without a rest. */
function isCut(word: string): boolean {
  const reached = new Set([0])
  for (let end = 1; end <= word.length; end++) {
    for (const start of reached) if (COMMON.has(word.slice(start, end))) reached.add(end)
  }
  return reached.has(word.length)
}
