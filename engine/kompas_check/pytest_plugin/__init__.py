"""Runs features about drafts and norms with pytest, without any Python of the author.

Does nothing until the ini option `kompas_features` names folders: then the `*.feature` files in
them are tests. Only then pytest-bdd is imported. Features of another project that happens to
use pytest-bdd are never touched.
"""

import pytest

OPTION = "kompas_features"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Make the ini option known."""
    parser.addini(
        OPTION, "mappen met features over ontwerpen en normen (kompas-check)", type="paths", default=[]
    )


def pytest_configure(config: pytest.Config) -> None:
    """Bring in the sentences and the reading of features, where folders are named."""
    folders = config.getini(OPTION)
    if not folders:
        return
    if not config.pluginmanager.hasplugin("pytest-bdd"):
        raise pytest.UsageError(f"{OPTION} vraagt om pytest-bdd; installeer: kompas-check[pytest]")
    for folder in folders:
        if not folder.is_dir():
            raise pytest.UsageError(f"{OPTION}: de map '{folder}' bestaat niet")
        if not any(folder.rglob("*.feature")):
            raise pytest.UsageError(
                f"{OPTION}: in de map '{folder}' staat geen bestand dat op .feature eindigt"
            )
    from kompas_check.pytest_plugin import collection, steps  # noqa: PLC0415

    config.pluginmanager.register(collection, "kompas-check features")
    config.pluginmanager.register(steps, "kompas-check sentences")
