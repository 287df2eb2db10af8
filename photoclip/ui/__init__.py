"""The window: the only package that imports Qt."""

from photoclip.ui.sources import leave_sources_unread

leave_sources_unread()
