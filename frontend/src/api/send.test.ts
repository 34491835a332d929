import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";

import { ApiError } from "./errors.ts";
import { sendMessage, toAnswer } from "./send.ts";

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

function answering(response: () => Response | Promise<Response>) {
  const requests: { url: string; init: RequestInit }[] = [];
  globalThis.fetch = (url, init) => {
    requests.push({ url: url as string, init: init ?? {} });
    return Promise.resolve().then(response);
  };
  return requests;
}

const message = { text: "coffee 4.50", sessionId: "s", messageId: "m", timeZone: "UTC", locale: "en-US" };

describe("sendMessage", () => {
  it("posts the message with the token", async () => {
    const requests = answering(() => Response.json({ messages: [{ contentType: "PlainText", content: "Hi" }] }));
    const answer = await sendMessage("https://api.example", "t0ken", message);
    assert.deepEqual(answer, { lines: ["Hi"], suggestions: [], transactions: [], links: [] });
    assert.equal(requests[0]?.url, "https://api.example/send");
    const headers = requests[0].init.headers as Record<string, string>;
    assert.equal(headers["authorization"], "Bearer t0ken");
    assert.deepEqual(JSON.parse(requests[0].init.body as string), message);
  });

  it("turns the API's error shape into its sentence", async () => {
    answering(() =>
      Response.json(
        { error: { code: "throttled", message: "Too many messages. Try again in a moment.", requestId: "r" } },
        { status: 429, headers: { "retry-after": "3" } },
      ),
    );
    await assert.rejects(sendMessage("", "t", message), (error: unknown) => {
      assert.ok(error instanceof ApiError);
      assert.equal(error.message, "Too many messages. Try again in a moment.");
      assert.deepEqual([error.code, error.status, error.retryAfter, error.isTemporary], ["throttled", 429, 3, true]);
      return true;
    });
  });

  for (const [name, response] of [
    ["a failing network", () => Promise.reject(new TypeError("fetch failed"))],
    ["an answer that is not JSON", () => new Response("<html>", { status: 502 })],
    ["a JSON answer of another shape", () => Response.json({ hello: 1 })],
    ["success that is not JSON", () => new Response("ok")],
  ] as const) {
    it(`turns ${name} into an ApiError with a sentence`, async () => {
      answering(response);
      await assert.rejects(sendMessage("", "t", message), (error: unknown) => {
        assert.ok(error instanceof ApiError);
        assert.match(error.message, /^BudgetBuddy .*\.$/);
        return true;
      });
    });
  }
});

describe("toAnswer", () => {
  it("keeps lines and buttons apart and drops what it does not know", () => {
    assert.deepEqual(
      toAnswer({
        messages: [
          { contentType: "PlainText", content: "Which?" },
          { contentType: "ImageResponseCard", content: "Choose", buttons: [{ text: "A", value: "a" }, { text: 3 }] },
          "noise",
          { contentType: "PlainText", content: 7 },
        ],
        transactions: "noise",
        links: "noise",
      }),
      { lines: ["Which?"], suggestions: [{ text: "A", value: "a" }], transactions: [], links: [] },
    );
  });

  it("keeps links to web pages and no others", () => {
    const report = { text: "Download", url: "https://bucket.example/reports/a.csv?X-Amz-Signature=1" };
    const onThisMachine = { text: "Download", url: "http://127.0.0.1:4566/reports/a.csv" };
    const refused = [
      { text: "Run", url: "javascript:alert(1)" },
      { text: "Run", url: " JaVaScRiPt:alert(1)" },
      { text: "Read", url: "data:text/html,<script>alert(1)</script>" },
      { text: "Read", url: "/relative" },
      { text: 3, url: "https://page.example" },
      { text: "No address" },
      null,
    ];
    const { links } = toAnswer({ messages: [], links: [report, ...refused, onThisMachine] });
    assert.deepEqual(links, [report, onThisMachine]);
  });
});
