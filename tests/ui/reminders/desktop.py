"""A stand-in for the desktop on a session bus, run by the Python of the system.

It prints the icons and messages that come, and presses the icon after a message.
"""

import json

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NOTES, WATCHER = "org.freedesktop.Notifications", "org.kde.StatusNotifierWatcher"
HOST = {"IsStatusNotifierHostRegistered": dbus.Boolean(True)}


def tell(*what):
    print(json.dumps(what), flush=True)


class Notes(dbus.service.Object):
    @dbus.service.method(NOTES, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, _app, _instead, _icon, title, text, _actions, _hints, _shown):  # noqa: N802
        tell("message", title, text)
        GLib.timeout_add(200, press)
        return 1

    @dbus.service.method(NOTES, out_signature="as")
    def GetCapabilities(self):  # noqa: N802
        return ["body"]


class Watcher(dbus.service.Object):
    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, _name, sender=None):  # noqa: N802
        tell("icon")
        icons.append(sender)
        bus.watch_name_owner(sender, lambda owner: owner or tell("gone"))

    @dbus.service.method("org.freedesktop.DBus.Properties", in_signature="ss", out_signature="v")
    def Get(self, _interface, name):  # noqa: N802
        return HOST[name]


def press():
    """Click on the icon that came last."""
    item = dbus.Interface(bus.get_object(icons[-1], "/StatusNotifierItem"), "org.kde.StatusNotifierItem")
    item.Activate(0, 0, reply_handler=lambda: None, error_handler=lambda error: tell("refused", str(error)))


icons = []
dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
names = [dbus.service.BusName(name, bus) for name in (NOTES, WATCHER)]
objects = [Notes(bus, "/org/freedesktop/Notifications"), Watcher(bus, "/StatusNotifierWatcher")]
tell("ready")
GLib.MainLoop().run()
