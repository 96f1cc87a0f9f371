/** A button that copies what a field holds; where the browser forbids it the field is selected instead. */
export class CopyField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')
    const { copy, copied } = field?.dataset ?? {}
    if (!field || copy === undefined || copied === undefined) return
    const label = Object.assign(document.createElement('span'), { className: 'kern-label', textContent: copy })
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'kern-btn kern-btn--secondary',
    })
    button.append(label)
    const status = document.createElement('span')
    status.setAttribute('role', 'status')
    button.addEventListener('click', () => {
      field.select()
      navigator.clipboard.writeText(field.value).then(
        () => {
          status.textContent = copied
        },
        () => undefined,
      )
    })
    this.append(button, ' ', status)
  }
}
