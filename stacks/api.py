"""The HTTP API: POST /send into the conversation, /api/* for the dashboard, GET /healthz."""

from __future__ import annotations

from aws_cdk import (
    CfnOutput,
    Duration,
    RemovalPolicy,
    Stack,
)
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_cognito as cognito
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_logs as logs
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from stacks.function import Function
from stacks.gateway_errors import answer_in_our_shape
from stacks.ledger import index_arn
from stacks.stage import Stage
from storage import schema

STAGE_NAME = "v1"


class ApiStack(Stack):
    """What browsers reach. Every route but /healthz demands a token of our user pool."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        table: dynamodb.TableV2,
        user_pool: cognito.UserPool,
        bot_ids: secretsmanager.Secret,
        bot_alias_arn: str,
    ) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)
        origins = {"ALLOWED_ORIGINS": ",".join(stage.origins)}

        self.send = Function(
            self,
            "Send",
            stage=stage,
            package="send",
            description="Passes a message to Lex and its answer back",
            timeout=Duration.seconds(28),  # API Gateway gives up after 29.
            environment={**origins, "LEX_SECRET_ARN": bot_ids.secret_arn},
        )
        self.send.allow("lex:RecognizeText", on=[bot_alias_arn])
        self.send.allow("secretsmanager:GetSecretValue", on=[bot_ids.secret_arn])

        self.reads = Function(
            self,
            "Api",
            stage=stage,
            package="api",
            description="Answers the dashboard's questions",
            timeout=Duration.seconds(15),
            environment={**origins, "TABLE_NAME": table.table_name},
        )
        self.reads.allow("dynamodb:BatchGetItem", "dynamodb:Query", on=[table.table_arn])
        self.reads.allow("dynamodb:Query", on=[index_arn(table, schema.BY_DATE)])

        self.rest_api = _rest_api(self, stage)
        answer_in_our_shape(self.rest_api, readable_elsewhere=bool(stage.origins))
        signed_in = apigateway.CognitoUserPoolsAuthorizer(
            self, "SignedIn", cognito_user_pools=[user_pool]
        )
        root = self.rest_api.root
        root.add_resource("send").add_method("POST", _calls(self.send), authorizer=signed_in)
        root.add_resource("api").add_resource("{path+}").add_method(
            "ANY", _calls(self.reads), authorizer=signed_in
        )
        _add_health(root.add_resource("healthz"))

        CfnOutput(self, "ApiUrl", value=self.rest_api.url)
        CfnOutput(self, "ApiId", value=self.rest_api.rest_api_id)
        CfnOutput(self, "ApiStage", value=self.rest_api.deployment_stage.stage_name)
        CfnOutput(self, "SendFunctionName", value=self.send.function_name)
        CfnOutput(self, "ApiFunctionName", value=self.reads.function_name)


def _rest_api(scope: Construct, stage: Stage) -> apigateway.RestApi:
    access_log = logs.LogGroup(
        scope,
        "AccessLog",
        retention=stage.log_retention,
        removal_policy=RemovalPolicy.DESTROY,
    )
    return apigateway.RestApi(
        scope,
        "RestApi",
        description="BudgetBuddy",
        endpoint_types=[apigateway.EndpointType.REGIONAL],
        cloud_watch_role=True,
        # The role is the account's, for every API in the region: ours leaves it in place.
        cloud_watch_role_removal_policy=RemovalPolicy.RETAIN,
        deploy_options=apigateway.StageOptions(
            stage_name=STAGE_NAME,
            # Over the account's 50 concurrent Lex conversations `send` would only wait.
            throttling_rate_limit=25,
            throttling_burst_limit=50,
            access_log_destination=apigateway.LogGroupLogDestination(access_log),
            access_log_format=apigateway.AccessLogFormat.custom(_ACCESS_LOG_LINE),
            # Execution logs would hold what people say about their money.
            logging_level=apigateway.MethodLoggingLevel.OFF,
            data_trace_enabled=False,
            tracing_enabled=False,
        ),
        default_cors_preflight_options=(
            apigateway.CorsOptions(
                allow_origins=list(stage.origins),
                allow_methods=["GET", "POST"],
                allow_headers=["authorization", "content-type"],
                max_age=Duration.hours(1),
            )
            if stage.origins
            else None
        ),
    )


# No address, no user, no text: enough to see what is slow and what fails.
_ACCESS_LOG_LINE = (
    '{"requestId":"$context.requestId","method":"$context.httpMethod",'
    '"resource":"$context.resourcePath","status":"$context.status",'
    '"milliseconds":"$context.responseLatency",'
    '"integrationMilliseconds":"$context.integrationLatency",'
    '"error":"$context.error.responseType"}'
)


def _calls(function: Function) -> apigateway.LambdaIntegration:
    return apigateway.LambdaIntegration(function, allow_test_invoke=False)


def _add_health(resource: apigateway.Resource) -> None:
    """Answers by itself: it tells that the API is deployed and reached, and costs no function."""
    resource.add_method(
        "GET",
        apigateway.MockIntegration(
            request_templates={"application/json": '{"statusCode": 200}'},
            integration_responses=[
                apigateway.IntegrationResponse(
                    status_code="200",
                    response_templates={"application/json": '{"status": "ok"}'},
                    response_parameters={"method.response.header.Cache-Control": "'no-store'"},
                )
            ],
        ),
        authorization_type=apigateway.AuthorizationType.NONE,
        method_responses=[
            apigateway.MethodResponse(
                status_code="200",
                response_parameters={"method.response.header.Cache-Control": True},
            )
        ],
    )
