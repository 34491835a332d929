import { ApiError } from "./errors.ts";

export interface JsonRequest {
  readonly method?: "GET" | "POST";
  readonly body?: unknown;
  readonly token?: string | undefined;
  /** Milliseconds after which the request is given up. */
  readonly timeout?: number;
}

const UNREACHABLE = "BudgetBuddy can't be reached. Check your connection and try again.";

/**
 * The JSON answer of `url`. Every failure, of the network too, becomes an `ApiError` whose
 * message can be shown as it is.
 */
export async function fetchJson(url: string, request: JsonRequest = {}): Promise<unknown> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (request.body !== undefined) headers["content-type"] = "application/json";
  if (request.token !== undefined) headers["authorization"] = `Bearer ${request.token}`;
  let response: Response;
  try {
    response = await fetch(url, {
      method: request.method ?? "GET",
      headers,
      signal: AbortSignal.timeout(request.timeout ?? 35_000),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
  } catch {
    throw new ApiError(0, "unreachable", UNREACHABLE);
  }
  const answer = await readJson(response);
  if (response.ok) return answer;
  throw toError(response, answer);
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch {
    if (response.ok) throw new ApiError(response.status, "invalid_answer", UNREACHABLE);
    return undefined;
  }
}

function toError(response: Response, answer: unknown): ApiError {
  const error = isRecord(answer) && isRecord(answer["error"]) ? answer["error"] : {};
  const message = error["message"];
  const code = error["code"];
  const after = Number.parseInt(response.headers.get("retry-after") ?? "", 10);
  return new ApiError(
    response.status,
    typeof code === "string" ? code : `http_${String(response.status)}`,
    typeof message === "string" ? message : UNREACHABLE,
    Number.isFinite(after) ? after : undefined,
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
