"""The icon of each way to talk."""

from netwerkapp.domain.conversations import Channel

CHANNEL_ICONS: dict[Channel | None, str] = {
    Channel.WRITING: "mail",
    Channel.PHONE: "phone",
    Channel.WALK: "footprints",
    Channel.COFFEE: "coffee",
    Channel.ONLINE: "monitor",
    None: "message-circle",
}
