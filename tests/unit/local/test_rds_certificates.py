from __future__ import annotations

import ssl
from pathlib import Path

from local.rds_certificates import write


def test_a_connection_can_trust_every_certificate_authority_of_rds(tmp_path: Path) -> None:
    write(tmp_path / "rds" / "certificates.pem")
    trusted = ssl.create_default_context(cafile=str(tmp_path / "rds" / "certificates.pem"))
    names = str(trusted.get_ca_certs())
    # Every region has its own; these are those that cfn-lint checks the templates for.
    for region in ("us-east-1", "eu-central-1"):
        assert f"Amazon RDS {region} Root CA RSA2048 G1" in names
