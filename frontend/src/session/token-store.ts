const KEY = "budgetbuddy.token";

/** The id token of this tab. It goes when the tab closes and never leaves the page's origin. */
export const tokenStore = {
  get(): string | undefined {
    const token = sessionStorage.getItem(KEY) ?? undefined;
    if (token !== undefined && secondsLeft(token, Date.now()) <= 0) {
      sessionStorage.removeItem(KEY);
      return undefined;
    }
    return token;
  },
  set(token: string): void {
    sessionStorage.setItem(KEY, token);
  },
  clear(): void {
    sessionStorage.removeItem(KEY);
  },
};

/** Seconds until a JWT expires (RFC 7519 `exp`); 0 for what is no JWT. The API checks it, not we. */
export function secondsLeft(token: string, now: number): number {
  try {
    const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const claims = JSON.parse(atob(payload)) as { exp?: unknown };
    return typeof claims.exp === "number" ? Math.max(0, claims.exp - now / 1000) : 0;
  } catch {
    return 0;
  }
}
