/** Shows suggestions while a person types. The button beside the field does the same without script. */
export class OccupationSearch extends HTMLElement {
  connectedCallback(): void {
    const [field, list] = [this.querySelector('input'), this.querySelector('[data-suggestions]')]
    const { address } = this.dataset
    if (!field || !list || address === undefined) return
    let waiting = 0
    let last: AbortController | undefined
    field.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = window.setTimeout(() => {
        last?.abort()
        last = new AbortController()
        const body = new FormData()
        body.set(field.name, field.value)
        fetch(address, { method: 'POST', body, signal: last.signal })
          .then((answer) => (answer.ok ? answer.text() : ''))
          .then(
            (html) => {
              if (html !== '') list.innerHTML = html
            },
            () => undefined,
          )
      }, 250)
    })
  }
}
