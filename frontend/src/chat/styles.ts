import { css } from "lit";

/** Colours and spacing are variables a page may set on the element or above it. */
export const styles = css`
  :host {
    --bb-accent: #0b6e4f;
    --bb-on-accent: #ffffff;
    --bb-surface: #ffffff;
    --bb-text: #1c2321;
    --bb-muted: #5c6864;
    --bb-bot: #eef3f1;
    --bb-line: #d5dedb;
    --bb-problem: #a3261c;
    --bb-space: 0.75rem;
    --bb-radius: 0.9rem;
    display: block;
    block-size: 100%;
    min-block-size: 20rem;
    color: var(--bb-text);
    font: 1rem/1.45 system-ui, sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --bb-accent: #4fc79d;
      --bb-on-accent: #06231a;
      --bb-surface: #161c1a;
      --bb-text: #e8efec;
      --bb-muted: #9fb0aa;
      --bb-bot: #222b28;
      --bb-line: #36423e;
      --bb-problem: #ff9d92;
    }
  }
  section {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    box-sizing: border-box;
    background: var(--bb-surface);
    border: 1px solid var(--bb-line);
    border-radius: var(--bb-radius);
    overflow: hidden;
  }
  header {
    padding: var(--bb-space) calc(var(--bb-space) * 1.5);
    border-block-end: 1px solid var(--bb-line);
  }
  h2 {
    margin: 0;
    font-size: 1.05rem;
  }
  [role="log"] {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--bb-space);
    display: flex;
    flex-direction: column;
    gap: calc(var(--bb-space) * 0.7);
  }
  .turn {
    max-inline-size: min(85%, 34rem);
    padding: 0.5rem 0.8rem;
    border-radius: var(--bb-radius);
    overflow-wrap: anywhere;
  }
  .turn p {
    margin: 0;
    white-space: pre-wrap;
  }
  .turn p + p {
    margin-block-start: 0.3rem;
  }
  .bot {
    align-self: flex-start;
    background: var(--bb-bot);
    border-end-start-radius: 0.2rem;
  }
  .person {
    align-self: flex-end;
    background: var(--bb-accent);
    color: var(--bb-on-accent);
    border-end-end-radius: 0.2rem;
  }
  .person.pending {
    opacity: 0.7;
  }
  .person.failed {
    background: none;
    color: var(--bb-text);
    border: 1px solid var(--bb-problem);
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.4rem;
    color: var(--bb-problem);
    font-size: 0.9rem;
  }
  .typing {
    align-self: flex-start;
    display: flex;
    gap: 0.3rem;
    margin: 0;
    padding: 0.8rem;
  }
  .typing i {
    inline-size: 0.45rem;
    block-size: 0.45rem;
    border-radius: 50%;
    background: var(--bb-muted);
    animation: breathe 1s infinite alternate;
  }
  .typing i:nth-child(2) {
    animation-delay: 0.2s;
  }
  .typing i:nth-child(3) {
    animation-delay: 0.4s;
  }
  @keyframes breathe {
    from {
      opacity: 0.25;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .typing i {
      animation: none;
    }
  }
  .suggestions,
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0 var(--bb-space) var(--bb-space);
  }
  .examples {
    margin-block-start: auto;
    padding-inline: 0;
  }
  .examples p {
    inline-size: 100%;
    margin: 0;
    color: var(--bb-muted);
  }
  form {
    display: flex;
    gap: 0.5rem;
    padding: var(--bb-space);
    border-block-start: 1px solid var(--bb-line);
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    resize: none;
    field-sizing: content;
    max-block-size: 8rem;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--bb-line);
    border-radius: var(--bb-radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.4rem 0.9rem;
    border: 1px solid var(--bb-accent);
    border-radius: var(--bb-radius);
    background: none;
    color: var(--bb-text);
    font: inherit;
    cursor: pointer;
  }
  button.primary {
    background: var(--bb-accent);
    color: var(--bb-on-accent);
  }
  button:disabled {
    opacity: 0.6;
    cursor: progress;
  }
  :focus-visible {
    outline: 3px solid var(--bb-accent);
    outline-offset: 2px;
  }
  svg {
    display: block;
    inline-size: 1.3rem;
    fill: currentColor;
  }
  .sign-in {
    margin: auto;
    padding: calc(var(--bb-space) * 2);
    max-inline-size: 24rem;
    text-align: center;
  }
  .problem {
    color: var(--bb-problem);
  }
  .only-heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
