"""The website: private files, one origin with the API, headers that allow little."""

from __future__ import annotations

import json
from typing import Any

from tests.infrastructure.templates import Templates


def distribution(templates: Templates) -> Any:
    return templates.one("AWS::CloudFront::Distribution").properties["DistributionConfig"]


def policies(templates: Templates) -> dict[str, Any]:
    return {
        one.path: one.properties["ResponseHeadersPolicyConfig"]
        for one in templates.of_type("AWS::CloudFront::ResponseHeadersPolicy")
    }


def test_the_api_is_behind_the_same_address_and_never_cached(on_aws: Templates) -> None:
    config = distribution(on_aws)
    routes = {one["PathPattern"]: one for one in config["CacheBehaviors"]}
    assert routes.keys() == {"/send", "/api/*", "/healthz"}
    api_origins = {
        one["Id"]: one["OriginPath"] for one in config["Origins"] if "CustomOriginConfig" in one
    }
    for route in routes.values():
        assert route["TargetOriginId"] in api_origins
        assert "POST" in route["AllowedMethods"]
        assert route["ViewerProtocolPolicy"] == "https-only"
        # AWS's managed CachingDisabled and AllViewerExceptHostHeader (CloudFront developer guide).
        assert route["CachePolicyId"] == "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
        assert route["OriginRequestPolicyId"] == "b689b0a8-53d0-40ab-baf2-68738e2966ac"


def test_only_this_distribution_reads_the_private_bucket(on_aws: Templates) -> None:
    bucket = on_aws.one("AWS::S3::Bucket", "Website")
    assert set(bucket.properties["PublicAccessBlockConfiguration"].values()) == {True}
    (file_origin,) = (one for one in distribution(on_aws)["Origins"] if "S3OriginConfig" in one)
    assert "OriginAccessControlId" in file_origin
    statements = on_aws.one("AWS::S3::BucketPolicy", "Website").properties["PolicyDocument"][
        "Statement"
    ]
    (read,) = (one for one in statements if one["Action"] == "s3:GetObject")
    assert read["Principal"] == {"Service": "cloudfront.amazonaws.com"}
    assert "AWS:SourceArn" in read["Condition"]["StringEquals"]
    (plain,) = (one for one in statements if one["Effect"] == "Deny")
    assert plain["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_the_page_may_run_its_own_scripts_and_call_its_own_api_and_cognito(
    on_aws: Templates,
) -> None:
    headers = policies(on_aws)["Website/PageHeaders"]["SecurityHeadersConfig"]
    policy = on_aws.readable("", headers["ContentSecurityPolicy"]["ContentSecurityPolicy"])
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self' https://cognito-idp.${AWS::Region}.amazonaws.com",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'self'",
    }
    assert headers["StrictTransportSecurity"]["AccessControlMaxAgeSec"] >= 31_536_000
    assert headers["ContentTypeOptions"] == {"Override": True}
    assert headers["ReferrerPolicy"]["ReferrerPolicy"] == "no-referrer"


def test_other_pages_may_embed_the_widget_and_not_read_the_api(on_aws: Templates) -> None:
    assert {path: "CorsConfig" in one for path, one in policies(on_aws).items()} == {
        "Website/PageHeaders": True,
        "Website/ApiHeaders": False,
    }


def test_names_that_never_change_are_asked_for_again(on_aws: Templates) -> None:
    controls = {
        one.path.removesuffix("/CustomResource-256MiB/Default"): one.properties["SystemMetadata"][
            "cache-control"
        ]
        for one in on_aws.of_type("Custom::CDKBucketDeployment")
    }
    assert controls == {
        "Website/Assets": "max-age=31536000, immutable",
        "Website/Pages": "no-cache",
    }


def test_the_page_learns_at_run_time_how_people_sign_in(on_aws: Templates) -> None:
    (pages,) = (
        one
        for one in on_aws.of_type("Custom::CDKBucketDeployment")
        if one.path.startswith("Website/Pages/")
    )
    files, config = pages.properties["SourceMarkers"]
    assert files == {}
    told = {json.loads(on_aws.readable(pages.stack, value)) for value in config.values()}
    assert told == {"${AWS::Region}", "Identity/People/Widget"}


def test_the_laptop_has_no_website(laptop: Templates) -> None:
    assert [one.path for one in laptop.resources if one.path.startswith("Website/")] == []
