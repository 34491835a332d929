import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { ApiError } from "../api/errors.ts";
import { sendMessage, type Answer, type OutgoingMessage } from "../api/send.ts";
import { loadConfig, type Config } from "../config.ts";
import { signInDemo } from "../session/sign-in.ts";
import { tokenStore } from "../session/token-store.ts";
import { Conversation, LONGEST, type Said, type Turn } from "./conversation.ts";
import { styles } from "./styles.ts";

const EXAMPLES = ["coffee 4.50", "lunch 12, taxi 9", "how much this month?"];

/**
 * `<budget-buddy-chat src="https://…">`: the chat. `src` is where BudgetBuddy is served
 * (default: where this script came from). It fires `budgetbuddy-change` when what was said may
 * have changed the ledger. Colours and spacing are CSS variables, see styles.ts.
 */
@customElement("budget-buddy-chat")
export class BudgetBuddyChat extends LitElement {
  static override styles = styles;

  /** Where BudgetBuddy is served. */
  @property() src = new URL(import.meta.url).origin;
  /** The heading; also the name a screen reader gives the region. */
  @property() heading = "BudgetBuddy";

  /** The id token; a page that signs people in itself sets it, else the chat offers to. */
  @property({ attribute: false }) token: string | undefined;

  @state() private config: Config | undefined;
  @state() private problem: string | undefined;
  @state() private isSigningIn = false;
  @query("textarea") private input!: HTMLTextAreaElement | null;
  @query("[role=log]") private log!: HTMLElement | null;

  private conversation = this.begin();

  override connectedCallback(): void {
    super.connectedCallback();
    this.token ??= tokenStore.get();
    void this.configure();
  }

  protected override updated(changed: PropertyValues): void {
    this.log?.scrollTo({ top: this.log.scrollHeight });
    if (changed.has("token") && changed.get("token") === undefined && this.token !== undefined) {
      this.input?.focus();
    }
  }

  protected override render() {
    return html`<section aria-label=${this.heading}>
      <header><h2>${this.heading}</h2></header>
      ${this.token === undefined ? this.renderSignIn() : this.renderChat()}
    </section>`;
  }

  private renderSignIn() {
    const kind = this.config?.signIn.kind;
    return html`<div class="sign-in">
      <p>Type what you spent, the way you would tell a friend. I keep the books.</p>
      ${this.problem === undefined ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
      ${kind === "demo"
        ? html`<button class="primary" ?disabled=${this.isSigningIn} @click=${this.signIn}>
            Try it as the demo user
          </button>`
        : kind === "cognito"
          ? html`<p>Signing in by e-mail code comes with the next release.</p>`
          : nothing}
    </div>`;
  }

  private renderChat() {
    const { turns, suggestions, isWaiting } = this.conversation;
    return html`
      <div role="log" aria-live="polite" aria-label="Conversation" tabindex="0">
        ${turns.length === 0 ? this.renderExamples() : nothing}
        ${repeat(turns, (turn) => turn.id, (turn) => this.renderTurn(turn))}
        ${isWaiting ? html`<p class="typing" aria-label="BudgetBuddy is answering"><i></i><i></i><i></i></p>` : nothing}
      </div>
      ${suggestions.length === 0
        ? nothing
        : html`<div class="suggestions" role="group" aria-label="Suggestions">
            ${suggestions.map(({ text, value }) => html`<button @click=${this.sayer(value)}>${text}</button>`)}
          </div>`}
      <form @submit=${this.submit}>
        <textarea
          rows="1"
          maxlength=${LONGEST}
          placeholder="coffee 4.50"
          aria-label="Message"
          enterkeyhint="send"
          autocomplete="off"
          @keydown=${this.sendOnEnter}
        ></textarea>
        <button class="primary" type="submit" aria-label="Send">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20V4l19 8zm2-3 11.9-5L5 7v3.5l6 1.5-6 1.5z" /></svg>
        </button>
      </form>
    `;
  }

  private renderExamples() {
    return html`<div class="examples">
      <p>Try one of these:</p>
      ${EXAMPLES.map((text) => html`<button @click=${this.sayer(text)}>${text}</button>`)}
    </div>`;
  }

  private renderTurn(turn: Turn) {
    if (turn.by === "bot") {
      return html`<div class="turn bot">
        <span class="only-heard">BudgetBuddy: </span>${turn.lines.map((line) => html`<p>${line}</p>`)}
        ${turn.links.map(({ text, url }) => html`<p><a href=${url} target="_blank" rel="noopener noreferrer">${text}</a></p>`)}
      </div>`;
    }
    return html`<div class="turn person ${turn.delivery}">
      <span class="only-heard">You: </span>
      <p>${turn.text}</p>
      ${turn.delivery === "failed" ? this.renderFailure(turn) : nothing}
    </div>`;
  }

  private renderFailure(turn: Said) {
    return html`<div class="failure" role="alert">
      <span>${turn.problem}</span>
      <button @click=${() => void this.conversation.retry(turn.id)}>Try again</button>
    </div>`;
  }

  private async configure(): Promise<void> {
    try {
      this.config = await loadConfig(this.src.replace(/\/$/, ""));
    } catch (error) {
      this.problem = error instanceof Error ? error.message : "BudgetBuddy can't be reached.";
    }
  }

  private readonly signIn = async (): Promise<void> => {
    if (this.config?.signIn.kind !== "demo") return;
    this.isSigningIn = true;
    this.problem = undefined;
    try {
      const token = await signInDemo(new URL(this.config.signIn.url, this.src).href);
      tokenStore.set(token);
      this.token = token;
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "Signing in did not work.";
    } finally {
      this.isSigningIn = false;
    }
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    if (this.input === null) return;
    const text = this.input.value;
    this.input.value = "";
    this.input.focus();
    this.say(text);
  };

  private readonly sendOnEnter = (event: KeyboardEvent): void => {
    // While an input method composes (Japanese, Chinese), Enter ends the word, not the message.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    this.submit(event);
  };

  private say(text: string): void {
    void this.conversation.say(text);
  }

  private sayer(text: string): () => void {
    return () => {
      this.say(text);
      this.input?.focus();
    };
  }

  private begin(): Conversation {
    return new Conversation({
      send: (message) => this.send(message),
      changed: () => { this.requestUpdate(); },
      surroundings: () => ({
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        locale: navigator.language,
      }),
      newId: () => crypto.randomUUID(),
    });
  }

  private async send(message: OutgoingMessage): Promise<Answer> {
    const { config, token } = this;
    if (config === undefined || token === undefined) {
      throw new ApiError(401, "unauthorized", "Sign in first.");
    }
    try {
      const answer = await sendMessage(config.apiUrl, token, message);
      if (answer.transactions.length > 0) {
        this.dispatchEvent(new CustomEvent("budgetbuddy-change", { bubbles: true, composed: true }));
      }
      return answer;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        tokenStore.clear();
        this.token = undefined;
        this.problem = "Your sign-in has expired. Sign in again; what you typed is kept.";
      }
      throw error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "budget-buddy-chat": BudgetBuddyChat;
  }
}
