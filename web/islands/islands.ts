import { CopyField } from './copy-field.ts'
import { OccupationSearch } from './occupation-search.ts'
import { PasskeyForm } from './passkey-form.ts'
import { PrintButton } from './print-button.ts'
import { ShareLink } from './share-link.ts'

/** Every improvement by script. Each page works without any of them. */
customElements.define('print-button', PrintButton)
customElements.define('copy-field', CopyField)
customElements.define('occupation-search', OccupationSearch)
customElements.define('share-link', ShareLink)
customElements.define('passkey-form', PasskeyForm)
// The largest of them, for the few pages that take files.
if (document.querySelector('file-upload'))
  void import('./file-upload.ts').then(({ FileUpload }) => customElements.define('file-upload', FileUpload))
