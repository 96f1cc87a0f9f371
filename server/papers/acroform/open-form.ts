import { PDF, type PDFForm } from '@libpdf/core'
import type { FormFault } from './acro-field.ts'

export type OpenedForm =
  | { readonly ok: true; readonly pdf: PDF; readonly form: PDFForm }
  | { readonly ok: false; readonly fault: FormFault }

/** Opens a form. One that was encrypted without a password, to keep people from changing it, opens like any other. */
export async function openForm(bytes: Uint8Array): Promise<OpenedForm> {
  const pdf = await loaded(bytes)
  if (!pdf) return { ok: false, fault: 'unreadable' }
  if (pdf.isEncrypted && !pdf.isAuthenticated) return { ok: false, fault: 'password' }
  const form = pdf.getForm()
  if (!form) return { ok: false, fault: isXfa(pdf) ? 'xfa' : 'noFields' }
  if (isXfa(pdf)) return { ok: false, fault: 'xfa' }
  if (form.getSignatureFields().some((field) => field.isSigned())) return { ok: false, fault: 'signed' }
  return { ok: true, pdf, form }
}

async function loaded(bytes: Uint8Array): Promise<PDF | undefined> {
  try {
    return await PDF.load(bytes)
  } catch {
    return undefined
  }
}

/** Even where ordinary fields lie beside it: programs that know XFA show that, and not what we write. */
function isXfa(pdf: PDF): boolean {
  const form = pdf.getCatalog().getDict('AcroForm', (ref) => pdf.getObject(ref))
  return form?.has('XFA') === true
}
