"""Checks Dutch draft regulation against the governance frameworks that bind the ministries."""

from kompas_check.version import VERSION

__version__ = VERSION
