import type { Language } from '#law/texts/catalogue.ts'
import type { FileLimits } from '#server/files/file-limits.ts'
import type { FileProblem, Refused } from '#server/files/file-problem.ts'

interface FileWords {
  readonly title: string
  readonly problems: Readonly<Record<FileProblem, (limits: FileLimits, finding: string) => string>>
}

/** Why a file is not taken and what helps, for whoever sends it by program: there is no form to choose it again on. */
const words: Readonly<Record<Language, FileWords>> = {
  de: {
    title: 'Diese Datei wird nicht angenommen.',
    problems: {
      empty: () => 'Die Datei ist leer.',
      tooLarge: (limits) =>
        `Die Datei ist größer als ${megabytes(limits)} MB. Scannen Sie mit geringerer Auflösung, oder teilen Sie das Dokument auf.`,
      wrongType: () =>
        'Diese Art von Datei wird nicht angenommen; es zählt der Inhalt, nicht der Name. Speichern Sie das Dokument als PDF, JPEG oder PNG.',
      heic: () => 'Das ist ein Foto im Format HEIC, das viele Stellen nicht öffnen können. Speichern Sie es als JPEG.',
      encrypted: () =>
        'Diese PDF-Datei ist mit einem Kennwort oder gegen Bearbeiten geschützt. Drucken Sie sie ohne Kennwort neu „als PDF“.',
      broken: () =>
        'Die Datei ist beschädigt oder unvollständig. Drucken Sie sie neu „als PDF“, oder scannen Sie das Dokument noch einmal.',
      active: () =>
        'Diese PDF-Datei enthält mehr als Seiten: ein Programm, ein Formular mit Skript, ein Video oder eine angehängte Datei. Drucken Sie sie neu „als PDF“.',
      tooManyPages: ({ pages }) => `Die Datei hat mehr als ${pages} Seiten. Teilen Sie sie auf.`,
      tooManyPixels: (limits) =>
        `Das Bild hat mehr als ${megapixels(limits)} Megapixel. Fotografieren oder scannen Sie mit geringerer Auflösung.`,
      infected: (_, finding) =>
        `In der Datei wurde ein Schadprogramm gefunden (${finding}). Sie wurde nicht gespeichert. Prüfen Sie das Gerät, von dem sie kommt.`,
      quota: ({ heldFiles, heldBytes }) =>
        `In diesem Vorgang liegt von Ihnen schon so viel, was zu keinem Eintrag gehört, wie geht (${heldFiles} Dateien, ${megabytes({ bytes: heldBytes })} MB). Fügen Sie es Einträgen bei, oder entfernen Sie es.`,
      brokenOff: () => 'Die Datei kam nicht vollständig an. Senden Sie sie noch einmal.',
    },
  },
  en: {
    title: 'This file is not taken.',
    problems: {
      empty: () => 'The file is empty.',
      tooLarge: (limits) =>
        `The file is larger than ${megabytes(limits)} MB. Scan at a lower resolution, or split the document.`,
      wrongType: () =>
        'This kind of file is not taken; its content counts, not its name. Save the document as PDF, JPEG or PNG.',
      heic: () => 'This is a photo in the HEIC format, which many offices cannot open. Save it as JPEG.',
      encrypted: () =>
        'This PDF is protected by a password or against changes. Print it again “to PDF”, without a password.',
      broken: () => 'The file is damaged or incomplete. Print it again “to PDF”, or scan the document once more.',
      active: () =>
        'This PDF holds more than pages: a program, a form with a script, a video or an attached file. Print it again “to PDF”.',
      tooManyPages: ({ pages }) => `The file has more than ${pages} pages. Split it.`,
      tooManyPixels: (limits) =>
        `The picture has more than ${megapixels(limits)} megapixels. Photograph or scan at a lower resolution.`,
      infected: (_, finding) =>
        `Malware was found in the file (${finding}). It was not stored. Check the device it comes from.`,
      quota: ({ heldFiles, heldBytes }) =>
        `As much of yours that belongs to no entry is in this case as there can be (${heldFiles} files, ${megabytes({ bytes: heldBytes })} MB). Attach it to entries, or remove it.`,
      brokenOff: () => 'The file did not arrive completely. Send it again.',
    },
  },
}

/** Why a file is not taken, in the language that was asked for. */
export function fileWords(
  { problem, finding = '?' }: Refused,
  lang: Language,
  limits: FileLimits,
): { readonly title: string; readonly detail: string } {
  const { title, problems } = words[lang]
  return { title, detail: problems[problem](limits, finding) }
}

function megabytes({ bytes }: Pick<FileLimits, 'bytes'>): number {
  return Math.floor(bytes / 1024 / 1024)
}

function megapixels({ pixels }: FileLimits): number {
  return Math.floor(pixels / 1_000_000)
}
