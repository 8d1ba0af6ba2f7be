"""Netwerkapp teaches networking in small steps and shows, honestly, how far you have come."""

__version__ = "0.1.0"
