"""The ledger: the one table, its indexes and the stream of its changes."""

from __future__ import annotations

from aws_cdk import CfnOutput, Stack
from aws_cdk import aws_dynamodb as dynamodb
from constructs import Construct

from stacks.stage import Stage
from storage import schema


class LedgerStack(Stack):
    """On demand, encrypted, recoverable to any second of the last 35 days."""

    def __init__(self, scope: Construct, name: str, *, stage: Stage) -> None:
        super().__init__(scope, name, termination_protection=stage.keeps_data)

        self.table = dynamodb.TableV2(
            self,
            "Table",
            partition_key=_text(schema.PARTITION_KEY),
            sort_key=_text(schema.SORT_KEY),
            local_secondary_indexes=[
                dynamodb.LocalSecondaryIndexProps(
                    index_name=schema.BY_DATE, sort_key=_text(schema.BY_DATE_SORT_KEY)
                )
            ],
            global_secondary_indexes=[
                dynamodb.GlobalSecondaryIndexPropsV2(
                    index_name=schema.BY_SHARD,
                    partition_key=_text(schema.BY_SHARD_PARTITION_KEY),
                    sort_key=_text(schema.BY_SHARD_SORT_KEY),
                ),
                dynamodb.GlobalSecondaryIndexPropsV2(
                    index_name=schema.BY_CHANGE,
                    partition_key=_text(schema.BY_CHANGE_PARTITION_KEY),
                    sort_key=_text(schema.BY_CHANGE_SORT_KEY),
                ),
            ],
            billing=dynamodb.Billing.on_demand(),
            encryption=dynamodb.TableEncryptionV2.dynamo_owned_key(),
            point_in_time_recovery_specification=dynamodb.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True
            ),
            dynamo_stream=dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
            time_to_live_attribute=schema.EXPIRES,
            deletion_protection=stage.keeps_data,
            removal_policy=stage.removal_policy,
        )

        CfnOutput(self, "TableName", value=self.table.table_name)


def index_arn(table: dynamodb.TableV2, index: str) -> str:
    """The ARN of one index of the table, for a permission on it."""
    return f"{table.table_arn}/index/{index}"


def _text(name: str) -> dynamodb.Attribute:
    return dynamodb.Attribute(name=name, type=dynamodb.AttributeType.STRING)
