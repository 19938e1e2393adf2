"""Checks Dutch draft regulation against the governance frameworks that bind the ministries."""

from kompas_check.version import VERSION as __version__

__all__ = ["__version__"]
