import { CopyField } from './copy-field.ts'
import { FileUpload } from './file-upload.ts'
import { OccupationSearch } from './occupation-search.ts'
import { PasskeyForm } from './passkey-form.ts'
import { PrintButton } from './print-button.ts'
import { ShareLink } from './share-link.ts'

/** Every improvement by script. Each page works without any of them. */
customElements.define('print-button', PrintButton)
customElements.define('copy-field', CopyField)
customElements.define('file-upload', FileUpload)
customElements.define('occupation-search', OccupationSearch)
customElements.define('share-link', ShareLink)
customElements.define('passkey-form', PasskeyForm)
