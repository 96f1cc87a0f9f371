/**
 * Takes the code behind `#` into the form below and removes it from the address, so that no history keeps it. Sends the
 * form at once where nothing would be replaced; otherwise the person decides.
 */
export class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const [field, form] = [this.querySelector('textarea'), this.querySelector('form')]
    const code = location.hash.slice(1)
    if (!field || !form || !/^\d+\./.test(code)) return
    field.value = code
    history.replaceState(null, '', location.pathname)
    if (this.dataset['answered'] === '0') form.requestSubmit()
    else form.scrollIntoView()
  }
}
