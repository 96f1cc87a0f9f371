/** Unfolds everything when the page goes to paper, for browsers that cannot print what is folded. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    let folded: HTMLDetailsElement[] = []
    addEventListener('beforeprint', () => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      for (const details of folded) details.open = true
    })
    addEventListener('afterprint', () => {
      for (const details of folded) details.open = false
    })
    const label = this.dataset['label']
    if (label === undefined) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kern-btn kern-btn--secondary'
    button.append(Object.assign(document.createElement('span'), { className: 'kern-label', textContent: label }))
    button.addEventListener('click', () => print())
    this.prepend(button)
  }
}
