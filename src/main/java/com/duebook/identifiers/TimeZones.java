package com.duebook.identifiers;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The time zones of places, each once and by its present name (IANA); no abbreviations, offsets or old spellings. */
public final class TimeZones {

    private static final Set<String> USABLE = ZoneId.getAvailableZoneIds();

    /** In alphabetical order. */
    public static final List<String> ALL =
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                    .map(TimeZone::getIanaID)
                    .filter(USABLE::contains)
                    .distinct()
                    .sorted()
                    .toList();

    private TimeZones() {}
}
