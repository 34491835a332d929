import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { ApiError } from "../api/errors.ts";
import type { Answer, OutgoingMessage } from "../api/send.ts";
import { Conversation, LONGEST } from "./conversation.ts";

function talk(send: (message: OutgoingMessage) => Promise<Answer>) {
  let ids = 0;
  let changes = 0;
  const conversation = new Conversation({
    send,
    changed: () => (changes += 1),
    surroundings: () => ({ timeZone: "Europe/Berlin", locale: "de-DE" }),
    newId: () => `id-${String((ids += 1))}`,
  });
  return { conversation, changes: () => changes };
}

const logged: Answer = {
  lines: ["Logged $4.50 for coffee."],
  suggestions: [{ text: "Undo", value: "undo id-2" }],
  transactions: [{}],
  links: [],
};

describe("a conversation", () => {
  it("shows a message at once, then its answer and the answer's buttons", async () => {
    const sent: OutgoingMessage[] = [];
    const { conversation } = talk((message) => {
      sent.push(message);
      return Promise.resolve(logged);
    });
    const answered = conversation.say("  coffee 4.50 ");
    assert.deepEqual(conversation.turns, [
      { by: "person", id: "id-2", text: "coffee 4.50", delivery: "pending" },
    ]);
    assert.equal(conversation.isWaiting, true);
    await answered;
    assert.equal(conversation.isWaiting, false);
    assert.deepEqual(
      conversation.turns.map((turn) => (turn.by === "bot" ? turn.lines : turn.delivery)),
      ["delivered", ["Logged $4.50 for coffee."]],
    );
    assert.deepEqual(conversation.suggestions, [{ text: "Undo", value: "undo id-2" }]);
    assert.deepEqual(sent, [
      { text: "coffee 4.50", messageId: "id-2", sessionId: "id-1", timeZone: "Europe/Berlin", locale: "de-DE" },
    ]);
  });

  it("retries a failed message under the same id", async () => {
    const ids: string[] = [];
    const { conversation } = talk((message) => {
      ids.push(message.messageId);
      return ids.length === 1
        ? Promise.reject(new ApiError(502, "lex_failed", "Nothing was written. Try again."))
        : Promise.resolve(logged);
    });
    await conversation.say("coffee 4.50");
    assert.deepEqual(conversation.turns[0], {
      by: "person", id: "id-2", text: "coffee 4.50", delivery: "failed", problem: "Nothing was written. Try again.",
    });
    await conversation.retry("id-2");
    assert.deepEqual(ids, ["id-2", "id-2"]);
    assert.equal(conversation.turns.length, 2);
  });

  it("sends one message at a time, in order, also past a failure", async () => {
    const events: string[] = [];
    const { conversation } = talk(async ({ text }) => {
      events.push(`start ${text}`);
      await new Promise((resolve) => setTimeout(resolve, text === "slow 1" ? 20 : 0));
      events.push(`end ${text}`);
      if (text === "slow 1") throw new ApiError(504, "timeout", "Too slow.");
      return logged;
    });
    await Promise.all([conversation.say("slow 1"), conversation.say("quick 2")]);
    assert.deepEqual(events, ["start slow 1", "end slow 1", "start quick 2", "end quick 2"]);
  });

  it("says nothing that is blank, cuts what Lex would refuse, and retries only what failed", async () => {
    const texts: string[] = [];
    const { conversation, changes } = talk((message) => {
      texts.push(message.text);
      return Promise.resolve(logged);
    });
    await conversation.say("   ");
    assert.equal(changes(), 0);
    await conversation.say("x".repeat(LONGEST + 1));
    await conversation.retry("id-2");
    assert.deepEqual(texts.map((text) => text.length), [LONGEST]);
  });
});
