from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from reports.upload import CONTENT_TYPE, PART, upload

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


@pytest.fixture
def s3() -> Iterator[S3Client]:
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(Bucket="reports")
        yield client


def stored(s3: S3Client, key: str = "k") -> bytes:
    return s3.get_object(Bucket="reports", Key=key)["Body"].read()


def megabytes(count: int) -> Iterator[bytes]:
    for n in range(count * 4):
        yield bytes([n % 256]) * (256 * 1024)


@pytest.mark.parametrize("content", [[], [b"a"], [b"a", b"b" * 300]])
def test_a_small_file_is_one_request(s3: S3Client, content: list[bytes]) -> None:
    assert upload(s3, "reports", "k", content, filename="x.csv") == len(b"".join(content))
    assert stored(s3) == b"".join(content)
    head = s3.head_object(Bucket="reports", Key="k")
    assert head["ContentType"] == CONTENT_TYPE
    assert head["ContentDisposition"] == 'attachment; filename="x.csv"'


@pytest.mark.parametrize("count", [8, 17, 20])
def test_a_large_file_arrives_whole_in_parts(s3: S3Client, count: int) -> None:
    size = upload(s3, "reports", "k", megabytes(count), filename="x.csv")
    assert size == count * 1024 * 1024
    assert stored(s3) == b"".join(megabytes(count))
    parts = -(-size // PART)
    assert s3.head_object(Bucket="reports", Key="k")["ETag"].endswith(f'-{parts}"')


def test_a_failure_leaves_the_old_file_and_no_parts(s3: S3Client) -> None:
    upload(s3, "reports", "k", [b"old"], filename="x.csv")
    sent: list[int] = []
    real = s3.upload_part

    def failing(**request: object) -> object:
        sent.append(1)
        if len(sent) == 2:
            raise ClientError({"Error": {"Code": "SlowDown", "Message": ""}}, "UploadPart")
        return real(**request)  # type: ignore[arg-type]

    s3.upload_part = failing  # type: ignore[assignment]
    with pytest.raises(ClientError, match="SlowDown"):
        upload(s3, "reports", "k", megabytes(20), filename="x.csv")
    assert stored(s3) == b"old"
    assert s3.list_multipart_uploads(Bucket="reports").get("Uploads", []) == []
