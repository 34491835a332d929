"""The backup's database on AWS, its network without a way out, and who may reach it."""

from __future__ import annotations

from enum import StrEnum

from aws_cdk import ArnFormat, Duration, RemovalPolicy, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_logs as logs
from aws_cdk import aws_rds as rds
from aws_cdk import custom_resources as custom
from constructs import Construct

from stacks.function import Function, Place
from stacks.stage import Stage

DATABASE = "budgetbuddy"
PORT = 3306
WRITER = "backup"
"""The database user of the functions: it has no password and authenticates with IAM."""

MAKE_WRITER = (
    f"CREATE USER IF NOT EXISTS '{WRITER}'@'%' IDENTIFIED WITH AWSAuthenticationPlugin AS 'RDS' "
    "REQUIRE SSL",
    "GRANT SELECT, INSERT, UPDATE, CREATE, ALTER, INDEX, CREATE VIEW, SHOW VIEW "
    f"ON {DATABASE}.* TO '{WRITER}'@'%'",
)
"""Once, by the database's owner. It may not delete: a backup only adds."""


class Kind(StrEnum):
    """`-c backup=`: a cluster that pauses to zero, an always-on small instance, or none."""

    AURORA = "aurora"
    INSTANCE = "instance"
    NONE = "none"


class Network(Construct):
    """Two isolated subnets: no NAT gateway and no interface endpoint, which cost by the hour.

    DynamoDB and S3 are reached through gateway endpoints, which are free.
    """

    def __init__(self, scope: Construct, name: str) -> None:
        super().__init__(scope, name)
        isolated = ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_ISOLATED)
        self.vpc = ec2.Vpc(
            self,
            "Vpc",
            max_azs=2,
            nat_gateways=0,
            # Nothing is ever in the default group; closing it would take a function of the CDK's.
            restrict_default_security_group=False,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Isolated", subnet_type=ec2.SubnetType.PRIVATE_ISOLATED, cidr_mask=26
                )
            ],
            gateway_endpoints={
                "DynamoDb": ec2.GatewayVpcEndpointOptions(
                    service=ec2.GatewayVpcEndpointAwsService.DYNAMODB
                ),
                "S3": ec2.GatewayVpcEndpointOptions(service=ec2.GatewayVpcEndpointAwsService.S3),
            },
        )
        self.subnets = isolated
        self.functions = ec2.SecurityGroup(
            self,
            "Functions",
            vpc=self.vpc,
            description="The functions that copy into the backup database",
            allow_all_outbound=False,
        )
        self.database = ec2.SecurityGroup(
            self,
            "Database",
            vpc=self.vpc,
            description="The backup database",
            allow_all_outbound=False,
        )
        self.database.add_ingress_rule(self.functions, ec2.Port.tcp(PORT), "the functions")
        self.functions.add_egress_rule(self.database, ec2.Port.tcp(PORT), "the database")
        self.functions.add_egress_rule(
            ec2.Peer.any_ipv4(), ec2.Port.tcp(443), "DynamoDB, the only thing there is a route to"
        )

    @property
    def place(self) -> Place:
        """Where the functions run."""
        return Place(vpc=self.vpc, subnets=self.subnets, security_group=self.functions)


class Database(Construct):
    """MySQL, encrypted, reached with TLS and IAM authentication only."""

    def __init__(
        self, scope: Construct, name: str, *, stage: Stage, network: Network, kind: Kind
    ) -> None:
        super().__init__(scope, name)
        if kind is Kind.AURORA:
            cluster = _cluster(self, stage, network)
            endpoint, self._resource_id = (
                cluster.cluster_endpoint.hostname,
                cluster.cluster_resource_identifier,
            )
            _make_writer(self, stage, cluster)
        else:
            instance = _instance(self, stage, network)
            endpoint = instance.db_instance_endpoint_address
            assert instance.instance_resource_id is not None
            self._resource_id = instance.instance_resource_id
        self.url = f"mysql+pymysql://{WRITER}@{endpoint}:{PORT}/{DATABASE}"

    def admits(self, function: Function) -> None:
        """Lets a function connect as the writer."""
        function.allow(
            "rds-db:connect",
            on=[
                Stack.of(self).format_arn(
                    service="rds-db",
                    resource="dbuser",
                    resource_name=f"{self._resource_id}/{WRITER}",
                    arn_format=ArnFormat.COLON_RESOURCE_NAME,
                )
            ],
        )


