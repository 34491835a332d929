"""Who may talk: the user pool that issues the tokens the API demands."""

from __future__ import annotations

from aws_cdk import CfnOutput, Duration, Stack
from aws_cdk import aws_cognito as cognito
from constructs import Construct

from stacks.stage import Stage


class IdentityStack(Stack):
    """People, known by their e-mail address; a person's id everywhere is the token's `sub`."""

    def __init__(self, scope: Construct, name: str, *, stage: Stage) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        self.user_pool = cognito.UserPool(
            self,
            "People",
            self_sign_up_enabled=True,
            sign_in_aliases=cognito.SignInAliases(email=True),
            sign_in_case_sensitive=False,
            auto_verify=cognito.AutoVerifiedAttrs(email=True),
            standard_attributes=cognito.StandardAttributes(
                email=cognito.StandardAttribute(required=True, mutable=True)
            ),
            account_recovery=cognito.AccountRecovery.EMAIL_ONLY,
            removal_policy=stage.removal_policy,
            deletion_protection=stage.keeps_data,
        )
        self.client = self.user_pool.add_client(
            "Widget",
            # Without a secret: the widget runs in browsers. The laptop's demo user is signed
            # in by an administrator's call, which no browser can make.
            auth_flows=cognito.AuthFlow(custom=True, admin_user_password=not stage.on_aws),
            disable_o_auth=True,
            prevent_user_existence_errors=True,
            id_token_validity=Duration.hours(1),
            access_token_validity=Duration.hours(1),
            refresh_token_validity=Duration.days(30),
        )

        CfnOutput(self, "UserPoolId", value=self.user_pool.user_pool_id)
        CfnOutput(self, "UserPoolClientId", value=self.client.user_pool_client_id)
