import { ApiError } from "./errors.ts";
import { fetchJson, isRecord } from "./fetch-json.ts";

export interface Suggestion {
  readonly text: string;
  readonly value: string;
}

/** Something to open; its address is a web page's and nothing else. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** What `POST /send` takes; see docs/openapi.yaml. */
export interface OutgoingMessage {
  readonly text: string;
  readonly sessionId: string;
  readonly messageId: string;
  readonly timeZone: string;
  readonly locale: string;
}

/** What the widget needs of the answer. */
export interface Answer {
  readonly lines: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** Whether anything in the ledger may have changed. */
  readonly transactions: readonly unknown[];
  readonly links: readonly Link[];
}

/** Sends a message. The same `messageId` may be sent again: its effect happens once. */
export async function sendMessage(
  apiUrl: string,
  token: string,
  message: OutgoingMessage,
): Promise<Answer> {
  return toAnswer(await fetchJson(`${apiUrl}/send`, { method: "POST", body: message, token }));
}

export function toAnswer(body: unknown): Answer {
  if (!isRecord(body) || !Array.isArray(body["messages"])) {
    throw new ApiError(502, "invalid_answer", "BudgetBuddy answered in a way this page does not know.");
  }
  const messages = body["messages"].filter(isRecord);
  const lines = messages
    .filter((message) => message["contentType"] !== "ImageResponseCard")
    .map((message) => message["content"])
    .filter((content) => typeof content === "string" && content !== "") as string[];
  const suggestions = messages
    .flatMap((message): unknown[] => (Array.isArray(message["buttons"]) ? message["buttons"] : []))
    .filter(isSuggestion);
  const transactions = Array.isArray(body["transactions"]) ? (body["transactions"] as unknown[]) : [];
  const links = (Array.isArray(body["links"]) ? (body["links"] as unknown[]) : []).filter(isLink);
  return { lines, suggestions, transactions, links };
}

function isLink(value: unknown): value is Link {
  if (!isRecord(value) || typeof value["text"] !== "string" || typeof value["url"] !== "string") return false;
  return URL.canParse(value["url"]) && ["http:", "https:"].includes(new URL(value["url"]).protocol);
}

function isSuggestion(value: unknown): value is Suggestion {
  return isRecord(value) && typeof value["text"] === "string" && typeof value["value"] === "string";
}