def _cluster(scope: Construct, stage: Stage, network: Network) -> rds.DatabaseCluster:
    return rds.DatabaseCluster(
        scope,
        "Cluster",
        # From 3.08 on a cluster can pause to zero; 3.10 is supported longest.
        engine=rds.DatabaseClusterEngine.aurora_mysql(
            version=rds.AuroraMysqlEngineVersion.VER_3_10_3
        ),
        serverless_v2_min_capacity=0,
        serverless_v2_max_capacity=2,
        serverless_v2_auto_pause_duration=Duration.minutes(5),
        writer=rds.ClusterInstance.serverless_v2(
            "Writer", publicly_accessible=False, auto_minor_version_upgrade=True
        ),
        default_database_name=DATABASE,
        credentials=rds.Credentials.from_generated_secret("owner"),
        iam_authentication=True,
        enable_data_api=True,
        parameters={"require_secure_transport": "ON"},
        storage_encrypted=True,
        backup=rds.BackupProps(retention=_snapshots(stage)),
        copy_tags_to_snapshot=True,
        vpc=network.vpc,
        vpc_subnets=network.subnets,
        security_groups=[network.database],
        deletion_protection=stage.keeps_data,
        removal_policy=_at_the_end(stage),
    )


def _instance(scope: Construct, stage: Stage, network: Network) -> rds.DatabaseInstance:
    return rds.DatabaseInstance(
        scope,
        "Instance",
        engine=rds.DatabaseInstanceEngine.mysql(version=rds.MysqlEngineVersion.VER_8_4_8),
        instance_type=ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.MICRO),
        allocated_storage=20,
        storage_type=rds.StorageType.GP3,
        database_name=DATABASE,
        credentials=rds.Credentials.from_generated_secret("owner"),
        iam_authentication=True,
        parameters={"require_secure_transport": "1"},
        storage_encrypted=True,
        backup_retention=_snapshots(stage),
        copy_tags_to_snapshot=True,
        auto_minor_version_upgrade=True,
        publicly_accessible=False,
        multi_az=False,
        vpc=network.vpc,
        vpc_subnets=network.subnets,
        security_groups=[network.database],
        deletion_protection=stage.keeps_data,
        removal_policy=_at_the_end(stage),
    )


def _make_writer(scope: Construct, stage: Stage, cluster: rds.DatabaseCluster) -> None:
    assert cluster.secret is not None
    log_group = logs.LogGroup(
        scope,
        "MakeWriterLog",
        retention=stage.log_retention,
        removal_policy=RemovalPolicy.DESTROY,
    )
    before: Construct = cluster
    for place, statement in enumerate(MAKE_WRITER, start=1):
        made = custom.AwsCustomResource(
            scope,
            f"MakeWriter{place}",
            # Only once: on an update the cluster may be paused, and the user is there.
            on_create=custom.AwsSdkCall(
                service="RDSDataService",
                action="ExecuteStatement",
                parameters={
                    "resourceArn": cluster.cluster_arn,
                    "secretArn": cluster.secret.secret_arn,
                    "database": DATABASE,
                    "sql": statement,
                },
                physical_resource_id=custom.PhysicalResourceId.of(f"{WRITER}-{place}"),
            ),
            policy=custom.AwsCustomResourcePolicy.from_sdk_calls(resources=[cluster.cluster_arn]),
            install_latest_aws_sdk=False,
            log_group=log_group,
            timeout=Duration.minutes(2),
        )
        cluster.secret.grant_read(made)
        made.node.add_dependency(before)
        before = made


def _snapshots(stage: Stage) -> Duration:
    return Duration.days(7 if stage.keeps_data else 1)


def _at_the_end(stage: Stage) -> RemovalPolicy:
    # Not RETAIN: what stayed would hold the network, and the stack could not go at all.
    return RemovalPolicy.SNAPSHOT if stage.keeps_data else RemovalPolicy.DESTROY
