import type { Answer, Link, OutgoingMessage, Suggestion } from "../api/send.ts";
import { ApiError } from "../api/errors.ts";

export type Delivery = "pending" | "delivered" | "failed";

export interface Said {
  readonly by: "person";
  /** Also the `messageId`: sending it again cannot write twice. */
  readonly id: string;
  readonly text: string;
  readonly delivery: Delivery;
  /** Why it failed, in a sentence; only where `delivery` is `failed`. */
  readonly problem?: string;
}

export interface Answered {
  readonly by: "bot";
  readonly id: string;
  readonly lines: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly links: readonly Link[];
}

export type Turn = Said | Answered;

export type Send = (message: OutgoingMessage) => Promise<Answer>;

/** Where and in which language the person is, read anew for each message: laptops travel. */
export interface Surroundings {
  readonly timeZone: string;
  readonly locale: string;
}

/** Lex takes no more (UTF-16 code units, which is what `length` counts). */
export const LONGEST = 1024;

/**
 * A conversation: what was said, in order, and what has still to be delivered. It knows no
 * element. Messages are sent one at a time and in order, because an answer depends on the
 * one before; a failed one stays until it is retried or dropped, and the next goes on.
 */
export class Conversation {
  readonly #send: Send;
  readonly #changed: () => void;
  readonly #surroundings: () => Surroundings;
  readonly #newId: () => string;
  readonly #sessionId: string;
  #turns: readonly Turn[] = [];
  #queue: Promise<void> = Promise.resolve();

  constructor(options: {
    send: Send;
    changed: () => void;
    surroundings: () => Surroundings;
    newId: () => string;
  }) {
    this.#send = options.send;
    this.#changed = options.changed;
    this.#surroundings = options.surroundings;
    this.#newId = options.newId;
    this.#sessionId = options.newId();
  }

  get turns(): readonly Turn[] {
    return this.#turns;
  }

  get isWaiting(): boolean {
    return this.#turns.some((turn) => turn.by === "person" && turn.delivery === "pending");
  }

  /** The buttons of the last answer, while nothing was said after it. */
  get suggestions(): readonly Suggestion[] {
    const last = this.#turns.at(-1);
    return last?.by === "bot" ? last.suggestions : [];
  }

  /** Says something. Resolves when it was answered or has failed; blank text says nothing. */
  async say(text: string): Promise<void> {
    const trimmed = text.trim().slice(0, LONGEST);
    if (trimmed === "") return;
    const said: Said = { by: "person", id: this.#newId(), text: trimmed, delivery: "pending" };
    this.#set([...this.#turns, said]);
    await this.#enqueue(said);
  }

  /** Sends a failed message again, under the same id. */
  async retry(id: string): Promise<void> {
    const failed = this.#turns.find(
      (turn): turn is Said => turn.by === "person" && turn.id === id && turn.delivery === "failed",
    );
    if (failed === undefined) return;
    this.#replace({ by: "person", id, text: failed.text, delivery: "pending" });
    await this.#enqueue(failed);
  }

  #enqueue(said: Said): Promise<void> {
    this.#queue = this.#queue.then(() => this.#deliver(said));
    return this.#queue;
  }

  async #deliver({ id, text }: Said): Promise<void> {
    try {
      const answer = await this.#send({
        text,
        messageId: id,
        sessionId: this.#sessionId,
        ...this.#surroundings(),
      });
      this.#turns = this.#turns.map((turn) =>
        turn.id === id ? { by: "person", id, text, delivery: "delivered" } : turn,
      );
      const { lines, suggestions, links } = answer;
      this.#set([...this.#turns, { by: "bot", id: `${id}-answer`, lines, suggestions, links }]);
    } catch (error) {
      const problem =
        error instanceof ApiError ? error.message : "Something went wrong on this page.";
      this.#replace({ by: "person", id, text, delivery: "failed", problem });
      if (!(error instanceof ApiError)) throw error;
    }
  }

  #replace(said: Said): void {
    this.#set(this.#turns.map((turn) => (turn.id === said.id ? said : turn)));
  }

  #set(turns: readonly Turn[]): void {
    this.#turns = turns;
    this.#changed();
  }
}
