import { type Part, SendFile } from './send-file.ts'
import type { UploadLine } from './upload-line.ts'

/**
 * Sends the files of a form in pieces, shows how far each is, and goes on after an interruption, also one of the
 * browser: whoever chooses the same file again continues where it stopped. Where anything of this is missing the form is sent as it is.
 */
export class FileUpload extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const field = this.querySelector<HTMLInputElement>('input[type="file"]')
    const { address } = this.dataset
    if (!form || !field || address === undefined || !('subtle' in crypto)) return
    form.addEventListener('submit', (event) => {
      const files = [...(field.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      void this.#sendAll(address, files, form)
    })
  }

  async #sendAll(address: string, files: readonly File[], form: HTMLFormElement): Promise<void> {
    const button = form.querySelector('button')
    button?.setAttribute('disabled', '')
    const list = Object.assign(document.createElement('ul'), { className: 'upload-list plain-list' })
    this.querySelector('.upload-list')?.remove()
    form.after(list)
    const parts = await openParts(address)
    let [arrived, refused] = [0, 0]
    for (const file of files) {
      const line = this.#line(list, file)
      const sent = await new SendFile(address, file, parts).send(line)
      if (sent.state === 'taken') arrived++
      else {
        refused++
        line.end(sent.text, 'refused')
      }
    }
    button?.removeAttribute('disabled')
    if (refused === 0) location.assign(`${address.replace(/\/teile$/, '')}?angekommen=${arrived}`)
    else form.reset()
  }

  /** A line of its own for each file; how it goes is read out when it changes, the numbers in between are not. */
  #line(list: HTMLElement, file: File): UploadLine {
    const say = (text: string | undefined, percent = 0): string =>
      (text ?? '').replace('{name}', file.name).replace('{percent}', String(percent))
    const item = document.createElement('li')
    const bar = Object.assign(document.createElement('progress'), { max: 100, value: 0 })
    bar.setAttribute('aria-label', file.name)
    const status = document.createElement('span')
    status.setAttribute('role', 'status')
    const shown = document.createElement('span')
    shown.setAttribute('aria-hidden', 'true')
    item.append(bar, ' ', shown, ' ', status)
    list.append(item)
    const { sending, paused, checking, sent, failed } = this.dataset
    return {
      at: (percent) => {
        bar.value = percent
        shown.textContent = say(sending, percent)
        status.textContent = percent === 100 ? say(checking) : ''
      },
      paused: () => {
        status.textContent = say(paused)
      },
      end: (text, state) => {
        shown.textContent = ''
        item.className = state
        status.textContent = state === 'taken' ? say(sent) : (text ?? say(failed))
        if (state === 'refused') bar.remove()
      },
    }
  }
}

/** What was begun before and not finished. */
async function openParts(address: string): Promise<readonly Part[]> {
  try {
    const said: unknown = await (await fetch(address)).json()
    return isList(said) ? said.parts : []
  } catch {
    return []
  }
}

function isList(said: unknown): said is { readonly parts: readonly Part[] } {
  return typeof said === 'object' && said !== null && 'parts' in said && Array.isArray(said.parts)
}
