"""Everything that can be said about what went wrong.

LexError
├── DefinitionError             a definition this runtime cannot run
└── ServiceError                an answer of the API with its exception name and status
    ├── InvalidRequestError          ValidationException, 400
    ├── NotFoundError                ResourceNotFoundException, 404
    ├── UnknownOperationError        UnknownOperationException, 404
    ├── ConflictError                ConflictException, 409
    ├── DependencyFailedError        DependencyFailedException, 424: the Lambda
    ├── ThrottledError               ThrottlingException, 429
    └── BadGatewayError              BadGatewayException, 502
"""


class LexError(Exception):
    """Any error of this package."""


class DefinitionError(LexError):
    """A definition is refused: the property at `path`, and why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.path = path
        self.reason = reason


class ServiceError(LexError):
    """An error answer of the runtime API."""

    name = "InternalServerException"
    status = 500

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InvalidRequestError(ServiceError):
    """A member of the request is missing, too long, or not of its pattern."""

    name = "ValidationException"
    status = 400


class NotFoundError(ServiceError):
    """No such bot, alias, locale or session."""

    name = "ResourceNotFoundException"
    status = 404


class UnknownOperationError(ServiceError):
    """No operation has this method and path."""

    name = "UnknownOperationException"
    status = 404

    def __init__(self) -> None:
        super().__init__("The requested operation is not supported by this endpoint.")


class ConflictError(ServiceError):
    """Another request to the same session is being answered."""

    name = "ConflictException"
    status = 409

    def __init__(self) -> None:
        super().__init__("Two or more requests are using the same session at the same time.")


class DependencyFailedError(ServiceError):
    """The code hook failed, took too long, or answered what Lex cannot read."""

    name = "DependencyFailedException"
    status = 424


class ThrottledError(ServiceError):
    """Too many requests, here or at the Lambda."""

    name = "ThrottlingException"
    status = 429


class BadGatewayError(ServiceError):
    """A service behind the runtime is not available."""

    name = "BadGatewayException"
    status = 502
