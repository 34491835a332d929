import { fetchJson, isRecord } from "./api/fetch-json.ts";

/** How people sign in here: a demo user on the laptop, Cognito's e-mail code on AWS. */
export type SignIn =
  | { readonly kind: "demo"; readonly url: string }
  | { readonly kind: "cognito"; readonly region: string; readonly clientId: string };

/** What the page learns at run time from `config.json`, so that one build serves every stage. */
export interface Config {
  /** Prefix of `/send` and `/api`; empty where the page's own origin serves them. */
  readonly apiUrl: string;
  readonly signIn: SignIn;
}

export async function loadConfig(base: string): Promise<Config> {
  const config = await fetchJson(`${base}/config.json`);
  const signIn = isRecord(config) ? toSignIn(config["signIn"]) : undefined;
  if (!isRecord(config) || typeof config["apiUrl"] !== "string" || signIn === undefined) {
    throw new Error("config.json is not of a shape this page knows");
  }
  // An embedding page lives elsewhere: what is relative is relative to where we are served.
  return { apiUrl: config["apiUrl"] || base, signIn };
}

function toSignIn(value: unknown): SignIn | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, url, region, clientId } = value;
  if (kind === "demo" && typeof url === "string") return { kind, url };
  if (kind === "cognito" && typeof region === "string" && typeof clientId === "string") {
    return { kind, region, clientId };
  }
  return undefined;
}
