import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'

interface TakeAlongProps {
  readonly words: PageWords
  /** The address with the answers behind `#`. */
  readonly link: string
}

/** Print, save, share: nothing of it happens unless the person asks. */
export function TakeAlong({ words, link }: TakeAlongProps): VNode {
  const { takeAlong } = words.m
  const { language } = words
  return (
    <section class="take-along" aria-labelledby="mitnehmen">
      <h2 class="kern-heading-medium" id="mitnehmen">
        {takeAlong.title}
      </h2>
      <ul class="take-along__list">
        <li>
          <h3 class="kern-heading-small">{takeAlong.print}</h3>
          <p>{takeAlong.printText}</p>
          <p>
            <a class="kern-link" href={`/${language}/result/all`}>
              {takeAlong.printLink}
            </a>
          </p>
          <print-button data-label={takeAlong.printButton} />
        </li>
        <li>
          <h3 class="kern-heading-small">{takeAlong.answers}</h3>
          <p>{takeAlong.answersText}</p>
          <p>
            <a class="kern-link" href={`/${language}/answers.json`} download>
              {takeAlong.answersLink}
            </a>
          </p>
        </li>
        <li>
          <h3 class="kern-heading-small">{takeAlong.json}</h3>
          <p>{takeAlong.jsonText}</p>
          <p>
            <a class="kern-link" href={`/${language}/result.json`} download>
              {takeAlong.jsonLink}
            </a>
          </p>
        </li>
        <li>
          <h3 class="kern-heading-small">{takeAlong.share}</h3>
          <p id="teilen-hinweis">{takeAlong.shareText}</p>
          <copy-field>
            <label class="kern-label kern-label--small" for="teilen">
              {takeAlong.shareLabel}
            </label>
            <input
              class="kern-form-input__input"
              id="teilen"
              type="text"
              readOnly
              value={link}
              aria-describedby="teilen-hinweis"
              data-copy={takeAlong.copy}
              data-copied={takeAlong.copied}
            />
          </copy-field>
        </li>
      </ul>
    </section>
  )
}
