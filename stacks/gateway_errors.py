"""The answers API Gateway gives by itself, in the one error shape of the API."""

from __future__ import annotations

import json
from dataclasses import dataclass

from aws_cdk import aws_apigateway as apigateway


@dataclass(frozen=True, slots=True)
class GatewayError:
    """One kind of refusal. `status` None: whatever API Gateway answers with."""

    name: str
    type: apigateway.ResponseType
    status: int | None
    code: str
    message: str
    retry_after_seconds: int | None = None


_TYPE = apigateway.ResponseType
_AGAIN = "Send it again: nothing is logged twice."

# The codes are those of lambdas/edge/http.py, so that a caller needs to know one set.
GATEWAY_ERRORS = (
    GatewayError("Unauthorized", _TYPE.UNAUTHORIZED, 401, "not_signed_in", "Please sign in."),
    GatewayError(
        "ExpiredToken",
        _TYPE.EXPIRED_TOKEN,
        401,
        "not_signed_in",
        "Your sign-in has expired. Please sign in again.",
    ),
    GatewayError("AccessDenied", _TYPE.ACCESS_DENIED, 403, "forbidden", "That is not yours to do."),
    # What API Gateway calls a missing token is a route or a method that is not there.
    GatewayError(
        "NoSuchRoute",
        _TYPE.MISSING_AUTHENTICATION_TOKEN,
        404,
        "not_found",
        "There is nothing at this address.",
    ),
    GatewayError("BadRequest", _TYPE.BAD_REQUEST_BODY, 400, "bad_request", "This is no request."),
    GatewayError(
        "TooLarge", _TYPE.REQUEST_TOO_LARGE, 413, "too_large", "That is too much for one message."
    ),
    GatewayError(
        "Throttled",
        _TYPE.THROTTLED,
        429,
        "busy",
        "Too many messages at once. Try again in a moment.",
        retry_after_seconds=1,
    ),
    GatewayError(
        "Timeout", _TYPE.INTEGRATION_TIMEOUT, 504, "timeout", f"That took too long. {_AGAIN}"
    ),
    GatewayError(
        "Failure",
        _TYPE.INTEGRATION_FAILURE,
        502,
        "bad_gateway",
        f"Something broke on our side. {_AGAIN}",
    ),
    GatewayError("Other4xx", _TYPE.DEFAULT_4_XX, None, "bad_request", "This is no request."),
    GatewayError(
        "Other5xx",
        _TYPE.DEFAULT_5_XX,
        None,
        "bad_gateway",
        f"Something broke on our side. {_AGAIN}",
    ),
)


def answer_in_our_shape(api: apigateway.RestApi, *, readable_elsewhere: bool) -> None:
    """Gives each refusal a body like the functions' own.

    `readable_elsewhere` lets pages of other origins read them. A gateway response can name one
    origin or all; all is no risk here, as the answers are the same for everyone and the API
    takes no cookies.
    """
    cors = {"Access-Control-Allow-Origin": "'*'", "Access-Control-Expose-Headers": "'Retry-After'"}
    for error in GATEWAY_ERRORS:
        headers = dict(cors) if readable_elsewhere else {}
        if error.retry_after_seconds is not None:
            headers["Retry-After"] = f"'{error.retry_after_seconds}'"
        api.add_gateway_response(
            error.name,
            type=error.type,
            status_code=None if error.status is None else str(error.status),
            response_headers=headers,
            templates={"application/json": _body(error)},
        )


def _body(error: GatewayError) -> str:
    content = {"code": error.code, "message": error.message, "requestId": "$context.requestId"}
    return json.dumps({"error": content})
