import assert from "node:assert/strict";
import { it } from "node:test";

import { secondsLeft } from "./token-store.ts";

const jwt = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

for (const [name, token, left] of [
  ["a token that lives on", jwt({ exp: 1_060 }), 60],
  ["one that has expired", jwt({ exp: 900 }), 0],
  ["one without an expiry", jwt({}), 0],
  ["one with an expiry of another type", jwt({ exp: "soon" }), 0],
  ["what is no token", "rubbish", 0],
  ["nothing", "", 0],
] as const) {
  it(`secondsLeft knows ${name}`, () => {
    assert.equal(secondsLeft(token, 1_000_000), left);
  });
}
