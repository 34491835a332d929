"""A warm `POST /send` that logs an expense, against an echo function behind the same API.

Both go through the same emulator and the same REST API of one laptop cloud, taking turns, so
that the machine's noise meets both. What is left over is what BudgetBuddy does: Lex, the
fulfilment function, and two DynamoDB calls.
"""

from __future__ import annotations

import io
import statistics
import tempfile
import time
import zipfile
from pathlib import Path

import httpx
from rich.console import Console

from local.cloud.demo import sign_in
from local.cloud.deployment import Deployment, session
from local.cloud.settings import Settings
from local.cloud.up import running

ROUNDS = 60
WARM_UP = 10
ECHO = b"def handler(event, context):\n    return {'statusCode': 200, 'body': event['body']}\n"


def main() -> None:
    """Starts a laptop cloud of its own, measures, and ends it."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(state=Path(folder), web_port=18_990, cloud_port=18_991, lex_port=18_992)
        with running(settings, Console()) as deployment:
            api = f"{settings.cloud_url}/_aws/execute-api/{deployment['ApiId']}/"
            stage = deployment["ApiStage"]
            add_echo(settings, deployment)
            token = sign_in(settings, deployment)
            with httpx.Client(headers={"authorization": f"Bearer {token}"}) as client:
                measure(client, f"{api}{stage}/send", f"{api}{stage}/echo")


def measure(client: httpx.Client, send: str, echo: str) -> None:
    """Prints both medians and their ratio."""
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(WARM_UP + ROUNDS):
        body = {"text": f"coffee {turn + 1}.50", "sessionId": "bench"}
        ours.append(seconds(client, send, body))
        theirs.append(seconds(client, echo, body))
    logged, echoed = statistics.median(ours[WARM_UP:]), statistics.median(theirs[WARM_UP:])
    print(f"POST /send that logs: {logged * 1000:.1f} ms (median of {ROUNDS})")
    print(f"echo behind the same API: {echoed * 1000:.1f} ms")
    print(f"ratio: {logged / echoed:.1f}")
    print("AWS calls of a warm message: tests/integration/send holds 1 Lex, 2 DynamoDB, 0 secrets")


def seconds(client: httpx.Client, url: str, body: object) -> float:
    """How long one request takes; raises when it is refused."""
    began = time.perf_counter()
    client.post(url, json=body, timeout=40).raise_for_status()
    return time.perf_counter() - began


def add_echo(settings: Settings, deployment: Deployment) -> None:
    """Puts a function that echoes behind `/echo` of the deployed API."""
    aws = session()
    functions = aws.client("lambda", endpoint_url=settings.cloud_url)
    apis = aws.client("apigateway", endpoint_url=settings.cloud_url)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("echo.py", ECHO)
    arn = functions.create_function(
        FunctionName="echo",
        Runtime="python3.13",
        Handler="echo.handler",
        Role="arn:aws:iam::000000000000:role/echo",
        Code={"ZipFile": packed.getvalue()},
    )["FunctionArn"]
    api = deployment["ApiId"]
    (root,) = (one for one in apis.get_resources(restApiId=api)["items"] if one["path"] == "/")
    echo = apis.create_resource(restApiId=api, parentId=root["id"], pathPart="echo")["id"]
    authorizer = apis.get_authorizers(restApiId=api)["items"][0]["id"]
    apis.put_method(
        restApiId=api,
        resourceId=echo,
        httpMethod="POST",
        authorizationType="COGNITO_USER_POOLS",
        authorizerId=authorizer,
    )
    apis.put_integration(
        restApiId=api,
        resourceId=echo,
        httpMethod="POST",
        type="AWS_PROXY",
        integrationHttpMethod="POST",
        uri=f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations",
    )
    apis.create_deployment(restApiId=api, stageName=deployment["ApiStage"])


if __name__ == "__main__":
    main()
