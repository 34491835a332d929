/** A refusal or a failure of the API, with a sentence a person understands. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** Seconds to wait before the same request may succeed, where the API says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, message: string, retryAfter?: number) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** Whether sending the same request again makes sense. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}
