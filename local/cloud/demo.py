"""The demo user of the laptop: a real Cognito user, signed in without a password of theirs."""

from __future__ import annotations

import base64
import json
import secrets
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from local.cloud.deployment import Deployment, session
from local.cloud.recovery import people, remember
from local.cloud.settings import Settings

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp.client import CognitoIdentityProviderClient

DEMO_EMAIL = "demo@budgetbuddy.example"


def sign_in(settings: Settings, deployment: Deployment, email: str = DEMO_EMAIL) -> str:
    """A fresh id token of the person with this address, who is created when new.

    The password is drawn anew for each sign-in and kept nowhere.
    """
    cognito = session().client("cognito-idp", endpoint_url=settings.cloud_url)
    pool, client = deployment["UserPoolId"], deployment["UserPoolClientId"]
    password = f"Aa1!{secrets.token_urlsafe(24)}"
    try:
        cognito.admin_create_user(
            UserPoolId=pool,
            Username=email,
            UserAttributes=[
                {"Name": "email", "Value": email},
                {"Name": "email_verified", "Value": "true"},
            ],
            MessageAction="SUPPRESS",
        )
    except ClientError as error:
        if error.response["Error"]["Code"] != "UsernameExistsException":
            raise
    else:
        _give_back_the_id(cognito, pool, email, people(settings.state).get(email))
    cognito.admin_set_user_password(
        UserPoolId=pool, Username=email, Password=password, Permanent=True
    )
    answer = cognito.admin_initiate_auth(
        UserPoolId=pool,
        ClientId=client,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": email, "PASSWORD": password},
    )
    token = str(answer["AuthenticationResult"]["IdToken"])
    remember(settings.state, email, _user_id(token))
    return token


def _give_back_the_id(
    cognito: CognitoIdentityProviderClient, pool: str, email: str, known: str | None
) -> None:
    # A crash took the person, not the books, which are under the old id. AWS would refuse;
    # the emulator takes it (tests/e2e/test_crash.py).
    if known:
        cognito.admin_update_user_attributes(
            UserPoolId=pool, Username=email, UserAttributes=[{"Name": "sub", "Value": known}]
        )


def _user_id(token: str) -> str:
    claims = token.split(".")[1]
    return str(json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["sub"])
