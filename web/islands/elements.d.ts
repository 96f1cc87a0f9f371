import type { ComponentChildren } from 'preact'

/** The custom elements that pages may contain; each is a plain box where no script runs. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'occupation-search': { 'data-address'?: string; children?: ComponentChildren }
      'print-button': { 'data-label'?: string; children?: ComponentChildren }
      'passkey-form': { 'data-kind'?: string; 'data-options'?: string; children?: ComponentChildren }
      'file-upload': {
        'data-address': string
        'data-sending': string
        'data-paused': string
        'data-checking': string
        'data-sent': string
        'data-failed': string
        children?: ComponentChildren
      }
      'copy-field': { children?: ComponentChildren }
      'share-link': { 'data-answered'?: number; children?: ComponentChildren }
    }
  }
}
