"""Where the laptop cloud lives: its ports, its folders and the project it deploys."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
REGION = "us-east-1"
STAGE = "dev"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices of one laptop cloud; two clouds need two state folders and other ports."""

    state: Path = PROJECT / ".state"
    web_port: int = 8080
    cloud_port: int = 4566
    lex_port: int = 4567

    @property
    def cloud_url(self) -> str:
        """The address of the AWS APIs."""
        return f"http://{HOST}:{self.cloud_port}"

    @property
    def lex_url(self) -> str:
        """The address of the Lex runtime."""
        return f"http://{HOST}:{self.lex_port}"

    @property
    def web_url(self) -> str:
        """The address to open in a browser."""
        return f"http://localhost:{self.web_port}"

    @property
    def backup_url(self) -> str:
        """The database the ledger is copied into every few minutes."""
        return f"sqlite:///{self.state.resolve() / 'backup.db'}"

    @property
    def ports(self) -> dict[str, int]:
        """Each port by the option that changes it."""
        return {
            "--port": self.web_port,
            "--cloud-port": self.cloud_port,
            "--lex-port": self.lex_port,
        }

    def save(self) -> None:
        """Leaves the ports where the other commands find them."""
        ports = {name: getattr(self, name) for name in _PORTS}
        (self.state / "ports.json").write_text(json.dumps(ports))

    @classmethod
    def of(cls, state: Path) -> Settings:
        """The settings of the laptop cloud that was started last with this state folder."""
        try:
            ports = json.loads((state / "ports.json").read_text())
            return cls(state=state, **{name: int(ports[name]) for name in _PORTS})
        except (OSError, ValueError, KeyError, TypeError):
            return cls(state=state)

    def environment(self) -> dict[str, str]:
        """What an AWS client or the CDK CLI needs to reach the laptop cloud and nothing else."""
        return {
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ENDPOINT_URL": self.cloud_url,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": str(self.state / "no-aws-config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(self.state / "no-aws-credentials"),
        }


_PORTS = ("web_port", "cloud_port", "lex_port")
