"""Calendar files (iCalendar, RFC 5545) that Thunderbird, Outlook and Google take in, with an alarm and a time zone."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone

from netwerkapp.domain.appointments import ALARM_HOURS_OF_DAY, ALARM_MINUTES, Appointment

ZONE = "Europe/Amsterdam"
_PRODUCT = "-//Netwerkapp//Netwerkapp//NL"
# The rule of the European Union since 1996. The library writes out every change from 1970 to 2038 instead.
_RULE = f"""BEGIN:VTIMEZONE
TZID:{ZONE}
BEGIN:DAYLIGHT
TZNAME:CEST
DTSTART:19960331T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


def calendar_file(appointments: Iterable[Appointment], stamp: datetime) -> bytes:
    """Return one calendar with these appointments; `stamp` is the moment of writing, with its offset."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(Timezone.from_ical(_RULE))
    for appointment in appointments:
        calendar.add_component(_event(appointment, stamp))
    return bytes(calendar.to_ical())


def _event(appointment: Appointment, stamp: datetime) -> Event:
    event, day = Event(), appointment.day
    event.add("uid", f"{appointment.id}@netwerkapp")
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("last-modified", appointment.changed_at.astimezone(UTC))
    event.add("sequence", appointment.sequence)
    event.add("summary", appointment.title)
    if appointment.place:
        event.add("location", appointment.place)
    if appointment.start is None:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        before = timedelta(hours=ALARM_HOURS_OF_DAY)
    else:
        event.add("dtstart", datetime.combine(day, appointment.start, ZoneInfo(ZONE)))
        # not an end: in the night that an hour comes twice, two ends have the same name
        event.add("duration", timedelta(minutes=appointment.minutes))
        before = timedelta(minutes=ALARM_MINUTES)
    event.add("status", "CONFIRMED")
    event.add_component(_alarm(appointment.title, before))
    return event


def _alarm(title: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -before)
    return alarm
