"""The website: the built frontend on CloudFront, with the API behind the same address."""

from __future__ import annotations

from pathlib import Path

from aws_cdk import (
    CfnOutput,
    Duration,
    RemovalPolicy,
    Stack,
)
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_cloudfront_origins as origins
from aws_cdk import aws_logs as logs
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_s3_deployment as s3_deployment
from constructs import Construct

from stacks.stage import Stage

FRONTEND = Path(__file__).resolve().parents[1] / "frontend" / "dist"


class WebsiteStack(Stack):
    """One origin for page and API, so that the page needs no CORS and may call nobody else."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        stage: Stage,
        rest_api: apigateway.RestApi,
        client_id: str,
        frontend: Path = FRONTEND,
    ) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        self.bucket = s3.Bucket(
            self,
            "Files",
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
            encryption=s3.BucketEncryption.S3_MANAGED,
            enforce_ssl=True,
            # The files can be built again at any time, in every stage; its deployments empty it.
            removal_policy=RemovalPolicy.DESTROY,
        )
        api = cloudfront.BehaviorOptions(
            origin=origins.RestApiOrigin(rest_api, read_timeout=Duration.seconds(30)),
            allowed_methods=cloudfront.AllowedMethods.ALLOW_ALL,
            cache_policy=cloudfront.CachePolicy.CACHING_DISABLED,
            origin_request_policy=cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
            viewer_protocol_policy=cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
            response_headers_policy=_security_headers(self, "ApiHeaders", _NO_DOCUMENT),
        )
        self.distribution = cloudfront.Distribution(
            self,
            "Distribution",
            comment=f"BudgetBuddy {stage.name}",
            default_root_object="index.html",
            default_behavior=cloudfront.BehaviorOptions(
                origin=origins.S3BucketOrigin.with_origin_access_control(self.bucket),
                cache_policy=cloudfront.CachePolicy.CACHING_OPTIMIZED,
                viewer_protocol_policy=cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
                response_headers_policy=_security_headers(
                    self, "PageHeaders", _page_policy(self.region), readable_elsewhere=True
                ),
            ),
            additional_behaviors={"/send": api, "/api/*": api, "/healthz": api},
            http_version=cloudfront.HttpVersion.HTTP2_AND_3,
            price_class=cloudfront.PriceClass.PRICE_CLASS_100,
        )

        # Names with a hash in them never change what they hold, and open pages still ask for
        # yesterday's; all others are asked for again, and an unchanged file costs a 304.
        files = s3_deployment.Source.asset(str(frontend))
        sign_in = {"kind": "cognito", "region": self.region, "clientId": client_id}
        config = s3_deployment.Source.json_data("config.json", {"apiUrl": "", "signIn": sign_in})
        log_group = logs.LogGroup(
            self,
            "DeploymentLog",
            retention=stage.log_retention,
            removal_policy=RemovalPolicy.DESTROY,
        )
        assets = s3_deployment.BucketDeployment(
            self,
            "Assets",
            destination_bucket=self.bucket,
            sources=[files],
            exclude=["*"],
            include=["assets/*"],
            prune=False,
            cache_control=[
                s3_deployment.CacheControl.max_age(Duration.days(365)),
                s3_deployment.CacheControl.immutable(),
            ],
            retain_on_delete=False,
            memory_limit=256,
            log_group=log_group,
        )
        pages = s3_deployment.BucketDeployment(
            self,
            "Pages",
            destination_bucket=self.bucket,
            sources=[files, config],
            exclude=["assets/*"],
            cache_control=[s3_deployment.CacheControl.no_cache()],
            retain_on_delete=False,
            distribution=self.distribution,
            distribution_paths=["/*"],
            memory_limit=256,
            log_group=log_group,
        )
        pages.node.add_dependency(assets)

        CfnOutput(self, "WebsiteUrl", value=f"https://{self.distribution.domain_name}")


_NO_DOCUMENT = "default-src 'none'; frame-ancestors 'none'"


def _page_policy(region: str) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            # Signing in talks to Cognito without a page of Cognito's.
            f"connect-src 'self' https://cognito-idp.{region}.amazonaws.com",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        )
    )


def _security_headers(
    scope: Construct, name: str, content_policy: str, *, readable_elsewhere: bool = False
) -> cloudfront.ResponseHeadersPolicy:
    """`readable_elsewhere`: pages that embed the widget load its files from their own origin."""
    return cloudfront.ResponseHeadersPolicy(
        scope,
        name,
        security_headers_behavior=cloudfront.ResponseSecurityHeadersBehavior(
            content_security_policy=cloudfront.ResponseHeadersContentSecurityPolicy(
                content_security_policy=content_policy, override=True
            ),
            content_type_options=cloudfront.ResponseHeadersContentTypeOptions(override=True),
            referrer_policy=cloudfront.ResponseHeadersReferrerPolicy(
                referrer_policy=cloudfront.HeadersReferrerPolicy.NO_REFERRER, override=True
            ),
            strict_transport_security=cloudfront.ResponseHeadersStrictTransportSecurity(
                access_control_max_age=Duration.days(365), include_subdomains=True, override=True
            ),
        ),
        cors_behavior=(
            cloudfront.ResponseHeadersCorsBehavior(
                access_control_allow_credentials=False,
                access_control_allow_headers=["*"],
                access_control_allow_methods=["GET", "HEAD"],
                access_control_allow_origins=["*"],
                origin_override=True,
            )
            if readable_elsewhere
            else None
        ),
    )
