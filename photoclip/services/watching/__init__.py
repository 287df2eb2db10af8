"""Changes in the library's folders, noticed within seconds."""

from photoclip.services.watching.rescanning import rescan
from photoclip.services.watching.settings import set_watching, watch_settings
from photoclip.services.watching.watcher import FolderWatcher, Pace

__all__ = ["FolderWatcher", "Pace", "rescan", "set_watching", "watch_settings"]
