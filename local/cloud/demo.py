"""The demo user of the laptop: a real Cognito user, signed in without a password of theirs."""

from __future__ import annotations

import secrets

from botocore.exceptions import ClientError

from local.cloud.deployment import Deployment, session
from local.cloud.settings import Settings

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
    cognito.admin_set_user_password(
        UserPoolId=pool, Username=email, Password=password, Permanent=True
    )
    answer = cognito.admin_initiate_auth(
        UserPoolId=pool,
        ClientId=client,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": email, "PASSWORD": password},
    )
    return str(answer["AuthenticationResult"]["IdToken"])
