import type { VNode } from 'preact'
import type { OwnProofs } from '#server/access/own-account.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { InputPart } from './form-parts.tsx'

interface ProofPartProps {
  readonly words: PageWords
  readonly proofs: OwnProofs
  readonly errors: readonly ShownError[]
}

/** Asks for the second factor once more. Whoever signs in by passkeys alone has shown it lately: the page lets in nobody else. */
export function ProofPart({ words, proofs, errors }: ProofPartProps): VNode | null {
  if (!proofs.app) return null
  const { proof } = words.m.account
  return (
    <InputPart
      id="code"
      type="text"
      label={proof.code}
      hint={proof.hint}
      complete="one-time-code"
      size="amount"
      errors={errors}
    />
  )
}
