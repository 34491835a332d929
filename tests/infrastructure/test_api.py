"""The API: who gets in, how much, and what it answers by itself."""

from __future__ import annotations

import json
from typing import Any

import pytest

from edge import http
from stacks.gateway_errors import GATEWAY_ERRORS
from stacks.stage import Name, Target
from tests.infrastructure.conftest import Synthesize
from tests.infrastructure.templates import Resource, Templates, stage_of


def route_of(templates: Templates, method: Resource) -> str:
    path = method.path.removeprefix("Api/RestApi/Default").rpartition("/")[0] or "/"
    return f"{method.properties['HttpMethod']} {path}"


def test_every_route_but_the_health_check_demands_a_token(templates: Templates) -> None:
    authorizer = templates.one("AWS::ApiGateway::Authorizer")
    assert authorizer.properties["Type"] == "COGNITO_USER_POOLS"
    pools = authorizer.properties["ProviderARNs"]
    assert [templates.readable(authorizer.stack, one) for one in pools] == ["Identity/People.Arn"]
    routes = {
        route_of(templates, one): one.properties["AuthorizationType"]
        for one in templates.of_type("AWS::ApiGateway::Method")
        if one.properties["HttpMethod"] != "OPTIONS"
    }
    assert routes == {
        "POST /send": "COGNITO_USER_POOLS",
        "ANY /api/{path+}": "COGNITO_USER_POOLS",
        "GET /healthz": "NONE",
    }


def test_the_health_check_runs_no_function(templates: Templates) -> None:
    (method,) = (
        one
        for one in templates.of_type("AWS::ApiGateway::Method")
        if route_of(templates, one) == "GET /healthz"
    )
    integration = method.properties["Integration"]
    assert integration["Type"] == "MOCK"
    (response,) = integration["IntegrationResponses"]
    assert json.loads(response["ResponseTemplates"]["application/json"]) == {"status": "ok"}


def test_preflights_are_answered_for_the_configured_origins_only(
    dev: Templates, synthesize: Synthesize
) -> None:
    preflights = [
        one
        for one in dev.of_type("AWS::ApiGateway::Method")
        if one.properties["HttpMethod"] == "OPTIONS"
    ]
    assert {route_of(dev, one) for one in preflights} >= {"OPTIONS /send", "OPTIONS /api/{path+}"}
    for one in preflights:
        (response,) = one.properties["Integration"]["IntegrationResponses"]
        headers = response["ResponseParameters"]
        allowed = headers["method.response.header.Access-Control-Allow-Origin"]
        assert allowed == "'https://page.example'"

    closed = synthesize(stage_of(Name.DEV, Target.AWS, origins=()))
    assert "OPTIONS" not in {
        one.properties["HttpMethod"] for one in closed.of_type("AWS::ApiGateway::Method")
    }
    for error in closed.of_type("AWS::ApiGateway::GatewayResponse"):
        headers = error.properties.get("ResponseParameters", {})
        assert "gatewayresponse.header.Access-Control-Allow-Origin" not in headers


def test_functions_know_the_configured_origins(dev: Templates) -> None:
    origins = {
        one.properties["Environment"]["Variables"]["ALLOWED_ORIGINS"]
        for one in dev.of_type("AWS::Lambda::Function")
        if one.stack.endswith("-Api")
    }
    assert origins == {"https://page.example"}


@pytest.mark.parametrize("error", GATEWAY_ERRORS, ids=lambda error: error.name)
def test_its_own_refusals_have_the_one_error_shape(error: Any, dev: Templates) -> None:
    (response,) = (
        one
        for one in dev.of_type("AWS::ApiGateway::GatewayResponse")
        if one.path == f"Api/RestApi/{error.name}"
    )
    template = response.properties["ResponseTemplates"]["application/json"]
    assert json.loads(template.replace("$context.requestId", "r-1")) == {
        "error": {"code": error.code, "message": error.message, "requestId": "r-1"}
    }
    headers = response.properties["ResponseParameters"]
    assert headers["gatewayresponse.header.Access-Control-Allow-Origin"] == "'*'"
    retry = headers.get("gatewayresponse.header.Retry-After")
    assert (retry is not None) is (error.status == 429)
    assert response.properties.get("StatusCode") == (str(error.status) if error.status else None)


def test_whatever_else_goes_wrong_has_the_shape_too(templates: Templates) -> None:
    types = {
        one.properties["ResponseType"]
        for one in templates.of_type("AWS::ApiGateway::GatewayResponse")
    }
    assert {"DEFAULT_4XX", "DEFAULT_5XX"} <= types


def test_a_refusal_has_the_code_the_functions_give_for_its_status() -> None:
    functions = {
        error.status: error.code
        for error in vars(http).values()
        if isinstance(error, type) and issubclass(error, http.HttpError) and "status" in vars(error)
    }
    gateway = {error.status: error.code for error in GATEWAY_ERRORS if error.status in functions}
    assert gateway == {status: functions[status] for status in gateway}
    assert gateway.keys() >= {400, 401, 404, 429, 502, 504}


def test_requests_are_throttled_and_logged_without_what_people_say(templates: Templates) -> None:
    stage = templates.one("AWS::ApiGateway::Stage").properties
    (settings,) = stage["MethodSettings"]
    assert (settings["HttpMethod"], settings["ResourcePath"]) == ("*", "/*")
    assert 0 < settings["ThrottlingRateLimit"] <= settings["ThrottlingBurstLimit"] <= 50
    assert settings["LoggingLevel"] == "OFF"
    assert settings["DataTraceEnabled"] is False
    line = json.loads(stage["AccessLogSetting"]["Format"])
    assert set(line.values()) <= {
        "$context.requestId",
        "$context.httpMethod",
        "$context.resourcePath",
        "$context.status",
        "$context.responseLatency",
        "$context.integrationLatency",
        "$context.error.responseType",
    }


def test_send_gives_up_before_api_gateway_does(templates: Templates) -> None:
    timeouts = {
        one.properties["Handler"]: one.properties["Timeout"]
        for one in templates.of_type("AWS::Lambda::Function")
    }
    assert timeouts["fulfillment.handler.handler"] < timeouts["send.handler.handler"] < 29
    assert timeouts["api.handler.handler"] < 29
