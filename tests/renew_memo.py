"""Renew the expected accountabilities in tests/golden: `python tests/renew_memo.py`.

Read the differences before you commit them: a text is right because somebody judged it, not because it is new.
"""

from pathlib import Path

from kompas_check.cli import main

GOLDEN = Path(__file__).parent / "golden"
NORMS = ("AR-2.3,AR-4.4a,AR-4.43-i,AR-4.44-1,AR-5.58,AR-7.2,BK-01,BK-02b,DPIA-01,IC-01,MO-01,RVS-01,EV-02,UDO-01,"
         "UDO-04,UT-01,UT-05,UV-01,ZBO-02")  # fmt: skip
# What is written of which draft, and the exit status.
EXPECTED = {
    "verantwoording-compleet.md": ("verantwoording-compleet", 0),
    "verantwoording-compleet.html": ("verantwoording-compleet", 0),
    "verantwoording-onvolledig.md": ("verantwoording-onvolledig", 1),
}


def report(name: str, output: Path) -> int:
    """Write the accountability that is called *name* to *output*; the exit status."""
    draft = GOLDEN / f"{EXPECTED[name][0]}.kompas"
    return main(
        ["report", str(draft), "--peildatum", "2026-11-23", "--select", NORMS, "--output", str(output)]
    )


if __name__ == "__main__":
    for golden in EXPECTED:
        report(golden, GOLDEN / golden)
