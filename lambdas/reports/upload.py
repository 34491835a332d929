"""A file in S3 written as a stream: in parts, so that its size never matters to memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import CompletedPartTypeDef

PART = 8 * 1024 * 1024
"""Bytes of a part; S3 takes no part under 5 MiB but the last, and no more than 10,000."""

CONTENT_TYPE = "text/csv; charset=utf-8"


def upload(
    client: S3Client, bucket: str, key: str, chunks: Iterable[bytes], *, filename: str
) -> int:
    """Writes the chunks as one object that replaces what the key held; returns its size.

    Nothing is there to be seen until all is: a failure leaves the old object, and no parts
    that cost money. `filename` is what a browser saves a download under.
    """
    parts = _parts(chunks)
    first = next(parts, b"")
    disposition = f'attachment; filename="{filename}"'
    if len(first) < PART:
        client.put_object(
            Bucket=bucket,
            Key=key,
            Body=first,
            ContentType=CONTENT_TYPE,
            ContentDisposition=disposition,
        )
        return len(first)
    started = client.create_multipart_upload(
        Bucket=bucket, Key=key, ContentType=CONTENT_TYPE, ContentDisposition=disposition
    )
    upload_id = started["UploadId"]
    size = 0
    done: list[CompletedPartTypeDef] = []
    try:
        for number, part in enumerate(_from(first, parts), start=1):
            answer = client.upload_part(
                Bucket=bucket, Key=key, UploadId=upload_id, PartNumber=number, Body=part
            )
            done.append({"PartNumber": number, "ETag": answer["ETag"]})
            size += len(part)
        client.complete_multipart_upload(
            Bucket=bucket, Key=key, UploadId=upload_id, MultipartUpload={"Parts": done}
        )
    except (ClientError, BotoCoreError):
        client.abort_multipart_upload(Bucket=bucket, Key=key, UploadId=upload_id)
        raise
    return size


def _parts(chunks: Iterable[bytes]) -> Iterator[bytes]:
    collected = bytearray()
    for chunk in chunks:
        collected += chunk
        if len(collected) >= PART:
            yield bytes(collected)
            collected.clear()
    if collected:
        yield bytes(collected)


def _from(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest
